import type { Instrument, Series } from "../tape/model.js";
import { addMonths, fromCivil, type SessionDate, sessionDate, toCivil, weekday } from "../tape/session-date.js";
import { dateAt, indexAtOrBefore, indexOf } from "../tape/sessions.js";
import type { Published } from "../text/document.js";
import type { Now } from "./clock.js";
import { type CalendarSpec, type DaySpec, fullYear } from "./period.js";
import { stretchOf } from "./stretch.js";

/** A named day found in a series: the row of its session, or why there is none. */
export interface ResolvedDay {
  readonly date: SessionDate;
  /** Row of the session; -1 where the series has none on that day. */
  readonly index: number;
}

/** What a day is resolved against. `anchor` is the day the text spoke of last; null for none. */
export interface DayContext {
  readonly series: Series;
  readonly instrument: Instrument;
  readonly published: Published;
  readonly now: Now;
  readonly anchor: SessionDate | null;
}

/** The calendar day that a spec names at publication, whether or not there was a session. */
export function calendarDay(spec: DaySpec, published: Published, anchor: SessionDate | null): SessionDate | null {
  switch (spec.d) {
    case "weekday":
      return weekdayDate(spec.weekday, spec.which, published.day, anchor);
    case "date":
      return dateOf(spec.day, spec.month, spec.year, published.day);
    case "now":
      return sessionDate(published.day + spec.offset);
    default:
      return null;
  }
}

/** The most recent such weekday; `previous` counts from the day spoken of, `last` from the day before publication; `last-week` names its week. */
function weekdayDate(
  day: number,
  which: Extract<DaySpec, { d: "weekday" }>["which"],
  published: SessionDate,
  anchor: SessionDate | null,
): SessionDate | null {
  if (which === "next") return null;
  if (which === "last-week") return sessionDate(published - weekday(published) - 7 + day);
  const from = which === "previous" ? (anchor ?? published) - 1 : which === "last" ? published - 1 : published;
  const back = (weekday(sessionDate(from)) - day + 7) % 7;
  return sessionDate(from - back);
}

/** The day of a date; without a year, the last such day before publication. */
export function dateOf(day: number, month: number, year: number | null, published: SessionDate): SessionDate {
  if (month === 0) {
    const own = fromCivil(toCivil(published).year, toCivil(published).month, day);
    return own > published ? addMonths(own, -1) : own;
  }
  if (year !== null) return fromCivil(fullYear(year, toCivil(published).year), month, day);
  const date = fromCivil(toCivil(published).year, month, day);
  return date > published ? addMonths(date, -12) : date;
}

/** The sessions that a day may mean, in order; empty where it cannot be placed. */
export function resolveDay(spec: DaySpec, context: DayContext): readonly ResolvedDay[] {
  const { series, now, anchor } = context;
  if (spec.d === "end") return endOf(spec.calendar, context);
  if (spec.d === "neighbour" || spec.d === "offset") {
    const from = anchor === null ? now.index : indexAtOrBefore(series.dates, anchor);
    if (from < 0) return [];
    return spec.d === "neighbour" ? neighbours(spec.offset, from, context) : later(series, from, spec.n);
  }
  const date = calendarDay(spec, context.published, anchor);
  if (date === null) return [];
  const index = indexOf(series.dates, date);
  if (index >= 0) return [{ date, index }];
  if (spec.d === "now") return at(series, indexAtOrBefore(series.dates, date));
  return [{ date, index: -1 }];
}

/** The session before: the one before the day of publication, or before the day spoken of, which is the last session where the text names none; `that day` may be the last one. */
function neighbours(offset: number, from: number, context: DayContext): readonly ResolvedDay[] {
  const { series, published, now } = context;
  const spoken = at(series, from + offset);
  if (offset === 0 && from !== now.index) return [...spoken, ...at(series, now.index)];
  if (offset >= 0) return spoken;
  const day = indexAtOrBefore(series.dates, sessionDate(published.day - 1));
  return day === from + offset ? spoken : [...at(series, day), ...spoken];
}

/** The last session of a stretch that is over. */
function endOf(calendar: CalendarSpec, { series, published }: DayContext): readonly ResolvedDay[] {
  const stretch = stretchOf(calendar, published.day);
  return stretch === null ? [] : at(series, indexAtOrBefore(series.dates, stretch.last));
}

const at = (series: Series, index: number): readonly ResolvedDay[] =>
  index >= 0 && index < series.dates.length ? [{ date: dateAt(series, index), index }] : [];

/** `two days later`: two sessions on, or two days on the calendar. */
function later(series: Series, from: number, n: number): readonly ResolvedDay[] {
  const sessions = at(series, from + n);
  const calendar = indexOf(series.dates, sessionDate((series.dates[from] as number) + n));
  return calendar >= 0 && calendar !== from + n ? [...sessions, ...at(series, calendar)] : sessions;
}
