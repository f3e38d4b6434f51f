import { isYear } from "../../syntax/chunk.js";
import { meaning } from "../../syntax/item.js";
import { unjudged } from "../build.js";
import type { Claim, ClaimKind } from "../claim.js";
import type { ReadSlot } from "../sentence.js";

/** Forecasts, targets and estimates: recognised, never judged. */
export const forecast: ClaimKind = {
  name: "forecast",
  about: "a forecast, a target or an estimate: understood, and never judged",
  frame: (view) => view.slots.filter(isForetold).map((slot): Claim => unjudged("forecast", slot, "forecast")),
};

/** So many parts before a number its word of forecasting may stand. */
const REACH = 7;

function isForetold(slot: ReadSlot): boolean {
  const { quantity, chunks, at } = slot;
  if (quantity.form !== "digits" || quantity.unit === "ordinal" || quantity.unit === "count" || isYear(quantity))
    return false;
  if (slot.forecast || slot.governor?.kind === "forecast") return true;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { t, item } = chunks[i] as ReadSlot["chunks"][number];
    if (t === "mark") return false;
    if (t === "word" && meaning(item, "forecast") !== undefined && meaning(item, "support") === undefined) return true;
  }
  return false;
}
