import type { Chunk } from "./chunk.js";
import { isClauseWord, isNounHere } from "./governor.js";
import { meaning } from "./item.js";

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
