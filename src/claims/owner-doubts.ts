import { isClauseWord } from "../syntax/governor.js";
import { meaning } from "../syntax/item.js";
import { isNoun } from "../syntax/noun.js";
import { type Doubt, isBreak, type Part, phraseAfter, phraseBefore } from "./doubt.js";
import { ownClauseBefore } from "./own-clause.js";
import type { ReadSlot } from "./sentence.js";
import { isIndex } from "./subjects.js";

// Doubts about whose number it is: the name is in the sentence, and something else moves.

/** A pronoun or `the stock` after a company that the tape does not know. */
const anotherCompany: Doubt = (slot, view) => {
  const r = slot.subject?.r;
  return (
    (r === "it" || r === "stock" || r === "role" || r === "rival" || r === "both" || r === "three") && view.strangers
  );
};

/** A company figure in the clause, while the subject was found elsewhere. */
const ofFigure: Doubt = (slot) =>
  !slot.near &&
  ownClauseBefore(slot, Math.max(slot.subjectAt, 0)).some(
    ({ t, item }) => t === "word" && (meaning(item, "metric") || meaning(item, "segment")),
  );

/** `growing 16% year on year`: what grows is a figure, hardly ever a price. */
const ofGrowth: Doubt = ({ governor, chunks, lead }) =>
  governor !== null &&
  (governor.noun || lead !== "to") &&
  meaning(chunks[governor.index]?.item, "growth") !== undefined;

/** `The index` where the text speaks of several. */
const someIndex: Doubt = (slot, view, subject) =>
  view.crowded && slot.subject?.r === "index" && slot.subject.issuer === "" && isIndex(subject) && view.indices > 1;

/** `increased its cash by a third`: what changed stands between the verb and the number. */
const ofObject: Doubt = (slot) => {
  const { governor, chunks, at } = slot;
  if (governor === null || slot.elided || governor.after || governor.noun || governor.kind !== "move") return false;
  const after = chunks.slice(governor.index + 1, at);
  const end = after.findIndex((part) => part.quantity !== null);
  return (end < 0 ? after : after.slice(0, end)).some(isThing);
};

/** A name or a noun that is no time, place or price. */
const isThing = (part: Part): boolean =>
  part.t === "known" || part.t === "unknown" || (isNoun(part) && !part.item.lexemes.some(({ c }) => OF_PRICE.has(c)));

const OF_PRICE: ReadonlySet<string> = new Set(["time", "place", "each", "field", "superlative", "record"]);

/** `40% off its stock of lamps`: a discount. */
const ofDiscount: Doubt = ({ governor, chunks, base }) => {
  if (
    base !== null ||
    governor?.kind !== "side" ||
    !governor.after ||
    !meaning(chunks[governor.index]?.item, "relation")
  )
    return false;
  const next = chunks[governor.index + 1]?.item;
  return meaning(next, "determiner") !== undefined || meaning(next, "possessive") !== undefined;
};

/** `the Dow rose while the S&P 500 cut losses to end down 0.4%`: another name stands nearer. */
const nearerName: Doubt = (slot, _view, subject) => {
  const { chunks, at, subjectAt, elided, near } = slot;
  if (elided || near || subjectAt < 0) return false;
  for (let i = at - 1; i > subjectAt && !isBreak(chunks[i] as Part); i--) {
    const item = chunks[i]?.item;
    if (item?.name != null && item.name.issuer !== subject.issuer) return true;
    if (meaning(item, "ordinal-ref")) return true;
  }
  return false;
};

/** `the latter cost them 17.7%`: whom the pronoun before the number means is not who moved. */
const ofObjectPronoun: Doubt = (slot) =>
  slot.subject?.r === "it" &&
  slot.elided &&
  phraseBefore(slot).some(({ t, item }) => t === "word" && meaning(item, "ordinal-ref") !== undefined);

/** `A measure of prices rose 0.3 percent and lifted its yearly gain to 1.9 percent`: what the sentence itself is about. */
const ofHeadNoun: Doubt = ({ subject, subjectAt, chunks }, view) => {
  if (subject?.r !== "it" || !meaning(chunks[subjectAt]?.item, "possessive")) return false;
  if (chunks.slice(0, subjectAt).some(isNamed)) return false;
  return view.slots.some(
    (other) =>
      other.subjectAt >= 0 &&
      other.subjectAt < subjectAt &&
      other.subject?.r === "other" &&
      other.governor?.noun === false,
  );
};

const isNamed = ({ t }: Part): boolean => t === "known" || t === "unknown";

/** `in which it slipped 0.3%, could deprive the S&P 500 of`: a pronoun in a clause before the name it stands for. */
const beforeItsName: Doubt = (slot, _view, subject) => {
  const { chunks, subjectAt, at } = slot;
  if (slot.subject?.r !== "it" || subjectAt < 0 || subjectAt > at) return false;
  if (chunks.slice(0, subjectAt).some(isNamed)) return false;
  const opens = chunks.slice(0, subjectAt).some((part) => isClauseWord(part) || meaning(part.item, "relative"));
  return opens && chunks.slice(at + 1).some(({ item }) => item.name !== null && item.name.issuer !== subject.issuer);
};

