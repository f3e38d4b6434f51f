import type { DaySpec, PeriodSpec } from "../periods/period.js";
import { meaning } from "../syntax/item.js";
import { type Assertion, agrees } from "../verdicts/assertion.js";
import type { Measured, Reading } from "../verdicts/reading.js";
import type { Part } from "./doubt.js";
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

/** The same question of a change, of the other days, stretches and prices that the text speaks of beside it. */
export const otherChanges = (
  question: ChangeQuestion,
  slot: ReadSlot,
  view: SentenceView,
): readonly ChangeQuestion[] => [
  ...asPlain(question, slot),
  ...otherTimes(slot, view).flatMap((spec): readonly ChangeQuestion[] => {
    const { when } = question;
    const day = dayIn(spec);
    if (day !== null) return [{ ...question, base: null, when: { ...when, day } }];
    const over = { ...question, base: null, window: spec };
    return when.day === null ? [over] : [over, { ...over, when: { ...when, day: null } }];
  }),
];

/** The change of the session, or of the last one, where what it is counted from, or its day, stands apart from the number. */
function asPlain(question: ChangeQuestion, slot: ReadSlot): readonly ChangeQuestion[] {
  const session = { ...question, window: null, base: null };
  const prices = pricesNamed(slot).map((field) => ({ ...session, field }));
  const apart = (question.window !== null && !isBeside(slot, slot.window)) || question.base !== null;
  const undated = { ...question, when: { ...question.when, day: null } };
  return [
    ...(apart ? [session] : []),
    ...(question.when.day !== null && !isBeside(slot, slot.day) ? [undated] : []),
    ...prices,
  ];
}

/** Whether a time stands right behind a number or right before it. */
const isBeside = ({ chunks, at }: ReadSlot, period: ReadSlot["window"]): boolean =>
  [-2, -1, 1, 2].some((step) => chunks[at + step]?.period === period && period !== null);

/** The prices of a session, besides its close, that the clause names: `started at`, `the low of`. */
function pricesNamed({ chunks, at, field }: ReadSlot): readonly ("open" | "high" | "low")[] {
  const ends = (part: Part): boolean => part.t === "mark" && (part.item.norm === ";" || part.item.norm === ":");
  const from = chunks.slice(0, at).findLastIndex(ends) + 1;
  const length = chunks.slice(from).findIndex((part, i) => from + i > at && ends(part));
  const named = chunks.slice(from, length < 0 ? undefined : from + length).flatMap(({ t, item }) => {
    const name = t === "word" ? (meaning(item, "field")?.field ?? meaning(item, "level")?.field) : undefined;
    return name === "open" || name === "high" || name === "low" ? [name] : [];
  });
  return field === "close" ? [] : named;
}

/** The same question of a price, of the other days that the text speaks of beside it, and of a price on the way. */
export const otherLevels = (question: LevelQuestion, slot: ReadSlot, view: SentenceView): readonly LevelQuestion[] => [
  ...(isLast(question, slot, view) ? [] : EXTREMES.map((field) => ({ ...question, field }))),
  ...otherTimes(slot, view).flatMap((spec): readonly LevelQuestion[] => {
    const day = dayIn(spec);
    return day === null ? [] : [{ ...question, when: { ...question.when, day } }];
  }),
];

const EXTREMES = ["open", "high", "low"] as const;

/** Whether a price is where the session ended: the words ask for it, tell a move with it, or tell no other price beside it. */
function isLast({ field, before }: LevelQuestion, slot: ReadSlot, view: SentenceView): boolean {
  if (before || (field !== null && field !== "last")) return true;
  const others = view.slots.filter((other) => other !== slot && other.quantity.unit !== "count");
  const moved = others.some(
    (other) => other.at < slot.at && other.lead === null && other.governor?.index === slot.governor?.index,
  );
  const priced = others.some(({ quantity, lead }) => quantity.unit === slot.quantity.unit && lead !== "from");
  return moved || !(priced || slot.perfect);
}

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
