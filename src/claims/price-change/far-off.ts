import type { Assertion } from "../../verdicts/assertion.js";
import type { ReadSlot, SentenceView } from "../sentence.js";

/** A large percentage many times what the tape gives: told of something else than what was measured, hardly a slip. */
export const isFarOff = ({ unit, value }: Assertion, truth: number): boolean =>
  unit === "percent" && Math.abs(value) >= 8 && Math.abs(value) > 5 * Math.abs(truth);

/** `Netflix fell 29 percent.`: a sentence that has room for nothing else. */
export const isBare = ({ at, subject, governor, near }: ReadSlot, view: SentenceView): boolean =>
  view.slots.length === 1 && near && subject?.r === "name" && governor?.index === at - 1;

/** `Palantir, +80.2%`, `PDD: 24.6% in the minus`: a name and a number, with no verb and no time. */
export const isTimeless = ({ day, window, base, field, elided, governor }: ReadSlot, { cell }: SentenceView): boolean =>
  day === null &&
  window === null &&
  base === null &&
  field === null &&
  (cell !== null || governor === null || (elided && governor.after));
