import { cued, meaning } from "../syntax/item.js";
import { type Doubt, isBreak, type Part, phraseAfter, phraseBefore } from "./doubt.js";
import { ownClauseBefore, sentenceBefore } from "./own-clause.js";
import type { ReadSlot } from "./sentence.js";

// Doubts about what kind of statement it is: foretold, supposed, general, denied.

/** Words of forecasting in the clause of the number: `will fall 5%`, `by the end of next year`. */
const foretold: Doubt = (slot) => slot.base?.relation !== "toward" && isForetold(slot);

const isForetold = (slot: ReadSlot): boolean =>
  ownClauseBefore(slot).some(isForecast) ||
  slot.chunks.some(({ period }) => period?.relation === "by" && period.spec.p === "calendar") ||
  isForeseen(slot) ||
  slot.chunks.some(
    ({ t, item }, i) =>
      t === "word" && meaning(item, "relation")?.r === "by" && meaning(slot.chunks[i + 1]?.item, "end-of"),
  );

/** `forecast a 20% decline`: the verb right before what it foretells. */
function isForeseen({ chunks, at, governor }: ReadSlot): boolean {
  if (governor?.noun !== true || meaning(chunks[at - 1]?.item, "determiner")?.definite !== false) return false;
  const verb = chunks[at - 2];
  return verb?.t === "word" && meaning(verb.item, "forecast") !== undefined && !meaning(verb.item, "support");
}

const isForecast = ({ t, item }: Part): boolean =>
  t === "word" &&
  (meaning(item, "modal") !== undefined ||
    (meaning(item, "forecast") !== undefined && !meaning(item, "support") && !meaning(item, "forecast-noun")));

/** `If Tesla fell 10%`, `a 10% fall in Tesla would`, `a 0.2% rise was forecast`: a condition, or what is seen coming. */
const supposed: Doubt = (slot) => {
  if (phraseBefore(slot).some(({ t, item }) => t === "word" && meaning(item, "condition"))) return true;
  return slot.governor?.noun === true && phraseAfter(slot).some(isForecast);
};

/** `Strategists see the S&P 500 gaining 300 points`. */
const seenComing: Doubt = ({ chunks, at, governor }) => {
  if (governor?.noun === true) return false;
  for (let i = at - 1; i >= 0 && !isBreak(chunks[i] as Part); i--) {
    const { t, item } = chunks[i] as Part;
    if (t !== "word" || !meaning(item, "forecast") || !meaning(item, "support")) continue;
    const seen = chunks[i + 1];
    return seen?.t === "known" || meaning(seen?.item, "determiner") !== undefined;
  }
  return false;
};

/** Definitions, habits, questions. */
const general: Doubt = (slot) =>
  slot.chunks.some(
    ({ t, item }) => (t === "word" && meaning(item, "general") !== undefined) || (t === "mark" && item.norm === "?"),
  );

/** `has not lost more than 0.3 percent in one session`. */
const denied: Doubt = ({ governor, chunks }) => {
  if (governor === null) return false;
  for (let i = governor.index - 1; i >= 0 && i > governor.index - 4; i--) {
    const { t, item } = chunks[i] as Part;
    if (t === "mark" || meaning(item, "and") || meaning(item, "move")) return false;
    if (meaning(item, "not") && cued(chunks[i + 1]?.item, "comparative")) return false;
    if (meaning(item, "not")) return !cued(item, "half-negation") || isNegated(chunks, i + 1);
  }
  return false;
};

/** `n'a pas perdu`, but not `n'en est pas moins` or `n'a perdu que`: the other half of a negation is near behind. */
function isNegated(chunks: ReadSlot["chunks"], from: number): boolean {
  for (let i = from; i < from + 5; i++)
    if (chunks[i]?.t === "word" && meaning(chunks[i]?.item, "not")) return !cued(chunks[i + 1]?.item, "comparative");
  return false;
}

/** With dividends reinvested: another return than the price's. */
const totalReturn: Doubt = (slot) => slot.chunks.some(({ t, item }) => t === "word" && meaning(item, "dividend"));

/** Trading outside the session in the sentence, but for inserts that are over, or in a text whose head says nothing of the session. */
const outside: Doubt = (slot, view) =>
  [...sentenceBefore(slot), ...slot.chunks.slice(slot.at + 1)].some(
    ({ item, t }) => t !== "unknown" && meaning(item, "outside") !== undefined,
  ) ||
  (view.lead && slot.day === null && slot.window === null && slot.field === null && view.speaksOfOutside());

/** `A 20 percent slump signals a bear market`: a noun of movement that heads its sentence, of nobody in particular. */
const headless: Doubt = ({ governor, chunks, at, day }) => {
  if (governor?.noun !== true || !governor.after || day !== null) return false;
  const article = chunks[at - 1];
  const before = chunks[at - 2];
  if (article === undefined || meaning(article.item, "determiner")?.definite !== false) return false;
  return before === undefined || (before.t === "mark" && !isBreak(before));
};

/** A headline is short for something that the text says in full. */
const headline: Doubt = (_slot, view) => view.heading;

/** Reasons to doubt that something is stated at all. */
export const mannerDoubts: readonly Doubt[] = [
  foretold,
  supposed,
  seenComing,
  general,
  denied,
  totalReturn,
  outside,
  headless,
  headline,
];
