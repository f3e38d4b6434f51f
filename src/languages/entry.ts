import { ConceptSet } from "./concept-set.js";
import type { Concept, Lexeme } from "./lexeme.js";

/** What a phrase means: its lexemes in the order of the tables, seldom more than two. */
export class Entry extends ConceptSet {
  readonly lexemes: Lexeme[] = [];
  /** The first lexeme and its concept, which answer most questions without a look at the list. */
  private lexeme: Lexeme | undefined = undefined;
  private concept: Concept | undefined = undefined;
  private several = false;

  /** An entry of some meanings. */
  static of(...lexemes: readonly Lexeme[]): Entry {
    const entry = new Entry();
    for (const lexeme of lexemes) entry.add(lexeme);
    return entry;
  }

  /** Whether it means nothing: a plain word. */
  get isEmpty(): boolean {
    return this.lexeme === undefined;
  }

  /** Adds a meaning. */
  add(lexeme: Lexeme): void {
    this.several = this.lexeme !== undefined;
    this.lexeme ??= lexeme;
    this.concept ??= lexeme.c;
    this.lexemes.push(lexeme);
    this.include(lexeme.c);
  }

  /** The meaning under a concept; undefined where there is none. */
  under<C extends Concept>(concept: C): Extract<Lexeme, { c: C }> | undefined {
    if (this.concept === concept) return this.lexeme as Extract<Lexeme, { c: C }>;
    return this.several ? this.among(concept) : undefined;
  }

  private among<C extends Concept>(concept: C): Extract<Lexeme, { c: C }> | undefined {
    for (let i = 1; i < this.lexemes.length; i++) {
      const lexeme = this.lexemes[i] as Lexeme;
      if (lexeme.c === concept) return lexeme as Extract<Lexeme, { c: C }>;
    }
    return undefined;
  }
}

/** The entry of words that the tables do not have. */
export const NO_ENTRY = new Entry();
