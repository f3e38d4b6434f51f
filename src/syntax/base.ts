import type { CalendarSpec, Period } from "../periods/period.js";
import type { Chunk } from "./chunk.js";
import { isYear } from "./chunk.js";
import { goalAt } from "./goal.js";
import { cued, isMark, meaning } from "./item.js";

/** What a change is counted from when the text names it: a peak, a low, a close, an opening. */
export interface Base {
  readonly field: "high" | "low" | "close" | "open";
  /** Whether closes are meant (`closing low`), traded prices (`intraday high`), or the text does not say. */
  readonly closing: boolean | null;
  /** Where the extreme or the close is looked for; null where the text leaves it open. */
  readonly period: Period | null;
  /** A year written without a preposition: `its 2020 peak`. */
  readonly year: number | null;
  /** The highest or lowest of all. */
  readonly record: boolean;
  /** The relation before it: `below`, `from`, `above`, `since`; `toward` where a price has yet to get there. */
  readonly relation: string;
  readonly start: number;
  readonly end: number;
  /** Index of the chunk after it. */
  readonly next: number;
}

const RELATIONS = new Set(["below", "above", "from", "since", "against", "over", "than", "between"]);

/** Reads `below its October record`, `from its closing low of September 2022`, `above Monday's close` at chunk `at`. */
export function readBase(chunks: readonly Chunk[], at: number, wide = false): Base | null {
  const goal = goalAt(chunks, at);
  const toward = goal < 0 ? null : baseBehind(chunks, goal, "toward");
  if (toward !== null) return { ...toward, start: (chunks[at] as Chunk).start };
  const relation = relationAt(chunks, at) ?? (wide ? wideRelation(chunks[at]) : null);
  return relation === null ? null : baseBehind(chunks, at, relation);
}

/** Reads the base whose relation, or possessive, stands at chunk `at`: `double its closing low of April`. */
export function baseBehind(chunks: readonly Chunk[], at: number, relation: string): Base | null {
  const found = {
    closing: null as boolean | null,
    record: false,
    side: null as "high" | "low" | null,
    period: null as Period | null,
    year: null as number | null,
  };
  if (isDayBefore(chunks, at))
    return finish(chunks, at, at, "close", relation, { ...found, period: (chunks[at] as Chunk).period });
  for (let i = at + 1; i < at + 12; i++) {
    const chunk = chunks[i];
    if (chunk === undefined) return null;
    if (chunk.t === "period") {
      found.period ??= chunk.period;
      if (isDayAlone(chunks, i, relation) || (i === at + 1 && isEndAlone(chunks, i, relation)))
        return finish(chunks, at, i, "close", relation, found);
      continue;
    }
    if (chunk.quantity !== null && isYear(chunk.quantity)) {
      found.year = chunk.quantity.value;
      continue;
    }
    if (chunk.quantity !== null && !found.record) return null;
    if (isCloseBefore(found.period)) return finish(chunks, at, i - 1, "close", relation, found);
    if (isThatOf(chunks, i))
      return finish(chunks, at, i, "close", relation, {
        ...found,
        period: found.period ?? chunks[i + 1]?.period ?? null,
      });
    const field = fieldAt(chunk);
    if (field !== null) return finish(chunks, at, i, field, relation, found);
    found.record ||= isOfAllTime(chunks, i);
    if (!describe(chunk, found)) return found.record ? finish(chunks, at, i - 1, "high", relation, found) : null;
  }
  return null;
}

/** `2.4% under Thursday`, `above the previous close`: the day stands for its close. */
function isDayAlone(chunks: readonly Chunk[], i: number, relation: string): boolean {
  const period = (chunks[i] as Chunk).period;
  if (period?.spec.p !== "day" || period.possessive || period.relation !== null) return false;
  if (relation !== "below" && relation !== "above") return false;
  const next = chunks[i + 1];
  return next === undefined || (fieldAt(next) === null && !isNamingNext(next));
}

