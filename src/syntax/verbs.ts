import { ConceptSet } from "../languages/concept-set.js";
import type { Chunk } from "./chunk.js";
import { governorAt, isNounHere } from "./governor.js";
import { cued, meaning, means } from "./item.js";
import { skipBack } from "./nominal.js";

const LIGHT = ConceptSet.with("adverb", "straight", "superlative", "record", "determiner", "hedge", "which");

const AUXILIARY = ConceptSet.with("be", "modal", "not", "drift", "each");

/** Where the words before a noun begin: back over numbers, adjectives and articles. */
export function nounStart(chunks: readonly Chunk[], index: number): number {
  let i = index - 1;
  for (let steps = 0; i >= 0 && steps < 10; steps++, i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "quantity" || (chunk.t === "period" && !chunk.period?.possessive)) continue;
    if (chunk.t === "mark" && chunk.item.norm === "-") continue;
    const light = means(chunk.item, LIGHT);
    const plain = chunk.t === "word" && chunk.item.entry.isEmpty && !cued(chunk.item, "owner-clitic");
    if (!light && !plain) break;
  }
  return i;
}

/** Passes back over auxiliaries, adverbs, numbers and the verbs that a direction completes (`closed 3%` up, `edged` higher). */
export function skipVerbs(chunks: readonly Chunk[], from: number): number {
  let i = from;
  for (let steps = 0; i >= 0 && steps < 10; steps++, i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "period" && !chunk.period?.possessive) continue;
    if (chunk.t === "quantity") continue;
    const session = sessionVerb(chunks, i);
    if (session >= 0) {
      i = session;
      continue;
    }
    if (chunk.t !== "word" || !isVerbal(chunks, i)) break;
  }
  return i >= 0 ? skipBack(chunks, i) : i;
}

/** `finished Friday's session`, `ended the day`: the verb before what it finishes; -1 where there is none. */
function sessionVerb(chunks: readonly Chunk[], at: number): number {
  if (
    !meaning(chunks[at]?.item, "time") &&
    chunks[at]?.period?.possessive !== true &&
    !cued(chunks[at]?.item, "trading-day")
  )
    return -1;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "word" && meaning(chunk.item, "level")?.field === "close") return i;
    if (chunk.t !== "period" && !meaning(chunk.item, "determiner")) return -1;
  }
  return -1;
}

/** A word of the verb group: auxiliary, adverb, verb of level or drift. */
function isVerbal(chunks: readonly Chunk[], i: number): boolean {
  const { item } = chunks[i] as Chunk;
  if (means(item, AUXILIARY)) return !meaning(item, "relation");
  const level = meaning(item, "level");
  if (level !== undefined && !meaning(item, "equity") && !(level.pos === "both" && isNounHere(chunks, i))) return true;
  const adverb = meaning(item, "adverb") !== undefined || cued(item, "adverb-form");
  if (adverb && !meaning(item, "clause") && !meaning(item, "and")) return true;
  return meaning(item, "support") !== undefined && !meaning(item, "field");
}

function hasVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const item = chunks[i]?.item;
    if (cued(item, "auxiliary-participle")) return false;
    if (meaning(item, "be") || meaning(item, "level") || meaning(item, "drift") || meaning(item, "support"))
      return true;
  }
  return false;
}

/** A verb in a tense, as against a participle after a comma. */
export function isTensed(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index] as Chunk;
  if (meaning(chunk.item, "side")) return hasVerb(chunks, skipVerbs(chunks, index - 1), index);
  if (!cued(chunk.item, "gerund")) return true;
  for (let i = index - 1; i >= 0 && i > index - 4; i--) if (meaning(chunks[i]?.item, "be")) return true;
  return false;
}

/** Whether the chunk is a verb that has a subject of its own. */
export function isVerb(chunks: readonly Chunk[], i: number): boolean {
  const found = governorAt(chunks, i);
  if (found === null) return meaning(chunks[i]?.item, "be") !== undefined && chunks[i]?.t === "word";
  return !found.noun && found.kind !== "forecast" && !(found.kind === "side" && skipVerbs(chunks, i - 1) === i - 1);
}

/** The chunk after a noun of movement, its run and its amount: `loss`, `loss straight`, `loss of 4%`. */
export function behindAmount(chunks: readonly Chunk[], noun: number): number {
  const next = meaning(chunks[noun + 1]?.item, "straight") ? noun + 2 : noun + 1;
  const relation = meaning(chunks[next]?.item, "relation")?.r;
  const amount = (relation === "of" || relation === "by") && chunks[next + 1]?.t === "quantity";
  return amount ? next + 2 : next;
}

/** `falling`, `having fallen`: a verb without a subject of its own. */
export const isParticiple = (chunks: readonly Chunk[], index: number): boolean =>
  cued(chunks[index]?.item, "gerund") || cued(chunks[index - 1]?.item, "having");
