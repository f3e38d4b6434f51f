import { ConceptSet } from "../languages/concept-set.js";
import type { Period, PeriodSpec } from "../periods/period.js";
import type { Chunk } from "./chunk.js";
import { isClauseWord } from "./governor.js";
import { cued, meaning, means } from "./item.js";
import { isNoun } from "./noun.js";

/** Days and windows of a sentence, each with the index of its chunk. */
export interface Temporal {
  readonly days: readonly number[];
  readonly windows: readonly number[];
}

/** Sorts the periods of a sentence into days, windows, and those that belong to something else. */
export function temporalOf(chunks: readonly Chunk[], taken: ReadonlySet<number>): Temporal {
  const days: number[] = [];
  const windows: number[] = [];
  chunks.forEach((chunk, i) => {
    if (chunk.period === null || taken.has(i)) return;
    if (chunk.period.spec.p === "day" && chunk.period.relation === "than") return;
    if (isDay(chunk.period) && COMPARES.some((cue) => cued(chunks[i - 1]?.item, cue))) return;
    if (isDay(chunk.period)) {
      if (isSession(chunks, i) && !isOfEvent(chunks, i) && !isOfRecord(chunks, i)) days.push(i);
    } else if (
      (isWindow(chunk) || isNounOfMonth(chunks, i) || isLabel(chunks, i)) &&
      !isAttribute(chunks, i) &&
      !belongsElsewhere(chunks, i)
    )
      windows.push(i);
  });
  return { days, windows };
}

/** `less than on Monday`, `five times as many as on Monday`: the day of what a number is compared with. */
const COMPARES = ["than-less", "than-more", "as-many"] as const;

/** A day, or the end of a stretch told as one: `at the end of 2024`. */
const isDay = ({ spec, relation }: Period): boolean =>
  (spec.p === "day" && relation !== "than") ||
  (spec.p === "calendar" && spec.calendar.edge === "end" && relation !== "since" && relation !== "from");

/** `ahead of its report on Thursday`: the day of what is still to come. */
function isOfEvent(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  if (before?.period?.spec.p === "event") return before.period.spec.relation === "before";
  if (before?.t !== "word" || !meaning(before.item, "event")) return false;
  for (let j = i - 2; j >= 0 && j > i - 6; j--) if (meaning(chunks[j]?.item, "relation")?.r === "before") return true;
  return false;
}

/** `its high of $422.86 set on September 20`, `the week ended June 1`: the day of a record, the end of a stretch. */
function isOfRecord(chunks: readonly Chunk[], i: number): boolean {
  const verb = meaning(chunks[i - 1]?.item, "level");
  const before = chunks[i - 2];
  if (verb?.pos !== "verb" || before === undefined) return false;
  if (verb.field === "close") return before.t === "period" || meaning(before.item, "time") !== undefined;
  return verb.field === "touch" && (meaning(before.item, "field") !== undefined || isOfHigh(chunks, i - 2));
}

/** `a high of $422.86`. */
const isOfHigh = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.t === "quantity" &&
  meaning(chunks[at - 1]?.item, "relation")?.r === "of" &&
  meaning(chunks[at - 2]?.item, "field") !== undefined;

const OF_SESSIONS = ConceptSet.with("move", "level", "field", "time", "volume", "equity", "now");

/** A possessive day names a session only before a word of the market: `Wednesday's close`, `Tuesday's 3% drop`. */
function isSession(chunks: readonly Chunk[], i: number): boolean {
  const period = (chunks[i] as Chunk).period as Period;
  if (!period.possessive) return true;
  for (let j = i + 1; j <= i + 3; j++) {
    const chunk = chunks[j];
    if (chunk === undefined) return false;
    if (chunk.t === "quantity") return true;
    const { item } = chunk;
    if (means(item, OF_SESSIONS) || cued(item, "market-day")) return true;
  }
  return false;
}

const SPANNING = new Set([
  "in",
  "over",
  "during",
  "for",
  "within",
  "on",
  "since",
  "from",
  "as",
  "by",
  "at",
  "to",
  "than",
]);

