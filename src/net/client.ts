import { isIP } from "node:net";
import type { Agent } from "undici";
import { TapecheckError } from "../errors.js";
import { type Hide, hider, secretsIn } from "./secrets.js";
import { Turns } from "./turns.js";
import { boundedBody, causeOf, guardedLookup, type Permits } from "./walls.js";

/** How far requests go, and how patiently failures are met. */
export interface ClientLimits {
  /** Bytes of an answer, unpacked. */
  readonly bytes: number;
  /** Milliseconds of one attempt, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
  /** How often a request is made before its failure counts. */
  readonly attempts: number;
  /** Milliseconds that are waited at most before the second attempt; twice as many before each further one. */
  readonly backoff: number;
  /** Milliseconds that a source may ask us to wait; one that asks for more has refused. */
  readonly longestWait: number;
  readonly permits: Permits;
}

/** Limits that are kind to sources: the largest file asked for (all figures of a large company) has 10 MB. */
export const usualLimits: Omit<ClientLimits, "permits"> = {
  bytes: 64e6,
  milliseconds: 60_000,
  redirects: 3,
  attempts: 4,
  backoff: 1000,
  longestWait: 60_000,
};

/** One request of a source. */
export interface Ask {
  /** The source's name in messages. */
  readonly source: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Values that may stand in no message. */
  readonly secrets: readonly string[];
  readonly rate: { readonly requests: number; readonly perMilliseconds: number; readonly together: number };
  /** What an earlier answer was known by: an answer that is still the same is not sent again. */
  readonly known?: Validators | undefined;
  /** Asked when the turn has come: why the source need not be asked any more. */
  readonly lost?: () => TapecheckError | undefined;
}

/** What an answer is known by. */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** A good answer; `text` is null where it is the one that was known. */
export interface Reply extends Validators {
  readonly text: string | null;
  readonly type: string;
}

/** Makes requests politely: within the rate of each source, with retries, bounded, through the walls, TLS verified. */
export class Client {
  #agent: Agent | undefined;
  readonly #turns = new Map<string, Turns>();

  constructor(readonly limits: ClientLimits) {}

  /**
   * Asks until there is an answer or no more patience.
   *
   * Throws `provider-private`, `provider-limited`, `provider-down`, `provider-refused`, `provider-no-data`,
   * `provider-too-large` and `provider-unreachable`; none of them holds a secret.
   */
  async get(ask: Ask): Promise<Reply> {
    const hide = hider([...ask.secrets, ...secretsIn(ask.url)]);
    const turns = this.#turns.get(ask.source) ?? new Turns(ask.rate);
    this.#turns.set(ask.source, turns);
    for (let attempt = 1; ; attempt++) {
      const outcome = await turns.take(() => this.#attempt(ask, hide));
      if (!(outcome instanceof Failure)) return hidden(outcome, hide);
      const wait = outcome.wait ?? Math.random() * this.limits.backoff * 2 ** (attempt - 1);
      if (!outcome.again || attempt >= this.limits.attempts || wait > this.limits.longestWait) throw outcome.error;
      await new Promise((done) => setTimeout(done, wait));
    }
  }

  /** Lets go of every connection. */
  async close(): Promise<void> {
    await this.#agent?.destroy();
  }

  async #attempt(ask: Ask, hide: Hide): Promise<Reply | Failure> {
    const lost = ask.lost?.();
    if (lost !== undefined) return failure(lost, false);
    const { fetch } = await import("undici");
    const signal = AbortSignal.timeout(this.limits.milliseconds);
    try {
      let url = new URL(ask.url);
      for (let hops = 0; hops <= this.limits.redirects; hops++) {
        this.#guard(ask, url, hide);
        const headers = headersOf(ask, url);
        const response = await fetch(url, {
          dispatcher: await this.#dispatcher(ask),
          redirect: "manual",
          signal,
          headers,
        });
        const next = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get("location") : null;
        if (next === null) return await this.#answer(ask, response);
        await response.body?.cancel();
        url = new URL(next, url);
      }
      return failure(down(ask, `more than ${this.limits.redirects} redirects`), false);
    } catch (error) {
      return this.#failure(ask, error, hide);
    }
  }

