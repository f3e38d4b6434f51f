import type { Quantity } from "../../quantities/quantity.js";
import { cued, isMark, meaning } from "../../syntax/item.js";
import type { Reading } from "../../verdicts/reading.js";
import { assertionOf } from "../build.js";
import { bySlot, type Claim, type ClaimKind, NO_NEEDS } from "../claim.js";
import type { ReadSlot, SentenceView } from "../sentence.js";
import { subjectsOf } from "../subjects.js";

/** Numbers of one sentence that must fit each other. */
export const arithmetic: ClaimKind = {
  name: "arithmetic",
  about: "a percentage fits the two amounts, or the points and the level, told with it",
  frame: bySlot(frame, "percent"),
};

function frame(slot: ReadSlot, view: SentenceView, i: number): readonly Claim[] {
  if (slot.quantity.upTo !== null || slot.forecast) return [];
  const told = toldBefore(slot, view.slots, i);
  if (told === null && subjectsOf(slot).some((subject) => subject.kind === "listing")) return [];
  const pair = told ?? fromTo(slot, view.slots, i) ?? pointsAndLevel(slot, view.slots, i);
  if (pair === null) return [];
  const { quantity } = slot;
  const reading = readingOf(pair);
  return [
    {
      kind: "arithmetic",
      start: Math.min(slot.start, pair.from.outerStart),
      end: Math.max(slot.end, pair.to.outerEnd),
      number: { start: quantity.start, end: quantity.end },
      assertion: { ...assertionOf(slot), slack: pair.slack },
      subject: null,
      certain: () => slot.governor !== null && Math.abs(reading.value) > 0,
      reason: null,
      dateless: true,
      needs: NO_NEEDS,
      measure: () => ({ readings: [reading], reason: null }),
    },
  ];
}

interface Pair {
  readonly from: Quantity;
  readonly to: Quantity;
  /** The change in percent. */
  readonly value: number;
  /** What the rounding of the printed amounts leaves open, as a share of the change. */
  readonly slack: number;
}

const comparable = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit &&
  a.form === "digits" &&
  b.form === "digits" &&
  a.currencies[0] === b.currencies[0] &&
  a.value > 0 &&
  b.value > 0;

/** `to 33.4 from 26.5`, `to 33.4, against 26.5`, `from 26.5 to 33.4`, `going from 26.5 to 33.4`, beside the percentage and under the same verb. */
function fromTo(slot: ReadSlot, slots: readonly ReadSlot[], i: number): Pair | null {
  const [first, second] = [slots[i + 1], slots[i + 2]];
  if (first === undefined || second === undefined || slot.governor === null) return null;
  if (!near(slot, first) || !near(first, second) || second.at - slot.at > 8) return null;
  if (first.quantity.unit !== "money" && first.quantity.unit !== "none" && first.quantity.unit !== "points")
    return null;
  if (!comparable(first.quantity, second.quantity)) return null;
  if (first.lead === "to" && (second.lead === "from" || second.lead === "against"))
    return slots[i + 3] !== undefined && isListed(second, slots[i + 3] as ReadSlot)
      ? null
      : pairOf(second.quantity, first.quantity);
  const begins = first.lead === "from" || (first.lead === "of" && cued(slot.chunks[first.at - 2]?.item, "gerund"));
  return begins && second.lead === "to" ? pairOf(first.quantity, second.quantity) : null;
}

/** `from $143.32 in the second quarter and $136.57 a year before`: two amounts that the change may be counted from. */
const isListed = (a: ReadSlot, b: ReadSlot): boolean =>
  comparable(a.quantity, b.quantity) && a.chunks.slice(a.at, b.at).some(({ item }) => meaning(item, "and"));

const JOINS = ["relation", "determiner", "and"] as const;

