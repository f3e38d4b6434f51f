import { boughtWhen } from "../../syntax/buyers.js";
import { isNounHere } from "../../syntax/governor.js";
import { cued, meaning } from "../../syntax/item.js";
import type { ReadSlot } from "../sentence.js";
import { isObject, isOtherPart, isReached, isShare, isTaken } from "./taken.js";

/** A percentage with something that moves it, or an amount of money that a movement takes as its object. */
export function isChange(slot: ReadSlot): boolean {
  const { quantity, governor, lead } = slot;
  if (quantity.unit === "percent") return !isAttribute(slot) && isGoverned(slot);
  if (quantity.form === "fraction")
    return (
      governor !== null &&
      lead !== "on" &&
      (governor.kind === "move" || governor.kind === "side") &&
      governor.index < slot.at &&
      !cued(slot.chunks[slot.at + 1]?.item, "more-of") &&
      !isOtherPart(slot)
    );
  if (quantity.unit !== "money") return false;
  if (governor === null) return slot.elided && quantity.sign !== 0 && lead === null && !isPerShare(slot);
  if (governor.kind === "support" && slot.dir !== 0 && lead === "to" && quantity.value < 1e5) return isObject(slot);
  if (governor.kind !== "move" && governor.kind !== "side") return false;
  if (lead !== null && OF_PRICES.has(lead)) return false;
  if (lead === "of" && slot.field !== null) return false;
  if (quantity.value >= 1e5 || !isObject(slot) || isPerShare(slot)) return false;
  const apposed = slot.chunks[slot.at - 1]?.item.norm === ",";
  return !(apposed && governor.kind === "side" && governor.index < slot.at);
}

/** What leads to a price, and not to how far it moved. */
const OF_PRICES: ReadonlySet<string> = new Set([
  "to",
  "at",
  "from",
  "above",
  "below",
  "over",
  "against",
  "than",
  "after",
]);

/** `earned 30 cents per share`, `a dividend of 5 cents a share`. */
function isPerShare(slot: ReadSlot): boolean {
  const { chunks, at } = slot;
  const first = chunks[at + 1]?.item;
  return (
    cued(first, "each-of") &&
    (meaning(chunks[at + 2]?.item, "equity") !== undefined || cued(chunks[at + 2]?.item, "share-unit"))
  );
}

function isGoverned(slot: ReadSlot): boolean {
  const { governor, chunks, at } = slot;
  if (slot.base !== null || boughtWhen(chunks, at) !== null) return true;
  if (governor === null) return slot.elided || slot.dir !== 0;
  if (governor.kind === "support" && (slot.dir !== 0 || isTaken(slot))) return true;
  if (governor.kind === "forecast" || governor.kind === "flat") return true;
  if (governor.kind === "move" || governor.kind === "side" || governor.kind === "drift") return !isShare(slot);
  if (governor.kind === "level")
    return slot.quantity.sign !== 0 || chunks[at + 1]?.item.norm === ")" || slot.dir !== 0 || isReached(slot);
  return (
    slot.quantity.sign !== 0 ||
    (governor.kind === "support" && meaning(chunks[governor.index]?.item, "move") !== undefined)
  );
}

/** `10 percent tariffs`, `25% less expensive`, `at 20% and 5%`, `up from 1.4%`: a rate of something, no movement. */
function isAttribute(slot: ReadSlot): boolean {
  const { chunks, at, governor, lead } = slot;
  if (governor?.after || slot.quantity.sign !== 0) return false;
  const next = chunks[at + 1];
  const after = chunks[at + 2];
  if (next?.t === "word" && cued(next.item, "comparative") && after?.t === "word" && after.item.entry.isEmpty)
    return true;
  if (
    next?.t === "word" &&
    (next.item.entry.isEmpty || meaning(next.item, "metric") !== undefined) &&
    !cued(next.item, "owner-clitic") &&
    !cued(next.item, "adverb-form")
  )
    return slot.base === null;
  if (governor === null && meaning(next?.item, "relation")?.r === "of") return true;
  if (lead === "to" && !isExtended(slot) && !isPlace(slot)) return true;
  return (lead === "at" && at > 3) || (lead === "from" && slot.base === null && slot.quantity.sign === 0);
}

/** `n'est plus qu'à 5,4 % au-dessus de son niveau`: how far it stands from there. */
const isPlace = ({ base }: ReadSlot): boolean => base?.relation === "above" || base?.relation === "below";

/** `stretching its gain to 2.1%`, `its advance dwindled to 5.9%`: only a movement is told as a percentage that it reaches. */
function isExtended(slot: ReadSlot): boolean {
  const { governor, chunks } = slot;
  return (
    governor?.noun === true ||
    meaning(chunks[slot.subjectAt]?.item, "move") !== undefined ||
    governor?.kind === "support" ||
    governor?.kind === "forecast" ||
    (slot.at > 1 &&
      meaning(chunks[slot.at - 2]?.item, "move") !== undefined &&
      governor !== null &&
      isNounHere(chunks, slot.at - 2))
  );
}
