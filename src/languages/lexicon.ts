import { lex } from "../text/lexer.js";
import type { Token } from "../text/token.js";
import type { Lexeme, WordRow } from "./lexeme.js";

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** The longest phrase found at a place, and how many tokens it takes. */
export interface Match<T> {
  readonly values: readonly T[];
  readonly length: number;
}

/** Phrases as paths of tokens, each with the values it stands for. Look-up costs the length of the phrase. */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), values: null };

  /** Adds a value under a phrase, which is cut into tokens as a text would be. */
  add(phrase: string, value: T): void {
    let node = this.root;
    for (const norm of normsOf(phrase)) {
      node.next ??= new Map();
      let next = node.next.get(norm);
      if (next === undefined) {
        next = { next: null, values: null };
        node.next.set(norm, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** The longest phrase that starts at token `at` and ends before `end`; null where none does. */
  match(tokens: readonly Token[], at: number, end: number = tokens.length): Match<T> | null {
    let node = this.root;
    let values: T[] | null = null;
    let length = 0;
    for (let i = at; i < end && node.next !== null; i++) {
      const next = node.next.get((tokens[i] as Token).norm);
      if (next === undefined) break;
      node = next;
      if (node.values !== null) {
        values = node.values;
        length = i - at + 1;
      }
    }
    return values === null ? null : { values, length };
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
