import type { Lexeme, TimeUnit } from "../languages/lexeme.js";
import { readNumeral } from "../quantities/numeral.js";
import { cued, type Item, isMark, meaning } from "../syntax/item.js";
import type { SpecRead } from "./read.js";
import { yearAt } from "./read-day.js";

/** Reads a length of time at item `at`: `three months`, `the past year`, `52-week`, `a year ago`, `last week`. */
export function readSpan(items: readonly Item[], at: number, relation: string | null): SpecRead | null {
  return readCompound(items, at) ?? readAgo(items, at) ?? readCounted(items, at) ?? readNamed(items, at, relation);
}

/** No text counts more of any unit of time: what is larger is a misprint or an identifier. */
const LONGEST = 400;

/** `two-day`, `52-week`: describes the noun after it. */
function readCompound(items: readonly Item[], at: number): SpecRead | null {
  const hyphen = items[at + 1];
  if (!isMark(hyphen, "-") || hyphen?.spaced || items[at + 2]?.spaced) return null;
  const unit = meaning(items[at + 2], "time")?.unit;
  const count = items[at]?.kind === "number" ? items[at]?.token.value : meaning(items[at], "cardinal")?.value;
  const first = items[at];
  if (unit === undefined || count === undefined || first === undefined || count > LONGEST) return null;
  return {
    spec: { p: "span", n: count, unit, hedge: null },
    next: at + 3,
    number: { start: first.start, end: first.end },
    adjective: true,
  };
}

/** `il y a trois mois`: the word for `ago` in front of its span. */
function readAgo(items: readonly Item[], at: number): SpecRead | null {
  if (meaning(items[at], "ago")?.before !== true) return null;
  const read = readCounted(items, at + 1);
  if (read?.spec.p !== "span") return null;
  return { ...read, spec: { p: "ago", n: read.spec.n, unit: read.spec.unit } };
}

/** `[the past] [almost] three months [ago]`. */
function readCounted(items: readonly Item[], at: number): SpecRead | null {
  let i = meaning(items[at], "determiner") && meaning(items[at + 1], "which") ? at + 1 : at;
  if (i === at && cued(items[at], "article")) i++;
  const which = meaning(items[i], "which");
  if (which) i++;
  const hedge = meaning(items[i], "hedge");
  const counted = hedge && !hedge.after ? i + 1 : i;
  const numeral =
    readNumeral(items, counted, false) ?? article(items, counted, which?.which === "past" && !isPrevious(items[i - 1]));
  if (which?.which === "next") return null;
  if (numeral === null || (numeral.form !== "digits" && numeral.form !== "words")) return null;
  const last = meaning(items[numeral.next], "which");
  if (last?.after && last.which === "next") return null;
  const trading = cued(items[numeral.next], "full") || last?.after ? numeral.next + 1 : numeral.next;
  const unit = meaning(items[trading], "time")?.unit;
  if (unit === undefined || numeral.value > LONGEST) return null;
  if (isMark(items[trading + 1], "-") && !items[trading + 1]?.spaced) return null;
  return close(
    items,
    trading + 1,
    numeral.value,
    unit,
    hedge?.hedge ?? null,
    numeral.form === "digits" || numeral.end > numeral.start ? numeral : null,
    isPrevious(items[i - 1]),
  );
}

/** `a year`, `a month`: one of them. */
function article(
  items: readonly Item[],
  at: number,
  past: boolean,
): { value: number; form: "words"; start: number; end: number; next: number } | null {
  if (cued(items[at], "one")) return { value: 1, form: "words", start: 0, end: 0, next: at + 1 };
  return past && meaning(items[at], "time") ? { value: 1, form: "words", start: 0, end: 0, next: at } : null;
}

type Counted = { readonly start: number; readonly end: number } | null;

