import type { Hedge } from "../languages/lexeme.js";
import type { Quantity, Unit } from "../quantities/quantity.js";

/** What a claim says of a value: the number, its sign, how exactly it is printed, how it is hedged. */
export interface Assertion {
  /** Signed: a fall of 9.2% asserts -9.2. */
  readonly value: number;
  /** One unit of the last printed digit. */
  readonly step: number;
  readonly unit: Unit | string;
  readonly hedge: Hedge | null;
  readonly form: Quantity["form"];
  /** Whether the words give the sign; where not, magnitudes are compared. */
  readonly signed: boolean;
  /** The far end of a range such as `10 to 12 percent`; null for a single number. */
  readonly upTo: number | null;
  /** Relative inexactness of the source the value is computed from, such as fixings of a rate: 0 for prices. */
  readonly slack: number;
}

/** A set of true values, ends included, unless `open`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How a computed value stands to an assertion. */
export interface Agreement {
  readonly holds: boolean;
  /** `truncated`, `last digit`, `understated`, `at, not below`; empty for a plain match. */
  readonly notes: readonly string[];
}

const EPSILON = 1e-9;

/** The share by which an approximate number may be off. */
const ABOUT = 0.05;

/** The magnitudes that an assertion accepts without a note, as DESIGN §3 sets them. */
export function accepted(assertion: Assertion): Interval {
  const value = Math.abs(assertion.value);
  const { step, upTo } = assertion;
  const half = step / 2;
  if (upTo !== null) return { lower: value - half, upper: Math.abs(upTo) + half };
  const wide = Math.max(ABOUT * value, step);
  if (assertion.form === "multiply" || assertion.form === "fraction") return acceptedMultiple(assertion, value);
  switch (assertion.hedge) {
    case "over":
      return { lower: value, upper: Number.POSITIVE_INFINITY };
    case "just-over":
      return { lower: value, upper: value + wide };
    case "at-least":
      return { lower: value - half, upper: Number.POSITIVE_INFINITY };
    case "under":
      return { lower: Number.NEGATIVE_INFINITY, upper: value };
    case "at-most":
      return { lower: Number.NEGATIVE_INFINITY, upper: value + half };
    case "almost":
      return { lower: value - wide, upper: value + half };
    case "about":
      return { lower: value - wide, upper: value + wide };
    default:
      return { lower: value - half, upper: value + half };
  }
}

/** Multiples in words are looser than printed ones: a twentieth of the factor, a tenth with a hedge. */
function acceptedMultiple({ hedge }: Assertion, value: number): Interval {
  if (hedge === "over" || hedge === "at-least")
    return { lower: value * (hedge === "over" ? 1 : 0.97), upper: Number.POSITIVE_INFINITY };
  if (hedge === "almost") return { lower: value * 0.85, upper: value * 1.01 };
  if (hedge === "under" || hedge === "at-most") return { lower: 0, upper: value };
  const share = hedge === "about" ? 0.1 : 0.05;
  return { lower: value * (1 - share), upper: value * (1 + share) };
}

/** Compares a computed value with what is asserted. */
export function agrees(assertion: Assertion, truth: number): Agreement {
  if (!Number.isFinite(truth)) return { holds: false, notes: [] };
  if (assertion.signed && oppositeSigns(assertion.value, truth) && Math.abs(truth) > assertion.step / 2)
    return { holds: false, notes: [] };
  return agreesInSize(assertion, Math.abs(truth));
}

const oppositeSigns = (a: number, b: number): boolean => (a > 0 && b < 0) || (a < 0 && b > 0);

function agreesInSize(assertion: Assertion, truth: number): Agreement {
  const { lower, upper } = accepted(assertion);
  const slack = assertion.slack * truth + EPSILON * Math.max(1, truth);
  const value = Math.abs(assertion.value);
  if (truth >= lower - slack && truth <= upper + slack)
    return { holds: true, notes: insideNotes(assertion, truth, value) };
  const near = nearMiss(assertion, truth, value);
  return near === null ? { holds: false, notes: [] } : { holds: true, notes: [near] };
}

function insideNotes(assertion: Assertion, truth: number, value: number): readonly string[] {
  if (assertion.hedge === "over" && truth > value + Math.max(10 * assertion.step, 0.1 * value)) return ["understated"];
  if (assertion.hedge === "almost" && truth >= value) return ["at, not below"];
  return [];
}

/** A number cut off instead of rounded, or one unit of a fine last digit away. */
function nearMiss(assertion: Assertion, truth: number, value: number): string | null {
  const { step, hedge, form } = assertion;
  if (form !== "digits" || (hedge !== null && hedge !== "up-to" && hedge !== "about")) return null;
  if (truth >= value - EPSILON && truth < value + step && value >= step) return "truncated";
  const fine = step < 1 || value / step >= 100;
  return fine && Math.abs(truth - value) < 1.5 * step + EPSILON ? "last digit" : null;
}
