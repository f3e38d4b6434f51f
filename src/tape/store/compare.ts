import { groupBy } from "../memory.js";
import { openReading } from "./open.js";
import { type Batch, barState, type SplitRow, splitFactor } from "./revisions.js";
import { query, type RawSeries, type Reading, readDividends, readIds, readRaw, readSplits } from "./rows.js";

/** One session of which two sources say two things. */
export interface Difference {
  /** Days since 1970. */
  readonly date: number;
  /** The close, or the change of the close in percent, by the source that counts and by the other. */
  readonly counts: number;
  readonly other: number;
}

/** One series as two sources have it. */
export interface Comparison {
  readonly symbol: string;
  /** The source whose rows the tape shows, and the other. */
  readonly counts: string;
  readonly other: string;
  /** By what they are compared: a source that takes dividends out of its prices has other closes, and the same changes. */
  readonly by: "close" | "change";
  /** Sessions, or changes between two sessions, that both have. */
  readonly common: number;
  /** Sessions between the first and the last of both that only one has. */
  readonly onlyCounts: number;
  readonly onlyOther: number;
  readonly differences: readonly Difference[];
}

/** Sources round differently: a half of the fourth decimal, or this of the price. */
const nearTo = 2e-5;
/** Of changes in percent, two sources that print four decimals differ by no more than this. */
const changeTo = 0.02;

/**
 * Compares the sources of every series that has several: each with the one whose rows count.
 *
 * Prices are those of sessions that are over, in the shares of today. `symbols` undefined means all.
 */
export async function compareSources(store: string, symbols?: readonly string[]): Promise<Comparison[]> {
  const database = await openReading(store);
  const { connection } = database;
  try {
    const reading: Reading = { connection, ids: await readIds(connection), asOf: Number.POSITIVE_INFINITY };
    const several = (await withSeveral(reading)).filter((symbol) => symbols?.includes(symbol) ?? true);
    const bySymbol = ({ symbol }: { readonly symbol: string }) => symbol;
    const splits = groupBy(await readSplits(reading, several), bySymbol);
    const dividends = groupBy(await readDividends(reading, several), bySymbol);
    return (await readRaw(reading, several)).flatMap((raw) => {
      const exDates = (dividends.get(raw.symbol) ?? []).map(({ exDate }) => exDate);
      return comparisonsOf(raw, splits.get(raw.symbol) ?? [], exDates);
    });
  } finally {
    database.close();
  }
}

/** The symbols that more than one source gave bars of. */
async function withSeveral({ connection }: Reading): Promise<string[]> {
  const rows = await query(
    connection,
    `SELECT s.symbol FROM (SELECT DISTINCT id, batch FROM bars) x JOIN batches b ON b.id = x.batch JOIN series s ON s.id = x.id
    WHERE b.kind IN ('import', 'download') GROUP BY s.symbol HAVING count(DISTINCT b.provider) > 1 ORDER BY s.symbol`,
  );
  return rows.map(({ symbol }) => symbol as string);
}

/** The closes of one source by day, and how it is called. */
interface Closes {
  readonly batch: Batch;
  readonly byDay: Map<number, number>;
}

/** Compares the sources of one series. `exDates`: days on which a source that takes dividends out has another change. */
export function comparisonsOf(raw: RawSeries, splits: readonly SplitRow[], exDates: readonly number[]): Comparison[] {
  const sources = [...closesBySource(raw, splits).values()];
  const first = sources.find(({ batch }) => !batch.beside) ?? sources[0];
  if (first === undefined) return [];
  return sources.filter((one) => one !== first).map((other) => compare(raw.symbol, first, other, exDates));
}

function closesBySource(raw: RawSeries, splits: readonly SplitRow[]): Map<string, Closes> {
  const sources = new Map<string, Closes>();
  const today = Number.MAX_SAFE_INTEGER;
  raw.dates.forEach((date, row) => {
    const batch = raw.batches.get(raw.batch[row] as number);
    if (batch === undefined || batch.kind === "repair" || raw.state[row] !== barState.finished) return;
    const source = sources.get(batch.provider) ?? { batch, byDay: new Map() };
    // Rows come in the order of their batches: the last that a source gave is what it says today.
    source.byDay.set(date, (raw.figures[3]?.[row] as number) * splitFactor(splits, date, batch.through, today));
    sources.set(batch.provider, source);
  });
  return sources;
}

function compare(symbol: string, first: Closes, other: Closes, exDates: readonly number[]): Comparison {
  const from = Math.max(...[first, other].map(({ byDay }) => Math.min(...byDay.keys())));
  const to = Math.min(...[first, other].map(({ byDay }) => Math.max(...byDay.keys())));
  const days = [...new Set([...first.byDay.keys(), ...other.byDay.keys()])].filter((day) => day >= from && day <= to);
  const common = days.filter((day) => first.byDay.has(day) && other.byDay.has(day)).sort((a, b) => a - b);
  const byChange = other.batch.beside;
  const pairs = byChange ? changes(common, first, other, exDates) : closes(common, first, other);
  const near = byChange ? isNearChange : isNearClose;
  return {
    symbol,
    counts: first.batch.source,
    other: other.batch.source,
    by: byChange ? "change" : "close",
    common: pairs.length,
    onlyCounts: days.filter((day) => !other.byDay.has(day)).length,
    onlyOther: days.filter((day) => !first.byDay.has(day)).length,
    differences: pairs.filter((pair) => !near(pair)),
  };
}

const closes = (days: readonly number[], first: Closes, other: Closes): Difference[] =>
  days.map((date) => ({ date, counts: first.byDay.get(date) as number, other: other.byDay.get(date) as number }));

/** The changes in percent from each common session to the next, those of an ex-date left out. */
function changes(days: readonly number[], first: Closes, other: Closes, exDates: readonly number[]): Difference[] {
  const changeOf = ({ byDay }: Closes, from: number, to: number): number =>
    ((byDay.get(to) as number) / (byDay.get(from) as number) - 1) * 100;
  return days.slice(1).flatMap((date, index) => {
    const before = days[index] as number;
    if (exDates.some((day) => day > before && day <= date)) return [];
    return [{ date, counts: changeOf(first, before, date), other: changeOf(other, before, date) }];
  });
}

const isNearClose = ({ counts, other }: Difference): boolean =>
  Math.abs(counts - other) <= Math.max(5.1e-5, nearTo * Math.abs(counts));

const isNearChange = ({ counts, other }: Difference): boolean => Math.abs(counts - other) <= changeTo;
