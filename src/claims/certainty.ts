import type { ResolvedListing } from "../entities/subject.js";
import { meaning } from "../syntax/item.js";
import { isNoun } from "../syntax/noun.js";
import { ownClauseBefore, sentenceBefore } from "./own-clause.js";
import { isComparison, isConditional, isOfPart, isOfPeople, isSeenComing } from "./owner-doubts.js";
import type { ReadSlot, SentenceView } from "./sentence.js";
import { isIndex } from "./subjects.js";

/** A reason to doubt that a number says what it seems to say. */
type Doubt = (slot: ReadSlot, view: SentenceView, subject: ResolvedListing) => boolean;

type Part = ReadSlot["chunks"][number];

/** Whether a statement is read beyond doubt: only such statements are ever contradicted. */
export const isCertain: Doubt = (slot, view, subject) =>
  subject.certain && slot.certain && !DOUBTS.some((doubt) => doubt(slot, view, subject));

/** Words of forecasting in the clause of the number. */
const foretold: Doubt = (slot) =>
  ownClauseBefore(slot).some(
    ({ t, item }) =>
      t === "word" &&
      (meaning(item, "modal") !== undefined ||
        (meaning(item, "forecast") !== undefined &&
          meaning(item, "support") === undefined &&
          !/^(expectations|targets?|outlook|guidance|estimates|support|resistance|forecasts?)$/.test(item.norm))),
  );

/** Trading outside the session in the sentence, but for inserts that are over before the number. */
const outside: Doubt = (slot) =>
  [...sentenceBefore(slot), ...slot.chunks.slice(slot.at + 1)].some(
    ({ item, t }) => t !== "unknown" && meaning(item, "outside") !== undefined,
  );

/** A pronoun or `the stock` after a company that the tape does not know. */
const anotherCompany: Doubt = (slot, view) => {
  const r = slot.subject?.r;
  return (r === "it" || r === "stock" || r === "role" || r === "rival" || r === "both") && view.strangers;
};

/** A company figure in the clause, while the subject was found elsewhere. */
const ofFigure: Doubt = (slot) => {
  if (slot.near) return false;
  return ownClauseBefore(slot, Math.max(slot.subjectAt, 0)).some(
    ({ t, item }) => t === "word" && (meaning(item, "metric") !== undefined || meaning(item, "segment") !== undefined),
  );
};

/** A stretch that the words leave open: `since then`, `earlier this month`. */
const openPeriod: Doubt = (slot) => {
  const spec = slot.window?.spec;
  if (spec?.p === "since" && "d" in spec.from) return spec.from.d === "offset";
  return slot.chunks.some(
    ({ t, item }, i) =>
      t === "word" &&
      /^(earlier|later|early|late)$/.test(item.norm) &&
      /^(this|last|in)$/.test(slot.chunks[i + 1]?.item.norm ?? "") &&
      Math.abs(i - slot.at) < 12,
  );
};

/** `On October 19, 1987, when …, the Dow fell`: the sentence names a day that was not given to the number. */
const dayNotTaken: Doubt = (slot, view) => {
  if (!view.crowded || slot.day !== null || slot.window !== null || slot.base !== null || slot.elided) return false;
  return slot.chunks.some(
    ({ period }, i) => period?.spec.p === "day" && !period.possessive && Math.abs(i - slot.at) > 1,
  );
};

/** Told in the past perfect with nothing that places it. */
const unplaced: Doubt = (slot) =>
  slot.perfect && slot.day === null && slot.window === null && slot.base === null && slot.field !== "open";

/** `The index` where the text speaks of several. */
const someIndex: Doubt = (slot, view, subject) =>
  view.crowded && slot.subject?.r === "index" && slot.subject.issuer === "" && isIndex(subject) && view.indices > 1;

/** Definitions, questions, conditions. */
const general: Doubt = (slot) =>
  slot.chunks.some(
    ({ t, item }) =>
      (t === "word" &&
        /^(defined|defines|definition|typically|usually|normally|whenever|hypothetically|imagine|suppose|would-be)$/.test(
          item.norm,
        )) ||
      (t === "mark" && item.norm === "?"),
  );

