import type { Chunk } from "./chunk.js";
import { meaning } from "./item.js";

/** The preposition right before a quantity, small words between passed over; null for none. */
export function leadOf(chunks: readonly Chunk[], at: number): string | null {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const chunk = chunks[i] as Chunk;
    const relation = meaning(chunk.item, "relation");
    if (relation && chunk.t === "word") return relation.r;
    if (
      !meaning(chunk.item, "determiner") &&
      !meaning(chunk.item, "adverb") &&
      !meaning(chunk.item, "hedge") &&
      !meaning(chunk.item, "record")
    )
      return null;
  }
  return null;
}
