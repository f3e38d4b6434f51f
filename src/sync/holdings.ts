import type { Provider, WantKind } from "../providers/index.js";
import { kindOf } from "../tape/files/read.js";
import type { Instrument } from "../tape/model.js";
import type { SessionDate } from "../tape/session-date.js";
import { openReading } from "../tape/store/open.js";
import { days, query, readInstruments } from "../tape/store/rows.js";

/** What a store has, as far as a sync must know. */
export interface Holdings {
  readonly instruments: readonly Instrument[];
  /** By symbol, the last session that is over. */
  readonly bars: ReadonlyMap<string, { readonly last: SessionDate | null; readonly instrument: Instrument }>;
  /** By symbol, the providers that gave rows of it. */
  readonly providers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lastRate: SessionDate | null;
  /** By provider and request, by what the last answer is known. */
  readonly fetches: ReadonlyMap<
    string,
    { readonly etag: string | null; readonly modified: string | null; readonly retrieved: number }
  >;
  /** The provider's name where it serves the kind, otherwise undefined. */
  named(kind: WantKind, known: readonly Provider[], name: string | undefined): string | undefined;
}

/** The key of a request in {@link Holdings.fetches}. */
export const fetchKey = (provider: string, want: string): string => `${provider}\t${want}`;

const named: Holdings["named"] = (kind, known, name) =>
  known.some(({ id, serves }) => id === name && serves.includes(kind)) ? name : undefined;

/** What the store at a path has; nothing where there is none. Rejects with a coded error for what is no store. */
export async function holdingsOf(store: string): Promise<Holdings> {
  if ((await kindOf(store)) === "nothing")
    return { instruments: [], bars: new Map(), providers: new Map(), lastRate: null, fetches: new Map(), named };
  const database = await openReading(store);
  const { connection } = database;
  try {
    const instruments = await readInstruments(connection);
    const ends = await query(connection, `SELECT symbol, ${days("last")} AS last FROM series`);
    const last = new Map(ends.map((row) => [row.symbol as string, row.last as SessionDate | null]));
    const [rate] = await query(connection, `SELECT ${days("max(date)")} AS last FROM rates`);
    const given = await query(
      connection,
      `SELECT DISTINCT s.symbol, b.provider FROM bars JOIN series s USING (id) JOIN batches b ON b.id = bars.batch
      WHERE bars.batch > 0`,
    );
    const providers = new Map<string, Set<string>>();
    for (const { symbol, provider } of given)
      providers.set(symbol as string, (providers.get(symbol as string) ?? new Set()).add(provider as string));
    const fetches = await query(
      connection,
      "SELECT provider, want, etag, modified, retrieved::DOUBLE AS retrieved FROM fetches",
    );
    return {
      instruments,
      bars: new Map(instruments.map((one) => [one.symbol, { last: last.get(one.symbol) ?? null, instrument: one }])),
      providers,
      lastRate: (rate?.last ?? null) as SessionDate | null,
      fetches: new Map(fetches.map((row) => [fetchKey(row.provider as string, row.want as string), row as never])),
      named,
    };
  } finally {
    database.close();
  }
}
