import { meaning } from "../../syntax/item.js";
import { silence, unjudged } from "../build.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { companyOf } from "../company.js";
import { isPerShare } from "../near.js";
import type { ReadSlot, SentenceView } from "../sentence.js";
import { strangerFigure } from "../stranger-figure.js";
import { isCompared } from "./compared.js";

/** Figures of companies or of kinds that no tape keeps, told by their name or as of a share: what no other kind has. */
export const unknownFigure: ClaimKind = {
  name: "level-of-fact",
  about: "a figure that the tape does not keep is of a size",
  frame: bySlot(frame, "money"),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  if (quantity.form !== "digits" || !isTold(slot)) return [];
  const ofStranger = isCompared(slot) ? null : strangerFigure("level-of-fact", "size", slot, view);
  if (ofStranger !== null) return [{ ...ofStranger, assertion: { ...ofStranger.assertion, signed: false } }];
  const known = companyOf(slot, view) !== null;
  return [unjudged("level-of-fact", slot, silence(slot) ?? (known ? "no-fact" : "unknown-subject"))];
}

/** So many parts before a number the name of its figure may stand. */
const REACH = 10;

/** `net income of $629 million`, `earnings of 43 cents a share`. */
function isTold(slot: ReadSlot): boolean {
  const large = slot.quantity.value >= 1e6;
  if (!large && !isPerShare(slot)) return false;
  for (let i = slot.at - 1; i >= 0 && i >= slot.at - REACH; i--) {
    const { t, item } = slot.chunks[i] as ReadSlot["chunks"][number];
    if (t === "mark" && item.norm === ";") return false;
    if (t === "word" && meaning(item, "metric") !== undefined) return true;
  }
  return !large && slot.governor?.kind !== "level" && slot.governor?.kind !== "move";
}
