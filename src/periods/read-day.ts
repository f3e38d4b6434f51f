import { cued, type Item, isMark, meaning, relationOf } from "../syntax/item.js";
import type { DaySpec } from "./period.js";
import type { SpecRead } from "./read.js";

/** Reads a day at item `at`: a weekday, a date, today, the day before, two days later. */
export function readDay(items: readonly Item[], at: number, relation: string | null): SpecRead | null {
  return readNeighbour(items, at) ?? readLater(items, at, relation) ?? readWeekday(items, at) ?? readDate(items, at);
}

const day = (spec: DaySpec, next: number, number: SpecRead["number"] = null): SpecRead => ({
  spec: { p: "day", day: spec },
  next,
  number,
});

function readNeighbour(items: readonly Item[], at: number): SpecRead | null {
  const now = meaning(items[at], "now");
  if (now) return day({ d: "now", offset: now.offset }, at + 1);
  const placed = placedClose(items, at);
  if (placed !== null) return placed;
  const neighbour = meaning(items[at], "neighbour");
  if (neighbour && introduces(items, at)) return null;
  if (neighbour === undefined) return null;
  const close = neighbour.close ? ({ close: true } as const) : {};
  return day({ d: "neighbour", offset: neighbour.offset, ...close }, at + 1);
}

/** `the day after it forecast …`, `the day before its results`: counted from what follows, not from the day spoken of. */
function introduces(items: readonly Item[], at: number): boolean {
  if (!cued(items[at], "counts-from")) return false;
  const next = items[at + 1];
  return (
    next !== undefined &&
    next.kind !== "mark" &&
    next.kind !== "number" &&
    !cued(next, "owner-clitic") &&
    !meaning(next, "and") &&
    !meaning(next, "relation") &&
    !meaning(next, "clause") &&
    !meaning(next, "relative")
  );
}

/** `the preceding New York close`: the session before, with its venue between. */
function placedClose(items: readonly Item[], at: number): SpecRead | null {
  const which = cued(items[at], "article") ? at + 1 : at;
  const kind = meaning(items[which], "which")?.which;
  if (kind !== "previous" && kind !== "past" && kind !== "last") return null;
  if (!meaning(items[which + 1], "place")) return null;
  const noun = items[which + 2];
  return meaning(noun, "level") || cued(noun, "trading-day") ? day({ d: "neighbour", offset: -1 }, which + 2) : null;
}

/** `two days later`, `three sessions after it`: counted from the day the text speaks of. */
function readLater(items: readonly Item[], at: number, relation: string | null): SpecRead | null {
  const count = countAt(items, at);
  // `For seven sessions before its report` is a stretch, no day.
  if (count === null || relation === "for" || relation === "over" || relation === "during") return null;
  const unit = meaning(items[at + 1], "time")?.unit;
  const word = items[at + 2];
  if (word === undefined || (unit !== "day" && unit !== "session")) return null;
  const number = { start: (items[at] as Item).start, end: (items[at] as Item).end };
  if (
    cued(word, "later") ||
    (cued(word, "on") && !meaning(items[at + 3], "weekday") && !meaning(items[at + 3], "month"))
  )
    return day({ d: "offset", n: count, unit }, at + 3, number);
  if (cued(word, "after") && isAnchor(items[at + 3])) return day({ d: "offset", n: count, unit }, at + 4, number);
  if (cued(word, "days-back") && (unit === "session" || count <= 5))
    return day({ d: "offset", n: -count, unit }, at + 3, number);
  return null;
}

const isAnchor = (item: Item | undefined): boolean =>
  item !== undefined && (meaning(item, "pronoun") !== undefined || cued(item, "this"));

/** A small whole number in digits or words. */
function countAt(items: readonly Item[], at: number): number | null {
  const item = items[at];
  if (item?.kind === "number" && item.token.decimals === 0 && item.token.value < 1000) return item.token.value;
  return meaning(item, "cardinal")?.value ?? (cued(item, "one") ? 1 : null);
}

