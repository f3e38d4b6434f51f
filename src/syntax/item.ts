import type { Cue } from "../languages/cue.js";
import type { Concept, Lexeme } from "../languages/lexeme.js";
import type { Instrument } from "../tape/model.js";
import type { Token } from "../text/token.js";

/** A known name in the text: the listings it may stand for, all of one issuer. */
export interface NameMatch {
  readonly issuer: string;
  readonly listings: readonly Instrument[];
  /** Whether the words name one listing outright: a ticker, `BABA-W`. */
  readonly exact: boolean;
}

/** A word, phrase, name, number or mark: the step between tokens and chunks. */
export interface Item {
  readonly kind: "word" | "number" | "mark" | "known" | "unknown";
  readonly lexemes: readonly Lexeme[];
  readonly cues: readonly Cue[];
  readonly name: NameMatch | null;
  /** The first token; for words, numbers and marks usually the only one. */
  readonly token: Token;
  /** Lower case, with single spaces between its words. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** The item's meaning under a concept, or undefined where it has no such meaning. */
export function meaning<C extends Concept>(item: Item | undefined, concept: C): Extract<Lexeme, { c: C }> | undefined {
  if (item === undefined) return undefined;
  const { lexemes } = item;
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i] as Lexeme;
    if (lexeme.c === concept) return lexeme as Extract<Lexeme, { c: C }>;
  }
  return undefined;
}

/** Whether the item gives a cue. */
export const cued = (item: Item | undefined, cue: Cue): boolean => item?.cues.includes(cue) ?? false;

/** Whether the item is the given mark. */
export const isMark = (item: Item | undefined, mark: string): boolean =>
  item !== undefined && item.kind === "mark" && item.norm === mark;

/** Whether the item carries a relation of the given names. */
export function relationOf(item: Item | undefined): string | null {
  return meaning(item, "relation")?.r ?? null;
}
