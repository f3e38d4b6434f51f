import { priceFile } from "../files/directory.js";
import type { Series } from "../model.js";
import { type Batch, barState, choose, type SplitRow, splitFactor } from "./revisions.js";
import type { RawSeries } from "./rows.js";

/**
 * The series that a tape shows of all rows: each session once, in the shares of the instant it is read as of.
 *
 * A session that was not over when its row came, a placeholder and a row that a repair took out have no close, and
 * are left out.
 */
export function seriesOf(raw: RawSeries, splits: readonly SplitRow[], asOf: number): Series {
  const own = { symbol: raw.symbol, source: priceFile(raw.symbol) };
  if (splits.length === 0 && isPlain(raw)) {
    const [open, high, low, close, volume] = raw.figures.slice(0, 5) as Figures;
    return { ...own, dates: raw.dates, open, high, low, close, volume };
  }
  const rows = rowsThatCount(raw);
  const [open, high, low, close, volume] = raw.figures.slice(0, 5).map((column) => pick(column, rows)) as Figures;
  const dates = Int32Array.from(rows, (row) => raw.dates[row] as number);
  const prices = [open, high, low, close];
  if (splits.length > 0)
    adjust({ prices, volume, dates }, (index) => throughOf(raw, rows[index] as number), splits, asOf);
  const series = { ...own, dates, open, high, low, close, volume };
  const sources = sourcesOf(raw, rows);
  return sources === undefined ? series : { ...series, sources };
}

/** Whether all rows came with one import and each is a session of its own that is over: then all count as they are. */
function isPlain({ dates, state, batch, batches }: RawSeries): boolean {
  const first = batches.get(0);
  if (first === undefined || first.beside) return false;
  for (let row = 0; row < dates.length; row++) {
    if (batch[row] !== 0 || state[row] !== barState.finished || dates[row] === dates[row + 1]) return false;
  }
  return true;
}

const throughOf = ({ batches, batch }: RawSeries, row: number): number =>
  (batches.get(batch[row] as number) as Batch).through;

/** Brings the figures of each row into the shares of an instant. */
function adjust(
  { prices, volume, dates }: { prices: readonly Float64Array[]; volume: Float64Array; dates: Int32Array },
  through: (index: number) => number,
  splits: readonly SplitRow[],
  asOf: number,
): void {
  const until = Math.floor(Math.min(asOf, Number.MAX_SAFE_INTEGER) / 86_400_000);
  dates.forEach((date, index) => {
    const factor = splitFactor(splits, date, through(index), until);
    if (factor === 1) return;
    for (const column of prices) column[index] = (column[index] as number) * factor;
    volume[index] = (volume[index] as number) / factor;
  });
}

type Figures = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

/** The rows that count, one a session, ascending. */
function rowsThatCount({ dates, state, batch, batches }: RawSeries): Int32Array {
  const rows = new Int32Array(dates.length);
  let count = 0;
  const finished = (row: number) => state[row] === barState.finished;
  for (let from = 0, to = 0; from < dates.length; from = to) {
    while (to < dates.length && dates[to] === dates[from]) to++;
    if (to - from === 1) {
      // Nearly every session has one row; the others are chosen among.
      const only = batches.get(batch[from] as number);
      if (only !== undefined && !only.beside && finished(from)) rows[count++] = from;
      continue;
    }
    const group = Array.from({ length: to - from }, (_, offset) => from + offset);
    const chosen = choose(group, (row) => batch[row] as number, batches, finished);
    if (chosen >= 0 && finished(chosen)) rows[count++] = chosen;
  }
  return rows.slice(0, count);
}

const pick = (column: Float64Array, rows: Int32Array): Float64Array => {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) picked[index] = column[rows[index] as number] as number;
  return picked;
};

/** Names of sources, row by row; undefined where all rows were imported. */
function sourcesOf({ batch, batches, symbol }: RawSeries, rows: Int32Array): Series["sources"] {
  if (rows.every((row) => batch[row] === 0)) return undefined;
  const names: string[] = [];
  const numbers = new Map<number, number>();
  const of = Uint16Array.from(rows, (row) => {
    const id = batch[row] as number;
    let number = numbers.get(id);
    if (number === undefined) {
      const found = batches.get(id) as Batch;
      const name = found.kind === "import" ? priceFile(symbol) : sourceName(found);
      number = names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
      numbers.set(id, number);
    }
    return number;
  });
  return { names, of };
}

/** The source of a batch and the instant it answered, to the minute. */
const sourceName = ({ source, retrieved }: Batch): string =>
  `${source}, ${new Date(retrieved).toISOString().slice(0, 16).replace("T", " ")}Z`;
