import type { Doubt } from "./doubt.js";
import { mannerDoubts } from "./manner-doubts.js";
import { ownerDoubts } from "./owner-doubts.js";
import { readingDoubts } from "./reading-doubts.js";
import { timeDoubts } from "./time-doubts.js";

/**
 * Whether a statement is read beyond doubt: only such statements are ever contradicted.
 *
 * Asked only of statements that no reading confirms.
 */
export const isCertain: Doubt = (slot, view, subject) =>
  subject.certain && slot.certain && !DOUBTS.some((doubts) => doubts.some((doubt) => doubt(slot, view, subject)));

const DOUBTS: readonly (readonly Doubt[])[] = [mannerDoubts, timeDoubts, ownerDoubts, readingDoubts];