/** A stretch of time counts as a window where a preposition, `past` or its place before a noun makes it one. */
function isWindow(chunk: Chunk): boolean {
  const { spec, relation, possessive, adjective } = chunk.period as Period;
  if (possessive) return false;
  if (spec.p === "calendar" && spec.calendar.which === "last" && relation === null) return true;
  if (spec.p === "calendar")
    return (
      relation !== null &&
      (relation !== "of" || spec.calendar.unit !== "quarter") &&
      relation !== "after" &&
      relation !== "before"
    );
  if (spec.p === "span")
    return (
      adjective ||
      (relation !== null
        ? SPANNING.has(relation) && relation !== "to"
        : meaning(chunk.item, "which") !== undefined || meaning(chunk.item, "determiner") !== undefined)
    );
  return spec.p !== "event" || spec.relation !== "before";
}

/** `its outlook for second-quarter revenue`: the quarter describes the figure after it. */
function isAttribute(chunks: readonly Chunk[], i: number): boolean {
  const spec = (chunks[i] as Chunk).period?.spec;
  const next = chunks[i + 1];
  return (
    spec?.p === "calendar" &&
    spec.calendar.unit === "quarter" &&
    next?.t === "word" &&
    (meaning(next.item, "metric") !== undefined || meaning(next.item, "event") !== undefined)
  );
}
/** `Three months: +4.1%`: a span that names the number after its colon. */
const isLabel = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i]?.period?.spec.p === "span" && chunks[i + 1]?.item.norm === ":" && chunks[i + 2]?.t === "quantity";

/** `Intel had a July to forget, with a loss of`: the month itself is spoken of. */
const isNounOfMonth = (chunks: readonly Chunk[], i: number): boolean => {
  const period = chunks[i]?.period;
  const named = period?.spec.p === "calendar" && period.spec.calendar.edge === null && period.relation === null;
  const next = chunks[i + 1];
  const ends = next === undefined || next.t === "mark" || meaning(next.item, "relation") !== undefined;
  return named && ends && !period.possessive && meaning(chunks[i - 1]?.item, "determiner")?.definite === false;
};

/** `highest in three years`, `first time since 2008`, `in three months' time`: the span is not the window of a change. */
function belongsElsewhere(chunks: readonly Chunk[], i: number): boolean {
  const spec = (chunks[i] as Chunk).period?.spec as PeriodSpec;
  const adjective = (chunks[i] as Chunk).period?.adjective;
  if (adjective && afterAdjective(chunks, i)) return true;
  for (let j = i - 1; j >= 0 && j > i - 8; j--) {
    const chunk = chunks[j] as Chunk;
    if (chunk.t === "period" && spec.p === "since") continue;
    if (chunk.t === "mark" || chunk.t === "period" || isClauseWord(chunk)) return false;
    if (chunk.t === "quantity") {
      if (chunk.quantity?.unit === "ordinal" || chunk.quantity?.unit === "none") continue;
      return false;
    }
    const { item } = chunk;
    if (cued(item, "superlative-form") && item.entry.isEmpty) return true;
    if (meaning(item, "superlative") || (meaning(item, "streak") && chunk.t === "word")) return true;
    if (meaning(item, "field") && (spec.p === "span" || spec.p === "since" || spec.p === "calendar")) return true;
    if (cued(item, "first-time") || (spec.p === "since" && (meaning(item, "record") || meaning(item, "not"))))
      return true;
  }
  return false;
}

/** `52-week high`, `three-day streak`, `six-month plan`: an adjective counts as a window before a movement only. */
function afterAdjective(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i + 1; j <= i + 3; j++) {
    const chunk = chunks[j];
    if (chunk === undefined || chunk.t === "mark") return true;
    if (meaning(chunk.item, "move")) return meaning(chunk.item, "streak") !== undefined;
    if (chunk.t === "quantity") continue;
    if (meaning(chunk.item, "streak") || isNoun(chunk)) return true;
  }
  return true;
}

/** Whether anything between two chunks ends the reach of a period: a semicolon, another clause. */
export function separates(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "mark" && (chunk.item.norm === ";" || chunk.item.norm === "|")) return true;
    if (chunk.t === "word" && (isClauseWord(chunk) || cued(chunk.item, "having") || meaning(chunk.item, "relative")))
      return true;
  }
  return false;
}
