import type { Field } from "../../languages/lexeme.js";
import { cued, meaning, relationOf } from "../../syntax/item.js";
import { rangeBefore } from "../../syntax/ranges.js";
import type { ReadSlot } from "../sentence.js";

type Chunks = ReadSlot["chunks"];

/** `traded between $20.67 and $21.67`: whether a price is the lower or the upper end of a session's range; null for neither. */
export function rangeEnd(slot: ReadSlot): Extract<Field, "low" | "high"> | null {
  const { chunks, at } = slot;
  if (isRange(chunks, at - 1)) return priceAt(chunks, at + 2, at) ? "low" : null;
  if (isRange(chunks, at - 3) && priceAt(chunks, at - 2, at)) return "high";
  if (isFromTo(chunks, at)) return priceAt(chunks, at + 2, at) ? "low" : null;
  return isFromTo(chunks, at - 2) && priceAt(chunks, at - 2, at) ? "high" : null;
}

/** `its trading range ran from $50.77 to $52.43`, `a range of 12,300 to 12,500`: whether the lower end stands at a chunk. */
function isFromTo(chunks: Chunks, low: number): boolean {
  const relation = relationOf(chunks[low - 1]?.item);
  if ((relation !== "from" && relation !== "of") || relationOf(chunks[low + 1]?.item) !== "to") return false;
  return rangeBefore(chunks, low) >= 0;
}

/** Whether `between` at a chunk is that of a price that moves, and its two numbers are joined by `and`. */
function isRange(chunks: Chunks, at: number): boolean {
  if (relationOf(chunks[at]?.item) !== "between" || !cued(chunks[at + 2]?.item, "and")) return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const { t, item } = chunks[i] as Chunks[number];
    if (t !== "word") continue;
    const level = meaning(item, "level")?.field;
    if (meaning(item, "drift") || level === "last" || level === "touch" || meaning(item, "dealt")) return true;
    if (meaning(item, "move") || meaning(item, "side")) return false;
  }
  return false;
}

/** Whether another number of the same kind stands at a chunk. */
function priceAt(chunks: Chunks, at: number, own: number): boolean {
  const [other, quantity] = [chunks[at]?.quantity, chunks[own]?.quantity];
  return (
    other != null &&
    quantity != null &&
    (other.unit === quantity.unit || other.unit === "none" || quantity.unit === "none")
  );
}
