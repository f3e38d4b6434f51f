import { extremeRow } from "../measures/extreme.js";
import { isWhole, yearStart } from "../measures/window.js";
import type { DayContext } from "../periods/resolve-day.js";
import { resolveDay } from "../periods/resolve-day.js";
import { stretchOf } from "../periods/stretch.js";
import { addMonths, type SessionDate, sessionDate } from "../tape/session-date.js";
import { indexAtOrBefore } from "../tape/sessions.js";
import type { Point } from "./change.js";
import type { BaseSpec } from "./question.js";

/** The points that a base may mean, seen from row `end`: a peak, a low, a named close or opening. */
export function basePoints(base: BaseSpec, context: DayContext, end: number): readonly Point[] {
  if (base.field === "close" || base.field === "open") return closePoints(base, context, end);
  const points: Point[] = [];
  for (const { from, to } of stretchesOf(base, context, end)) {
    const closing = extreme(context, from, to, base.field, "close");
    const traded = extreme(context, from, to, base.field, base.field);
    if (closing !== null && base.closing !== false) points.push(closing);
    if (traded !== null && base.closing !== true) points.push(traded);
  }
  return points;
}

/** A named close: of the day, else the one before the session. */
function closePoints(base: BaseSpec, context: DayContext, end: number): readonly Point[] {
  const { series } = context;
  const rows =
    base.day !== null
      ? resolveDay(base.day, context).map((day) => day.index)
      : base.span !== null
        ? [spanStart(base.span, context, end)]
        : base.calendar !== null
          ? calendarRows(base, context)
          : base.field === "open"
            ? [end]
            : [end - 1];
  return rows
    .filter((index) => index >= 0 && index <= end)
    .map((index) => ({
      price: series[base.field === "open" ? "open" : "close"][index] as number,
      index,
      field: base.field,
      rule: base.field === "open" ? "from the opening" : "from the close named",
      licensed: true,
      whole: isWhole(
        series,
        index,
        base.day === null ? (series.dates[end] as number) - 1 : (series.dates[index] as number),
      ),
    }))
    .filter(({ price }) => !Number.isNaN(price));
}

function calendarRows(base: BaseSpec, context: DayContext): readonly number[] {
  const stretch = base.calendar === null ? null : stretchOf(base.calendar, context.published.day);
  return stretch === null ? [] : [indexAtOrBefore(context.series.dates, stretch.last)];
}

function spanStart(span: { n: number; unit: string }, context: DayContext, end: number): number {
  const date = sessionDate(context.series.dates[end] as number);
  if (span.unit === "session" || span.unit === "day") return end - span.n;
  return indexAtOrBefore(context.series.dates, backBy(date, span.n, span.unit));
}

const backBy = (date: SessionDate, n: number, unit: string): SessionDate =>
  unit === "week"
    ? sessionDate(date - 7 * n)
    : addMonths(date, -n * (unit === "year" ? 12 : unit === "quarter" ? 3 : 1));

/** The stretches of rows in which the extreme is looked for, up to `end`. */
function stretchesOf(base: BaseSpec, context: DayContext, end: number): readonly { from: number; to: number }[] {
  const { series } = context;
  const until = (from: number, to: number): readonly { from: number; to: number }[] =>
    from <= Math.min(to, end) ? [{ from: Math.max(0, from), to: Math.min(to, end) }] : [];
  if (base.calendar !== null) return calendarStretches(base, context, until);
  if (base.day !== null)
    return resolveDay(base.day, context).flatMap(({ index }) => (index < 0 ? [] : until(index, index)));
  if (base.span !== null) return until(spanStart(base.span, context, end) + 1, end);
  if (base.record) return until(0, end);
  return [...until(yearStart(series.dates, end), end), ...until(0, end)];
}

function calendarStretches(
  base: BaseSpec,
  context: DayContext,
  until: (from: number, to: number) => readonly { from: number; to: number }[],
): readonly { from: number; to: number }[] {
  const calendar = base.calendar as NonNullable<BaseSpec["calendar"]>;
  const stretch = stretchOf({ ...calendar, edge: null }, context.published.day);
  if (stretch === null) return [];
  const { series } = context;
  const third = Math.floor((stretch.last - stretch.first + 1) / 3);
  const late = calendar.edge === "late" || calendar.edge === "end";
  const first = late ? stretch.last - Math.max(31, third) : stretch.first;
  const last =
    calendar.edge === "early" || calendar.edge === "start" ? stretch.first + Math.max(31, third) : stretch.last;
  const from = indexAtOrBefore(series.dates, sessionDate(first - 1)) + 1;
  const whole = until(
    indexAtOrBefore(series.dates, sessionDate(stretch.first - 1)) + 1,
    indexAtOrBefore(series.dates, stretch.last),
  );
  return calendar.edge === null ? whole : [...until(from, indexAtOrBefore(series.dates, sessionDate(last))), ...whole];
}

function extreme(
  { series }: DayContext,
  from: number,
  to: number,
  side: "high" | "low",
  field: "close" | "high" | "low",
): Point | null {
  const index = extremeRow(series[field], from, to, side);
  if (index < 0) return null;
  const rule = `from the ${side === "high" ? "highest" : "lowest"} ${field === "close" ? "close" : "traded price"}`;
  return { price: series[field][index] as number, index, field, rule, licensed: true, whole: true };
}
