import { ConceptSet } from "../languages/concept-set.js";
import type { Field } from "../languages/lexeme.js";
import type { Chunk } from "./chunk.js";
import { fieldOfVerb, type Governor, isClauseWord, isNounHere } from "./governor.js";
import { cued, isMark, meaning, means } from "./item.js";
import type { Subject } from "./said.js";
import type { Slot } from "./slot.js";

/** `opened at $555.23, a gain of 8.2%`; `opened at $21.94, down 21.5%`: the change is that of the price before it. */
export function inheritedField(
  chunks: readonly Chunk[],
  at: number,
  governor: Governor | null,
  previous: Slot | null,
): Field | null {
  if (
    previous === null ||
    governor === null ||
    governor.after ||
    governor.index >= at ||
    previous.quantity.unit === "percent" ||
    governor.index <= previous.at
  )
    return null;
  const jointAt = fieldNoun(chunks, previous.at + 1) === null ? previous.at + 1 : previous.at + 2;
  const joint = chunks[jointAt];
  const near =
    ((joint?.t === "mark" && joint.item.norm === ",") || meaning(joint?.item, "relation")?.r === "for") &&
    governor.index - previous.at <= 7 &&
    onlyVerbs(chunks, jointAt + 1, governor.index);
  const plain = governor.kind === "side" || governor.noun;
  return near && plain && (previous.field === "open" || previous.field === "high" || previous.field === "low")
    ? previous.field
    : null;
}

const VERB_GROUP = ConceptSet.with("and", "relative", "be", "support", "determiner", "adverb", "relation");

const onlyVerbs = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from, to)
    .every(
      ({ t, item }) => t === "word" && !meaning(item, "level") && (cued(item, "participle") || means(item, VERB_GROUP)),
    );

/** `its first trade had been at $440.23`: the subject is itself a price. */
export function fieldOfSubject(
  chunks: readonly Chunk[],
  governor: Governor | null,
  subject: Subject | null,
): Field | null {
  if (subject === null || governor === null || subject.at >= governor.index) return null;
  return fieldNoun(chunks, subject.at);
}

/** A noun for a price: `a low of`, `a record close of`, `at the open`. */
export function fieldNoun(chunks: readonly Chunk[], i: number): Field | null {
  const chunk = chunks[i];
  const day = chunk?.period?.spec.p === "day" ? chunk.period.spec.day : null;
  if (day?.d === "neighbour" && day.close) return "close";
  if (chunk?.t !== "word") return null;
  const field = meaning(chunk.item, "field");
  if (field && meaning(chunk.item, "side") && chunks[i - 1]?.t === "quantity") return null;
  if (field) return cued(chunks[i - 1]?.item, "closing") ? "close" : field.field;
  const level = meaning(chunk.item, "level");
  return level && level.pos === "both" && isNounHere(chunks, i) ? level.field : null;
}

/** `10.8% at the open`, `3% by the close`: the price named right after the number. */
function fieldAfter(chunks: readonly Chunk[], number: number): Field | null {
  const at = meaning(chunks[number + 1]?.item, "side") && chunks[number + 1]?.t === "word" ? number + 1 : number;
  const direct = chunks[at + 1]?.item;
  if (cued(direct, "price-at") && meaning(direct, "field")) return meaning(direct, "field")?.field ?? null;
  const relation = meaning(direct, "relation")?.r;
  if (relation !== "at" && relation !== "by" && relation !== "in" && relation !== "from") return null;
  for (let i = at + 2; i < at + 5; i++) {
    const field = fieldNoun(chunks, i) ?? extremeAlone(chunks, i);
    if (field !== null) return relation === "from" ? null : field;
    if (!meaning(chunks[i]?.item, "determiner") && !meaning(chunks[i]?.item, "possessive")) return null;
  }
  return null;
}

/** `at its lowest.`: an extreme with no noun after it. */
function extremeAlone(chunks: readonly Chunk[], i: number): Field | null {
  const superlative = meaning(chunks[i]?.item, "superlative");
  const alone = chunks[i + 1] === undefined || chunks[i + 1]?.t === "mark";
  return superlative?.of === "level" && alone ? (superlative.dir > 0 ? "high" : "low") : null;
}

