import type { ResolvedListing } from "../../entities/subject.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, silence, symbolsOf } from "../build.js";
import { measureChange } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import type { ChangeQuestion } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import type { World } from "../world.js";
import { comparison } from "./comparison.js";

/** One price's change against another's. */
export const relative: ClaimKind = {
  name: "relative",
  about: "a price did better or worse than another by so many percentage points",
  frame: bySlot(frame, "percentage-points", "points", "basis-points"),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  if (silence(slot) !== null) return [];
  const compared = comparison(slot, view);
  if (compared === null) return [];
  const { own, other, dir } = compared;
  const scale = quantity.unit === "basis-points" ? 0.01 : 1;
  const question = { own, other, change: changeQuestion(slot, view) };
  const { value, step } = quantity;
  return [
    {
      kind: "relative",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      assertion: {
        ...assertionOf(slot, dir),
        value: value * scale * (dir || 1),
        step: step * scale,
        unit: "percentage-points",
      },
      subject: nameOf(own),
      certain: () => own.certain && other.certain && (compared.named ? slot.certain : !view.crowded),
      reason: null,
      needs: { symbols: [...symbolsOf(own), ...symbolsOf(other)], currencies: [], entities: [] },
      measure: (world) => measure(question, world),
    },
  ];
}

function changeQuestion(slot: ReadSlot, view: SentenceView): Omit<ChangeQuestion, "subject"> {
  const window = slot.window !== null && slot.window.spec.p !== "event" ? slot.window.spec : null;
  return {
    when: whenOf(slot, view),
    window,
    carried: slot.carried,
    base: null,
    field: null,
    measure: "percent",
    dir: 0,
  };
}

/** The difference of the two changes over the same sessions. */
function measure(
  question: { own: ResolvedListing; other: ResolvedListing; change: Omit<ChangeQuestion, "subject"> },
  world: World,
): Measured {
  const a = measureChange({ ...question.change, subject: question.own }, world);
  const b = measureChange({ ...question.change, subject: question.other }, world);
  const readings: Reading[] = [];
  for (const own of a.readings) {
    const other = b.readings.find(
      (reading) => reading.range === null && reading.to === own.to && reading.rule === own.rule && reading.licensed,
    );
    if (other === undefined || own.range !== null) continue;
    readings.push({
      ...own,
      value: own.value - other.value,
      label: `${own.symbol} against ${other.symbol}, ${own.rule}`,
      evidence: [...own.evidence, ...other.evidence],
      complete: own.complete && other.complete,
    });
  }
  return readings.length > 0 ? { readings, reason: null } : unmeasured(a.reason ?? b.reason ?? "no-data");
}
