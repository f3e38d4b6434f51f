import type { Chunk } from "./chunk.js";
import { governorAt, isClauseWord, isNounHere } from "./governor.js";
import { cued, meaning } from "./item.js";
import { nominalEndingAt, skipBack } from "./nominal.js";
import { isNoun } from "./noun.js";
import { isTensed } from "./verbs.js";

/** The depth at which a noun phrase is not carried on to the noun before its preposition. */
export const NO_CLIMB = 4;

/** Whether the noun phrase that ends at `end` begins its clause, and is no object: `Tesla, down 3%`, not `drag on the Dow, down 6.5%`. */
export function headsClause(chunks: readonly Chunk[], end: number): boolean {
  const nominal = nominalEndingAt(chunks, end, NO_CLIMB);
  if (nominal === null) return false;
  let i = nominal.from - 1;
  while (
    i >= 0 &&
    (meaning(chunks[i]?.item, "determiner") ||
      (chunks[i]?.t === "word" &&
        chunks[i]?.item.entry.isEmpty &&
        !cued(chunks[i]?.item, "owner-clitic") &&
        i === nominal.from - 1) ||
      chunks[i]?.t === "period")
  )
    i--;
  const before = chunks[i];
  return (
    before === undefined ||
    before.t === "mark" ||
    meaning(before.item, "and") !== undefined ||
    isClauseWord(before) ||
    cued(before.item, "beside")
  );
}

/** `, which`: the clause after it is about what stands before the comma. */
export const isRelative = (chunks: readonly Chunk[], i: number): boolean =>
  meaning(chunks[i]?.item, "relative") !== undefined && chunks[i - 1]?.t === "mark" && chunks[i - 1]?.item.norm === ",";

/** The comma that ends a fronted phrase, inserts such as `, when the index fell,` passed over; -1 for none near. */
export function mainComma(chunks: readonly Chunk[], index: number): number {
  for (let i = index + 1; i < chunks.length && i < index + 30; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t !== "mark" || chunk.item.norm !== ",") continue;
    const next = chunks[i + 1];
    if (next === undefined) return -1;
    if (!isClauseWord(next) && !meaning(next.item, "relative")) return i;
    while (i + 1 < chunks.length && !(chunks[i + 1]?.t === "mark" && chunks[i + 1]?.item.norm === ",")) i++;
  }
  return -1;
}

/** The comma that opens the insert closed at `close`, with a noun phrase before it; -1 for none. */
export function insertOpening(chunks: readonly Chunk[], close: number): number {
  for (let i = close - 2; i > 0 && i > close - 34; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t !== "mark") continue;
    if (chunk.item.norm === ";" || chunk.item.norm === ":") return -1;
    if (chunk.item.norm !== ",") continue;
    const before = chunks[skipBack(chunks, i - 1)];
    if (before === undefined) return -1;
    if (isClauseOfItsOwn(chunks, i + 1, close)) return -1;
    if (
      before.t === "known" ||
      before.t === "unknown" ||
      meaning(before.item, "equity") ||
      meaning(before.item, "index") ||
      meaning(before.item, "company") ||
      meaning(before.item, "role") ||
      isNoun(before)
    )
      return i;
  }
  return -1;
}

/** `, Alibaba's ADRs opened at $92.00,`: a name with its verb between two commas is no insert. */
function isClauseOfItsOwn(chunks: readonly Chunk[], from: number, to: number): boolean {
  const first = chunks[from]?.item;
  if (
    meaning(first, "relative") ||
    (first !== undefined && isClauseWord(chunks[from] as Chunk)) ||
    meaning(first, "determiner") ||
    cued(first, "gerund") ||
    cued(first, "participle")
  )
    return false;
  for (let i = from + 1; i < to; i++) {
    const found = governorAt(chunks, i);
    if (
      found !== null &&
      !found.noun &&
      (found.kind === "move" || found.kind === "level") &&
      isTensed(chunks, i) &&
      hasName(chunks, from, i)
    )
      return true;
  }
  return false;
}

function hasName(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (chunks[i]?.t === "known") return true;
  return false;
}

/** A word that opens a clause before its subject. */
export const isOpening = (chunk: Chunk): boolean =>
  chunk.t === "word" &&
  (meaning(chunk.item, "and") !== undefined ||
    isClauseWord(chunk) ||
    (meaning(chunk.item, "adverb") !== undefined && !meaning(chunk.item, "determiner")));

/** The chunk after the next comma; the next chunk where there is none. */
export function afterComma(chunks: readonly Chunk[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (chunks[i]?.t === "mark" && chunks[i]?.item.norm === ",") return i + 1;
  return from + 1;
}

/** Passes over words that open a phrase without belonging to it, at most six. */
export function skipLight(chunks: readonly Chunk[], from: number): number {
  let i = from;
  while (i < chunks.length && (isOpening(chunks[i] as Chunk) || chunks[i]?.t === "period") && i < from + 6) i++;
  return i;
}

/** The last chunk of the noun phrase that begins at `from`: up to the first verb, comma or preposition but `of`. */
export function phraseEnd(chunks: readonly Chunk[], from: number, end: number): number {
  let last = -1;
  for (let i = from; i < end && i < from + 14; i++) {
    const chunk = chunks[i] as Chunk;
    const { item } = chunk;
    const noun =
      chunk.t === "known" ||
      chunk.t === "unknown" ||
      meaning(item, "pronoun") ||
      meaning(item, "ordinal-ref") ||
      (isNoun(chunk) && (!meaning(item, "move") || isNounHere(chunks, i)));
    const afterName = last >= 0 && last === i - 1 && (chunks[last]?.t === "known" || chunks[last]?.t === "unknown");
    if (noun && afterName && chunk.t === "word" && item.entry.isEmpty) break;
    if (noun) {
      last = i;
      continue;
    }
    const inside =
      cued(item, "owner-clitic") ||
      (chunk.t === "mark" && (item.norm === "-" || item.norm === "'" || item.norm === '"')) ||
      meaning(item, "determiner") ||
      meaning(item, "possessive") ||
      meaning(item, "adverb") ||
      meaning(item, "listed") ||
      (chunk.t === "period" && chunk.period?.possessive);
    const of =
      last >= 0 &&
      (meaning(item, "relation")?.r === "of" || meaning(item, "relation")?.r === "in") &&
      (meaning(chunks[last]?.item, "equity") || meaning(chunks[last]?.item, "move"));
    if (chunk.t === "mark" && item.norm === "(") {
      const close = chunks.findIndex(
        (other, j) => j > i && j < i + 12 && other.t === "mark" && other.item.norm === ")",
      );
      if (close > 0) {
        i = close;
        continue;
      }
    }
    if (!inside && !of) break;
  }
  return last;
}
