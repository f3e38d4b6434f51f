import type { VerdictName } from "../report/schema.js";
import { type Agreement, type Assertion, accepted, agrees } from "./assertion.js";
import type { Measured, Reading, Reason } from "./reading.js";

/** A claim's verdict: the reading it rests on, and what was found. */
export interface Verdict {
  readonly verdict: VerdictName;
  /** The reading that confirms, or the one that comes nearest; null where there was none. */
  readonly reading: Reading | null;
  readonly notes: readonly string[];
  readonly reason: Reason | null;
  /** Contradicted, and every licensed reading prints the same number. */
  readonly sole: boolean;
  /** What the side that does not decide gives instead, the tape or documents; absent where both agree, or one is silent. */
  readonly beside?: readonly Reading[];
}

/**
 * Holds readings against an assertion.
 *
 * Confirmed by the first licensed reading that agrees; ambiguous where only an unlicensed one does; contradicted where
 * all fail, the evidence is complete and the claim itself is read with certainty; else unverifiable. Where the text names
 * a day on which the market was shut, nothing is contradicted: which session was meant is the author's to say.
 */
export function decide(assertion: Assertion, measured: Measured, certain: (truth: number) => boolean): Verdict {
  if (measured.readings.length === 0) return unverifiable(null, measured.reason ?? "no-data");
  let ambiguous: Verdict | null = null;
  const exactFirst = [...measured.readings].sort((a, b) => lateness(a) - lateness(b));
  for (const reading of exactFirst) {
    const agreement = holds(assertion, reading);
    if (!agreement.holds) continue;
    const notes = [...agreement.notes, ...reading.notes];
    if (reading.licensed) return { verdict: "confirmed", reading, notes, reason: null, sole: false };
    ambiguous ??= { verdict: "ambiguous", reading, notes, reason: null, sole: false };
  }
  if (ambiguous !== null) return ambiguous;
  const beside = measured.readings.find(({ shut }) => shut !== undefined);
  if (beside !== undefined && !measured.readings.some(({ licensed }) => licensed))
    return unverifiable(beside, certain(beside.value) ? "market-shut" : "no-session");
  const reading = nearest(assertion, measured.readings);
  if (measured.readings.some((other) => !other.complete)) return unverifiable(reading, "missing-session");
  if (looselyRounded(assertion, reading.value)) return unverifiable(reading, "loose");
  if (unofficial(assertion, reading)) return unverifiable(reading, "unofficial");
  if (!certain(reading.value)) return unverifiable(reading, measured.reason ?? "unclear-subject");
  return { verdict: "contradicted", reading, notes: [], reason: null, sole: isSole(assertion, measured.readings) };
}

/** An exact value is tried before a range, and what the text named before what it may have meant. */
const lateness = ({ range, shut }: Reading): number => Number(range !== null) + 2 * Number(shut !== undefined);

const unverifiable = (reading: Reading | null, reason: Reason): Verdict => ({
  verdict: "unverifiable",
  reading,
  notes: [],
  reason,
  sole: false,
});

/** Whether every licensed reading gives one value that prints alike. */
function isSole({ step }: Assertion, readings: readonly Reading[]): boolean {
  const licensed = readings.filter((reading) => reading.licensed);
  const printed = licensed.map(({ value, range }) => (range === null ? Math.round(value / step) : Number.NaN));
  return printed.length > 0 && printed.every((value) => value === printed[0]);
}

/** `Nearly 20 percent` for 17.9: a hedge on a round number that is missed by little is neither right nor wrong. */
export function looselyRounded(assertion: Assertion, value: number): boolean {
  const { hedge, step, form } = assertion;
  if (hedge === null || hedge === "up-to" || form !== "digits") return false;
  const said = Math.abs(assertion.value);
  const { lower, upper } = accepted(assertion);
  const size = assertion.value * value < 0 ? Number.NaN : Math.abs(value);
  if (size > lower - step / 2 && size < upper + step / 2) return true;
  if (step < 1) return false;
  return (
    said >= 5 * step &&
    said % (5 * step) === 0 &&
    assertion.value * value >= 0 &&
    Math.abs(said - Math.abs(value)) <= 0.15 * said
  );
}

/** Index levels printed within minutes of the close are unofficial: this share of the level is left open. */
const UNOFFICIAL = 0.0002;

function unofficial(assertion: Assertion, reading: Reading): boolean {
  const level = reading.evidence[reading.evidence.length - 1];
  if (level?.unit !== "points" || assertion.value * reading.value < 0) return false;
  const off = Math.abs(Math.abs(assertion.value) - Math.abs(reading.value));
  if (assertion.unit === "percent") return assertion.step < 0.1 && off <= 100 * UNOFFICIAL + assertion.step / 2;
  return (assertion.unit === "points" || assertion.unit === "none") && off <= UNOFFICIAL * level.value;
}

function holds(assertion: Assertion, reading: Reading): Agreement {
  const { range } = reading;
  if (range === null) return agrees(assertion, reading.value);
  const inside = insideRange(assertion, range.low, range.high);
  return { holds: inside, notes: inside ? ["intraday"] : [] };
}

/** Whether some price between two extremes would justify the number. */
function insideRange(assertion: Assertion, low: number, high: number): boolean {
  const value = assertion.signed || assertion.value < 0 ? assertion.value : nearerTo(assertion.value, low, high);
  const half = assertion.step / 2;
  if (assertion.hedge === "over" || assertion.hedge === "at-least") return value >= 0 ? high >= value : low <= value;
  const slack =
    assertion.hedge === "about" || assertion.hedge === "almost"
      ? Math.max(0.05 * Math.abs(value), assertion.step)
      : half;
  return value + slack >= low && value - slack <= high;
}

const nearerTo = (value: number, low: number, high: number): number =>
  value >= low && value <= high ? value : -value >= low && -value <= high ? -value : value;

/** The licensed reading whose value is nearest to what is asserted. */
function nearest(assertion: Assertion, readings: readonly Reading[]): Reading {
  const licensed = readings.filter((reading) => reading.licensed);
  const pool = licensed.length > 0 ? licensed : readings;
  const distance = (reading: Reading): number =>
    assertion.signed
      ? Math.abs(reading.value - assertion.value)
      : Math.abs(Math.abs(reading.value) - Math.abs(assertion.value));
  return pool.reduce((best, reading) => (distance(reading) < distance(best) ? reading : best), pool[0] as Reading);
}