/** `lower than at the end of 2023`: the last close of a stretch. */
function isEndAlone(chunks: readonly Chunk[], i: number, relation: string): boolean {
  const spec = (chunks[i] as Chunk).period?.spec;
  const compared = relation === "below" || relation === "above" || relation === "than";
  return compared && spec?.p === "calendar" && spec.calendar.edge === "end" && chunks[i + 1]?.t !== "word";
}

/** `above Thursday morning's level`, `below the previous day low`: a noun goes on after the day. */
const isNamingNext = ({ t, item }: Chunk): boolean => t === "word" && item.entry.isEmpty;

/** `above the previous close`: the reader of periods takes the close with its day. */
const isCloseBefore = (period: Period | null): boolean =>
  period?.spec.p === "day" && period.spec.day.d === "neighbour" && period.spec.day.close === true;

function relationAt(chunks: readonly Chunk[], at: number): string | null {
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  if (chunk.t === "word") {
    if (meaning(chunk.item, "relation") === undefined) return null;
    for (const lexeme of chunk.item.lexemes) if (lexeme.c === "relation" && RELATIONS.has(lexeme.r)) return lexeme.r;
    return null;
  }
  const relation = chunk.period?.relation ?? null;
  const named = chunk.period?.possessive === true || isDayBefore(chunks, at);
  return chunk.t === "period" && relation !== null && RELATIONS.has(relation) && named ? relation : null;
}

/** `down $1.30 from Tuesday`, `de moins que la veille`: a number right before the day that it is counted from. */
const isDayBefore = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.period?.spec.p === "day" &&
  (chunks[at]?.period?.relation === "from" || chunks[at]?.period?.relation === "than") &&
  chunks[at - 1]?.t === "quantity" &&
  chunks[at + 1]?.period?.relation !== "to" &&
  chunks[at + 1]?.period?.relation !== "until";

/** `what it was at its peak`, `times its level of`: relations that only a multiple is counted with. */
function wideRelation(chunk: Chunk | undefined): string | null {
  const relation = chunk?.t === "word" ? meaning(chunk.item, "relation")?.r : undefined;
  return relation === "at" || relation === "of" || relation === "on" ? relation : null;
}

/** `celui de vendredi`, `celui d'il y a trois mois`: the price of another time. */
const isThatOf = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i]?.t === "word" &&
  meaning(chunks[i]?.item, "pronoun") !== undefined &&
  chunks[i + 1]?.period?.relation === "of";

function fieldAt(chunk: Chunk): Base["field"] | null {
  if (chunk.t !== "word") return null;
  const field = meaning(chunk.item, "field")?.field;
  if (field === "high" || field === "low" || field === "open" || field === "close") return field;
  const level = meaning(chunk.item, "level");
  if (level && level.pos !== "verb" && (level.field === "close" || level.field === "open")) return level.field;
  return cued(chunk.item, "opening") ? "open" : cued(chunk.item, "level") ? "close" : null;
}

/** `all-time`, `all time`, `de tous les temps`, but not `all of 4.2%`. */
const isOfAllTime = (chunks: readonly Chunk[], i: number): boolean => {
  const [{ item }, next] = [chunks[i] as Chunk, chunks[i + 1]?.item];
  return cued(item, "all-time") && (cued(next, "all-time") || isMark(next, "-") || item.norm.includes(" "));
};

/** Takes in a word between the relation and the field; false where the phrase cannot go on. */
function describe(
  chunk: Chunk,
  found: { closing: boolean | null; record: boolean; side: "high" | "low" | null },
): boolean {
  const { item } = chunk;
  if (chunk.t === "known") return true;
  if (cued(item, "closing") || cued(item, "close")) found.closing = true;
  else if (cued(item, "traded")) found.closing = false;
  else if (meaning(item, "record")) found.record = true;
  else if (meaning(item, "superlative")) found.side = meaning(item, "superlative")?.dir === 1 ? "high" : "low";
  else if (chunk.t === "mark") return item.norm === "-" || item.norm === "'";
  else if (meaning(item, "move") || meaning(item, "be") || meaning(item, "relation") || meaning(item, "clause"))
    return false;
  return true;
}

