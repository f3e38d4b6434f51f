import type { Series } from "../tape/model.js";
import { addMonths, fromCivil, type SessionDate, sessionDate, toCivil, weekday } from "../tape/session-date.js";
import { indexAtOrBefore } from "../tape/sessions.js";

/** A stretch between two closes: the row it is counted from, the row it ends at, and the convention. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** The day that the convention asks a close of; a session between the row and it may be missing. */
  readonly asked: SessionDate;
}

/** Months in the units that are counted along the calendar. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** The window from the last close on or before a day; null where it starts before the series or not before its end. */
export function windowFrom(dates: Int32Array, end: number, day: SessionDate, rule: string): Window | null {
  const from = indexAtOrBefore(dates, day);
  return from < 0 || from >= end ? null : { from, to: end, rule, asked: day };
}

/** The window since the last close before the week, month, quarter, half or year that row `end` is in. */
export const windowToDate = (dates: Int32Array, end: number, unit: string): Window | null =>
  windowFrom(dates, end, dayBefore(unit, dateOf(dates, end)), `since the close before this ${unit}`);

/** The window of the last `n` sessions: from the close before the first of them. */
export const sessionsBack = (dates: Int32Array, end: number, n: number): Window | null =>
  end - n < 0 || n < 1 || !Number.isInteger(n)
    ? null
    : { from: end - n, to: end, rule: `over ${n} session${n === 1 ? "" : "s"}`, asked: dateOf(dates, end - n) };

/** The window from the last close on or before the same day `n` months, quarters, halves, years or decades earlier. */
export function monthsBack(dates: Int32Array, end: number, n: number, unit: string): Window | null {
  const months = n * (MONTHS[unit] ?? Number.NaN);
  if (months === 0 || !Number.isInteger(months)) return null;
  const rule = `over ${n} ${unit}${n === 1 ? "" : "s"}, from the same day of the month`;
  return windowFrom(dates, end, addMonths(dateOf(dates, end), -months), rule);
}

/** The window from the last close on or before the same weekday `n` weeks earlier. */
export const weeksBack = (dates: Int32Array, end: number, n: number): Window | null =>
  windowFrom(dates, end, sessionDate(dateOf(dates, end) - 7 * n), `over ${n} weeks`);

/**
 * The windows that `n` units back from row `end` may mean, most usual first.
 *
 * Three, six, nine and twelve months are also 13, 26, 39 and 52 weeks, as financial sites count; weeks may be those of
 * the calendar, and so may years that are told in their last days.
 */
export function windowsBack(dates: Int32Array, end: number, n: number, unit: string): readonly Window[] {
  return spans(dates, end, n, unit).filter((window) => window !== null);
}

function spans(dates: Int32Array, end: number, n: number, unit: string): readonly (Window | null)[] {
  const date = dateOf(dates, end);
  if (unit === "session") return [sessionsBack(dates, end, n)];
  if (unit === "day") {
    const days = n > 3 ? windowFrom(dates, end, sessionDate(date - n), `over ${n} days`) : null;
    return [sessionsBack(dates, end, n), days];
  }
  if (unit === "week") return [weeksBack(dates, end, n), calendarWeeks(dates, end, n)];
  const months = n * (MONTHS[unit] ?? Number.NaN);
  if (months === 0 || !Number.isInteger(months)) return [];
  return [
    monthsBack(dates, end, n, unit),
    months % 3 === 0 && months <= 12 ? weeksBack(dates, end, (13 * months) / 3) : null,
    unit === "year" ? calendarYears(dates, end, n) : null,
  ];
}

/** `over two years` told in the last days of a year: from the last close of the year so many years before. */
function calendarYears(dates: Int32Array, end: number, n: number): Window | null {
  const { year, month, day } = toCivil(dateOf(dates, end));
  if (month !== 12 || day < 24) return null;
  return windowFrom(dates, end, sessionDate(fromCivil(year - n + 1, 1, 1) - 1), `over ${n} calendar years`);
}

/** A week or two told on a Friday may start at the close of the week before. */
function calendarWeeks(dates: Int32Array, end: number, n: number): Window | null {
  const week = dayBefore("week", dateOf(dates, end));
  return windowFrom(dates, end, sessionDate(week - 7 * (n - 1)), `over ${n} calendar weeks`);
}

const dateOf = (dates: Int32Array, index: number): SessionDate => sessionDate(dates[index] as number);

/** The last day before the unit that a date is in. */
function dayBefore(unit: string, date: SessionDate): SessionDate {
  const { year, month } = toCivil(date);
  if (unit === "week") return sessionDate(date - weekday(date) - 1);
  if (unit === "month") return sessionDate(fromCivil(year, month, 1) - 1);
  if (unit === "quarter") return sessionDate(fromCivil(year, month - ((month - 1) % 3), 1) - 1);
  if (unit === "half") return sessionDate(fromCivil(year, month > 6 ? 7 : 1, 1) - 1);
  if (unit === "day" || unit === "session") return sessionDate(date - 1);
  return sessionDate(fromCivil(year, 1, 1) - 1);
}

/** The first row of the 52 weeks that end at row `end`: the one after the same day a year earlier. */
export const yearStart = (dates: Int32Array, end: number): number =>
  indexAtOrBefore(dates, addMonths(dateOf(dates, end), -12)) + 1;

/** Whether every session since row `from` up to the day `asked` has its row, as far as the tape knows. */
export const isWhole = (series: Series, from: number, asked: number): boolean =>
  (series.completeFrom === undefined || (series.dates[from] as number) >= series.completeFrom) &&
  !lacksSession(series, from, asked);

/** Whether the venue held a session strictly after row `index` and up to `until` that the series lacks. */
export function lacksSession(series: Series, index: number, until: number): boolean {
  const { missing } = series;
  if (missing === undefined) return false;
  const lacked = indexAtOrBefore(missing, sessionDate(until));
  return lacked >= 0 && (missing[lacked] as number) > (series.dates[index] as number);
}
