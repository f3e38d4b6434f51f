import type { Base } from "./base.js";
import type { Chunk } from "./chunk.js";
import { isClauseWord, isNounHere } from "./governor.js";
import { meaning } from "./item.js";
import { separates } from "./temporal.js";

/** The chunk after the colon or semicolon before `i`. */
function clauseStart(chunks: readonly Chunk[], i: number): number {
  let j = i;
  while (j > 0 && !(chunks[j - 1]?.t === "mark" && /^[;:]$/.test(chunks[j - 1]?.item.norm ?? ""))) j--;
  return j;
}

/** A period at the head of its sentence, set off by a comma or before the subject. */
export function isFronted(chunks: readonly Chunk[], i: number): boolean {
  for (let j = clauseStart(chunks, i); j < i; j++) {
    const chunk = chunks[j] as Chunk;
    if (chunk.t === "period" || chunk.t === "mark" || isClauseWord(chunk)) continue;
    if (
      chunk.t === "word" &&
      (meaning(chunk.item, "and") ||
        meaning(chunk.item, "adverb") ||
        meaning(chunk.item, "relation") ||
        meaning(chunk.item, "place") ||
        meaning(chunk.item, "field") ||
        (meaning(chunk.item, "level") && isNounHere(chunks, j)) ||
        meaning(chunk.item, "determiner"))
    )
      continue;
    return false;
  }
  return true;
}

/** `Compared with its peak of April, reached when the crowd was drunk, it has lost`: the base opens the sentence, and an insert is over. */
export function opensWithInsert(chunks: readonly Chunk[], base: Base, at: number): boolean {
  const price = chunks[base.next + 1]?.quantity?.unit === "money" ? base.next + 2 : base.next;
  if (base.start !== chunks[0]?.start || chunks[price]?.item.norm !== ",") return false;
  const close = chunks.findIndex((chunk, i) => i > price && chunk.t === "mark" && chunk.item.norm === ",");
  return close > 0 && close < at && !separates(chunks, close, at);
}
