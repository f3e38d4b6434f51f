import type { VerdictName } from "../report/schema.js";

/** What must become of a numeral: a verdict; `none`, no claim of the kind at all; `unjudged`, none or unverifiable. */
export type Outcome = VerdictName | "none" | "unjudged";

/**
 * One example of a claim kind: a text over the real figures of the tape, a numeral in it, and what must become of it.
 *
 * `none`, `unjudged` and `unverifiable` are the look-alikes: numbers that resemble the kind and must not be judged as it.
 */
export interface ClaimCase {
  /** A sentence or a short article in Markdown, in our own words. */
  readonly text: string;
  /** BCP 47 code of the text; English where it is left out. */
  readonly language?: string;
  /** When it appeared; {@link usualPublication} where it is left out. */
  readonly published?: string;
  /** The numeral as the report prints it, hedge, sign and unit left out; it stands once in the text. */
  readonly number: string;
  readonly verdict: Outcome;
  /** What the tape gives, signed, exact to half a unit of the last digit written here. */
  readonly computed?: number;
  /** The listing that the verdict rests on. */
  readonly symbol?: string;
  /** The kind that has the numeral instead, where this one must leave it alone. */
  readonly kind?: string;
  readonly notes?: readonly string[];
  readonly reason?: string;
}

/** An evening after the closes in Hong Kong, Paris and New York. */
export const usualPublication = "2025-09-24T22:00:00Z";
