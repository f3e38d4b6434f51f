import type { ResolvedListing } from "../../entities/subject.js";
import type { Field } from "../../languages/lexeme.js";
import type { Period } from "../../periods/period.js";
import { boughtWhen } from "../../syntax/buyers.js";
import { cued, meaning } from "../../syntax/item.js";
import { isAfterwards } from "../../syntax/modality.js";
import type { Assertion } from "../../verdicts/assertion.js";
import { assertionOf, baseSpec, moverOf, nameOf, silence, symbolsOf, unjudged } from "../build.js";
import { isCertain } from "../certainty.js";
import { measureChange } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { orElsewhere, otherChanges } from "../elsewhere.js";
import { measureEvent } from "../event.js";
import { changeMatter } from "../matter.js";
import type { ChangeQuestion } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { isIndex, listingsOf, subjectsOf } from "../subjects.js";
import { extremeOfColumn } from "../table.js";
import { windowsAround } from "./around.js";
import { isBare, isFarOff, isTimeless } from "./far-off.js";
import { isChange } from "./is-change.js";

/** Changes of a price in percent or in money: over a session, a window, from a peak, after an event. */
export const priceChange: ClaimKind = {
  name: "price-change",
  about: "a price rose or fell by a percentage or an amount, over a session, a window, from a peak or after an event",
  frame: bySlot(frame),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  if (!isChange(slot)) return [];
  const subjects = subjectsOf(slot);
  if (subjects.some((subject) => subject.kind === "metric" || subject.kind === "volume" || subject.kind === "currency"))
    return [];
  const listings = listingsOf(slot);
  if (listings.length === 0) return [unjudged("price-change", slot, silence(slot) ?? "unknown-subject")];
  const reason = silence(slot);
  if (reason !== null) return [unjudged("price-change", slot, reason, nameOf(listings[0] as ResolvedListing))];
  return listings
    .filter((subject) => !(slot.quantity.unit === "money" && isIndex(subject)))
    .map((subject) => claim(slot, subject, view));
}

function claim(slot: ReadSlot, subject: ResolvedListing, view: SentenceView): Claim {
  const question = questionOf(slot, subject, view);
  const { quantity } = slot;
  const event = slot.window?.spec.p === "event" ? slot.window.spec : null;
  const plain = assertionOf(slot, question.dir);
  const assertion = quantity.form === "fraction" ? inPercent(plain) : plain;
  const certain = (truth: number): boolean =>
    isCertain(slot, view, subject) && isPlain(slot) && (isBare(slot, view) || !isFarOff(assertion, truth));
  return {
    kind: "price-change",
    start: slot.start,
    end: slot.end,
    number: { start: quantity.start, end: quantity.end },
    ...moverOf(slot),
    assertion,
    subject: nameOf(subject),
    certain,
    timeless: isTimeless(slot, view),
    reason: null,
    matter: event === null ? changeMatter(question, quantity.currencies) : null,
    needs: { symbols: symbolsOf(subject), currencies: [], entities: event ? [subject.issuer] : [] },
    measure: (world) =>
      event
        ? measureEvent(question, event, world)
        : orElsewhere(assertion, measureChange(question, world), certain, () =>
            otherChanges(question, slot, view).map((other) => measureChange(other, world)),
          ),
  };
}

/** A fall by a third is one of 33%. */
const inPercent = (assertion: Assertion): Assertion => ({
  ...assertion,
  value: assertion.value * 100,
  step: assertion.step * 100,
  unit: "percent",
});

