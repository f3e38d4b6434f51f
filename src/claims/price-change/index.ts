import type { ResolvedListing } from "../../entities/subject.js";
import type { Field } from "../../languages/lexeme.js";
import { meaning } from "../../syntax/item.js";
import { assertionOf, baseSpec, nameOf, silence, symbolsOf, unjudged } from "../build.js";
import { measureChange } from "../change.js";
import type { Claim, ClaimKind } from "../claim.js";
import { measureEvent } from "../event.js";
import type { ChangeQuestion } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { isIndex, listingsOf, subjectsOf } from "../subjects.js";

/** Changes of a price in percent or in money: over a session, a window, from a peak, after an event. */
export const priceChange: ClaimKind = {
  name: "price-change",
  about: "a price rose or fell by a percentage or an amount, over a session, a window, from a peak or after an event",
  frame: (view) => view.slots.flatMap((slot) => frame(slot, view)),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  if (!isChange(slot)) return [];
  const subjects = subjectsOf(slot);
  if (subjects.some((subject) => subject.kind === "metric" || subject.kind === "volume" || subject.kind === "currency")) return [];
  const listings = listingsOf(slot);
  if (listings.length === 0) return [unjudged("price-change", slot, silence(slot) ?? "unknown-subject")];
  const reason = silence(slot);
  if (reason !== null) return [unjudged("price-change", slot, reason, nameOf(listings[0] as ResolvedListing))];
  return listings.filter((subject) => !(slot.quantity.unit === "money" && isIndex(subject))).map((subject) => claim(slot, subject, view));
}

/** A percentage with something that moves it, or an amount of money that a movement takes as its object. */
function isChange(slot: ReadSlot): boolean {
  const { quantity, governor, lead } = slot;
  if (quantity.unit === "percent") return isGoverned(slot);
  if (quantity.unit !== "money" || governor === null) return false;
  if (governor.kind !== "move" && governor.kind !== "side") return false;
  if (lead === "to" || lead === "at" || lead === "from" || lead === "above" || lead === "below" || lead === "over") return false;
  if (lead === "of" && slot.field !== null) return false;
  const apposed = slot.chunks[slot.at - 1]?.item.norm === ",";
  return !(apposed && governor.kind === "side" && governor.index < slot.at);
}

function isGoverned(slot: ReadSlot): boolean {
  const { governor, chunks, at } = slot;
  if (slot.base !== null) return true;
  if (governor === null) return slot.elided || slot.dir !== 0;
  if (governor.kind === "support" && slot.dir !== 0) return true;
  if (governor.kind === "forecast" || governor.kind === "flat") return true;
  if (governor.kind === "move" || governor.kind === "side" || governor.kind === "drift") return !isShare(slot);
  if (governor.kind === "level") return slot.quantity.sign !== 0 || chunks[at + 1]?.item.norm === ")" || slot.dir !== 0;
  return slot.quantity.sign !== 0 || (governor.kind === "support" && meaning(chunks[governor.index]?.item, "move") !== undefined);
}

/** `20% of its revenue`, `a 5 percent stake`: a part of something, not a movement. */
function isShare(slot: ReadSlot): boolean {
  const next = slot.chunks[slot.at + 1]?.item;
  const relation = meaning(next, "relation")?.r;
  return relation === "of" && slot.governor?.after !== true && slot.governor?.noun !== true;
}

function claim(slot: ReadSlot, subject: ResolvedListing, view: SentenceView): Claim {
  const question = questionOf(slot, subject, view);
  const { quantity } = slot;
  const event = slot.window?.spec.p === "event" ? slot.window.spec : null;
  return {
    kind: "price-change",
    start: slot.start,
    end: slot.end,
    number: { start: quantity.start, end: quantity.end },
    assertion: assertionOf(slot, question.dir),
    subject: nameOf(subject),
    certain: subject.certain && slot.certain && isCertain(slot),
    reason: null,
    needs: { symbols: symbolsOf(subject), currencies: [], entities: event ? [subject.issuer] : [] },
    measure: (world) => (event ? measureEvent(question, event, world) : measureChange(question, world)),
  };
}

/** A doubtful window, a bare list or a noun whose verb is not known leaves a claim open to doubt. */
function isCertain(slot: ReadSlot): boolean {
  return slot.governor !== null || slot.quantity.sign !== 0 || slot.elided;
}

function questionOf(slot: ReadSlot, subject: ResolvedListing, view: SentenceView): ChangeQuestion {
  const relation = slot.base?.relation;
  const below = relation === "below" || relation === "above";
  const dir = below && slot.governor?.after !== true ? (relation === "below" ? -1 : 1) : slot.dir;
  return {
    subject,
    when: whenOf(slot, view),
    window: slot.base === null && slot.window !== null && slot.window.spec.p !== "event" ? slot.window.spec : null,
    carried: slot.carried,
    base: baseSpec(slot.base),
    field: fieldOf(slot),
    measure: slot.quantity.unit === "money" ? "difference" : "percent",
    dir,
  };
}

/** `as much as` asks for the extreme; a percentage never for a touched price. */
function fieldOf(slot: ReadSlot): Field | null {
  if (slot.quantity.hedge === "up-to") return "touch";
  if (slot.field === "touch" || slot.field === "last") return slot.field === "touch" && slot.dir !== 0 ? null : null;
  return slot.field;
}
