import { invariant } from "../errors.js";
import { lex, plainStyle, type WritingStyle } from "../text/lexer.js";
import type { Token } from "../text/token.js";
import { enrol } from "../text/vocabulary.js";
import { Entry } from "./entry.js";
import type { WordRow } from "./lexeme.js";

/** The longest phrase found at a place: what it stands for, and how many tokens it takes. */
export interface Match<T> {
  readonly value: T;
  readonly length: number;
}

/** A place on the path of a phrase: where the next token leads, and what ends here. */
class Node<T> {
  next: Map<number, Node<T>> | null = null;
  match: Match<T> | null = null;

  /** The node behind a token, made where there is none. */
  step(id: number): Node<T> {
    this.next ??= new Map();
    const known = this.next.get(id);
    if (known !== undefined) return known;
    const node = new Node<T>();
    this.next.set(id, node);
    return node;
  }
}

/**
 * Phrases as paths of tokens, each with what it stands for.
 *
 * A table by the number of the first token says at once that no phrase begins at a place; look-up costs the length of
 * the phrase.
 */
export class PhraseTrie<T> {
  private readonly roots: (Node<T> | undefined)[] = [];

  /** What a phrase, which is cut into tokens as a text would be, stands for; made where there is nothing yet. */
  at(phrase: string, make: () => T, style: WritingStyle = plainStyle): T {
    const [first = 0, ...others] = normsOf(phrase, style).map(enrol);
    let node = this.rootOf(first);
    for (const id of others) node = node.step(id);
    node.match ??= { value: make(), length: others.length + 1 };
    return node.match.value;
  }

  /** The longest phrase that starts at token `at` and ends before `end`; null where none does. */
  match(tokens: readonly Token[], at: number, end: number = tokens.length): Match<T> | null {
    if (at >= end) return null;
    const first = (tokens[at] as Token).id;
    let node = first < this.roots.length ? this.roots[first] : undefined;
    let longest: Match<T> | null = null;
    for (let i = at + 1; node !== undefined; i++) {
      if (node.match !== null) longest = node.match;
      if (node.next === null || i >= end) break;
      const { id } = tokens[i] as Token;
      node = id === 0 ? undefined : node.next.get(id);
    }
    return longest;
  }

  private rootOf(id: number): Node<T> {
    while (this.roots.length <= id) this.roots.push(undefined);
    const known = this.roots[id];
    if (known !== undefined) return known;
    const root = new Node<T>();
    this.roots[id] = root;
    return root;
  }
}

/** The tokens of a phrase; plain lower-case words need no lexer, and most of the tables are such. */
function normsOf(phrase: string, style: WritingStyle): readonly string[] {
  if (/^[a-zà-öø-ÿ]+( [a-zà-öø-ÿ]+)*$/.test(phrase)) {
    const words = phrase.split(" ");
    if (!words.some((word) => style.contractions.has(word))) return words;
  }
  const tokens: Token[] = [];
  lex(phrase, 0, phrase.length, [], style, tokens);
  return tokens.map(({ norm }) => norm);
}

/** The words of a language. A phrase in several rows of its tables carries several meanings, in table order. */
export class Lexicon {
  private phrases: PhraseTrie<Entry> | null = null;

  constructor(
    private readonly tables: readonly (readonly WordRow[])[],
    private readonly style: WritingStyle,
  ) {}

  /**
   * Makes the tables ready, once, for whoever reads a text in this language.
   *
   * It comes before the text is cut into tokens: those know only words that were in the vocabulary by then.
   */
  open(): void {
    if (this.phrases !== null) return;
    this.phrases = new PhraseTrie();
    for (const table of this.tables) {
      for (const [lexeme, phrases] of table)
        for (const phrase of phrases.split("|")) this.phrases.at(phrase, () => new Entry(), this.style).add(lexeme);
    }
  }

  /** The longest phrase that starts at token `at` and ends before `end`; null where none does. */
  match(tokens: readonly Token[], at: number, end: number = tokens.length): Match<Entry> | null {
    invariant(this.phrases !== null, "a lexicon is opened before a text is read");
    return this.phrases.match(tokens, at, end);
  }
}
