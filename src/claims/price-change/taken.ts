import { ConceptSet } from "../../languages/concept-set.js";
import { cued, meaning, means } from "../../syntax/item.js";
import type { ReadSlot } from "../sentence.js";

// What a verb takes: an amount by itself, or a part of something else.

/** `shed HK$10.10`, `rose 3%, or $1.78,`: nothing but numbers and small words between the verb and the amount. */
export function isObject(slot: ReadSlot): boolean {
  const { governor, chunks, at } = slot;
  if (governor === null || governor.after) return true;
  for (let i = governor.index + 1; i < at; i++) {
    const chunk = chunks[i] as ReadSlot["chunks"][number];
    if (chunk.t === "quantity" || chunk.t === "mark" || chunk.t === "period") continue;
    if (!means(chunk.item, SMALL)) return false;
  }
  return true;
}

/** Small words that may stand between a verb and its amount. */
const SMALL = ConceptSet.with("and", "adverb", "determiner", "relation", "hedge");

/** `managed 13.7%`, `delivered 15.3% in a day`: the percentage itself is what the verb takes. */
export const isTaken = (slot: ReadSlot): boolean =>
  slot.governor !== null && !slot.governor.after && slot.lead === null && isObject(slot) && !isShare(slot);

/** `Since January they show 60%`: what a verb that tells prices and amounts alike says of a stretch or an extreme. */
export const isReached = (slot: ReadSlot): boolean =>
  slot.governor !== null &&
  meaning(slot.chunks[slot.governor.index]?.item, "support") !== undefined &&
  (slot.window !== null || slot.field === "high" || slot.field === "low" || slot.field === "open") &&
  isTaken(slot);

/** `lost a third of its customers`: a part of something that is not the price. */
export function isOtherPart(slot: ReadSlot): boolean {
  if (slot.chunks[slot.at + 1]?.t === "period") return false;
  if (meaning(slot.chunks[slot.at + 1]?.item, "relation")?.r !== "of") return false;
  for (let i = slot.at + 2; i < slot.at + 6; i++) {
    const item = slot.chunks[i]?.item;
    if (meaning(item, "equity") || cued(item, "price") || cued(item, "valuation")) return false;
  }
  return true;
}

/** `20% of its revenue`, `a 5 percent stake`: a part of something, not a movement. */
export function isShare(slot: ReadSlot): boolean {
  const next = slot.chunks[slot.at + 1]?.item;
  const relation = meaning(next, "relation")?.r;
  return relation === "of" && isOtherPart(slot) && slot.governor?.after !== true && slot.governor?.noun !== true;
}
