import type { ResolvedListing } from "../entities/subject.js";
import type { ReadSlot, SentenceView } from "./sentence.js";

/** A reason to doubt that a number says what it seems to say. */
export type Doubt = (slot: ReadSlot, view: SentenceView, subject: ResolvedListing) => boolean;

/** A part of a sentence. */
export type Part = ReadSlot["chunks"][number];

/** A comma, semicolon, colon, dash or bar: where a phrase ends. */
export const isBreak = ({ t, item }: Part): boolean => t === "mark" && BREAKS.has(item.norm);

const BREAKS = new Set([",", ";", ":", "–", "—", "|"]);

/** The parts before the number back to the nearest comma or the like, the last first. */
export function phraseBefore({ chunks, at }: ReadSlot): readonly Part[] {
  const parts: Part[] = [];
  for (let i = at - 1; i >= 0 && !isBreak(chunks[i] as Part); i--) parts.push(chunks[i] as Part);
  return parts;
}

/** The parts after the number up to the nearest comma or the like. */
export function phraseAfter({ chunks, at }: ReadSlot): readonly Part[] {
  const parts: Part[] = [];
  for (let i = at + 1; i < chunks.length && !isBreak(chunks[i] as Part); i++) parts.push(chunks[i] as Part);
  return parts;
}
