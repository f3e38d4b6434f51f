import type { Bar } from "../../providers/provider.js";
import { type Batch, barState, choose, type SplitRow, splitFactor } from "./revisions.js";
import type { RawSeries } from "./rows.js";

/** A close that is not what another download, or another source, gave for the session. */
export interface Disagreement {
  readonly symbol: string;
  readonly date: number;
  readonly was: number;
  readonly now: number;
  /** Who gave the earlier close, and who the later. */
  readonly earlier: string;
  readonly later: string;
  /** Whether the tape shows the later one from now on: a source may correct itself, not another. */
  readonly counts: boolean;
}

/** A bar as it goes into a store. */
export interface NewBar extends Bar {
  readonly state: number;
}

/** What of a download a store does not have yet, and where it disagrees with what the store has. */
export interface Novelty {
  readonly bars: readonly NewBar[];
  readonly disagreements: readonly Disagreement[];
}

/** Sources round, and print single-precision numbers: prices this near are one price. */
const sameTo = 2e-6;
/** Two sources round differently: a half of the fourth decimal, or this. */
const nearTo = 2e-5;

/** Holds a download against all rows of its symbol. `batch` is the one that the new rows will belong to. */
export function novelty(
  incoming: readonly NewBar[],
  stored: RawSeries | undefined,
  batch: Batch,
  symbol: string,
  splits: readonly SplitRow[],
): Novelty {
  const bars: NewBar[] = [];
  const disagreements: Disagreement[] = [];
  const byDate = rowsByDate(stored);
  for (const bar of incoming) {
    const rows = byDate.get(bar.date) ?? [];
    const before = stored === undefined ? -1 : lastOf(stored, rows, batch.provider);
    if (before >= 0 && sameBar(stored as RawSeries, before, bar, batch, splits)) continue;
    bars.push(bar);
    const counted = stored === undefined ? -1 : countedOf(stored, rows);
    // A source that takes dividends out has other closes by rights: its changes are for `compareSources` to hold.
    if (counted < 0 || bar.state !== barState.finished || batch.beside) continue;
    const other = (stored as RawSeries).batches.get((stored as RawSeries).batch[counted] as number) as Batch;
    const was = closeOf(stored as RawSeries, counted, bar.date, batch, splits);
    if (isNear(was, bar.close)) continue;
    const counts = other.provider === batch.provider;
    disagreements.push({
      symbol,
      date: bar.date,
      was,
      now: bar.close,
      earlier: other.source,
      later: batch.source,
      counts,
    });
  }
  return { bars, disagreements };
}

function rowsByDate(stored: RawSeries | undefined): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  stored?.dates.forEach((date, row) => {
    const group = rows.get(date);
    if (group === undefined) rows.set(date, [row]);
    else group.push(row);
  });
  return rows;
}

/** The last row that a provider gave; -1 where it gave none. */
const lastOf = ({ batch, batches }: RawSeries, rows: readonly number[], provider: string): number =>
  rows.findLast((row) => batches.get(batch[row] as number)?.provider === provider) ?? -1;

/** The finished row that counts for its session; -1 where there is none. */
function countedOf({ batch, batches, state }: RawSeries, rows: readonly number[]): number {
  const finished = (row: number) => state[row] === barState.finished;
  const chosen = choose(rows, (row) => batch[row] as number, batches, finished);
  return chosen >= 0 && finished(chosen) ? chosen : -1;
}

/** The close of a stored row in the shares of a batch. */
function closeOf(
  stored: RawSeries,
  row: number,
  date: number,
  { through }: Batch,
  splits: readonly SplitRow[],
): number {
  const { through: from } = stored.batches.get(stored.batch[row] as number) as Batch;
  return (stored.figures[3]?.[row] as number) * splitFactor(splits, date, from, through);
}

function sameBar(stored: RawSeries, row: number, bar: NewBar, batch: Batch, splits: readonly SplitRow[]): boolean {
  if (stored.state[row] !== bar.state) return false;
  const { through: from } = stored.batches.get(stored.batch[row] as number) as Batch;
  const factor = splitFactor(splits, bar.date, from, batch.through);
  const prices = [bar.open, bar.high, bar.low, bar.close].every((price, column) =>
    isSame((stored.figures[column]?.[row] as number) * factor, price),
  );
  return prices && isSame((stored.figures[4]?.[row] as number) / factor, bar.volume);
}

const isSame = (a: number, b: number): boolean =>
  Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= sameTo * Math.abs(a);

/** Whether two closes are one as printed to four decimals, or as near as rounding leaves them. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(5.1e-5, nearTo * Math.abs(a));
