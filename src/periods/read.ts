import { ConceptSet } from "../languages/concept-set.js";
import { cued, type Item, isMark, meaning, means, relationOf } from "../syntax/item.js";
import { mayBeginBody } from "./begins.js";
import type { Period, PeriodSpec } from "./period.js";
import { readCalendar, readLastOfYear } from "./read-calendar.js";
import { readDay } from "./read-day.js";
import { readSpan } from "./read-span.js";

/** What one of the readers found: a spec, the item after it, the numeral inside it. */
export interface SpecRead {
  readonly spec: PeriodSpec;
  readonly next: number;
  readonly number: { readonly start: number; readonly end: number } | null;
  readonly adjective?: boolean;
  /** A part of the day is named: `early Thursday`. */
  readonly part?: boolean;
}

/** A period and the index of the item after it. */
export interface ReadPeriod {
  readonly period: Period;
  readonly next: number;
}

/** Relations that may stand before a time expression and belong to it. */
const TEMPORAL = new Set([
  "on",
  "in",
  "at",
  "over",
  "since",
  "for",
  "from",
  "to",
  "until",
  "during",
  "by",
  "after",
  "before",
  "of",
  "within",
  "than",
  "between",
  "as",
]);

/** Reads the time expression that starts at item `at`, its preposition included; null where none does. */
export function readPeriod(items: readonly Item[], at: number): ReadPeriod | null {
  const relation = relationOf(items[at]);
  const temporal = relation !== null && TEMPORAL.has(relation);
  const begin = temporal ? at + 1 : at;
  const read = (temporal ? readEvent(items, begin, relation) : null) ?? readBody(items, begin, relation);
  if (read === null) return bareToday(items, at);
  const first = items[at] as Item;
  const last = items[read.next - 1] as Item;
  const possessive = cued(items[read.next], "owner-clitic") || isPluralPossessive(items, read.next);
  const next = possessive ? read.next + 1 : partOfDay(items, read.next);
  const spec = relation === "since" ? sinceOf(read.spec) : read.spec;
  const end = (items[next - 1] ?? last).end;
  const named = possessive ? undefined : meaning(items[read.next], "part-of-day");
  const period: Period = {
    spec,
    relation,
    possessive,
    adjective: read.adjective ?? false,
    start: first.start,
    end,
    number: read.number,
    part: read.part === true || named?.late === false,
    late: named?.late === true,
  };
  return { period, next };
}

const isPluralPossessive = (items: readonly Item[], at: number): boolean =>
  isMark(items[at], "'") && !items[at]?.spaced && (items[at + 1]?.spaced ?? false);

function readBody(items: readonly Item[], begin: number, relation: string | null): SpecRead | null {
  if (!mayBeginBody(items, begin)) return null;
  return (
    sinceThen(items, begin, relation) ??
    readToDate(items, begin) ??
    readDay(items, begin, relation) ??
    readLastOfYear(items, begin) ??
    readSpan(items, begin, relation) ??
    readCalendar(items, begin, relation)
  );
}

/** `since then`: from the day the text spoke of last. */
const sinceThen = (items: readonly Item[], at: number, relation: string | null): SpecRead | null =>
  relation === "since" && cued(items[at], "then")
    ? { spec: { p: "day", day: { d: "offset", n: 0, unit: "day" } }, next: at + 1, number: null }
    : null;

/** `so far` before or after the unit; `year to date`. */
function readToDate(items: readonly Item[], at: number): SpecRead | null {
  const ytd = meaning(items[at], "year-to-date");
  if (ytd)
    return { spec: { p: "to-date", unit: "year" }, next: at + 1, number: null, adjective: isMark(items[at - 1], "-") };
  const begun = sinceItBegan(items, at);
  if (begun !== null) return begun;
  if (!meaning(items[at], "so-far")) return null;
  const relation = relationOf(items[at + 1]);
  const rest = readCalendar(items, relation === null ? at + 1 : at + 2, relation ?? "in");
  if (rest === null) return null;
  if (rest.spec.p === "calendar" && rest.spec.calendar.unit === "quarter")
    return { ...rest, spec: { p: "to-date", unit: "quarter" } };
  if (rest.spec.p === "calendar" && rest.spec.calendar.which === null)
    return { ...rest, spec: { p: "to-date", unit: rest.spec.calendar.unit === "month" ? "month" : "year" } };
  return rest;
}

/** `since the month began`: the stretch with the verb of its start. */
function sinceItBegan(items: readonly Item[], at: number): SpecRead | null {
  if (relationOf(items[at - 1]) !== "since") return null;
  const i = cued(items[at], "article") ? at + 1 : at;
  const unit = meaning(items[i], "time")?.unit;
  const begins = meaning(items[i + 1], "level");
  if (unit === undefined || begins?.field !== "open" || begins.pos !== "verb") return null;
  return { spec: { p: "to-date", unit }, next: i + 2, number: null };
}

/** `now` words need no preposition, and `daily`-like adjectives none either. */
function bareToday(items: readonly Item[], at: number): ReadPeriod | null {
  const item = items[at];
  const frequency = meaning(item, "frequency");
  if (item === undefined || frequency === undefined) return null;
  const unit = frequency.unit;
  const spec: PeriodSpec =
    unit === "day" ? { p: "span", n: 1, unit: "session", hedge: null } : { p: "span", n: 1, unit, hedge: null };
  const { start, end } = item;
  return {
    period: {
      spec,
      relation: null,
      possessive: false,
      adjective: true,
      start,
      end,
      number: null,
      part: false,
      late: false,
    },
    next: at + 1,
  };
}

/** `after its quarterly results`, `since the earnings report`, `following Thursday's figures`. */
function readEvent(items: readonly Item[], at: number, relation: string): SpecRead | null {
  if (relation !== "after" && relation !== "since" && relation !== "before") return null;
  for (let i = at; i < at + 5; i++) {
    const item = items[i];
    if (item === undefined || item.kind === "mark" || item.kind === "number") return null;
    const event = meaning(item, "event");
    if (event) return { spec: { p: "event", event: event.event, relation }, next: i + 1, number: null };
    if (!isEventAdjective(item)) return null;
  }
  return null;
}

const EVENT_ADJECTIVES = ConceptSet.with("possessive", "determiner", "quarter", "adverb", "which", "frequency");

const isEventAdjective = (item: Item): boolean =>
  item.kind === "known" || item.entry.isEmpty || means(item, EVENT_ADJECTIVES) || cued(item, "owner-clitic");

/** `Monday morning`, `Friday night`: the part of the day does not change the session. */
function partOfDay(items: readonly Item[], next: number): number {
  return meaning(items[next], "part-of-day") ? next + 1 : next;
}

/** `since Monday` is a window, and so is `since the end of last year`. */
function sinceOf(spec: PeriodSpec): PeriodSpec {
  if (spec.p === "day") return { p: "since", from: spec.day };
  if (spec.p === "calendar") return { p: "since", from: spec.calendar };
  if (spec.p === "ago") return { p: "span", n: spec.n, unit: spec.unit, hedge: null };
  return spec;
}
