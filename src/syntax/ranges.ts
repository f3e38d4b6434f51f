import type { Chunk } from "./chunk.js";
import { cued, relationOf } from "./item.js";

/** The noun `range` before the number at a chunk, with nothing but the lower end between; -1 for none. */
export function rangeBefore(chunks: readonly Chunk[], at: number): number {
  const upper = relationOf(chunks[at - 1]?.item) === "to" && chunks[at - 2]?.t === "quantity";
  for (let i = upper ? at - 3 : at - 1; i >= 0 && i > at - 8; i--) {
    const { t, item } = chunks[i] as Chunk;
    if (cued(item, "range")) return i;
    if (t === "quantity" || (t === "mark" && item.norm !== "-")) return -1;
  }
  return -1;
}
