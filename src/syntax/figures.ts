import { ANY_LISTING, type Reference } from "../entities/reference.js";
import type { Chunk } from "./chunk.js";
import { cued, meaning } from "./item.js";
import { isNoun, type Nominal } from "./noun.js";

/** Finds the owner of the noun that begins after a chunk. */
export type OwnerAt = (chunks: readonly Chunk[], at: number) => Nominal | null;

/** `turnover of 51.8 million shares`, `turnover was 3.3 times the previous day's`: shares traded, not sales. */
export function ofShares(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i < at + 9 && i < chunks.length; i++) {
    const unit = chunks[i]?.quantity?.unit;
    if (unit === "shares" || unit === "times") return true;
    if (unit === "money" || unit === "percent") return false;
  }
  return false;
}

/** `its advance`, `the Nasdaq's losses`: a movement is said of its owner. */
export function moveAt(chunks: readonly Chunk[], at: number, ownerAt: OwnerAt): Nominal {
  let before = at - 1;
  while (chunks[before]?.t === "period" && chunks[before]?.period?.adjective) before--;
  const owner = ownerAt(chunks, before);
  if (owner !== null) return { reference: owner.reference, from: owner.from, to: at };
  const definite =
    meaning(chunks[before]?.item, "determiner")?.definite === true ||
    chunks[before]?.period?.possessive === true ||
    heads(chunks, before);
  return {
    reference: definite
      ? { r: "it", plural: false, hint: ANY_LISTING }
      : { r: "other", text: chunks[at]?.item.norm ?? "" },
    from: definite ? before : at,
    to: at,
  };
}

/** `Low −13%, close −6.1%`: a noun without an article at the head of a fragment. */
const heads = (chunks: readonly Chunk[], before: number): boolean =>
  before < 0 || (chunks[before]?.t === "mark" && /^[,;:(.]$/.test(chunks[before]?.item.norm ?? ""));

/** A noun with its owner, if one stands before it. */
export function owned(
  chunks: readonly Chunk[],
  at: number,
  ownerAt: OwnerAt,
  make: (owner: Reference | null) => Reference,
): Nominal {
  const owner = ownerAt(chunks, at - 1);
  return { reference: make(owner?.reference ?? null), from: owner?.from ?? at, to: at };
}

/** `that of the cloud division`: the figure spoken of before, of a segment. */
export function isThatOf(chunks: readonly Chunk[], at: number): boolean {
  const before = meaning(chunks[at - 1]?.item, "determiner") ? at - 2 : at - 1;
  return cued(chunks[before]?.item, "that-of");
}

/** The revenue of a segment, named without the word: `the cloud division`. */
export const segmentAt = (chunks: readonly Chunk[], at: number): Nominal => ({
  reference: {
    r: "metric",
    metric: "revenue",
    segment: meaning(chunks[at]?.item, "segment")?.segment ?? null,
    owner: null,
  },
  from: at - 2,
  to: at,
});

/** `revenue`, `its cloud revenue`, `Nvidia's data center sales`. */
export function metricAt(chunks: readonly Chunk[], at: number, metric: string, ownerAt: OwnerAt): Nominal {
  let before = at - 1;
  let segment: string | null = null;
  for (let steps = 0; steps < 4; steps++) {
    const chunk = chunks[before];
    const found = meaning(chunk?.item, "segment");
    if (found) segment = found.segment;
    else if (!(chunk?.t === "period" || (chunk !== undefined && isPlainAdjective(chunk)))) break;
    before--;
  }
  const owner = ownerAt(chunks, before);
  const narrowed =
    chunks[before] !== undefined &&
    isNoun(chunks[before] as Chunk) &&
    owner === null &&
    !meaning(chunks[before]?.item, "which") &&
    !cued(chunks[before]?.item, "participle") &&
    !cued(chunks[before]?.item, "gerund");
  if (narrowed) return { reference: { r: "other", text: chunks[at]?.item.norm ?? "" }, from: before, to: at };
  return {
    reference: { r: "metric", metric, segment, owner: owner?.reference ?? null },
    from: owner?.from ?? at,
    to: at,
  };
}

const isPlainAdjective = (chunk: Chunk): boolean =>
  chunk.t === "word" &&
  (meaning(chunk.item, "frequency") !== undefined ||
    meaning(chunk.item, "quarter") !== undefined ||
    chunk.item.norm === "-" ||
    meaning(chunk.item, "adverb") !== undefined);