/** A doubtful window, a bare list or a noun whose verb is not known leaves a claim open to doubt. */
function isPlain(slot: ReadSlot): boolean {
  const governing = slot.governor === null ? undefined : slot.chunks[slot.governor.index - 1]?.item;
  if (
    (isUnplaced(slot) && cued(governing, "after") && slot.perfect) ||
    (isUnplaced(slot) && isAfterwards(slot.chunks, slot.governor)) ||
    cued(slot.chunks[slot.at + 1]?.item, "then")
  )
    return false;
  if (atPeak(slot) || slot.chunks[slot.at - 1]?.period?.relation === "after") return false;
  if (slot.lead === "after" || (slot.perfect && slot.day === null && whenBefore(slot))) return false;
  if (slot.quantity.form === "fraction" && slot.field !== null && slot.field !== "close") return false;
  return slot.governor !== null || slot.quantity.sign !== 0 || slot.elided;
}

/** No day and no stretch of its own. */
const isUnplaced = ({ day, window, carried }: ReadSlot): boolean => day === null && (window === null || carried);

/** `had been 57% up at their February record`: as of another day. */
function atPeak(slot: ReadSlot): boolean {
  if (slot.base?.relation === "toward") return false;
  for (let i = slot.at + 1; i < slot.at + 8; i++) {
    const item = slot.chunks[i]?.item;
    if (item === undefined) return false;
    const peak = meaning(item, "field") ?? (meaning(item, "record") && !meaning(slot.chunks[i + 1]?.item, "level"));
    if (peak)
      return (
        slot.chunks.slice(slot.at + 1, i).some((chunk) => meaning(chunk.item, "relation")?.r === "at") &&
        slot.field === null
      );
  }
  return false;
}

/** `, when it had lost 12.4%`: of the time named before. */
function whenBefore(slot: ReadSlot): boolean {
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 8; i--) if (cued(slot.chunks[i]?.item, "when")) return true;
  return false;
}

function questionOf(slot: ReadSlot, subject: ResolvedListing, view: SentenceView): ChangeQuestion {
  const bought = boughtWhen(slot.chunks, slot.at);
  if (bought !== null) return { ...plainQuestion(slot, subject, view), ...sinceBought(bought, slot, view) };
  return plainQuestion(slot, subject, view);
}

/** The stretch since somebody bought, up to the last session. */
function sinceBought(bought: Period, slot: ReadSlot, view: SentenceView): Partial<ChangeQuestion> {
  const { spec } = bought;
  const from = spec.p === "day" ? spec.day : spec.p === "calendar" ? spec.calendar : null;
  return {
    base: null,
    window: from !== null ? { p: "since", from } : spec.p === "event" ? null : spec,
    carried: false,
    when: { ...whenOf(slot, view), day: null },
  };
}

function plainQuestion(slot: ReadSlot, subject: ResolvedListing, view: SentenceView): ChangeQuestion {
  const relation = slot.base?.relation;
  const below = (relation === "below" && slot.base?.field !== "low") || relation === "above";
  const dir = below && slot.governor?.after !== true ? (relation === "below" ? -1 : 1) : slot.dir;
  return {
    subject,
    when: whenOf(slot, view),
    window: slot.base === null && slot.window !== null && slot.window.spec.p !== "event" ? slot.window.spec : null,
    carried: slot.carried,
    spokenWindows: slot.day === null && slot.window === null && slot.base === null ? windowsAround(slot, view) : [],
    base: baseSpec(slot.base),
    field: fieldOf(slot) ?? extremeOfColumn(view.cell),
    filedEarly: view.crowded,
    measure: slot.quantity.unit === "money" ? "difference" : relation === "toward" ? "way-back" : "percent",
    dir: relation === "toward" ? 1 : dir,
    ...(slot.quantity.unit === "money" ? { amount: slot.quantity.value } : {}),
  };
}

/** `as much as` asks for the extreme; a percentage never for a touched price. */
function fieldOf(slot: ReadSlot): Field | null {
  if (slot.quantity.hedge === "up-to") return slot.field === "low" || slot.field === "high" ? slot.field : "touch";
  if (slot.field === "touch" || slot.field === "last") return slot.field === "touch" && slot.dir !== 0 ? null : null;
  return slot.field;
}
