import type { ResolvedListing } from "../../entities/subject.js";
import { cued, meaning } from "../../syntax/item.js";
import type { Assertion } from "../../verdicts/assertion.js";
import type { Measured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, silence, symbolsOf } from "../build.js";
import { isCertain } from "../certainty.js";
import { measureChange } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import type { ChangeQuestion } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { listingsOf } from "../subjects.js";
import type { World } from "../world.js";
import { type Comparand, comparandOf } from "./comparand.js";
import { ofPrice, shapeOf } from "./shape.js";
import { countsShares, dealingsOf, measureVolumes } from "./volumes.js";

/** Prices that were multiplied or divided. */
export const multiple: ClaimKind = {
  name: "multiple",
  about: "a price doubled, was divided by so much, or is so many times what it was",
  frame: bySlot(frame),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const shape = shapeOf(slot);
  if (shape === null || silence(slot) !== null) return [];
  const dealt = dealingsOf(slot, view);
  if (dealt !== null) return [measureVolumes(slot, dealt, whenOf(slot, view))];
  if (countsShares(slot)) return [];
  const comparand = comparandOf(slot, view, shape === "inverse" ? "high" : "low");
  return comparand === null ? [] : listingsOf(slot).map((subject) => claim(slot, subject, view, shape, comparand));
}

function claim(
  slot: ReadSlot,
  subject: ResolvedListing,
  view: SentenceView,
  measure: "factor" | "inverse",
  comparand: Comparand,
): Claim {
  const { quantity } = slot;
  const { bases, window, lent } = comparand;
  const when = whenOf(slot, view);
  const question: ChangeQuestion = {
    subject,
    when: slot.day !== null && slot.day === comparand.day ? { ...when, day: null } : when,
    window,
    carried: false,
    base: null,
    field: null,
    measure: bases.length > 0 && measure === "factor" && quantity.inverse ? "inverse" : measure,
    dir: 0,
  };
  const questions = [
    ...(bases.length === 0 && lent.length === 0 ? [question] : []),
    ...bases.map((base) => ({ ...question, base })),
    ...lent.map((stretch) => ({ ...question, window: stretch })),
  ];
  return {
    kind: "multiple",
    start: slot.start,
    end: slot.end,
    number: { start: quantity.start, end: quantity.end },
    assertion: factorOf(slot, measure),
    subject: nameOf(subject),
    certain: () => lent.length === 0 && isCertain(slot, view, subject) && (comparand.extreme || isOfPrice(slot)),
    reason: null,
    needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
    measure: (world) => measureAll(questions, world),
  };
}

/** The factor that is said: of `66% of what it was` 0.66, of `halved` a half. */
function factorOf(slot: ReadSlot, measure: "factor" | "inverse"): Assertion {
  const { value, step, form, inverse, unit } = slot.quantity;
  const scale = unit === "percent" ? 0.01 : 1;
  return {
    ...assertionOf(slot, 0),
    value: form === "multiply" && inverse && measure === "factor" ? 1 / value : value * scale,
    step: step * scale,
    unit: "times",
    form: form === "words" ? "multiply" : form,
  };
}

/** The readings of every point that the price may be a multiple of. */
function measureAll(questions: readonly ChangeQuestion[], world: World): Measured {
  const all = questions.map((question) => measureChange(question, world));
  const readings = all.flatMap((measured) => measured.readings);
  return { readings, reason: readings.length > 0 ? null : (all[0]?.reason ?? null) };
}

/** A verb of multiplying, or `times what it was`: not `22 times earnings`. */
function isOfPrice(slot: ReadSlot): boolean {
  const { quantity, chunks, at, governor } = slot;
  if (meaning(chunks[at + 1]?.item, "possessive")) return false;
  const next = chunks[at + 1]?.item;
  if (cued(next, "as-high") || cued(next, "as-low")) return false;
  if (cued(next, "as") && !cued(chunks[at + 2]?.item, "as-much")) return false;
  if (quantity.form === "multiply")
    return !meaning(chunks[at + 1]?.item, "determiner") && chunks[at + 1]?.t !== "period"
      ? meaning(chunks[at + 1]?.item, "metric") === undefined && !cued(next, "article")
      : chunks[at + 1]?.t === "period";
  if (governor !== null && meaning(chunks[governor.index]?.item, "multiplier")) return true;
  const compared = cued(next, "as") || meaning(next, "hedge")?.hedge === "up-to";
  return quantity.form === "fraction" || ofPrice(slot, at + 1) || ofPrice(slot, at + 2) || compared;
}
