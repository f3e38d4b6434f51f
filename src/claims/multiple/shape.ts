import { readBase } from "../../syntax/base.js";
import { cued, meaning } from "../../syntax/item.js";
import type { ReadSlot } from "../sentence.js";

/** `doubled`, `divided by four`, `8 times its price`, `a third of what it was`; null for other numbers. */
export function shapeOf(slot: ReadSlot): "factor" | "inverse" | null {
  const { quantity, governor, chunks, at } = slot;
  const before = meaning(governor === null ? undefined : chunks[governor.index]?.item, "multiplier");
  if (before && (slot.lead === "by" || slot.lead === "of")) return before.inverse ? "inverse" : "factor";
  if (quantity.form === "multiply") return backwards(slot) !== quantity.inverse ? "inverse" : "factor";
  if (quantity.unit === "times") return backwards(slot) !== isLower(slot) ? "inverse" : "factor";
  if (quantity.unit === "percent" && quantity.sign === 0 && governor?.kind !== "move" && governor?.kind !== "side")
    return meaning(chunks[at + 1]?.item, "relation")?.r === "of" && isPastPrice(slot, at + 2) ? "factor" : null;
  if (quantity.form !== "fraction" || (governor !== null && (governor.kind === "move" || governor.kind === "side")))
    return null;
  const of = meaning(chunks[at + 1]?.item, "relation")?.r === "of";
  return of && ofPrice(slot, at + 2) ? "factor" : null;
}

/** `1.7 times lower`, `trois fois moins cher`: so many times less is a part. */
const isLower = ({ governor, at }: ReadSlot): boolean =>
  governor?.kind === "side" && governor.after && governor.index === at + 1 && governor.dir === -1;

/** `66% of what they were`: only a clause says that the price is meant. */
const isPastPrice = (slot: ReadSlot, from: number): boolean =>
  meaning(slot.chunks[from]?.item, "relative") !== undefined &&
  meaning(slot.chunks[from + 1]?.item, "pronoun") !== undefined;

/** `of what it was`, `of its value`, `of its peak`. */
export function ofPrice(slot: ReadSlot, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const item = slot.chunks[i]?.item;
    if (
      meaning(item, "relative") ||
      meaning(item, "equity") ||
      meaning(item, "field") ||
      meaning(item, "level") ||
      cued(item, "value")
    )
      return true;
    if (
      item === undefined ||
      !(
        meaning(item, "possessive") ||
        meaning(item, "determiner") ||
        meaning(item, "record") ||
        meaning(item, "pronoun") ||
        cued(item, "owner-clitic")
      )
    )
      return false;
  }
  return false;
}

/** `was worth 2.8 times as much a year ago`: the past is a multiple of the present. */
function backwards(slot: ReadSlot): boolean {
  const { chunks, at } = slot;
  const past = slot.governor === null || meaning(chunks[slot.governor.index]?.item, "be")?.past !== false;
  if (past && peakInFront(slot)) return true;
  if (
    chunks.slice(0, at).some(({ item }) => cued(item, "then")) &&
    chunks.slice(at).some(({ item }) => cued(item, "now"))
  )
    return true;
  if (!cued(chunks[at + 1]?.item, "as")) return false;
  if (chunks.slice(Math.max(0, at - 6), at).some(({ item }) => cued(item, "now"))) return false;
  const then = slot.window?.spec.p === "ago" || slot.window?.spec.p === "span" || slot.window?.spec.p === "calendar";
  if (!then) return false;
  for (let i = at + 2; i < at + 6; i++) if (cued(chunks[i]?.item, "as")) return false;
  return slot.governor === null || meaning(chunks[slot.governor.index]?.item, "be")?.past !== false;
}

/** `At its record of January 2021, it cost 2.8 times as much`: the peak stands in front. */
function peakInFront(slot: ReadSlot): boolean {
  const base = meaning(slot.chunks[0]?.item, "relation")?.r === "at" ? readBase(slot.chunks, 0, true) : null;
  return base !== null && base.next <= slot.at && (base.field === "high" || base.field === "low");
}
