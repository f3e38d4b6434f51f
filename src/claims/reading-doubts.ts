import { isClauseWord } from "../syntax/governor.js";
import { meaning } from "../syntax/item.js";
import { type Doubt, isBreak, type Part } from "./doubt.js";
import type { ReadSlot, SentenceView } from "./sentence.js";

// Doubts about how much was read: a statement is sure only where nothing in its clause that bears on it is left over.

/** `The shares gapped down to $408.99`: a word beside the number that no table knows. */
const unknownWord: Doubt = (slot) => {
  const { chunks, at, governor, subjectAt } = slot;
  const head = governor === null ? at : Math.min(governor.index, at);
  for (let i = head - 1; i > subjectAt && !isEdge(chunks[i] as Part); i--)
    if (isUnknown(chunks[i] as Part)) return true;
  for (let i = head; i < chunks.length; i++) {
    const part = chunks[i] as Part;
    if (i > Math.max(at, governor?.index ?? at) && (isEdge(part) || part.t === "quantity")) return false;
    if (isUnknown(part)) return true;
  }
  return false;
};

const isUnknown = ({ t, item }: Part): boolean =>
  t === "word" && item.lexemes.length === 0 && !item.norm.endsWith("ly") && /^\p{L}/u.test(item.norm);

/** Where what is said beside a number ends: a mark, a clause, another member of a list. */
const isEdge = (part: Part): boolean =>
  (part.t === "mark" && part.item.norm !== "-" && part.item.norm !== "'") ||
  isClauseWord(part) ||
  meaning(part.item, "and") !== undefined ||
  meaning(part.item, "relative") !== undefined;

/** `August has already cost the Dow 11%`, `a July to forget`: a stretch named as a thing, of which nothing was made. */
const namedStretch: Doubt = (slot, view) =>
  slot.chunks.some(
    ({ period }, i) =>
      period?.spec.p === "calendar" &&
      period.relation === null &&
      !period.possessive &&
      !isTaken(slot.chunks[i] as Part, view) &&
      !betweenEdges(slot, i),
  );

/** Whether a mark or another number stands between the number and a part after it. */
const betweenEdges = ({ chunks, at }: ReadSlot, i: number): boolean =>
  i > at && chunks.slice(at + 1, i).some((part) => isEdge(part) || part.t === "quantity");

const isTaken = (part: Part, view: SentenceView): boolean =>
  view.slots.some(
    ({ day, window, base }) =>
      day === part.period ||
      window === part.period ||
      (base !== null && part.start >= base.start && part.end <= base.end),
  );

/** `-11.4%, then -12.5% in New York`: the first of two, of another time or place than the second. */
const firstOfTwo: Doubt = ({ chunks, at, field, day }) => {
  const next = isBreak(chunks[at + 1] ?? (chunks[at] as Part)) ? at + 2 : at + 1;
  return field === null && day === null && chunks[next]?.t === "word" && chunks[next]?.item.norm === "then";
};

/** Reasons to doubt that all was read. */
export const readingDoubts: readonly Doubt[] = [unknownWord, namedStretch, firstOfTwo];
