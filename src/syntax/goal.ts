import type { Chunk } from "./chunk.js";
import { cued, meaning, relationOf } from "./item.js";

/** How many chunks before its goal a word of need stands at most. */
const REACH = 16;

/** The last word of `to regain`, `to be back at`, `to get to` at chunk `at`, where something is needed for it; -1 for none. */
export function goalAt(chunks: readonly Chunk[], at: number): number {
  const relation = chunks[at]?.t === "word" ? relationOf(chunks[at]?.item) : null;
  if ((relation !== "to" && relation !== "for") || !cued(chunks[at + 1]?.item, "goal")) return -1;
  if (!isNeeded(chunks, at)) return -1;
  const back = cued(chunks[at + 2]?.item, "back") ? at + 2 : at + 1;
  const next = relationOf(chunks[back + 1]?.item);
  return next === "at" || next === "to" ? back + 1 : back;
}

/** `would have to gain 40%`, `needs another 3%`, `has 2% to go`: before a goal, in the same clause. */
function isNeeded(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const { t, item } = chunks[i] as Chunk;
    if (t === "mark" && (item.norm === ";" || item.norm === ":")) return false;
    if (cued(item, "need")) return true;
    const next = relationOf(chunks[i + 1]?.item);
    if (meaning(item, "be")?.past === false && (next === "to" || (chunks[i + 1]?.t === "quantity" && i + 2 === at)))
      return true;
  }
  return false;
}
