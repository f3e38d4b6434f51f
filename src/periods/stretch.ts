import { addMonths, fromCivil, type SessionDate, sessionDate, toCivil, weekday } from "../tape/session-date.js";
import { type CalendarSpec, fullYear } from "./period.js";

/** First and last day of a calendar spec; without a year, the last such stretch that had begun by publication. */
export function stretchOf(
  spec: CalendarSpec,
  published: SessionDate,
): { first: SessionDate; last: SessionDate } | null {
  const today = toCivil(published);
  if (spec.unit === "week") {
    const monday = published - weekday(published) - (spec.which === "last" && !isWeekend(published) ? 7 : 0);
    return { first: sessionDate(monday), last: sessionDate(monday + 6) };
  }
  if (spec.unit === "season") return seasonOf(spec, published);
  if (spec.unit === "year") {
    const year = fullYear(spec.year ?? (spec.which === "last" ? -1 : 0), today.year);
    return { first: fromCivil(year, 1, 1), last: fromCivil(year, 12, 31) };
  }
  const months = spec.unit === "quarter" ? 3 : 1;
  const start = monthStart(spec, today.year, today.month, months);
  if (start === null) return null;
  const first =
    spec.year === null && start > published
      ? addMonths(start, -12)
      : spec.which === "last" && spec.month !== null && sameMonth(start, published)
        ? addMonths(start, -12)
        : start;
  return { first, last: sessionDate(addMonths(first, months) - 1) };
}

/** At a weekend `last week` is the one whose sessions are just over. */
const isWeekend = (date: SessionDate): boolean => weekday(date) >= 5;

const sameMonth = (a: SessionDate, b: SessionDate): boolean =>
  toCivil(a).month === toCivil(b).month && toCivil(a).year === toCivil(b).year;

function monthStart(spec: CalendarSpec, year: number, month: number, months: number): SessionDate | null {
  if (spec.month !== null) return fromCivil(fullYear(spec.year ?? 0, year), spec.month, 1);
  if (spec.quarter !== null) return fromCivil(fullYear(spec.year ?? 0, year), spec.quarter * 3 - 2, 1);
  const current = fromCivil(year, months === 3 ? month - ((month - 1) % 3) : month, 1);
  return spec.which === "last" ? addMonths(current, -months) : current;
}

function seasonOf(spec: CalendarSpec, published: SessionDate): { first: SessionDate; last: SessionDate } | null {
  const month = spec.months[0];
  if (month === undefined) return null;
  const start = fromCivil(fullYear(spec.year ?? 0, toCivil(published).year), month, 1);
  const first = spec.year === null && start > published ? addMonths(start, -12) : start;
  return { first, last: sessionDate(addMonths(first, 3) - 1) };
}