type Found = {
  closing: boolean | null;
  record: boolean;
  side: "high" | "low" | null;
  period: Period | null;
  year: number | null;
};

function finish(
  chunks: readonly Chunk[],
  at: number,
  i: number,
  field: Base["field"],
  relation: string,
  found: Found,
): Base {
  let end = i;
  let record = found.record;
  let closing = found.closing;
  let { period, year } = found;
  const next = chunks[end + 1];
  if (next !== undefined && (fieldAt(next) === "high" || fieldAt(next) === "low")) end++;
  if (meaning(chunks[end + 1]?.item, "record")) record = true;
  for (let j = end + 1; j <= end + 8 && period === null && year === null; j++) {
    const chunk = chunks[j];
    if (chunk === undefined) break;
    if (chunk.quantity?.unit === "money" || (chunk.t === "mark" && isAside(chunks, j))) continue;
    if (chunk.t === "mark" && chunk.item.norm !== "(") break;
    if (chunk.t === "period") {
      period = chunk.period;
      end = j;
    } else if (chunk.quantity !== null && isYear(chunk.quantity)) {
      year = chunk.quantity.value;
      end = j;
    } else if (!joins(chunk)) break;
  }
  const actual = fieldAt(chunks[end] as Chunk) ?? field;
  const named = fieldAt(chunks[i] as Chunk) !== null;
  if (named && field === "close" && (record || actual !== "close")) closing = true;
  if (found.side !== null && field === "close") closing = true;
  const extreme =
    found.side ?? (field === "close" && record ? "high" : actual === "high" || actual === "low" ? actual : field);
  return {
    field: extreme,
    closing,
    period,
    year,
    record,
    relation,
    start: (chunks[at] as Chunk).start,
    end: (chunks[end] as Chunk).end,
    next: end + 1,
  };
}

/** `its record close of HK$307.40, set on October 28`: the comma before a price or a word of setting. */
function isAside(chunks: readonly Chunk[], comma: number): boolean {
  if (chunks[comma]?.item.norm !== ",") return false;
  const next = chunks[comma + 1];
  return next?.quantity?.unit === "money" || cued(next?.item, "set") || chunks[comma - 1]?.quantity?.unit === "money";
}

/** Words that may stand between a peak and its date: `its peak, set in`, `the close it reached on`. */
const joins = (chunk: Chunk): boolean =>
  chunk.t === "word" &&
  (meaning(chunk.item, "relation") !== undefined ||
    meaning(chunk.item, "pronoun") !== undefined ||
    meaning(chunk.item, "be") !== undefined ||
    meaning(chunk.item, "level") !== undefined ||
    meaning(chunk.item, "determiner") !== undefined ||
    cued(chunk.item, "seen") ||
    meaning(chunk.item, "relative") !== undefined);

/** A calendar of the base's bare year, or null. */
export function calendarOf(base: Base): CalendarSpec | null {
  if (base.year !== null)
    return { unit: "year", year: base.year, month: null, quarter: null, which: null, edge: null, months: [] };
  const spec = base.period?.spec;
  if (spec?.p === "calendar") return spec.calendar;
  if (spec?.p === "since" && "unit" in spec.from) return spec.from as CalendarSpec;
  return null;
}

/** The bases of a sentence, left to right. */
export function basesOf(chunks: readonly Chunk[]): readonly Base[] {
  const bases: Base[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const base = readBase(chunks, i);
    if (base === null) continue;
    bases.push(base);
    i = base.next - 1;
  }
  return bases;
}

/** The periods inside bases, which are part of them. */
export function takenBy(chunks: readonly Chunk[], bases: readonly Base[]): ReadonlySet<number> {
  const taken = new Set<number>();
  if (bases.length === 0) return taken;
  chunks.forEach((chunk, i) => {
    if (chunk.period !== null && bases.some((base) => chunk.start >= base.start && chunk.end <= base.end)) taken.add(i);
  });
  return taken;
}
