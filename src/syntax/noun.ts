import type { Reference } from "../entities/reference.js";
import { ConceptSet } from "../languages/concept-set.js";
import type { Chunk } from "./chunk.js";
import { cued, meaning, means } from "./item.js";

/** A noun phrase read from its last chunk leftwards: what it refers to and where it begins. */
export interface Nominal {
  readonly reference: Reference;
  readonly from: number;
  readonly to: number;
}

const FUNCTION_WORDS = ConceptSet.with(
  "relation",
  "and",
  "clause",
  "determiner",
  "possessive",
  "relative",
  "be",
  "modal",
  "not",
  "say",
  "adverb",
  "respectively",
  "hedge",
  "support",
  "drift",
  "level",
  "side",
  "beat",
  "flat",
  "listed",
  "broke",
  "multiplier",
  "so-far",
);

/** A word without a grammatical part: taken for a noun. */
export const isNoun = (chunk: Chunk): boolean =>
  chunk.t === "word" &&
  !cued(chunk.item, "owner-clitic") &&
  !means(chunk.item, FUNCTION_WORDS) &&
  meaning(chunk.item, "move")?.pos !== "verb" &&
  !cued(chunk.item, "adverb-form");
