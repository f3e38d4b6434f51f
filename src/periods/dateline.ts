import type { NameIndex } from "../entities/names.js";
import type { Language } from "../languages/language.js";
import { type Chunk, chunksOf } from "../syntax/chunk.js";
import { isMark } from "../syntax/item.js";
import type { Document } from "../text/document.js";
import { mostTrusted } from "../text/published.js";
import type { Sentence } from "../text/token.js";
import type { DaySpec } from "./period.js";

/** A dateline stands at the head of one of the first blocks, and is short. */
const BLOCKS = 4;
const LONGEST = 16;

type DateSpec = Extract<DaySpec, { d: "date" }>;

/**
 * The document with the day of its dateline, `HONG KONG, Sept 24, 2025 (Agency) -`, where nothing else gives its date.
 *
 * A dateline without a year takes it from the same day written out in the text; where none is, the date stays unknown.
 */
export function withDateline(
  document: Document,
  sentences: readonly Sentence[],
  language: Language,
  names: NameIndex,
): Document {
  if (document.published !== null) return document;
  const chunks = (sentence: Sentence): Chunk[] => chunksOf(sentence.tokens, language, names, false);
  const date = headsOf(sentences)
    .map((sentence) => datelineIn(chunks(sentence)))
    .find((found) => found !== null);
  if (date == null) return document;
  const year = date.year ?? yearOf(date, sentences.flatMap(chunks));
  if (year === null) return document;
  const text = `${year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
  const found = mostTrusted([{ from: "dateline", text }]);
  return found === undefined ? document : { ...document, published: found.published, publishedFrom: found.from };
}

/** The first sentences of the first blocks. */
function headsOf(sentences: readonly Sentence[]): Sentence[] {
  const heads: Sentence[] = [];
  let block = -1;
  for (const sentence of sentences) {
    if (heads.length === BLOCKS) break;
    if (sentence.block !== block) heads.push(sentence);
    block = sentence.block;
  }
  return heads;
}

/** A place, a date, perhaps an agency in brackets, and a dash. */
function datelineIn(chunks: readonly Chunk[]): DateSpec | null {
  for (let at = 0; at < Math.min(chunks.length, LONGEST); at++) {
    const { t, item, period } = chunks[at] as Chunk;
    const day = period?.spec.p === "day" && period.spec.day.d === "date" ? period.spec.day : null;
    if (day !== null) return at > 0 && day.month > 0 && isFollowedByDash(chunks, at + 1) ? day : null;
    if (t === "quantity" || (t === "word" && item.token.capitals === "lower")) return null;
  }
  return null;
}

function isFollowedByDash(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  if (isMark(chunks[at]?.item, ",")) at++;
  if (isMark(chunks[at]?.item, "(")) {
    const close = chunks.slice(at, at + LONGEST).findIndex(({ item }) => isMark(item, ")"));
    if (close < 0) return false;
    at += close + 1;
  }
  const item = chunks[at]?.item;
  return isMark(item, "-") || isMark(item, "–") || isMark(item, "—");
}

/** The one year in which the text has the same day elsewhere; null where there are several, or none. */
function yearOf({ day, month }: DateSpec, chunks: readonly Chunk[]): number | null {
  const years = new Set<number>();
  for (const { period } of chunks) {
    const spec = period?.spec.p === "day" ? period.spec.day : null;
    if (spec?.d === "date" && spec.day === day && spec.month === month && spec.year !== null && spec.year > 0)
      years.add(spec.year);
  }
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