/** `Friday`, `last Friday`, `the previous Thursday`, `Friday, July 27`. */
function readWeekday(items: readonly Item[], at: number): SpecRead | null {
  let i = meaning(items[at], "determiner") && !meaning(items[at], "which") ? at + 1 : at;
  const which = meaning(items[i], "which")?.which;
  if (which !== undefined) i++;
  if (i > at && items[i]?.entry.isEmpty && items[i]?.kind === "word") i++;
  const weekday = meaning(items[i], "weekday");
  if (weekday === undefined) return null;
  const dated = readDate(items, skipComma(items, i + 1));
  if (dated?.spec.p === "day" && dated.spec.day.d === "date") {
    return { ...dated, spec: { p: "day", day: { ...dated.spec.day, weekday: weekday.day } } };
  }
  const kind =
    which === "last" || which === "previous" || which === "this" || which === "next"
      ? which
      : which === "past"
        ? "previous"
        : null;
  const after = meaning(items[i + 1], "which");
  if (after?.after)
    return day({ d: "weekday", weekday: weekday.day, which: after.which === "next" ? "next" : "last" }, i + 2);
  const part = which === "early" || which === "late" || which === "mid";
  const week = kind === null ? lastWeekEnd(items, i + 1) : -1;
  if (week > 0) return day({ d: "weekday", weekday: weekday.day, which: "last-week" }, week);
  return { ...day({ d: "weekday", weekday: weekday.day, which: kind }, i + 1), ...(part ? { part } : {}) };
}

const skipComma = (items: readonly Item[], at: number): number => {
  const comma = isMark(items[at], ",") ? at + 1 : at;
  return cued(items[comma], "article") || cued(items[comma], "on") ? comma + 1 : comma;
};

/** `Sept. 24`, `24 September 2025`, `the 29 August`, `September 24, 2025`, `2025-09-24`. */
function readDate(items: readonly Item[], at: number): SpecRead | null {
  const article = cued(items[at], "article") ? at + 1 : at;
  return (
    readIso(items, article) ??
    monthFirst(items, article) ??
    dayFirst(items, article) ??
    (article > at ? dayOfMonth(items, article) : null)
  );
}

/** `the 17th`: of the month at hand, or of the one before. */
function dayOfMonth(items: readonly Item[], at: number): SpecRead | null {
  const number = items[at];
  const value = dayNumber(number);
  if (number === undefined || value === null || ordinalEnd(items, at + 1) === at + 1) return null;
  const next = items[at + 2];
  if (next !== undefined && next.kind !== "mark" && !meaning(next, "relation")) return null;
  return day({ d: "date", day: value, month: 0, year: null, weekday: null }, at + 2, {
    start: number.start,
    end: number.end,
  });
}

function readIso(items: readonly Item[], at: number): SpecRead | null {
  const [y, d1, m, d2, d] = [items[at], items[at + 1], items[at + 2], items[at + 3], items[at + 4]];
  if (!y || !m || !d || y.kind !== "number" || m.kind !== "number" || d.kind !== "number") return null;
  if (!isMark(d1, "-") || !isMark(d2, "-") || y.norm.length !== 4 || m.spaced || d.spaced) return null;
  return day({ d: "date", day: d.token.value, month: m.token.value, year: y.token.value, weekday: null }, at + 5, {
    start: y.start,
    end: d.end,
  });
}

function monthFirst(items: readonly Item[], at: number): SpecRead | null {
  const month = monthAt(items, at);
  if (month === null) return null;
  const number = items[month.next];
  const value = dayNumber(number);
  if (number === undefined || value === null) return null;
  const after = ordinalEnd(items, month.next + 1);
  const year = yearAt(items, isMark(items[after], ",") ? after + 1 : after) ?? yearBack(items, after);
  return day(
    { d: "date", day: value, month: month.month, year: year?.year ?? null, weekday: null },
    year?.next ?? after,
    { start: number.start, end: number.end },
  );
}