/** With dividends reinvested: another return than the price's. */
const totalReturn: Doubt = (slot) =>
  slot.chunks.some(({ t, item }) => t === "word" && /^(dividend|dividends|reinvested|total-return)$/.test(item.norm));

/** `down more than 600 points before clawing it back`, `after a drop of 4 percent`: a moment, or another day. */
const onTheWay: Doubt = (slot) => {
  const { chunks, at, governor } = slot;
  for (let i = at + 1; i < at + 4; i++) {
    const norm = chunks[i]?.item.norm;
    if (norm === "before" && chunks[i]?.t === "word") return slot.field === null;
  }
  if (governor === null || !governor.noun) return false;
  for (let i = Math.min(governor.index, at) - 1; i >= 0 && i > Math.min(governor.index, at) - 5; i--) {
    const item = chunks[i]?.item;
    if (item === undefined) return false;
    if (
      /^(after|following|erased|erase|erasing|pared|reversed|recouped|recovered|wiping|wiped out|trimmed)$/.test(
        item.norm,
      )
    )
      return true;
    if (
      !meaning(item, "determiner") &&
      !meaning(item, "adverb") &&
      !meaning(item, "hedge") &&
      item.norm !== "near" &&
      chunks[i]?.t !== "quantity"
    )
      return false;
  }
  return false;
};

/** `since Christmas Eve`, `since the launch`, `during the first days of the year`: a stretch that was not read. */
const unreadStretch: Doubt = (slot) => {
  const { chunks, at } = slot;
  if (slot.base !== null) return false;
  if (slot.window === null && chunks.some(({ t, item }) => t === "word" && meaning(item, "relation")?.r === "since"))
    return true;
  const next = chunks[at + 1];
  const relation = next?.t === "word" ? meaning(next.item, "relation")?.r : undefined;
  if (relation === "since") return true;
  if (
    relation === undefined ||
    slot.window !== null ||
    !/^(over|during|within|until|between|after|before)$/.test(relation)
  )
    return false;
  return chunks[at + 2]?.t !== "quantity";
};

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
  part.t === "known" ||
  part.t === "unknown" ||
  (isNoun(part) &&
    !["time", "place", "field", "superlative", "record"].some((c) => part.item.lexemes.some((l) => l.c === c)));

/** `98,771 employees at the end of the year, up 23%`: said of the noun before the comma. */
const ofNounBefore: Doubt = (slot) => {
  const { governor, chunks } = slot;
  if (slot.near || governor?.kind !== "side" || governor.after) return false;
  const comma = chunks[governor.index - 1];
  const noun = chunks[governor.index - 2];
  return comma?.item.norm === "," && noun !== undefined && (noun.t === "period" || isNoun(noun));
};

/** A pronoun for a company that the text has named only in passing. */
const inPassing: Doubt = (slot, view, subject) => {
  const r = slot.subject?.r;
  return (r === "it" || r === "stock" || r === "role") && !view.isTopic(subject.issuer);
};

/** A headline is short for something that the text says in full. */
const headline: Doubt = (_slot, view) => view.heading;

/**
 * In a text that speaks of companies beyond the tape, a statement must stand on its own feet: its subject named right
 * before its verb, its session or window in its own clause, its number printed finely.
 */
const crowded: Doubt = (slot, view) => {
  if (!view.crowded || view.cell !== null) return false;
  const named =
    slot.near &&
    (slot.subject?.r === "name" ||
      slot.subject?.r === "group" ||
      (slot.subject?.r === "index" && slot.subject.issuer !== ""));
  const placed = slot.day !== null || slot.window !== null || slot.field === "close";
  return (
    !named || !placed || slot.carried || slot.base !== null || (slot.quantity.step >= 1 && slot.quantity.value < 100)
  );
};

const DOUBTS: readonly Doubt[] = [
  foretold,
  outside,
  anotherCompany,
  ofFigure,
  openPeriod,
  dayNotTaken,
  unplaced,
  someIndex,
  general,
  totalReturn,
  onTheWay,
  unreadStretch,
  ofObject,
  ofNounBefore,
  inPassing,
  headline,
  crowded,
  isConditional,
  isSeenComing,
  isOfPeople,
  isOfPart,
  isComparison,
];
