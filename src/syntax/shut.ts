import type { Chunk } from "./chunk.js";
import { meaning } from "./item.js";

/** Whether a period after the number belongs to a predicate of its own, `, unchanged this week`, or stands in brackets. */
export function isShut(chunks: readonly Chunk[], at: number, period: number): boolean {
  for (let i = at + 1; i < period; i++) {
    const { t, item } = chunks[i] as Chunk;
    if (t === "mark" ? item.norm === "(" : t === "word" && (meaning(item, "flat") || meaning(item, "say"))) return true;
  }
  return false;
}

/** `, which made news in May, rose`: a period in a relative clause that a comma ends before the verb. */
export function isInRelative(chunks: readonly Chunk[], period: number, verb: number): boolean {
  let closed = false;
  for (let i = period + 1; i < verb && !closed; i++) closed = chunks[i]?.t === "mark" && chunks[i]?.item.norm === ",";
  if (!closed) return false;
  for (let i = period - 1; i > 0 && i > period - 14; i--) {
    if (chunks[i]?.t === "mark" && chunks[i]?.item.norm === ",") return false;
    if (chunks[i]?.t === "word" && meaning(chunks[i]?.item, "relative"))
      return chunks[i - 1]?.t === "mark" && chunks[i - 1]?.item.norm === ",";
  }
  return false;
}
