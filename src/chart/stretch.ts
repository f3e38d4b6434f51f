import { TapecheckError } from "../errors.js";
import type { Instrument, Series } from "../tape/model.js";
import type { SessionDate } from "../tape/session-date.js";
import { addMonths, sessionDate, toIso } from "../tape/session-date.js";
import { dateAt, indexAtOrAfter, indexAtOrBefore } from "../tape/sessions.js";
import type { Values } from "./specification.js";

/** An instrument with its rows. */
export interface Charted {
  readonly instrument: Instrument;
  readonly series: Series;
}

/** The rows of an instrument that are drawn, and those before them that indicators start from. */
export interface Stretch extends Charted {
  /** Index of the first row from which on none is left out. */
  readonly first: number;
  /** Indices of the first and the last row drawn. */
  readonly from: number;
  readonly to: number;
}

/** A year, where nobody says from when. */
const MONTHS = 12;

/** A line has two ends. */
const FEWEST = 2;

/**
 * The rows from one day to another; to the last row and over a year where no days are named.
 *
 * Rows of a selection are never drawn. Throws `sessions-too-few` where fewer than two are left.
 */
export function stretchOf(charted: Charted, from: SessionDate | null, to: SessionDate | null): Stretch {
  const { instrument, series } = charted;
  const { dates } = series;
  const last = to === null ? dates.length - 1 : indexAtOrBefore(dates, to);
  const first = indexAtOrAfter(dates, series.completeFrom ?? sessionDate(Number.MIN_SAFE_INTEGER));
  const begin = from ?? (last < 0 ? sessionDate(0) : addMonths(dateAt(series, last), -MONTHS));
  const start = Math.max(first, indexAtOrAfter(dates, begin));
  if (last - start + 1 >= FEWEST) return { ...charted, first, from: start, to: last };
  const held = dates.length > first;
  const days = held ? `${toIso(dateAt(series, first))} to ${toIso(dateAt(series, dates.length - 1))}` : "none";
  throw new TapecheckError("sessions-too-few", `${instrument.symbol} has no two sessions in this stretch to draw`, {
    expected: `sessions that the tape has: ${days}`,
    found: `${Math.max(0, last - start + 1)} sessions`,
    hint: "Choose other days with --from and --to, or another tape with --tape.",
  });
}

/** All days on which one of the stretches has a session, ascending. */
export function sessionsOf(stretches: readonly Stretch[]): Int32Array {
  const days = new Set<number>();
  for (const { series, from, to } of stretches) for (let i = from; i <= to; i++) days.add(series.dates[i] as number);
  return Int32Array.from(days).sort();
}

/** A column of the rows drawn, in its places on the axis of `days`; null where a day or its value is not there. */
export function placed(stretch: Stretch, days: Int32Array, column: ArrayLike<number | null>, offset = 0): Values {
  const { series, from, to } = stretch;
  let row = from;
  return Array.from(days, (day) => {
    while (row <= to && (series.dates[row] as number) < day) row++;
    const value = row <= to && series.dates[row] === day ? (column[row - offset] ?? null) : null;
    return value === null || Number.isNaN(value) ? null : value;
  });
}

/** The closes that an indicator reads: from the first row of which none is left out up to the last one drawn. */
export const history = ({ series, first, to }: Stretch): Float64Array => series.close.subarray(first, to + 1);
