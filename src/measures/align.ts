import { openInstant, settledInstant } from "../tape/clock.js";
import type { Instrument, Series } from "../tape/model.js";
import { type SessionDate, sessionDate } from "../tape/session-date.js";
import { type ReturnKind, returnBetween } from "./returns.js";

/** A listing with its bars. */
export interface Listed {
  readonly instrument: Instrument;
  readonly series: Series;
}

/** How the sessions of another venue stand to those of one's own. */
export interface Alignment {
  /** Days from a session of one's own to the day of the other's latest session that counts with it: 0 or -1. */
  readonly shift: number;
  readonly rule: "same date" | "last close before";
}

/**
 * How another venue's sessions are laid beside one's own, by the instants at which they open and close.
 *
 * Venues whose hours overlap go by date. Where they never trade together, a session is laid beside the other's last
 * one that had closed: Tuesday in Hong Kong beside Monday in New York, Tuesday in New York beside Tuesday in Hong Kong.
 */
export function alignmentOf(own: Instrument, other: Instrument, day: SessionDate): Alignment {
  const [ownOpen, ownClose] = hours(own, day);
  const [otherOpen, otherClose] = hours(other, day);
  if (ownOpen < otherClose && otherOpen < ownClose) return { shift: 0, rule: "same date" };
  return { shift: otherClose <= ownClose ? 0 : -1, rule: "last close before" };
}

const hours = ({ venue, timezone }: Instrument, day: SessionDate): readonly [number, number] => [
  openInstant(day, venue, timezone),
  settledInstant(day, venue, timezone),
];

/** Pairs of rows of two series that stand for the same stretch of time, ascending. */
export interface AlignedRows {
  readonly own: Int32Array;
  readonly other: Int32Array;
  readonly rule: Alignment["rule"];
  /** Rows of one's own in the stretch for which the other had no new session. */
  readonly unpaired: number;
}

/**
 * The rows `from` to `to` of one's own series, both inclusive, each with the other's session that goes with it.
 *
 * By date, a day that only one venue held is left out: the change across it falls to the next pair, on both sides. By
 * instants, a session for which the other had no new close is left out likewise.
 */
export function alignRows(own: Listed, other: Listed, from: number, to: number): AlignedRows {
  const dates = own.series.dates;
  const theirs = other.series.dates;
  const day = sessionDate(dates[to] as number);
  const { shift, rule } = alignmentOf(own.instrument, other.instrument, day);
  if (shift === 0 && from === 0 && to < theirs.length && isSame(dates, theirs, to)) {
    const all = firstRows(to + 1);
    return { own: all, other: all, rule, unpaired: 0 };
  }
  const pairs = { own: new Int32Array(to - from + 1), other: new Int32Array(to - from + 1) };
  let count = 0;
  let at = -1;
  for (let row = from; row <= to; row++) {
    const until = (dates[row] as number) + shift;
    const before = at;
    while (at + 1 < theirs.length && (theirs[at + 1] as number) <= until) at++;
    const isNew = at > before && (rule === "last close before" || theirs[at] === until);
    if (!isNew) continue;
    pairs.own[count] = row;
    pairs.other[count++] = at;
  }
  const unpaired = to - from + 1 - count;
  return { own: pairs.own.subarray(0, count), other: pairs.other.subarray(0, count), rule, unpaired };
}

/** Rows from 0 on, as many as were ever needed: most pairs within a country are these, and nobody writes to them. */
let counted = new Int32Array(0);

function firstRows(length: number): Int32Array {
  if (counted.length < length) counted = Int32Array.from({ length }, (_, row) => row);
  return counted.subarray(0, length);
}

/** Whether two venues held the same sessions up to a row: the usual case within a country. */
function isSame(dates: Int32Array, theirs: Int32Array, to: number): boolean {
  for (let row = 0; row <= to; row++) if (dates[row] !== theirs[row]) return false;
  return true;
}

/** The changes of two price columns over paired rows, one fewer than there are pairs. */
export function alignedReturns(
  own: Float64Array,
  other: Float64Array,
  rows: AlignedRows,
  kind: ReturnKind = "simple",
): { readonly own: Float64Array; readonly other: Float64Array } {
  return { own: along(own, rows.own, kind), other: along(other, rows.other, kind) };
}

function along(prices: Float64Array, rows: Int32Array, kind: ReturnKind): Float64Array {
  const returns = new Float64Array(Math.max(0, rows.length - 1));
  for (let i = 1; i < rows.length; i++) {
    const [start, end] = [prices[rows[i - 1] as number] as number, prices[rows[i] as number] as number];
    returns[i - 1] = returnBetween(start, end, kind);
  }
  return returns;
}
