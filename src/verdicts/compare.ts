import { type Assertion, accepted, agrees, type Interval } from "./assertion.js";
import { looselyRounded } from "./verdict.js";

/** How what one text says stands to what another says of the same. */
export interface Comparison {
  /** `open` where one bound says too little, or a hedged number misses by little. */
  readonly result: "agrees" | "disagrees" | "open";
  readonly notes: readonly string[];
}

/** The share by which a value may lie beyond a one-sided bound, `more than 3 billion`, and still be what it says. */
const NEAR = 0.1;

/**
 * Holds one assertion against another of the same measure and unit: by the true values that both would allow.
 *
 * A number cut off instead of rounded agrees where the other one has the further digits; one that misses by a unit of
 * its last digit is left open.
 */
export function compare(said: Assertion, told: Assertion): Comparison {
  if (said.signed && told.signed && said.value * told.value < 0) return { result: "disagrees", notes: [] };
  const exact = agrees({ ...said, signed: false }, Math.abs(told.value));
  if (!meet(accepted(said), accepted(told))) return apart(said, told, exact.notes);
  const near = meet(accepted(said), narrowed(told)) && meet(narrowed(said), accepted(told));
  if (!near) return { result: "open", notes: [] };
  const finer = !exact.holds && told.step > said.step;
  return { result: "agrees", notes: finer ? ["finer than its source"] : exact.notes };
}

function apart(said: Assertion, told: Assertion, notes: readonly string[]): Comparison {
  if (told.step < said.step && notes.includes("truncated")) return { result: "agrees", notes };
  const size = Math.abs(told.value);
  const open =
    (told.step < said.step && notes.length > 0) || looselyRounded({ ...said, value: Math.abs(said.value) }, size);
  return { result: open ? "open" : "disagrees", notes: [] };
}

/** Two sets that only touch, as those of 2% and 3%, do not meet. */
function meet(one: Interval, other: Interval): boolean {
  const lower = Math.max(one.lower, other.lower);
  const upper = Math.min(one.upper, other.upper);
  return upper - lower > 1e-9 * Math.max(1, Math.abs(Number.isFinite(upper) ? upper : lower));
}

/** A one-sided set, cut off where its bound says no more of a value. */
function narrowed(assertion: Assertion): Interval {
  const { lower, upper } = accepted(assertion);
  const size = Math.abs(assertion.value);
  const reach = Math.max(NEAR * size, assertion.step);
  return {
    lower: Number.isFinite(lower) && lower > 0 ? lower : size - reach,
    upper: Number.isFinite(upper) ? upper : size + reach,
  };
}
