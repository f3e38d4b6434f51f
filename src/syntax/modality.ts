import type { Chunk } from "./chunk.js";
import { type Governor, isClauseWord } from "./governor.js";
import { cued, meaning } from "./item.js";

/** A modal right before the verb, or a word of forecasting as governor. */
export function isForecast(chunks: readonly Chunk[], at: number, governor: Governor | null): boolean {
  if (governor === null) return false;
  if (governor.kind === "forecast" || meaning(chunks[governor.index]?.item, "modal")) return true;
  const first = Math.min(governor.index, at);
  for (let i = first - 1; i >= 0 && i > first - 6; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "mark" || isClauseWord(chunk)) return false;
    if (meaning(chunk.item, "modal")) return true;
    if (meaning(chunk.item, "forecast") && !meaning(chunk.item, "support") && infinitive(chunks, i, first)) return true;
  }
  return false;
}

/** `expects sales to grow`: a word of forecasting, then `to` before the verb. */
const infinitive = (chunks: readonly Chunk[], from: number, verb: number): boolean => {
  for (let i = from; i < verb; i++) if (meaning(chunks[i]?.item, "relation")?.r === "to") return true;
  return false;
};

/** A word for trading outside the session, in the same clause. */
export function isOutside(chunks: readonly Chunk[], at: number, governor: Governor | null): boolean {
  for (let i = at + 1; i < chunks.length && i < at + 12; i++) {
    const chunk = chunks[i] as Chunk;
    if (meaning(chunk.item, "outside")) return true;
    if (isBoundary(chunk)) break;
  }
  const reach = governor === null || governor.after ? at : Math.min(governor.index, at);
  for (let i = at - 1; i >= 0 && i > at - 20; i--) {
    const chunk = chunks[i] as Chunk;
    if (meaning(chunk.item, "outside")) return true;
    if (i < reach && isBoundary(chunk)) break;
  }
  return false;
}

const isBoundary = (chunk: Chunk): boolean =>
  (chunk.t === "mark" && (chunk.item.norm === ";" || chunk.item.norm === "," || chunk.item.norm === ":")) ||
  isClauseWord(chunk) ||
  meaning(chunk.item, "and") !== undefined;

/** Whether the verb is told in the past perfect: `had closed`, `had turned into a loss`. */
export function isPerfect(chunks: readonly Chunk[], governor: Governor | null): boolean {
  if (governor === null) return false;
  const first = governor.kind === "be" ? governor.index : governor.index - 1;
  for (let i = first; i >= 0 && i > governor.index - 4; i--) if (meaning(chunks[i]?.item, "be")?.perfect) return true;
  return governor.noun && !governor.after && isLedTo(chunks, governor.index);
}

/** `had propelled the stock to a gain of 5.1%, and the index to a lead of 1.9%`: where a verb in the past perfect had led. */
export function isLedTo(chunks: readonly Chunk[], at: number): boolean {
  let to = false;
  for (let i = at - 1; i >= 0 && i > at - 20; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "mark" && chunk.item.norm !== "," && chunk.item.norm !== "-") return false;
    if (isClauseWord(chunk) || meaning(chunk.item, "relative")) return false;
    if (meaning(chunk.item, "relation")?.r === "to") to = true;
    const verb = meaning(chunk.item, "be");
    if (verb !== undefined && chunk.t === "word") return to && verb.perfect;
    const noun = meaning(chunks[i + 1]?.item, "move") !== undefined;
    if (!noun && meaning(chunk.item, "level")?.pos === "verb") return false;
    if (meaning(chunk.item, "move")?.pos === "verb") return false;
  }
  return false;
}

/** `after bouncing 9.3%`, `après avoir bondi de 9,3 %`: before the time the text speaks of. */
export const isAfterwards = (chunks: readonly Chunk[], governor: Governor | null): boolean =>
  governor !== null &&
  (cued(chunks[governor.index]?.item, "gerund")
    ? cued(chunks[governor.index - 1]?.item, "after")
    : cued(chunks[governor.index - 1]?.item, "having") && cued(chunks[governor.index - 2]?.item, "after"));