/** `at the session trough the damage had …`: the price named at the head of the clause. */
function fieldFronted(chunks: readonly Chunk[], verb: number): Field | null {
  for (let i = verb - 1; i >= 0 && i > verb - 12; i--) {
    const chunk = chunks[i] as Chunk;
    if (i === verb - 1 && cued(chunk.item, "and")) return null;
    if (isAside(chunks, i)) continue;
    if (chunk.t === "quantity" || (chunk.t === "mark" && chunk.item.norm !== ",") || meaning(chunk.item, "clause"))
      return null;
    const field = chunk.t === "word" ? meaning(chunk.item, "field")?.field : undefined;
    if (field && chunks[i - 1]?.t === "quantity") return null;
    if (field && cued(chunk.item, "price-at")) return field;
    const before =
      meaning(chunks[i - 1]?.item, "determiner") || meaning(chunks[i - 1]?.item, "possessive") ? i - 2 : i - 1;
    const relation = meaning(chunks[before]?.item, "relation")?.r;
    const told = field ?? (relation === "by" ? fieldNoun(chunks, i) : null);
    if (told && (relation === "at" || relation === "by")) return isOfInsert(chunks, before, verb) ? null : told;
  }
  return null;
}

/** `, unchanged at the open, wound up at`: the price of an insert that is over before the verb. */
const isOfInsert = (chunks: readonly Chunk[], relation: number, verb: number): boolean => {
  const before = chunks[relation - 1]?.item;
  const closed = chunks.slice(relation, verb).some(({ t, item }) => t === "mark" && item.norm === ",");
  return closed && OF_MOVES.some((concept) => meaning(before, concept) !== undefined);
};

const OF_MOVES = ["flat", "side", "move"] as const;

/** `at its low, $97.53, it was up`: a number between two commas. */
const isAside = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i]?.t === "quantity" && isMark(chunks[i - 1]?.item, ",") && isMark(chunks[i + 1]?.item, ",");

/** The price the words ask for: by the verb before a direction, the verb itself, or a noun such as `a low of`. */
export function fieldOf(chunks: readonly Chunk[], at: number, governor: Governor | null): Field | null {
  const after = fieldAfter(chunks, at);
  if (after !== null) return after;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = chunks[i] as Chunk;
    const field = fieldNoun(chunks, i);
    if (field !== null) return isCloseAt(chunks, i, governor) ? "close" : field;
    if (
      !meaning(chunk.item, "relation") &&
      !meaning(chunk.item, "determiner") &&
      !meaning(chunk.item, "adverb") &&
      !meaning(chunk.item, "record") &&
      chunk.t !== "period" &&
      !(chunk.t === "mark" && (chunk.item.norm === "," || chunk.item.norm === ":" || chunk.item.norm === "("))
    )
      break;
  }
  const headed = governor === null || governor.kind === "side" ? fieldBeforeColon(chunks, at) : null;
  if (headed !== null) return headed;
  if (governor === null) return null;
  const fronted = fieldFronted(chunks, governor.index);
  if (fronted !== null) return fronted;
  if (governor.field !== null) return governor.field;
  if (governor.noun) return fieldBeforeNoun(chunks, governor.index);
  if (governor.kind === "side") return fieldOfVerb(chunks, governor.after ? at : governor.index);
  return null;
}

/** `At the opening all looked splendid: the Hang Seng 3.2% up, Tencent at HK$430.00`: the price named at the head of the sentence. */
function fieldBeforeColon(chunks: readonly Chunk[], at: number): Field | null {
  const first = chunks[0]?.item;
  if (meaning(first, "relation")?.r !== "at" && !cued(first, "price-at")) return null;
  const field = fieldNoun(chunks, 0) ?? fieldNoun(chunks, 1) ?? fieldNoun(chunks, 2);
  return field !== null && chunks.slice(1, at).some(({ item }) => isMark(item, ":")) ? field : null;
}

/** `closed at a nine-month low of 1,027`: an extreme among closes. */
const isCloseAt = (chunks: readonly Chunk[], noun: number, governor: Governor | null): boolean =>
  governor?.kind === "level" &&
  governor.field === "close" &&
  governor.index < noun &&
  chunks.slice(governor.index + 1, noun).some(({ t, item }) => t === "word" && meaning(item, "relation")?.r === "at");

/** `opened with a loss of`, `finished the session with a gain of`: the verb before the noun says which price, but not `it began on Monday with`. */
function fieldBeforeNoun(chunks: readonly Chunk[], noun: number): Field | null {
  let dated = false;
  for (let i = noun - 1; i >= 0 && i > noun - 7; i--) {
    const chunk = chunks[i] as Chunk;
    dated ||= chunk.t === "period";
    if (chunk.t === "mark" || chunk.t === "quantity" || chunk.t === "known" || isClauseWord(chunk)) return null;
    const level = meaning(chunk.item, "level");
    if (level && chunk.t === "word")
      return (level.field === "open" && !(level.loose && dated)) || level.field === "close" ? level.field : null;
  }
  return null;
}
