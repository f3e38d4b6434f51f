import type { Period } from "../periods/period.js";
import type { Chunk } from "./chunk.js";
import { cued } from "./item.js";

/** Marks that end what is said of a buyer. */
const ENDS = new Set([";", ":", "|"]);

/** `Anyone who bought at New Year is ahead by 12%`: the verb of buying before a number, in a clause that names no company; -1 for none. */
export function boughtBefore(chunks: readonly Chunk[], at: number): number {
  let found = -1;
  for (let i = at - 1; i >= 0 && i > at - 24; i--) {
    const { t, item } = chunks[i] as Chunk;
    if (t === "known" || t === "unknown") return -1;
    if (t === "mark" && ENDS.has(item.norm)) break;
    if (found < 0 && t === "word" && cued(item, "buyer")) found = i;
  }
  return found;
}

/** When somebody bought whose gain a number tells; null for nobody, or no time. */
export function boughtWhen(chunks: readonly Chunk[], at: number): Period | null {
  const verb = boughtBefore(chunks, at);
  if (verb < 0) return null;
  for (let i = verb + 1; i < at; i++) if (chunks[i]?.period) return chunks[i]?.period ?? null;
  return null;
}
