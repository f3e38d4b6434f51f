import { addMonths, fromCivil, type SessionDate, sessionDate, toCivil, weekday } from "../tape/session-date.js";
import { indexAtOrBefore } from "../tape/sessions.js";
import type { CalendarSpec, DaySpec, PeriodSpec } from "./period.js";
import { calendarDay, type DayContext, resolveDay } from "./resolve-day.js";
import { stretchOf } from "./stretch.js";

/** A stretch between two closes: the row it is counted from, the row it ends at, and the convention. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly licensed: boolean;
  /** The day that the convention asks a close of; a session between the row and it may be missing. */
  readonly asked: SessionDate;
}

/** The windows that a period may mean, ending at row `end`, most usual first; empty where it cannot be placed. */
export function resolveWindow(spec: PeriodSpec, context: DayContext, end: number): readonly Window[] {
  switch (spec.p) {
    case "to-date":
      return fromDay(
        context,
        end,
        startOf(spec.unit, endDate(context, end)),
        `since the close before this ${spec.unit}`,
      );
    case "span":
    case "ago":
      return span(spec.n, spec.unit, context, end, spec.p === "span" && spec.hedge !== null);
    case "calendar":
      return calendar(spec.calendar, context, end);
    case "since":
      return since(spec.from, context, end);
    default:
      return [];
  }
}

const endDate = (context: DayContext, end: number): SessionDate => sessionDate(context.series.dates[end] as number);

/** The window from the last close on or before a day; none where it starts before the series or after its end. */
function fromDay(context: DayContext, end: number, day: SessionDate, rule: string, licensed = true): readonly Window[] {
  const from = indexAtOrBefore(context.series.dates, day);
  return from < 0 || from >= end ? [] : [{ from, to: end, rule, licensed, asked: day }];
}

/** The last day before the unit that a date is in. */
function startOf(unit: string, date: SessionDate): SessionDate {
  const { year, month } = toCivil(date);
  if (unit === "week") return sessionDate(date - weekday(date) - 1);
  if (unit === "month") return sessionDate(fromCivil(year, month, 1) - 1);
  if (unit === "quarter") return sessionDate(fromCivil(year, month - ((month - 1) % 3), 1) - 1);
  if (unit === "half") return sessionDate(fromCivil(year, month > 6 ? 7 : 1, 1) - 1);
  if (unit === "day" || unit === "session") return sessionDate(date - 1);
  return sessionDate(fromCivil(year, 1, 1) - 1);
}

/** A span back from the end: sessions, weeks, months; three months are also thirteen weeks. */
function span(n: number, unit: string, context: DayContext, end: number, _hedged: boolean): readonly Window[] {
  const date = endDate(context, end);
  const { series } = context;
  if (unit === "session" || unit === "day") {
    const sessions =
      end - n >= 0
        ? [
            {
              from: end - n,
              to: end,
              rule: `over ${n} sessions`,
              licensed: true,
              asked: sessionDate(series.dates[end - n] as number),
            },
          ]
        : [];
    return unit === "day" && n > 3
      ? [...sessions, ...fromDay(context, end, sessionDate(date - n), `over ${n} days`)]
      : sessions;
  }
  if (unit === "week")
    return [...fromDay(context, end, sessionDate(date - 7 * n), `over ${n} weeks`), ...weekClose(n, context, end)];
  const months =
    unit === "month"
      ? n
      : unit === "quarter"
        ? 3 * n
        : unit === "half"
          ? 6 * n
          : unit === "year"
            ? 12 * n
            : unit === "decade"
              ? 120 * n
              : 0;
  if (months === 0 || !Number.isInteger(months)) return [];
  const plain = fromDay(
    context,
    end,
    addMonths(date, -months),
    `over ${n} ${unit}${n === 1 ? "" : "s"}, from the same day of the month`,
  );
  const weeks =
    months % 3 === 0 && months <= 12
      ? fromDay(context, end, sessionDate(date - 91 * (months / 3)), `over ${(13 * months) / 3} weeks`)
      : [];
  return [...plain, ...weeks, ...yearEnds(n, unit, context, end)];
}

/** `over two years` told in the last days of a year: from the last close of the year so many years before. */
function yearEnds(n: number, unit: string, context: DayContext, end: number): readonly Window[] {
  const { year, month, day } = toCivil(endDate(context, end));
  if (unit !== "year" || month !== 12 || day < 24) return [];
  return fromDay(context, end, sessionDate(fromCivil(year - n + 1, 1, 1) - 1), `over ${n} calendar years`);
}

/** A week or two told on a Friday may start at the close of the week before. */
function weekClose(n: number, context: DayContext, end: number): readonly Window[] {
  const week = startOf("week", endDate(context, end));
  return fromDay(context, end, sessionDate(week - 7 * (n - 1)), `over ${n} calendar weeks`);
}

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
  return [{ from, to: last, rule: `over ${nameOf(spec)}`, licensed: true, asked: sessionDate(stretch.first - 1) }];
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
