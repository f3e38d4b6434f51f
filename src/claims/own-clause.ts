import { isClauseWord } from "../syntax/governor.js";
import { insertOpening } from "../syntax/inserts.js";
import { cued, meaning } from "../syntax/item.js";
import type { ReadSlot } from "./sentence.js";

type Part = ReadSlot["chunks"][number];

/**
 * The parts of a number's own clause before it, the last first.
 *
 * Inserts that are over before the number, `, which missed its forecasts,`, say nothing of it and are left out.
 */
export const ownClauseBefore = (slot: ReadSlot, from = 0): readonly Part[] =>
  before(slot, from, (part) => isClauseWord(part) || isMark(part, ";") || isMark(part, ":"));

/** The parts of the sentence before a number, the last first, without the inserts that are over. */
export const sentenceBefore = (slot: ReadSlot): readonly Part[] => before(slot, 0, () => false);

function before({ chunks, at }: ReadSlot, from: number, ends: (part: Part) => boolean): readonly Part[] {
  const parts: Part[] = [];
  for (let i = at - 1; i >= from; i--) {
    const part = chunks[i] as Part;
    if (ends(part)) break;
    const open = isMark(part, ",") ? insertOpening(chunks, i) : -1;
    if (open >= 0 && isDependent(chunks[open + 1])) i = open;
    else parts.push(part);
  }
  return parts;
}

const isMark = ({ t, item }: Part, mark: string): boolean => t === "mark" && item.norm === mark;

/** Words that open an insert and cannot open a clause of their own: `which`, `whose`, a participle, an article. */
const isDependent = (first: Part | undefined): boolean =>
  first !== undefined &&
  (meaning(first.item, "relative") !== undefined ||
    meaning(first.item, "determiner") !== undefined ||
    (first.t === "word" && (cued(first.item, "gerund") || cued(first.item, "participle"))));
