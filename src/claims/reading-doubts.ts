import { isClauseWord } from "../syntax/governor.js";
import { cued, meaning } from "../syntax/item.js";
import { isVerb } from "../syntax/verbs.js";
import { whenPeriod } from "../syntax/when.js";
import { type Doubt, isBreak, type Part } from "./doubt.js";
import type { ReadSlot } from "./sentence.js";

// Doubts about how much was read: a statement is sure only where nothing in its clause that bears on it is left over.

/** `The shares gapped down to $408.99`: a word beside the number that no table knows. */
const unknownWord: Doubt = (slot) => {
  const { chunks, at, governor, subjectAt, elided } = slot;
  const head = governor === null || elided ? at : Math.min(governor.index, at);
  for (let i = head - 1; i > subjectAt && !isEdge(chunks[i] as Part); i--)
    if (isUnknown(chunks[i] as Part) && !(i <= subjectAt + 2 && cued(chunks[i]?.item, "postposed"))) return true;
  for (let i = afterOthers(slot, head); i < chunks.length; i++) {
    const part = chunks[i] as Part;
    const past = i > Math.max(at, elided ? at : (governor?.index ?? at));
    if (past && (isEdge(part) || part.t === "quantity" || leadsAway(part))) return false;
    if (subjectAt > at && i > subjectAt) return false;
    if (isUnknown(part)) return true;
  }
  return false;
};

/** `rose 6.7% in sympathy on Friday, 6.7% for the week`: where the words of a number begin behind those of the one before it. */
function afterOthers({ chunks, at }: ReadSlot, head: number): number {
  for (let i = at - 1; i > head; i--)
    if (chunks[i]?.t === "mark" && chunks.slice(head, i).some((part) => part.t === "quantity")) return i + 1;
  return head;
}

/** `on hopes of`, `after a model unnerved`: a preposition that leads to what caused a move, not to what it is counted by. */
const leadsAway = ({ t, item }: Part): boolean => {
  const relation = t === "word" ? meaning(item, "relation")?.r : undefined;
  return relation !== undefined && !COUNTING.has(relation);
};

const COUNTING = new Set(["of", "to", "from", "below", "above", "than", "at"]);

const isUnknown = ({ t, item }: Part): boolean =>
  t === "word" && item.entry.isEmpty && !cued(item, "adverb-form") && !cued(item, "level") && /^\p{L}/u.test(item.norm);

/** Where what is said beside a number ends: a mark, a clause, another member of a list. */
const isEdge = (part: Part): boolean =>
  (part.t === "mark" && part.item.norm !== "-" && part.item.norm !== "'") ||
  isClauseWord(part) ||
  meaning(part.item, "and") !== undefined ||
  meaning(part.item, "relative") !== undefined;

/** `-11.4%, then -12.5% in New York`: the first of two, of another time or place than the second. */
const firstOfTwo: Doubt = ({ chunks, at, field, day }) => {
  const next = isBreak(chunks[at + 1] ?? (chunks[at] as Part)) ? at + 2 : at + 1;
  return field === null && day === null && chunks[next]?.t === "word" && cued(chunks[next]?.item, "then");
};

/** `Its record close goes back to Wednesday, and its increase this year is 30.5%`: the time stands in another clause. */
const timeOfAnother: Doubt = ({ chunks, at, subjectAt, day, window, carried, elided, governor }) => {
  if (carried || elided || (governor !== null && cued(chunks[governor.index]?.item, "gerund"))) return false;
  const i = chunks.findIndex(({ period }) => period !== null && (period === day || period === window));
  if (i < 0 || i >= subjectAt || i >= at || whenPeriod(chunks, at) === chunks[i]?.period) return false;
  if (chunks[i]?.period?.adjective) return false;
  for (let j = i - 1; j >= 0 && !isEdge(chunks[j] as Part); j--)
    if (isVerb(chunks, j) || isOwner(chunks[j])) return true;
  return false;
};

/** `its record`: what a clause is about. */
const isOwner = (part: Part | undefined): boolean =>
  part !== undefined && meaning(part.item, "possessive") !== undefined;

/** `a gain of 19.9%, having been 5.8%`: before the time that the text speaks of. */
const hadBeen: Doubt = ({ chunks, at }) =>
  meaning(chunks[at - 1]?.item, "be") !== undefined && meaning(chunks[at - 2]?.item, "be")?.perfect === false;

/** `Amazon, after swinging from 4.1% up to 2.6% down`: on the way to somewhere else. */
const onTheWay: Doubt = ({ chunks, at, field, day }) => {
  if (field !== null || day !== null) return false;
  for (let i = at - 1; i > 0 && i > at - 12 && !isEdge(chunks[i] as Part); i--) {
    const relation = meaning(chunks[i - 1]?.item, "relation")?.r;
    if ((relation === "after" || relation === "before") && cued(chunks[i]?.item, "gerund")) return true;
  }
  return false;
};

/** `that shortfall has shrunk to 6.7%`: a movement spoken of before, whose stretch was not read. */
const ofThatMove: Doubt = ({ chunks, subjectAt, day, window, base }) => {
  if (day !== null || window !== null || base !== null || subjectAt < 1) return false;
  return (
    meaning(chunks[subjectAt]?.item, "move") !== undefined &&
    meaning(chunks[subjectAt - 1]?.item, "which")?.which === "same"
  );
};

/** `By the 27th of that month`, `in the same week`: a stretch that another sentence names. */
const thatStretch: Doubt = ({ chunks }) =>
  chunks.some(({ t, item }, i) => {
    if (t !== "word" || meaning(item, "which")?.which !== "same") return false;
    const unit = meaning(chunks[i + 1]?.item, "time")?.unit;
    return unit === "week" || unit === "month" || unit === "quarter" || unit === "year";
  });

/** `Wall Street ended 0.2% lower`: a market, of which the text does not say what it is measured by. */
const ofMarket: Doubt = ({ chunks, subject, subjectAt }) =>
  subject?.r === "stock" &&
  !subject.definite &&
  subjectAt >= 0 &&
  chunks[subjectAt]?.t === "word" &&
  meaning(chunks[subjectAt]?.item, "place") !== undefined;

/** Reasons to doubt that all was read. */
export const readingDoubts: readonly Doubt[] = [
  unknownWord,
  firstOfTwo,
  ofMarket,
  timeOfAnother,
  hadBeen,
  onTheWay,
  ofThatMove,
  thatStretch,
];
