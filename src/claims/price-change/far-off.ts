import type { Assertion } from "../../verdicts/assertion.js";
import type { ReadSlot, SentenceView } from "../sentence.js";

/** A large percentage many times what the tape gives: told of something else than what was measured, hardly a slip. */
export const isFarOff = ({ unit, value }: Assertion, truth: number): boolean =>
  unit === "percent" && Math.abs(value) >= 8 && Math.abs(value) > 5 * Math.abs(truth);

/** `Netflix fell 29 percent.`: a sentence that has room for nothing else. */
export const isBare = ({ at, subject, governor, near }: ReadSlot, view: SentenceView): boolean =>
  view.slots.length === 1 && near && subject?.r === "name" && governor?.index === at - 1;
