import type { Series } from "./model.js";
import { type SessionDate, sessionDate, weekday } from "./session-date.js";

/** Index of the last day at or before `date` in ascending days; -1 where there is none. */
export function indexAtOrBefore(dates: Int32Array, date: SessionDate): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((dates[middle] as number) <= date) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the first day at or after `date` in ascending days; the length where there is none. */
export function indexAtOrAfter(dates: Int32Array, date: SessionDate): number {
  const before = indexAtOrBefore(dates, date);
  return before >= 0 && dates[before] === date ? before : before + 1;
}

/** Index of exactly `date` in ascending days; -1 where it is not among them. */
export function indexOf(dates: Int32Array, date: SessionDate): number {
  const index = indexAtOrBefore(dates, date);
  return index >= 0 && dates[index] === date ? index : -1;
}

/** The session of a row. The index must be inside the series. */
export const dateAt = (series: Series, index: number): SessionDate => series.dates[index] as SessionDate;

/** Where a row comes from, for the evidence. The index must be inside the series. */
export const sourceAt = ({ source, sources }: Series, index: number): string =>
  sources?.names[sources.of[index] as number] ?? source;

/**
 * Whether every session of the venue from `from` to `to`, both inclusive, has its row as far as the tape knows.
 *
 * False before the first or after the last row, in a selection of rows (`completeFrom`) and across a missing session.
 */
export function isComplete(series: Series, from: SessionDate, to: SessionDate): boolean {
  const { dates, completeFrom, missing } = series;
  if (dates.length === 0 || from < (completeFrom ?? (dates[0] as number))) return false;
  if (to > (dates[dates.length - 1] as number)) return false;
  return missing === undefined || indexAtOrAfter(missing, from) > indexAtOrBefore(missing, to);
}

/**
 * Index of the session just before the row at `index`; -1 where the tape does not have that session.
 *
 * This is the only safe way to a session's own change: the row before may be years older in a selection of rows, or a
 * session may be missing between.
 */
export function previousSession(series: Series, index: number): number {
  return nthBack(series, index, 1);
}

/** Index of the session `count` sessions before the row at `index`; -1 where one of the sessions between is not there. */
export function nthBack(series: Series, index: number, count: number): number {
  const earlier = index - count;
  if (earlier < 0 || index >= series.dates.length) return -1;
  return isComplete(series, dateAt(series, earlier), dateAt(series, index)) ? earlier : -1;
}

/**
 * Index of the venue's last session at or before `date`; -1 where the tape does not have that session.
 *
 * In a selection of rows only a row of the day itself, or one with nothing but a weekend up to the day, is sure to be
 * the last session. A day after the last row gives the last row: the tape may simply end there, so compare dates.
 */
export function sessionAtOrBefore(series: Series, date: SessionDate): number {
  const index = indexAtOrBefore(series.dates, date);
  if (index < 0) return -1;
  const found = dateAt(series, index);
  const { completeFrom, missing } = series;
  if (completeFrom !== undefined && found < completeFrom && hasWeekday(found + 1, date)) return -1;
  const lacked = missing === undefined ? -1 : indexAtOrBefore(missing, date);
  return lacked >= 0 && (missing?.[lacked] as number) > found ? -1 : index;
}

/** Whether one of the days from `from` to `to`, both inclusive, is a Monday to Friday. */
function hasWeekday(from: number, to: number): boolean {
  for (let day = from; day <= to; day++) if (weekday(sessionDate(day)) < 5) return true;
  return false;
}

/**
 * The sessions of `calendar` between the first and last of `dates` that `dates` lacks, ascending.
 *
 * Both ascend; `from` leaves out everything before it, for a selection of rows. Linear in the two lengths.
 */
export function missingSessions(dates: Int32Array, calendar: Int32Array, from = -Infinity): Int32Array {
  const missing: number[] = [];
  let row = 0;
  const first = Math.max(from, dates[0] ?? Infinity);
  const last = dates[dates.length - 1] ?? -Infinity;
  for (let i = Math.max(0, indexAtOrAfter(calendar, Math.ceil(first) as SessionDate)); i < calendar.length; i++) {
    const day = calendar[i] as number;
    if (day > last) break;
    while (row < dates.length && (dates[row] as number) < day) row++;
    if (dates[row] !== day) missing.push(day);
  }
  return Int32Array.from(missing);
}
