import { isMark, meaning } from "../../syntax/item.js";
import type { ReadSlot } from "../sentence.js";

type Part = ReadSlot["chunks"][number];

/** Marks that may stand between a name and its price. */
const JOINTS: ReadonlySet<string> = new Set([",", ":", "(", ")", "–", "—", "-", "|", "*", "**"]);

/** `VIX: 75.47`, `Tencent at HK$134.80`, `CSI 300 +0.8%, to 4,755.53`: a price set beside its name without a verb. */
export function isBesideName(slot: ReadSlot): boolean {
  if (!slot.elided || slot.subjectAt < 0 || slot.subjectAt >= slot.at) return false;
  if (slot.lead !== null && slot.lead !== "to" && slot.lead !== "at") return false;
  return joins(slot) && !isObjectOfVerb(slot) && !isPriceOfGoods(slot.chunks[slot.at + 1], slot.chunks[slot.at + 2]);
}

/** `From $125.65 the price went to`, `At $271.58 it is 1.2% short`: a price in front of the clause that it is told of. */
export const isInFront = (slot: ReadSlot): boolean =>
  slot.subjectAt > slot.at && (slot.lead === "at" || slot.lead === "from" || slot.lead === "to");

/** `+4.95% on Friday in New York, to $36.65`: the price that a signed change without a verb led to. */
export function isBesideChange({ chunks, at, lead }: ReadSlot): boolean {
  if (lead !== "to") return false;
  const behind = isMark(chunks[at - 2]?.item, ",") ? at - 3 : at - 2;
  for (let i = behind; i > at - 9; i--) {
    const part = chunks[i];
    if (part?.quantity) return part.quantity.unit === "percent" && part.quantity.sign !== 0;
    if (part === undefined || !isCircumstance(part)) return false;
  }
  return false;
}

/** A time or a place, with its preposition. */
const isCircumstance = ({ t, item }: Part): boolean =>
  t === "period" || (t === "word" && (meaning(item, "place") !== undefined || meaning(item, "relation") !== undefined));

/** Whether only numbers, times, marks and small words, or `crept back` before `to`, stand between the subject and the number. */
function joins({ chunks, subjectAt, at, lead }: ReadSlot): boolean {
  for (let i = subjectAt + 1; i < at; i++) {
    const part = chunks[i] as Part;
    if (part.t === "quantity" || part.t === "period") continue;
    if (part.t === "mark") {
      if (!JOINTS.has(part.item.norm)) return false;
      continue;
    }
    const { item } = part;
    if (part.t !== "word") return false;
    if (lead === "to" && (meaning(item, "drift") || meaning(item, "ago"))) continue;
    if (!LIGHT.some((concept) => meaning(item, concept) !== undefined)) return false;
  }
  return true;
}

/** `Analysts see Sanofi at 105 euros`: the name is what a verb before it speaks of. */
function isObjectOfVerb({ chunks, subjectAt }: ReadSlot): boolean {
  for (let i = subjectAt - 1; i >= 0; i--) {
    const part = chunks[i] as Part;
    if (part.t === "mark" && /^[,;:|]$/.test(part.item.norm)) return false;
    if (part.t === "word" && VERBAL.some((concept) => meaning(part.item, concept) !== undefined)) return true;
  }
  return false;
}

const VERBAL = ["be", "modal", "forecast", "support", "say", "beat", "drift"] as const;

const LIGHT = ["relation", "determiner", "adverb", "record", "field", "level", "and", "hedge", "side"] as const;

/** `$3.99 a month`, `435 cars`: what a thing costs, or how many there are. */
function isPriceOfGoods(next: Part | undefined, after: Part | undefined): boolean {
  if (next === undefined || next.t !== "word") return false;
  if (next.item.entry.isEmpty) return true;
  const per = meaning(next.item, "determiner")?.definite === false || meaning(next.item, "relation")?.r === "per";
  return per && after !== undefined && (meaning(after.item, "time") !== undefined || after.item.entry.isEmpty);
}
