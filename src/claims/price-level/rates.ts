import { silence, unjudged } from "../build.js";
import type { Claim, ClaimKind } from "../claim.js";
import { cueBefore } from "../near.js";
import type { ReadSlot } from "../sentence.js";

/** Yields of bonds and rates of interest, which no tape here keeps: what no other kind has. */
export const rateLevel: ClaimKind = {
  name: "price-level",
  about: "a yield or a rate stood at a level: no tape keeps it",
  frame: (view) =>
    view.slots.filter(isRate).map((slot): Claim => unjudged("price-level", slot, silence(slot) ?? "unknown-subject")),
};

/** Prepositions that a level stands behind. */
const LEADS = new Set(["to", "at", "of", "from", "above", "below", "over", "by"]);

/** `the yield slipped to 3.87 percent from 3.91 percent`, `12 basis points`. */
const isRate = (slot: ReadSlot): boolean =>
  (slot.quantity.unit === "percent" || slot.quantity.unit === "basis-points") &&
  (slot.quantity.unit === "basis-points" || (slot.lead !== null && LEADS.has(slot.lead))) &&
  cueBefore(slot, "rate", 12) >= 0;
