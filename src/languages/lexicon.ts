import { lex } from "../text/lexer.js";
import type { Token } from "../text/token.js";
import { enrol } from "../text/vocabulary.js";
import type { Lexeme, WordRow } from "./lexeme.js";

/** The longest phrase found at a place, and how many tokens it takes. */
export interface Match<T> {
  readonly values: readonly T[];
  readonly length: number;
}

interface Node<T> {
  next: Map<number, Node<T>> | null;
  match: { readonly values: T[]; readonly length: number } | null;
}

/**
 * Phrases as paths of tokens, each with the values it stands for.
 *
 * A table by the number of the first token says at once that no phrase begins at a place; look-up costs the length of
 * the phrase.
 */
export class PhraseTrie<T> {
  private readonly roots: (Node<T> | undefined)[] = [];

  /** Adds a value under a phrase, which is cut into tokens as a text would be. */
  add(phrase: string, value: T): void {
    const [first = "", ...others] = normsOf(phrase);
    const root = enrol(first);
    while (this.roots.length <= root) this.roots.push(undefined);
    let node = (this.roots[root] ??= { next: null, match: null });
    for (const norm of others) {
      const id = enrol(norm);
      node.next ??= new Map();
      let next = node.next.get(id);
      if (next === undefined) {
        next = { next: null, match: null };
        node.next.set(id, next);
      }
      node = next;
    }
    node.match ??= { values: [], length: others.length + 1 };
    node.match.values.push(value);
  }

  /** The longest phrase that starts at token `at` and ends before `end`; null where none does. */
  match(tokens: readonly Token[], at: number, end: number = tokens.length): Match<T> | null {
    const first = (tokens[at] as Token).id;
    let node = first < this.roots.length ? this.roots[first] : undefined;
    let longest: Match<T> | null = null;
    for (let i = at + 1; node !== undefined; i++) {
      if (node.match !== null) longest = node.match;
      node = i < end ? node.next?.get((tokens[i] as Token).id) : undefined;
    }
    return longest;
  }
}

/** The tokens of a phrase; plain lower-case words need no lexer, and most of the tables are such. */
function normsOf(phrase: string): readonly string[] {
  if (/^[a-z]+( [a-z]+)*$/.test(phrase)) return phrase.split(" ");
  const tokens: Token[] = [];
  lex(phrase, 0, phrase.length, [], { decimal: "." }, tokens);
  return tokens.map(({ norm }) => norm);
}

/** Builds the trie of a language's word tables. A phrase in several rows carries several meanings, in table order. */
export function compile(tables: readonly (readonly WordRow[])[]): PhraseTrie<Lexeme> {
  const trie = new PhraseTrie<Lexeme>();
  for (const table of tables) {
    for (const [lexeme, phrases] of table) for (const phrase of phrases.split("|")) trie.add(phrase, lexeme);
  }
  return trie;
}
