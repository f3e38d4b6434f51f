import { meaning } from "../syntax/item.js";
import type { ReadSlot } from "./sentence.js";

// Doubts about whose number it is: the name is in the sentence, and something else moves.

type Part = ReadSlot["chunks"][number];

const isBreak = ({ t, item }: Part): boolean => t === "mark" && /^[,;:–—|]$/.test(item.norm);

/** The parts before the number back to the nearest comma or the like, the last first. */
function partsBefore({ chunks, at }: ReadSlot): readonly Part[] {
  const reversed = chunks.slice(0, at).reverse();
  const end = reversed.findIndex(isBreak);
  return end < 0 ? reversed : reversed.slice(0, end);
}

/** `If Tesla fell 10%`, `a 10% fall in Tesla would`: a condition. */
export function isConditional(slot: ReadSlot): boolean {
  if (partsBefore(slot).some(({ t, item }) => t === "word" && /^(if|unless|assuming)$/.test(item.norm))) return true;
  if (slot.governor?.noun !== true) return false;
  const rest = slot.chunks.slice(slot.at + 1);
  const end = rest.findIndex(isBreak);
  return (end < 0 ? rest : rest.slice(0, end)).some(
    ({ t, item }) => t === "word" && meaning(item, "modal") !== undefined,
  );
}

/** `Strategists see the S&P 500 gaining 300 points`: what somebody sees coming. */
export function isSeenComing(slot: ReadSlot): boolean {
  const verb = slot.governor === null ? undefined : slot.chunks[slot.governor.index];
  return (
    (verb?.item.norm.endsWith("ing") ?? false) && partsBefore(slot).some(({ item }) => /^(see|sees)$/.test(item.norm))
  );
}

/** `Investors who bought Apple in January have made 12%`: said of people. */
export function isOfPeople(slot: ReadSlot): boolean {
  const parts = partsBefore(slot);
  const who = parts.findIndex(({ t, item }) => t === "word" && item.norm === "who");
  return who >= 0 && parts.slice(0, who).some(({ t }) => t === "known");
}

/** `Half of the S&P 500 rose`, `trading in Alibaba shares rose`: said of a part, or of the dealings. */
export function isOfPart({ chunks, subjectAt }: ReadSlot): boolean {
  let i = subjectAt;
  while (i > 0 && isNominal(chunks[i] as Part)) i--;
  const relation = chunks[i]?.t === "word" ? meaning(chunks[i]?.item, "relation")?.r : undefined;
  const before = chunks[i - 1];
  if (before === undefined) return false;
  if (relation === "of")
    return before.t === "quantity" || /^(half|most|many|members|components|parts?)$/.test(before.item.norm);
  return (
    relation === "in" && /^(trading|interest|activity|dealings|demand|positions|bets|turnover)$/.test(before.item.norm)
  );
}

const isNominal = ({ t, item }: Part): boolean =>
  t === "known" ||
  t === "unknown" ||
  meaning(item, "determiner") !== undefined ||
  meaning(item, "equity") !== undefined ||
  meaning(item, "index") !== undefined;

/** `12% cheaper than Microsoft`: held against another, not against the day before. */
export function isComparison({ chunks, governor }: ReadSlot): boolean {
  if (governor?.kind !== "side") return false;
  const than = chunks[governor.index + 1];
  const other = chunks[governor.index + 2]?.t;
  return than?.item.norm === "than" && (other === "known" || other === "unknown");
}
