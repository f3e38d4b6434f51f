import type { Hedge } from "../languages/lexeme.js";

/** What a number counts. Different units never mix. */
export type Unit =
  | "percent"
  | "percentage-points"
  | "basis-points"
  | "points"
  | "money"
  | "times"
  | "shares"
  | "count"
  | "ordinal"
  | "none";

/** A number as written: what it says, how exactly, and where. */
export interface Quantity {
  /** In whole units: 3.8e11 for `380 billion`, 0.32 for `32 cents`, 0.5 for `half`. */
  readonly value: number;
  /** One unit of the last printed digit, in the same units: 0.1 for `9.2%`, 1e9 for `380 billion`. */
  readonly step: number;
  readonly unit: Unit;
  /** ISO 4217 codes that the currency mark may stand for, most usual first; empty for other units. */
  readonly currencies: readonly string[];
  readonly hedge: Hedge | null;
  /** The sign written before the number: -1, 1, or 0 where there is none. */
  readonly sign: -1 | 0 | 1;
  /** How it is written. */
  readonly form: "digits" | "words" | "fraction" | "multiply" | "ordinal";
  /** Of a multiple in one word (`halved`): whether the value divides. */
  readonly inverse: boolean;
  /** The upper end of a range such as `10 to 12 percent`; otherwise null. */
  readonly upTo: number | null;
  /** The numeral with its magnitude, in the source. */
  readonly start: number;
  readonly end: number;
  /** The numeral with its sign, currency mark and unit. */
  readonly outerStart: number;
  readonly outerEnd: number;
}