  async #dispatcher({ source }: Ask): Promise<Agent> {
    const { Agent } = await import("undici");
    const lookup = guardedLookup(this.limits.permits, (ip) => privateAddress(source, ip));
    this.#agent ??= new Agent({ connect: { lookup, rejectUnauthorized: true } });
    return this.#agent;
  }

  #guard({ source }: Ask, url: URL, hide: Hide): void {
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    if (url.protocol !== "https:" && url.protocol !== "http:") throw privateAddress(source, hide(url.protocol));
    if (isIP(host) !== 0 && !this.limits.permits(host)) throw privateAddress(source, host);
  }

  async #answer(ask: Ask, response: Awaited<ReturnType<typeof import("undici")["fetch"]>>): Promise<Reply | Failure> {
    const { status, headers } = response;
    const known = { etag: headers.get("etag"), modified: headers.get("last-modified") };
    if (status === 304 && ask.known !== undefined) {
      const { etag, modified } = ask.known;
      return { text: null, type: "", etag, modified };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return refusalOf(ask, status, headers.get("retry-after"));
    }
    if (Number(headers.get("content-length")) > this.limits.bytes) return failure(tooLarge(ask, this.limits), false);
    const bytes = await boundedBody(response.body, this.limits.bytes);
    if (bytes === undefined) return failure(tooLarge(ask, this.limits), false);
    const type = (headers.get("content-type") ?? "").toLowerCase().split(";", 1)[0]?.trim() ?? "";
    return { text: new TextDecoder().decode(bytes), type, ...known };
  }

  #failure(ask: Ask, error: unknown, hide: Hide): Failure {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
      if (cause instanceof TapecheckError) return failure(cause, false);
      if (cause.name === "TimeoutError")
        return failure(down(ask, `no whole answer in ${this.limits.milliseconds / 1000} s`), true);
    }
    const reason = hide(causeOf(error));
    return /ECONNRESET|EPIPE|UND_ERR_SOCKET|EAI_AGAIN|terminated|other side closed/.test(reason)
      ? failure(down(ask, `the connection broke (${reason})`), true)
      : failure(unreachable(ask, reason), false);
  }
}

/** A key goes to the source's own host only, never to one that it leads to. */
function headersOf({ url: asked, headers, secrets, known }: Ask, url: URL): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([, value]) => url.origin === new URL(asked).origin || !secrets.some((secret) => value.includes(secret)),
  );
  return {
    "user-agent": "Mozilla/5.0 (compatible; tapecheck)",
    ...Object.fromEntries(kept),
    ...(known?.etag ? { "if-none-match": known.etag } : {}),
    ...(known?.modified ? { "if-modified-since": known.modified } : {}),
  };
}

/** An attempt that failed: what to tell, whether another makes sense, and how long the source asks to wait. */
class Failure {
  constructor(
    readonly error: TapecheckError,
    readonly again: boolean,
    readonly wait: number | undefined,
  ) {}
}

const failure = (error: TapecheckError, again: boolean, wait?: number): Failure => new Failure(error, again, wait);

function refusalOf(ask: Ask, status: number, retryAfter: string | null): Failure {
  if (status === 429) return failure(limited(ask), true, waitOf(retryAfter));
  if (status >= 500 || status === 408) return failure(down(ask, `status ${status}`), true, waitOf(retryAfter));
  return failure(status === 404 || status === 410 ? unknown(ask, status) : refused(ask, status), false);
}

/** Milliseconds that a `Retry-After` names, as seconds or as an instant; undefined where it names none. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** An answer may say a key back, in its body or in what it is known by: it comes to nobody. */
const hidden = ({ text, type, etag, modified }: Reply, hide: Hide): Reply => ({
  text: text === null ? null : hide(text),
  type,
  etag: etag === null ? null : hide(etag),
  modified: modified === null ? null : hide(modified),
});

const privateAddress = (source: string, found: string): TapecheckError =>
  new TapecheckError("provider-private", `${source} leads to an address that is not on the public internet.`, {
    found,
    hint: "If the source is yours, name its address in the configuration or the environment.",
  });

const limited = ({ source }: Ask): TapecheckError =>
  new TapecheckError("provider-limited", `${source} wants to be asked less often.`, {
    found: "status 429",
    hint: "Wait, and run the command again: it goes on where it stopped.",
  });

const down = ({ source }: Ask, found: string): TapecheckError =>
  new TapecheckError("provider-down", `${source} does not answer as it should at the moment.`, {
    found,
    hint: "Run the command again later: it goes on where it stopped.",
  });

const unknown = ({ source }: Ask, status: number): TapecheckError =>
  new TapecheckError("provider-no-data", `${source} does not know what it was asked for.`, {
    found: `status ${status}`,
    hint: "Check the symbol, or name another source with --provider.",
  });

const refused = ({ source }: Ask, status: number): TapecheckError =>
  new TapecheckError("provider-refused", `${source} refuses to answer.`, {
    found: `status ${status}`,
    hint: "Check the key of the source and its terms; docs/providers.md says what each wants.",
  });

const tooLarge = ({ source }: Ask, { bytes }: ClientLimits): TapecheckError =>
  new TapecheckError("provider-too-large", `The answer of ${source} is larger than it may be.`, {
    expected: `at most ${Math.round(bytes / 1e6)} MB`,
    found: "more",
  });

const unreachable = ({ source }: Ask, found: string): TapecheckError =>
  new TapecheckError("provider-unreachable", `${source} cannot be reached.`, {
    found,
    hint: "Check the connection; without one, --offline checks against what the tape has.",
  });
