import type { DaySpec, PeriodSpec } from "../periods/period.js";
import { type Assertion, agrees } from "../verdicts/assertion.js";
import type { Measured, Reading } from "../verdicts/reading.js";
import type { ChangeQuestion, LevelQuestion } from "./question.js";
import { dayOf, type ReadSlot, type SentenceView } from "./sentence.js";

// Whether a number that its own reading denies is true of another time that the text speaks of beside it.

/**
 * Adds the readings of other times where they alone agree, as ones that the text does not license.
 *
 * Asked only where no reading of its own holds and the statement would be called wrong.
 */
export function orElsewhere(
  assertion: Assertion,
  measured: Measured,
  certain: (truth: number) => boolean,
  others: () => readonly Measured[],
): Measured {
  const own = measured.readings;
  if (own.length === 0 || own.some((reading) => holds(assertion, reading)) || !certain(own[0]?.value ?? Number.NaN))
    return measured;
  const found = others()
    .flatMap(({ readings }) => readings)
    .filter((reading) => reading.licensed && reading.range === null && isExact(assertion, reading));
  return found.length === 0
    ? measured
    : { ...measured, readings: [...own, ...found.map((reading) => ({ ...reading, licensed: false }))] };
}

const holds = (assertion: Assertion, { range, value }: Reading): boolean =>
  range === null
    ? agrees(assertion, value).holds
    : Math.abs(assertion.value) >= Math.min(Math.abs(range.low), Math.abs(range.high));

const isExact = (assertion: Assertion, { value }: Reading): boolean => {
  const agreement = agrees(assertion, value);
  return agreement.holds && agreement.notes.length === 0;
};

/** The same question of a change, of the other days and stretches that the text speaks of beside it. */
export const otherChanges = (question: ChangeQuestion, slot: ReadSlot, view: SentenceView): readonly ChangeQuestion[] =>
  otherTimes(slot, view).flatMap((spec): readonly ChangeQuestion[] => {
    const { when } = question;
    const day = dayIn(spec);
    if (day !== null) return [{ ...question, base: null, when: { ...when, day } }];
    const over = { ...question, base: null, window: spec };
    return when.day === null ? [over] : [over, { ...over, when: { ...when, day: null } }];
  });

/** The same question of a price, of the other days that the text speaks of beside it. */
export const otherLevels = (question: LevelQuestion, slot: ReadSlot, view: SentenceView): readonly LevelQuestion[] =>
  otherTimes(slot, view).flatMap((spec): readonly LevelQuestion[] => {
    const day = dayIn(spec);
    return day === null ? [] : [{ ...question, when: { ...question.when, day } }];
  });

const dayIn = (spec: PeriodSpec): DaySpec | null =>
  spec.p === "day"
    ? spec.day
    : spec.p === "calendar" && spec.calendar.edge === "end"
      ? { d: "end", calendar: spec.calendar }
      : null;

/** The times that the sentence and the one before it name, without those of the number itself. */
function otherTimes(slot: ReadSlot, view: SentenceView): readonly PeriodSpec[] {
  const specs = slot.chunks.flatMap(({ period }) =>
    period === null || period === slot.window || period === slot.day ? [] : [period.spec],
  );
  const spoken =
    view.spoken === null || view.spoken === dayOf(slot.day) ? [] : [{ p: "day", day: view.spoken } as const];
  const before = view.spokenWindow === null ? [] : [view.spokenWindow];
  return [...specs, ...spoken, ...before].filter((spec) => spec.p !== "event");
}
