import { type DollarRate, dollarRate } from "../../measures/rate.js";
import type { Quantity } from "../../quantities/quantity.js";
import type { EvidenceRow } from "../../report/schema.js";
import { cued, isMark, meaning } from "../../syntax/item.js";
import type { Tape } from "../../tape/model.js";
import { type SessionDate, sessionDate, toIso } from "../../tape/session-date.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf } from "../build.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import type { ReadSlot, SentenceView } from "../sentence.js";
import type { World } from "../world.js";
import { equivalents } from "./units.js";

/** An amount told in two currencies. */
export const conversion: ClaimKind = {
  name: "conversion",
  about: "an amount in one currency is said to be worth so much in another",
  frame: bySlot(frame, "money"),
};

/** Fixings of one day differ by hour and source; a conversion is not wrong by that much. */
const FIXING_SLACK = 0.004;

function frame(slot: ReadSlot, view: SentenceView, i: number): readonly Claim[] {
  const equivalent = equivalents(slot, view);
  if (equivalent.length > 0) return equivalent;
  const source = sourceOf(view.slots, i);
  if (source === null) return [];
  const { quantity } = slot;
  const from = source.quantity.currencies[0] as string;
  const to = quantity.currencies.filter((code) => code !== from)[0];
  if (to === undefined) return [];
  const slack = FIXING_SLACK + inexactness(source.quantity);
  return [
    {
      kind: "conversion",
      start: source.quantity.outerStart,
      end: quantity.outerEnd,
      number: { start: quantity.start, end: quantity.end },
      assertion: { ...assertionOf(slot, 0), unit: to, slack },
      subject: null,
      certain: () => true,
      reason: null,
      needs: { symbols: [], currencies: [from, to].filter((code) => code !== "USD"), entities: [] },
      measure: (world) => measure(source.quantity.value, from, to, world),
    },
  ];
}

/** How far the amount that is converted may itself be from what is printed, as a share. */
function inexactness(quantity: Quantity): number {
  const printed = quantity.step / 2 / Math.max(quantity.value, quantity.step);
  return quantity.hedge === null ? printed : Math.max(printed, 0.03);
}

/** The amount that a number in another currency restates: set beside it in brackets or after `or`. */
function sourceOf(slots: readonly ReadSlot[], i: number): ReadSlot | null {
  const slot = slots[i] as ReadSlot;
  if (slot.quantity.unit !== "money" || slot.quantity.form === "multiply" || isCompared(slot)) return null;
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    const other = slots[j] as ReadSlot;
    if (other.quantity.unit !== "money") continue;
    if (sameCurrency(other.quantity, slot.quantity)) return null;
    if (!restates(slot, other.at)) return null;
    const first = sourceOf(slots, j);
    return first ?? other;
  }
  return null;
}

/** `$3 less than the day before`: a difference. */
const isCompared = ({ governor }: ReadSlot): boolean => governor?.kind === "side" && governor.after;

const sameCurrency = (a: Quantity, b: Quantity): boolean => a.currencies[0] === b.currencies[0];

/** Only brackets, commas, hedges and words such as `or`, `worth`, `equivalent to` stand between the two. */
function restates(slot: ReadSlot, from: number): boolean {
  let joined = false;
  for (let i = from + 1; i < slot.at; i++) {
    const { item, t } = slot.chunks[i] as ReadSlot["chunks"][number];
    if (t === "quantity" || t === "known" || t === "unknown") return false;
    if (item.norm === "(" || cued(item, "restates") || isMark(item, "=")) joined = true;
    else if (meaning(item, "move") || meaning(item, "clause") || cued(item, "divides-amounts")) return false;
    if (i - from > 7) return false;
  }
  return joined || (slot.chunks[slot.at - 1]?.item.norm === "," && slot.quantity.hedge !== null);
}

function measure(amount: number, from: string, to: string, world: World): Measured {
  const days = [world.published.day, sessionDate(world.published.day - 1)];
  const readings = days.flatMap((day, order) => {
    const found = convert(amount, from, to, day, world.tape);
    return found === null ? [] : [{ ...found, rule: order === 0 ? "rate of the day" : "rate of the day before" }];
  });
  return readings.length > 0 ? { readings, reason: null } : unmeasured("no-rate");
}

function convert(amount: number, from: string, to: string, day: SessionDate, tape: Tape): Reading | null {
  const a = dollarRate(from, day, tape);
  const b = dollarRate(to, day, tape);
  if (a === null || b === null) return null;
  const evidence = [...evidenceOf(from, a), ...evidenceOf(to, b)];
  const date = evidence[0]?.date ?? null;
  return {
    label: `${from} to ${to} at the reference rate`,
    licensed: true,
    value: (amount / a.rate) * b.rate,
    range: null,
    from: date,
    to: date,
    rule: "",
    symbol: null,
    evidence,
    notes: [],
    complete: true,
  };
}

const evidenceOf = (code: string, { rate, date, source }: DollarRate): readonly EvidenceRow[] =>
  date === null || source === null
    ? []
    : [{ source, symbol: `USD${code}`, date: toIso(date), field: "rate", value: rate, unit: code }];
