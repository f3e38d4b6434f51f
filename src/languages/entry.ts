import type { Concept, Lexeme } from "./lexeme.js";

/** What a phrase means: its lexemes in the order of the tables, seldom more than two. */
export class Entry {
  readonly lexemes: Lexeme[] = [];
  /** The concepts of the lexemes, in their order. */
  private readonly concepts: Concept[] = [];

  /** An entry of some meanings. */
  static of(...lexemes: readonly Lexeme[]): Entry {
    const entry = new Entry();
    for (const lexeme of lexemes) entry.add(lexeme);
    return entry;
  }

  /** Whether it means nothing: a plain word. */
  get isEmpty(): boolean {
    return this.concepts.length === 0;
  }

  /** Adds a meaning. */
  add(lexeme: Lexeme): void {
    this.lexemes.push(lexeme);
    this.concepts.push(lexeme.c);
  }

  /** The meaning under a concept; undefined where there is none. */
  under<C extends Concept>(concept: C): Extract<Lexeme, { c: C }> | undefined {
    for (let i = 0; i < this.concepts.length; i++)
      if (this.concepts[i] === concept) return this.lexemes[i] as Extract<Lexeme, { c: C }>;
    return undefined;
  }

  /** Whether it has a meaning under one of some concepts. */
  meets(concepts: ReadonlySet<Concept>): boolean {
    for (let i = 0; i < this.concepts.length; i++) if (concepts.has(this.concepts[i] as Concept)) return true;
    return false;
  }
}

/** The entry of words that the tables do not have. */
export const NO_ENTRY = new Entry();