/** `fell 8.3% in Frankfurt`: on a market where the tape has no listing of it. */
const elsewhere: Doubt = (slot, _view, subject) => {
  if (isIndex(subject)) return false;
  const venues = phraseAfter(slot).flatMap(({ t, item }) =>
    t === "word" ? (meaning(item, "place")?.venues ?? []) : [],
  );
  return venues.length > 0 && !subject.listings.some(({ venue }) => venues.includes(venue));
};

/** `Apple saw unit sales fall 27%`: what was seen falling is the company's, not the company. */
const ofSeen: Doubt = ({ chunks, governor, subjectAt }) => {
  if (governor?.kind !== "move" || governor.noun || governor.after || subjectAt < 0) return false;
  const between = chunks.slice(subjectAt + 1, governor.index);
  if (between.some(isBreak)) return false;
  const seen = between.findIndex(({ t, item }) => t === "word" && meaning(item, "support"));
  return seen >= 0 && between.slice(seen + 1).some(isNoun);
};

/** `Google and Apple at 20% and 5%, respectively`: rates that somebody holds, not moves. */
const ofRates: Doubt = ({ chunks, at, governor }) =>
  governor === null &&
  meaning(chunks[at - 1]?.item, "and") !== undefined &&
  chunks[at - 2]?.t === "quantity" &&
  meaning(chunks[at - 3]?.item, "relation")?.r === "at";

/** `the index`, or a pronoun, after one that the tape does not know. */
const strangeIndex: Doubt = ({ subject }, view) =>
  view.strangeIndex && (subject?.r === "it" || (subject?.r === "index" && subject.issuer === ""));

/** A pronoun for a company that the text has named only in passing. */
const inPassing: Doubt = (slot, view, subject) => {
  const r = slot.subject?.r;
  return (r === "it" || r === "stock" || r === "role") && !view.isTopic(subject.issuer);
};

/** `Investors who bought Apple in January have made 12%`: said of people. */
const ofPeople: Doubt = (slot) => {
  if (isForPeople(slot)) return true;
  const parts = phraseBefore(slot);
  const who = parts.findIndex(({ t, item }) => t === "word" && meaning(item, "who"));
  return who >= 0 && parts.slice(0, who).some(({ t }) => t === "known");
};

/** `4.3% for those who came first`. */
const isForPeople = ({ chunks, at }: ReadSlot): boolean =>
  meaning(chunks[at + 1]?.item, "relation")?.r === "for" && meaning(chunks[at + 2]?.item, "pronoun")?.plural === true;

/** `Half of the S&P 500 rose`, `trading in Alibaba shares rose`: said of a part, or of the dealings. */
const ofPart: Doubt = ({ chunks, subjectAt, at, governor }) => {
  let i = subjectAt;
  while (i > 0 && isNominal(chunks[i] as Part)) i--;
  const relation = chunks[i]?.t === "word" ? meaning(chunks[i]?.item, "relation")?.r : undefined;
  const before = chunks[i - 1];
  if (before === undefined) return false;
  if (relation === "of" && before === chunks[at] && governor?.noun && !governor.after) return false;
  if (relation === "of") return before.t === "quantity" || meaning(before.item, "part") !== undefined;
  return relation === "in" && meaning(before.item, "dealings") !== undefined;
};

const isNominal = ({ t, item }: Part): boolean =>
  t === "known" ||
  t === "unknown" ||
  item.lexemes.some(({ c }) => c === "determiner" || c === "equity" || c === "index");

/** `12% cheaper than Microsoft`: held against another, not against the day before. */
const comparison: Doubt = ({ chunks, governor }) => {
  if (governor?.kind !== "side") return false;
  const than = chunks[governor.index + 1]?.item;
  const other = chunks[governor.index + 2]?.t;
  return meaning(than, "relation")?.r === "than" && (other === "known" || other === "unknown");
};

/**
 * In a text that speaks of companies beyond the tape, a statement must stand on its own feet: its subject named right
 * before its verb, its session or window in its own clause, its number printed finely.
 */
const crowded: Doubt = (slot, view) => {
  if (!view.crowded || view.cell !== null) return false;
  const { subject, quantity } = slot;
  const named =
    slot.near && (subject?.r === "name" || subject?.r === "group" || (subject?.r === "index" && subject.issuer !== ""));
  const placed = slot.day !== null || slot.window !== null || slot.field === "close";
  return !named || !placed || slot.carried || slot.base !== null || (quantity.step >= 1 && quantity.value < 100);
};

/** Reasons to doubt whose number it is. */
export const ownerDoubts: readonly Doubt[] = [
  anotherCompany,
  ofFigure,
  ofGrowth,
  someIndex,
  ofObject,
  ofDiscount,
  nearerName,
  ofObjectPronoun,
  beforeItsName,
  ofHeadNoun,
  elsewhere,
  ofSeen,
  ofRates,
  strangeIndex,
  inPassing,
  ofPeople,
  ofPart,
  comparison,
  crowded,
];
