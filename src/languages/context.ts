import type { Cue } from "./cue.js";
import type { Entry } from "./entry.js";
import type { Concept } from "./lexeme.js";

/** What must stand beside a word: an amount, a verb in `-ing`, a plain noun, or a word of one of the concepts. */
export type Neighbour = "amount" | "gerund" | "noun" | Concept;

/** What a word means where its neighbours are these; left out, any neighbour will do. */
export interface ContextRule {
  readonly after?: readonly Neighbour[];
  readonly before?: readonly Neighbour[];
  /** A cue that one of the six words before must give. */
  readonly behind?: Cue;
  readonly means: Entry;
}

/** The rules of a language by word; the first that fits counts, and a word that none fits keeps its meanings. */
export type ContextTable = ReadonlyMap<string, readonly ContextRule[]>;