/** Nothing but prepositions, marks, units and a verb such as `going` between two numbers. */
function near(a: ReadSlot, b: ReadSlot): boolean {
  for (let j = a.at + 1; j < b.at; j++) {
    const { item, t } = a.chunks[j] as ReadSlot["chunks"][number];
    if (t === "period" || t === "known" || t === "unknown") return false;
    if (t === "word" && !JOINS.some((concept) => meaning(item, concept)) && !cued(item, "gerund")) return false;
  }
  return true;
}

/** `from 3,490 to 2,900 billion dollars, a fall of 16.9%`; `770 deliveries, against 800 before, a fall of 4.8%`. */
function toldBefore(slot: ReadSlot, slots: readonly ReadSlot[], i: number): Pair | null {
  const [first, second] = [slots[i - 2], slots[i - 1]];
  if (first === undefined || second === undefined || slot.governor?.noun !== true || slot.governor.after) return null;
  if (!isMark(slot.chunks[commaBefore(slot)]?.item, ",") || slot.at - second.at > 8 || second.at - first.at > 9)
    return null;
  const against = second.lead === "against" || second.lead === "from";
  const onwards = second.lead === "to" && (first.lead === "from" || first.lead === "by" || first.lead === "of");
  if (!against && !onwards) return null;
  const told = inMagnitude(first.quantity, second.quantity);
  if (told === null || !isAmount(told) || !comparable(told, second.quantity)) return null;
  return against ? pairOf(second.quantity, told) : pairOf(told, second.quantity);
}

/** The comma that sets the noun off from the amounts. */
function commaBefore({ chunks, at }: ReadSlot): number {
  let i = at - 1;
  while (i > 0 && chunks[i]?.t === "word") i--;
  return i;
}

/** What a count or a sum of money may be: no price has been told here, for prices are held against the tape. */
const isAmount = ({ unit, value }: Quantity): boolean => unit === "none" || (unit === "money" && value >= 1e6);

const MAGNITUDES = [1, 1e3, 1e6, 1e9, 1e12] as const;

/** `from 3,490 to 2,900 billion`: the first amount in the magnitude and unit that only the second is told in. */
function inMagnitude(first: Quantity, second: Quantity): Quantity | null {
  if (first.unit === second.unit) return first;
  if (first.unit !== "none" || second.unit !== "money") return null;
  const factor = MAGNITUDES.find((one) => Math.abs(Math.log(second.value / (first.value * one))) < Math.log(30));
  if (factor === undefined) return null;
  const { unit, currencies } = second;
  return { ...first, unit, currencies, value: first.value * factor, step: first.step * factor };
}

/** `rose 175 points, or 1%, to 17,896`. */
function pointsAndLevel(slot: ReadSlot, slots: readonly ReadSlot[], i: number): Pair | null {
  const points = slots[i - 1];
  const level = slots[i + 1];
  if (points === undefined || level === undefined || slot.governor?.index !== points.governor?.index || slot.dir === 0)
    return null;
  if (points.quantity.unit !== "points" || (level.lead !== "to" && level.lead !== "at")) return null;
  if (!near(points, slot) || !near(slot, level) || level.quantity.unit !== "none") return null;
  const before = level.quantity.value - slot.dir * points.quantity.value;
  if (!(before > 0)) return null;
  const value = slot.dir * (points.quantity.value / before) * 100;
  return {
    from: points.quantity,
    to: level.quantity,
    value,
    slack: points.quantity.step / Math.max(points.quantity.value, points.quantity.step),
  };
}

function pairOf(from: Quantity, to: Quantity): Pair {
  const value = (to.value / from.value - 1) * 100;
  const error = ((from.step / from.value + to.step / to.value) / 2) * (to.value / from.value) * 100;
  return { from, to, value, slack: Math.abs(value) > 0 ? error / Math.abs(value) : 1 };
}

function readingOf(pair: Pair): Reading {
  return {
    label: "from the numbers beside it",
    licensed: true,
    value: pair.value,
    range: null,
    from: null,
    to: null,
    rule: "arithmetic",
    symbol: null,
    evidence: [],
    notes: [],
    complete: true,
  };
}
