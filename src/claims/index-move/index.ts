import type { ResolvedListing } from "../../entities/subject.js";
import { cued, isMark, meaning } from "../../syntax/item.js";
import { assertionOf, baseSpec, moverOf, nameOf, silence, symbolsOf, unjudged } from "../build.js";
import { isCertain } from "../certainty.js";
import { measureChange } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { orElsewhere, otherChanges } from "../elsewhere.js";
import { changeMatter } from "../matter.js";
import type { ChangeQuestion } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { isIndex, listingsOf, subjectsOf } from "../subjects.js";

/** Moves of an index in points. */
export const indexMove: ClaimKind = {
  name: "index-move",
  about: "an index rose or fell by a number of points",
  frame: bySlot(frame, "points", "none"),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity, governor, lead } = slot;
  const points = quantity.unit === "points" || (quantity.unit === "none" && (isBareMove(slot) || isSigned(slot)));
  const level = lead === "below" || lead === "above" || cued(slot.chunks[slot.at + 1]?.item, "threshold");
  if (!points || level || lead === "to" || lead === "at" || isReached(slot) || leadsTo(slot)) return [];
  if (governor === null) return isSigned(slot) ? claims(slot, view) : [];
  if (governor.kind !== "move" && governor.kind !== "side" && governor.kind !== "drift" && slot.dir === 0) return [];
  if (governor.kind === "beat" || isAtRecord(slot)) return [];
  return claims(slot, view);
}

/** `Dow: -55.96 points`, `Dow +834.57, or 2.95%`: a sign beside a name moves it. */
const isSigned = ({ quantity, elided, chunks, at }: ReadSlot): boolean =>
  elided &&
  quantity.sign !== 0 &&
  (quantity.unit === "points" || (chunks[at + 3]?.quantity?.unit === "percent" && cued(chunks[at + 2]?.item, "or")));

function claims(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const subjects = subjectsOf(slot);
  if (subjects.some((subject) => subject.kind !== "listing"))
    return slot.quantity.unit === "points" ? [unjudged("index-move", slot, "unknown-subject")] : [];
  const listings = listingsOf(slot).filter(isIndex);
  return listings.map((subject) => {
    const reason = silence(slot);
    return reason === null ? claim(slot, subject, view) : unjudged("index-move", slot, reason, nameOf(subject));
  });
}

/** `climbed to a record, 22,941.67 points`, `a record of`, `un record, à`: the level that the record was set at. */
export function isAtRecord({ chunks, at, quantity }: ReadSlot): boolean {
  const before = chunks[at - 1];
  const led = before?.t === "word" && AT_RECORD.has(meaning(before.item, "relation")?.r ?? "");
  const comma = isMark(chunks[led ? at - 2 : at - 1]?.item, ",");
  const record = at - 1 - (led ? 1 : 0) - (comma ? 1 : 0);
  return (led || comma) && meaning(chunks[record]?.item, "record") !== undefined && (quantity.value >= 1000 || !comma);
}

const AT_RECORD: ReadonlySet<string> = new Set(["to", "at", "of"]);

/** `rose to 6,878 points`: where it went; but `the gain came to 61 points`. */
const isReached = ({ lead, governor, dir }: ReadSlot): boolean =>
  lead === "at" || (lead === "to" && !(governor?.kind === "support" && dir !== 0));

/** `a bondi jusqu'à 65,73 points`: how far it went, told by where it went. */
export const leadsTo = ({ quantity, governor, chunks }: ReadSlot): boolean =>
  quantity.hedge === "up-to" && governor !== null && cued(chunks[governor.index]?.item, "leads-to");

/** `lost 175.10, or 1.2%`: points without the word. */
function isBareMove(slot: ReadSlot): boolean {
  const next = slot.chunks[slot.at + 1]?.item;
  const percent =
    slot.chunks[slot.at + 3]?.quantity?.unit === "percent" || slot.chunks[slot.at + 2]?.quantity?.unit === "percent";
  return (
    slot.quantity.form === "digits" &&
    slot.governor?.kind === "move" &&
    slot.governor.index === slot.at - 1 &&
    percent &&
    (isMark(next, "(") || (isMark(next, ",") && cued(slot.chunks[slot.at + 2]?.item, "or")))
  );
}

function claim(slot: ReadSlot, subject: ResolvedListing, view: SentenceView): Claim {
  const question: ChangeQuestion = {
    subject,
    when: whenOf(slot, view),
    window: slot.base === null && slot.window !== null && slot.window.spec.p !== "event" ? slot.window.spec : null,
    carried: slot.carried,
    base: baseSpec(slot.base),
    field:
      slot.quantity.hedge === "up-to" ? "touch" : slot.field === "last" || slot.field === "touch" ? null : slot.field,
    measure: "difference",
    dir: slot.dir,
  };
  const assertion = assertionOf(slot);
  const certain = (): boolean => isCertain(slot, view, subject);
  return {
    kind: "index-move",
    start: slot.start,
    end: slot.end,
    number: { start: slot.quantity.start, end: slot.quantity.end },
    ...moverOf(slot),
    assertion,
    subject: nameOf(subject),
    certain,
    reason: null,
    matter: changeMatter(question, []),
    needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
    measure: (world) =>
      orElsewhere(assertion, measureChange(question, world), certain, () =>
        otherChanges(question, slot, view).map((other) => measureChange(other, world)),
      ),
  };
}
