import { cued, meaning } from "../../syntax/item.js";
import type { ReadSlot, SentenceView } from "../sentence.js";

/** A currency and the one that its price is told in, as ISO 4217 codes. */
export interface Pair {
  readonly of: string;
  readonly in: string;
}

/** The currency that a number is said of: its subject, or what `bought` so much of another; null for none. */
export function currencyOf({ subject, chunks, at }: ReadSlot): string | null {
  if (subject?.r === "currency") return subject.code;
  if (!cued(chunks[at - 1]?.item, "trades-for")) return null;
  const one = chunks[at - 2]?.quantity;
  if (one?.unit === "money" && one.value === 1) return one.currencies[0] ?? null;
  const aside = meaning(chunks[at - 2]?.item, "relative") !== undefined && chunks[at - 3]?.item.norm === ",";
  return meaning(chunks[aside ? at - 4 : at - 2]?.item, "currency")?.code ?? null;
}

/** `One euro bought 1.157 dollars, against 1.039 a year ago`: a bare number held against the rate before it. */
export function currencyBefore(slot: ReadSlot, { slots }: SentenceView): string | null {
  if (slot.quantity.unit !== "none" || slot.lead !== "against") return null;
  const before = slots[slots.indexOf(slot) - 1];
  return before?.quantity.unit === "money" ? currencyOf(before) : null;
}

/** The other currency that a sentence names, the nearest after the number first; null for none. */
export function otherThan(code: string, { chunks, at }: ReadSlot): string | null {
  const named = chunks.map(({ item, quantity, t }) =>
    quantity?.unit === "money" ? quantity.currencies[0] : t === "word" ? meaning(item, "currency")?.code : undefined,
  );
  const isOther = (one: string | undefined): boolean => one !== undefined && one !== code;
  return named.slice(at).find(isOther) ?? named.slice(0, at).findLast(isOther) ?? null;
}

/** `7.12 to the dollar`, `146.3 yens pour un dollar`: so much of the subject for one of the other. */
export function pricesOther({ chunks, at }: ReadSlot): boolean {
  const relation = chunks[at + 1]?.t === "word" ? meaning(chunks[at + 1]?.item, "relation")?.r : undefined;
  return relation === "to" || relation === "per" || relation === "for";
}
