import { type Listed, returnBetween } from "../measures/index.js";
import type { SessionDate } from "../tape/session-date.js";
import { dateAt, indexAtOrAfter, previousSession } from "../tape/sessions.js";
import { ESTIMATION, type Estimate, estimate, type Split, split } from "./estimate.js";
import { type Factor, moveAt } from "./factors.js";

/** The first row from which every session has its row. */
export const firstWhole = ({ series }: Listed): number =>
  series.completeFrom === undefined ? 0 : indexAtOrAfter(series.dates, series.completeFrom);

/** The changes of one session along the rows `first` to `last`, as fractions; `NaN` where the session before is not there. */
export function sessionMoves({ series }: Listed, first: number, last: number): Float64Array {
  const moves = new Float64Array(last + 1).fill(Number.NaN);
  for (let i = first + 1; i <= last; i++) {
    const before = previousSession(series, i);
    if (before >= 0) moves[i] = returnBetween(series.close[before] as number, series.close[i] as number);
  }
  return moves;
}

/** The rows of an estimation window that all moves are known of, and its days. */
export interface Sample {
  readonly rows: Int32Array;
  readonly from: SessionDate;
  readonly to: SessionDate;
}

/** The sessions that the estimate for a row takes: those that end so many before it. */
export function sampleOf(own: Listed, moves: Float64Array, factors: readonly Factor[], row: number): Sample {
  const to = row - ESTIMATION.apart;
  const from = Math.max(1, to - ESTIMATION.sessions + 1);
  const rows: number[] = [];
  for (let i = from; i <= to; i++) {
    if (!Number.isNaN(moves[i]) && factors.every((factor) => !Number.isNaN(factor.moves[i]))) rows.push(i);
  }
  const day = (at: number | undefined): SessionDate => dateAt(own.series, at ?? row);
  return { rows: Int32Array.from(rows), from: day(rows[0]), to: day(rows.at(-1)) };
}

/** The estimate on a sample; null where its sessions do not suffice. */
export function estimateOn(moves: Float64Array, factors: readonly Factor[], { rows }: Sample): Estimate | null {
  if (rows.length < ESTIMATION.least) return null;
  const column = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] as number);
  return estimate(
    column(moves),
    factors.map((factor) => column(factor.moves)),
  );
}

/** A factor's move on a day: 0 where it had no session since one's own last, as when the other market was shut. */
export function dayMove(factor: Factor, row: number): number {
  const move = factor.moves[row] as number;
  if (!Number.isNaN(move)) return move;
  return factor.role === "listing" ? 0 : moveAt(factor.listed, factor.rows, row);
}

/** The own parts of the rows up to `last`, each by its own estimate; `NaN` where there is none. */
export function ownParts(own: Listed, moves: Float64Array, factors: readonly Factor[], last: number): Float64Array {
  const parts = new Float64Array(last + 1).fill(Number.NaN);
  for (let row = ESTIMATION.least + ESTIMATION.apart; row <= last; row++) {
    const part = splitAt(own, moves, factors, row)?.own;
    if (part !== undefined) parts[row] = part;
  }
  return parts;
}

function splitAt(own: Listed, moves: Float64Array, factors: readonly Factor[], row: number): Split | null {
  if (Number.isNaN(moves[row])) return null;
  const at = factors.map((factor) => dayMove(factor, row));
  if (at.some(Number.isNaN)) return null;
  const model = estimateOn(moves, factors, sampleOf(own, moves, factors, row));
  return model === null ? null : split(model, moves[row] as number, at);
}
