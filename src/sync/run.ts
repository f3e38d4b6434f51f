import { TapecheckError } from "../errors.js";
import { Client, type ClientLimits, usualLimits } from "../net/client.js";
import { hider, secretsIn } from "../net/secrets.js";
import { isPublic } from "../net/walls.js";
import { type Provider, type Rows, type Settings, wantName } from "../providers/index.js";
import type { Instrument } from "../tape/model.js";
import { withLock } from "../tape/store/lock.js";
import { type Download, type MergeSummary, mergeDownloads } from "../tape/store/merge.js";
import { fetchKey, type Holdings, holdingsOf } from "./holdings.js";
import { type Planned, plan, type Wanted } from "./plan.js";
import { readStaged, removeStaged, stage, stagedFiles } from "./staged.js";

/** How a sync is done. */
export interface SyncOptions {
  readonly known: readonly Provider[];
  /** The provider to ask for bars; absent: the first that serves them. */
  readonly provider?: string | undefined;
  readonly env: Settings["env"];
  /** By provider, the address that takes the place of its own. */
  readonly bases: Readonly<Record<string, string>>;
  /** Instruments that the tape may not list yet, by which a symbol is known. */
  readonly listed: readonly Instrument[];
  readonly now: () => number;
  readonly limits?: Partial<ClientLimits>;
  readonly progress?: (done: number, total: number) => void;
  /** Milliseconds to wait for another process that fills the tape. */
  readonly patience?: number;
}

/** What a sync did. */
export interface SyncReport {
  readonly asked: number;
  /** Answers that were the ones already known. */
  readonly unchanged: number;
  readonly failed: readonly { readonly what: string; readonly error: TapecheckError }[];
  readonly added: MergeSummary;
}

/** The requests that a sync would make, without making any. */
export async function planSync(store: string, wanted: Wanted, options: SyncOptions): Promise<Planned[]> {
  return plan(wanted, await holdingsOf(store), options.known, options.provider, options.now());
}

/**
 * Fetches what a store lacks, and adds it to the store.
 *
 * What one source refuses does not keep the others from it. May be killed at any moment: what was fetched by then
 * goes into the store with the next sync. Rejects with `tape-locked` while another process fills the store.
 */
export function syncTape(store: string, wanted: Wanted, options: SyncOptions): Promise<SyncReport> {
  return withLock(store, options.patience ?? 30_000, async () => {
    // Answers of a run that was killed.
    const before = await mergeStaged(store);
    const holdings = await holdingsOf(store);
    const planned = plan(wanted, holdings, options.known, options.provider, options.now());
    const run = new Run(store, holdings, options);
    const failed = await run.all(planned);
    const after = await mergeStaged(store);
    return { asked: planned.length, unchanged: run.unchanged, failed, added: sum(before, after) };
  });
}

async function mergeStaged(store: string): Promise<MergeSummary> {
  const files = stagedFiles(store);
  if (files.length === 0) return nothing;
  const summary = await mergeDownloads(store, readStaged(files));
  removeStaged(files);
  return summary;
}

const nothing: MergeSummary = { bars: 0, rates: 0, dividends: 0, splits: 0, facts: 0, events: 0, disagreements: [] };

const sum = (a: MergeSummary, b: MergeSummary): MergeSummary => ({
  bars: a.bars + b.bars,
  rates: a.rates + b.rates,
  dividends: a.dividends + b.dividends,
  splits: a.splits + b.splits,
  facts: a.facts + b.facts,
  events: a.events + b.events,
  disagreements: [...a.disagreements, ...b.disagreements],
});

/** One run over requests: at the rate of each source, side by side. */
class Run {
  unchanged = 0;
  #done = 0;
  readonly #clients = new Map<string, Client>();
  /** Why a source need not be asked again in this run. */
  readonly #lost = new Map<string, TapecheckError>();

  constructor(
    readonly store: string,
    readonly holdings: Holdings,
    readonly options: SyncOptions,
  ) {}

  async all(planned: readonly Planned[]): Promise<SyncReport["failed"]> {
    const failed: { what: string; error: TapecheckError }[] = [];
    try {
      await Promise.all(
        planned.map(async (one) => {
          const error = await this.#one(one).catch((caught: unknown) => this.#noted(one, caught));
          if (error !== undefined) failed.push({ what: wantName(one.want), error });
          this.options.progress?.(++this.#done, planned.length);
        }),
      );
    } finally {
      await Promise.all([...this.#clients.values()].map((client) => client.close()));
    }
    return failed;
  }

  #noted({ provider }: Planned, caught: unknown): TapecheckError {
    if (!(caught instanceof TapecheckError)) throw caught;
    if (["provider-unreachable", "provider-limited", "provider-private", "provider-key-missing"].includes(caught.code))
      this.#lost.set(provider.id, caught);
    return caught;
  }

  async #one({ provider, want }: Planned): Promise<TapecheckError | undefined> {
    const { env, now } = this.options;
    const base = this.options.bases[provider.id];
    const request = provider.request(want, { env, now: now(), ...(base === undefined ? {} : { base }) });
    const key = keyOf(request.url, request.secrets);
    const known = this.holdings.fetches.get(fetchKey(provider.id, key));
    const client = this.#client(provider, base);
    const lost = () => this.#lost.get(provider.id);
    const reply = await client.get({ source: provider.name, ...request, rate: provider.terms.rate, known, lost });
    const retrieved = now();
    if (reply.text === null) this.unchanged++;
    const rows = reply.text === null ? {} : provider.parse(want, { text: reply.text, type: reply.type, retrieved });
    const instrument = want.kind === "bars" ? this.#instrument(want.symbol, rows, provider) : null;
    const { id, name, terms } = provider;
    stage(this.store, {
      provider: id,
      source: name,
      beside: terms.adjustment !== "splits" && instrument !== null && instrument.type !== "index",
      delayMinutes: terms.delayMinutes,
      want: key,
      retrieved,
      etag: reply.etag,
      modified: reply.modified,
      instrument,
      rows: { ...rows, instruments: [] },
    } satisfies Download);
    return undefined;
  }

  /** A source of the user's own may be anywhere, also on this machine. */
  #client({ id }: Provider, base: string | undefined): Client {
    const permits = base === undefined ? isPublic : () => true;
    const client = this.#clients.get(id) ?? new Client({ ...usualLimits, ...this.options.limits, permits });
    this.#clients.set(id, client);
    return client;
  }

  #instrument(symbol: string, rows: Rows, { name }: Provider): Instrument {
    const [given] = rows.instruments ?? [];
    const listed =
      this.holdings.bars.get(symbol)?.instrument ?? this.options.listed.find((one) => one.symbol === symbol);
    const found = listed ?? given;
    if (found === undefined)
      throw new TapecheckError("sync-symbol-unknown", `Nobody says what ${symbol} is.`, {
        expected: "an instrument that the tape lists, or that the source describes",
        found: `bars of ${name} alone`,
        hint: "Add it to the tape with a source that describes it: tapecheck tape sync SYMBOL --provider yahoo",
      });
    if (given !== undefined && given.currency !== found.currency && found.type !== "index")
      throw new TapecheckError("sync-currency-differs", `${name} quotes ${symbol} in another currency.`, {
        expected: found.currency,
        found: given.currency,
        hint: "One of the two means another listing; correct instruments.csv, or the symbol.",
      });
    return found;
  }
}

/** A request without its host and its secrets: what an answer is remembered by. */
function keyOf(address: string, secrets: readonly string[]): string {
  const { pathname, search } = new URL(address);
  return hider([...secrets, ...secretsIn(address)])(`${pathname}${search}`);
}