function dayFirst(items: readonly Item[], at: number): SpecRead | null {
  const number = items[at];
  const value = dayNumber(number);
  if (number === undefined || value === null) return null;
  const after = ordinalEnd(items, at + 1);
  const month = monthAt(items, relationOf(items[after]) === "of" ? after + 1 : after);
  if (month === null) return null;
  const year =
    yearAt(items, isMark(items[month.next], ",") ? month.next + 1 : month.next) ?? yearBack(items, month.next);
  return day(
    { d: "date", day: value, month: month.month, year: year?.year ?? null, weekday: null },
    year?.next ?? month.next,
    { start: number.start, end: number.end },
  );
}

/** A month, its full stop included; `may` and `march` only with a capital. */
export function monthAt(items: readonly Item[], at: number): { month: number; next: number } | null {
  const item = items[at];
  const month = meaning(item, "month");
  if (item === undefined || month === undefined || (month.capital && item.token.capitals === "lower")) return null;
  const stop = isMark(items[at + 1], ".") && !items[at + 1]?.spaced && items[at + 2] !== undefined;
  return { month: month.month, next: stop ? at + 2 : at + 1 };
}

function dayNumber(item: Item | undefined): number | null {
  if (item?.kind !== "number" || item.token.decimals > 0 || item.norm.length > 2) return null;
  return item.token.value >= 1 && item.token.value <= 31 ? item.token.value : null;
}

const ordinalEnd = (items: readonly Item[], at: number): number =>
  !items[at]?.spaced && cued(items[at], "ordinal-ending") ? at + 1 : at;

/** A year in four digits. */
export function yearAt(items: readonly Item[], at: number): { year: number; next: number } | null {
  const item = items[at];
  if (item?.kind !== "number" || item.norm.length !== 4 || item.token.decimals > 0) return null;
  const { value } = item.token;
  if (value < 1900 || value > 2100) return null;
  const tight = items[at + 1];
  if (tight !== undefined && !tight.spaced && (cued(tight, "decade-ending") || isMark(tight, "%"))) return null;
  return { year: value, next: at + 1 };
}

/** `in February last year`, `of April this year`, `février de l'an dernier`: a year told by the one of publication. */
export function yearBack(items: readonly Item[], at: number): { year: number; next: number } | null {
  let i = relationOf(items[at]) === "of" ? at + 1 : at;
  if (cued(items[i], "article")) i++;
  const isYear = (item: Item | undefined): boolean => meaning(item, "time")?.unit === "year";
  const before = meaning(items[i], "which");
  const after = meaning(items[i + 1], "which");
  const last = before?.which === "last" || (after?.after === true && after.which === "past");
  const year = last ? -1 : before?.which === "this" ? 0 : null;
  const named = last && before === undefined ? isYear(items[i]) : isYear(items[i + 1]);
  return year === null || !named || cued(items[i + 2], "owner-clitic") ? null : { year, next: i + 2 };
}

/** `Friday last week`, `Friday of last week`, `vendredi de la semaine dernière`: the item after it; -1 for none. */
function lastWeekEnd(items: readonly Item[], at: number): number {
  let i = relationOf(items[at]) === "of" ? at + 1 : at;
  if (cued(items[i], "article")) i++;
  const before = meaning(items[i], "which");
  if (before !== undefined && !before.after && isPast(before.which) && isWeek(items[i + 1])) return i + 2;
  const after = meaning(items[i + 1], "which");
  return isWeek(items[i]) && after?.after === true && isPast(after.which) ? i + 2 : -1;
}

const isWeek = (item: Item | undefined): boolean => meaning(item, "time")?.unit === "week";

const isPast = (which: string): boolean => which === "last" || which === "past" || which === "previous";
