import { type Window, windowFrom, windowsBack, windowToDate } from "../measures/window.js";
import { type SessionDate, sessionDate } from "../tape/session-date.js";
import { indexAtOrBefore } from "../tape/sessions.js";
import type { CalendarSpec, DaySpec, PeriodSpec } from "./period.js";
import { calendarDay, type DayContext, resolveDay } from "./resolve-day.js";
import { stretchOf } from "./stretch.js";

/** The windows that a period may mean, ending at row `end`, most usual first; empty where it cannot be placed. */
export function resolveWindow(spec: PeriodSpec, context: DayContext, end: number): readonly Window[] {
  switch (spec.p) {
    case "to-date":
      return listed(windowToDate(context.series.dates, end, spec.unit));
    case "span":
    case "ago":
      return windowsBack(context.series.dates, end, spec.n, spec.unit);
    case "calendar":
      return calendar(spec.calendar, context, end);
    case "since":
      return since(spec.from, context, end);
    default:
      return [];
  }
}

const listed = (window: Window | null): readonly Window[] => (window === null ? [] : [window]);

/** The window from the last close on or before a day; none where it starts before the series or after its end. */
const fromDay = ({ series }: DayContext, end: number, day: SessionDate, rule: string): readonly Window[] =>
  listed(windowFrom(series.dates, end, day, rule));

/** A named month, quarter or year: the whole of it where it is over, else to date. */
function calendar(spec: CalendarSpec, context: DayContext, end: number): readonly Window[] {
  const stretch = stretchOf(spec, context.published.day);
  if (stretch === null) return [];
  if (
    spec.edge === "end" ||
    spec.edge === "start" ||
    spec.edge === "late" ||
    spec.edge === "early" ||
    spec.edge === "mid"
  )
    return [];
  const { series } = context;
  const last = Math.min(end, indexAtOrBefore(series.dates, stretch.last));
  const from = indexAtOrBefore(series.dates, sessionDate(stretch.first - 1));
  if (from < 0 || last <= from) return [];
  return [{ from, to: last, rule: `over ${nameOf(spec)}`, asked: sessionDate(stretch.first - 1) }];
}

const nameOf = (spec: CalendarSpec): string =>
  spec.year !== null && spec.month === null && spec.quarter === null ? String(spec.year) : `the ${spec.unit}`;

/** `since Monday`, `since the end of last year`, `since September`. */
function since(from: DaySpec | CalendarSpec, context: DayContext, end: number): readonly Window[] {
  if ("d" in from) return sinceDay(from, context, end);
  const stretch = stretchOf(from, context.published.day);
  if (stretch === null) return [];
  const { first, last } = stretch;
  const before = (day: number, rule: string): readonly Window[] => fromDay(context, end, sessionDate(day), rule);
  const close = (text: string): string => `since the close before ${text}`;
  const name = nameOf(from);
  if (from.edge === "end") return [...before(last, `since the end of ${name}`)];
  if (from.edge === "start") return before(first - 1, close(name));
  if (from.edge === "late") return lateWindows(context, end, last);
  if (from.edge === "early" || from.edge === "mid")
    return lateWindows(context, end, sessionDate(from.edge === "mid" ? first + 16 : first + 9));
  return [...before(first - 1, close(name)), ...before(last, `since the end of ${name}`)];
}

/** `late October`: the closes of the last ten days of it; each is a convention of somebody. */
function lateWindows(context: DayContext, end: number, last: SessionDate): readonly Window[] {
  const windows: Window[] = [];
  for (let day = last; day > last - 11; day--) {
    const [window] = fromDay(context, end, sessionDate(day), "since about then");
    if (window && windows[windows.length - 1]?.from !== window.from) windows.push(window);
  }
  return windows;
}

/** From that day's close, or from the close before it. */
function sinceDay(from: DaySpec, context: DayContext, end: number): readonly Window[] {
  const date =
    from.d === "neighbour" || from.d === "offset"
      ? (resolveDay(from, context)[0]?.date ?? null)
      : calendarDay(from, context.published, context.anchor);
  if (date === null) return [];
  return [
    ...fromDay(context, end, date, "since that day's close"),
    ...fromDay(context, end, sessionDate(date - 1), "since the close before that day"),
  ];
}