function close(
  items: readonly Item[],
  at: number,
  n: number,
  unit: TimeUnit,
  hedge: SpanHedge,
  number: Counted,
  previous: boolean,
): SpecRead | null {
  const range = number === null || number.end === 0 ? null : { start: number.start, end: number.end };
  if (meaning(items[at], "ago")?.before === false && !isAnchored(items, at))
    return { spec: { p: "ago", n, unit }, next: at + 1, number: range };
  if (number?.end === 0 && unit === "day") return null;
  const back = previous ? ({ previous: true } as const) : {};
  return { spec: { p: "span", n, unit, hedge, ...back }, next: at, number: range };
}

type SpanHedge = Extract<SpecRead["spec"], { p: "span" }>["hedge"];

/** `three years before its peak`: what follows is what it is counted from. */
const isAnchored = (items: readonly Item[], at: number): boolean =>
  cued(items[at], "before") && items[at + 1] !== undefined && items[at + 1]?.kind !== "mark";

/** `this year`, `last month`, `the week`, `the past year`. */
function readNamed(items: readonly Item[], at: number, relation: string | null): SpecRead | null {
  const which = placedBefore(items[at]);
  const definite = cued(items[at], "article");
  const inner = definite ? placedBefore(items[at + 1]) : undefined;
  const place = inner !== undefined ? at + 2 : which !== undefined || definite ? at + 1 : -1;
  const unit = place < 0 ? undefined : meaning(items[place], "time")?.unit;
  if (unit === undefined || unit === "minute" || unit === "hour") return null;
  if (definite && unit === "year" && yearAt(items, place + 1) !== null) return null;
  const after = meaning(items[place + 1], "which");
  if (after?.after) return after.which === "next" ? null : lastUnit(unit, place + 2);
  if (place > 0 && isPrevious(items[place - 1])) return lastUnit(unit, place + 1) ?? span(unit, place + 1);
  return named(items, place + 1, unit, inner ?? which ?? (definite ? "the" : ""), relation);
}

const placedBefore = (item: Item | undefined): Which | undefined => {
  const which = meaning(item, "which");
  return which === undefined || which.after ? undefined : which.which;
};

type Which = Extract<Lexeme, { c: "which" }>["which"];

function named(
  items: readonly Item[],
  next: number,
  unit: TimeUnit,
  which: string,
  relation: string | null,
): SpecRead | null {
  const after = meaning(items[next], "so-far") ? next + 1 : next;
  if (which === "the" && cued(items[next], "earlier") && !isAnchored(items, next)) return lastUnit(unit, next + 1);
  if (which === "this") return { spec: { p: "to-date", unit }, next: after, number: null };
  if (which === "the") {
    const toDate =
      relation === "for" || relation === "on" || relation === "over" || relation === "in" || relation === "during";
    if (unit === "day" || unit === "session")
      return toDate ? { spec: { p: "day", day: { d: "now", offset: 0 } }, next, number: null } : null;
    return toDate ? { spec: { p: "to-date", unit }, next: after, number: null } : null;
  }
  if (which === "past") return span(unit, next);
  if (which === "last" || which === "previous") return lastUnit(unit, next);
  return null;
}

const span = (unit: TimeUnit, next: number): SpecRead => ({
  spec: { p: "span", n: 1, unit, hedge: null },
  next,
  number: null,
});

/** `the previous week`: the calendar's, as against `the past week`. */
const isPrevious = (item: Item | undefined): boolean =>
  item?.lexemes.some((lexeme) => lexeme.c === "which" && lexeme.which === "previous") ?? false;

function lastUnit(unit: TimeUnit, next: number): SpecRead | null {
  if (unit === "day" || unit === "session")
    return { spec: { p: "day", day: { d: "neighbour", offset: -1 } }, next, number: null };
  if (unit !== "week" && unit !== "month" && unit !== "year" && unit !== "quarter") return null;
  const calendar = { unit, year: null, month: null, quarter: null, which: "last", edge: null, months: [] } as const;
  return { spec: { p: "calendar", calendar }, next, number: null };
}
