import { cued, type Item, isMark, meaning, relationOf } from "../syntax/item.js";
import type { CalendarSpec } from "./period.js";
import type { SpecRead } from "./read.js";
import { monthAt, yearAt, yearBack } from "./read-day.js";

type Edge = CalendarSpec["edge"];

const NO_MONTHS: readonly number[] = [];

/** One place makes stretches, so that all of them have one shape. */
const calendarOf = (unit: CalendarSpec["unit"], named: Partial<CalendarSpec>, edge: Edge = null): CalendarSpec => ({
  unit,
  year: named.year ?? null,
  month: named.month ?? null,
  quarter: named.quarter ?? null,
  which: named.which ?? null,
  edge,
  months: named.months ?? NO_MONTHS,
});

/** Reads a month, year, quarter or season at item `at`, with `late`, `the end of` and the like before it. */
export function readCalendar(items: readonly Item[], at: number, relation: string | null): SpecRead | null {
  const edge = edgeAt(items, at);
  const inner = edge.next;
  const body =
    month(items, inner) ??
    quarter(items, inner) ??
    season(items, inner) ??
    year(items, inner, relation, edge.edge) ??
    unit(items, inner, edge.edge);
  if (body === null) return null;
  if (edge.edge === "start" && body.calendar.which === "this")
    return {
      spec: { p: "to-date", unit: body.calendar.unit === "season" ? "year" : body.calendar.unit },
      next: body.next,
      number: body.number,
    };
  return {
    spec: { p: "calendar", calendar: calendarOf(body.calendar.unit, body.calendar, edge.edge) },
    next: body.next,
    number: body.number,
  };
}

/** `the last quarter of 2024`, `le dernier trimestre 2024`: the fourth; without a year it is the latest one. */
export function readLastOfYear(items: readonly Item[], at: number): SpecRead | null {
  const first = article(items, at);
  const which = meaning(items[first], "which")?.which;
  if ((which !== "last" && which !== "past") || meaning(items[first + 1], "time")?.unit !== "quarter") return null;
  const dated = yearAt(items, relationOf(items[first + 2]) === "of" ? first + 3 : first + 2);
  if (dated === null) return null;
  const calendar = calendarOf("quarter", { quarter: 4, year: dated.year });
  return { spec: { p: "calendar", calendar }, next: dated.next, number: null };
}

interface Body {
  readonly calendar: CalendarSpec;
  readonly next: number;
  readonly number: SpecRead["number"];
}

/** `late`, `mid-`, `early in`, `the end of`, `the start of`. */
function edgeAt(items: readonly Item[], at: number): { edge: Edge; next: number } {
  let i = at;
  if (cued(items[i], "article") && (meaning(items[i + 1], "which") || meaning(items[i + 1], "end-of"))) i++;
  const item = items[i];
  const which = meaning(item, "which")?.which;
  if (which === "late" || which === "early" || which === "mid") {
    const hyphen = isMark(items[i + 1], "-") ? 2 : 1;
    return { edge: which, next: relationOf(items[i + hyphen]) === "in" ? i + hyphen + 1 : i + hyphen };
  }
  const edge: Edge = meaning(item, "start-of") ? "start" : meaning(item, "end-of") ? "end" : null;
  if (edge === null) return { edge, next: at };
  if (isMark(items[i + 1], "-") && !items[i + 1]?.spaced) return { edge, next: i + 2 };
  const single = item?.norm === item?.token.norm && relationOf(items[i + 1]) === "of";
  return { edge, next: single ? i + 2 : i + 1 };
}

const article = (items: readonly Item[], at: number): number =>
  cued(items[at], "article") || relationOf(items[at]) === "of" ? at + 1 : at;

function month(items: readonly Item[], at: number): Body | null {
  const start = meaning(items[at], "which")?.which === "last" ? at + 1 : at;
  const found = monthAt(items, start);
  if (found === null) return null;
  const of = relationOf(items[found.next]);
  const place = isMark(items[found.next], ",") || of === "of" || of === "in" ? found.next + 1 : found.next;
  const dated = yearAt(items, place) ?? yearBack(items, found.next);
  const which = start > at ? "last" : null;
  const calendar = calendarOf("month", { month: found.month, year: dated?.year ?? null, which });
  return { calendar, next: dated?.next ?? found.next, number: dated && dated.year > 0 ? rangeOf(items[place]) : null };
}

const rangeOf = (item: Item | undefined): SpecRead["number"] => (item ? { start: item.start, end: item.end } : null);

function quarter(items: readonly Item[], at: number): Body | null {
  const start = article(items, at);
  const found = meaning(items[start], "quarter");
  if (found === undefined) return null;
  const place = relationOf(items[start + 1]) === "of" ? start + 2 : start + 1;
  const dated = yearAt(items, place) ?? yearBack(items, start + 1);
  return {
    calendar: calendarOf("quarter", { quarter: found.quarter, year: dated?.year ?? null }),
    next: dated?.next ?? start + 1,
    number: null,
  };
}

function season(items: readonly Item[], at: number): Body | null {
  const start = article(items, at);
  const found = meaning(items[start], "season");
  if (found === undefined) return null;
  const place = relationOf(items[start + 1]) === "of" ? start + 2 : start + 1;
  const dated = yearAt(items, place) ?? yearBack(items, start + 1);
  return {
    calendar: calendarOf("season", { months: found.months, year: dated?.year ?? null }),
    next: dated?.next ?? start + 1,
    number: dated && dated.year > 0 ? rangeOf(items[place]) : null,
  };
}

/** A bare year counts as one after a preposition of time or an edge. */
function year(items: readonly Item[], at: number, relation: string | null, edge: Edge): Body | null {
  const start = cued(items[at], "article") && meaning(items[at + 1], "time")?.unit === "year" ? at + 2 : at;
  const found = yearAt(items, start);
  if (found === null) return null;
  if (edge === null && (relation === null || relation === "to" || relation === "at" || relation === "by")) return null;
  return { calendar: calendarOf("year", { year: found.year }), next: found.next, number: rangeOf(items[start]) };
}

/** `the year`, `last year`, `this month` behind an edge. */
function unit(items: readonly Item[], at: number, edge: Edge): Body | null {
  if (edge === null) return null;
  let i = cued(items[at], "article") ? at + 1 : at;
  const which = meaning(items[i], "which")?.which;
  if (which !== undefined) i++;
  const time = meaning(items[i], "time")?.unit;
  if (time !== "year" && time !== "month" && time !== "week" && time !== "quarter") return null;
  const past = which === "last" || which === "previous" || which === "past";
  return { calendar: calendarOf(time, { which: past ? "last" : "this" }), next: i + 1, number: null };
}
