import type { ConceptSet } from "../languages/concept-set.js";
import { type Cue, gives } from "../languages/cue.js";
import type { Entry } from "../languages/entry.js";
import type { Language } from "../languages/language.js";
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

const NO_CUES: readonly Cue[] = [];
const COMPANY_NAME: readonly Cue[] = ["company-name"];

/** A word, phrase, name, number or mark: the step between tokens and chunks. */
export class Item {
  /** The first token; for words, numbers and marks usually the only one. */
  readonly token: Token;
  private told: readonly Cue[] | null = null;

  /** The item of the `length` tokens from `at` on. */
  constructor(
    readonly kind: "word" | "number" | "mark" | "known" | "unknown",
    readonly entry: Entry,
    readonly name: NameMatch | null,
    private readonly tokens: readonly Token[],
    private readonly at: number,
    private readonly length: number,
    private readonly language: Language,
  ) {
    this.token = tokens[at] as Token;
  }

  /** The same words with another meaning. */
  as(entry: Entry): Item {
    return new Item(this.kind, entry, this.name, this.tokens, this.at, this.length, this.language);
  }

  get start(): number {
    return this.token.start;
  }

  get end(): number {
    return (this.tokens[this.at + this.length - 1] as Token).end;
  }

  /** Whether white space stands before it. */
  get spaced(): boolean {
    return this.token.spaced;
  }

  get lexemes(): readonly Lexeme[] {
    return this.entry.lexemes;
  }

  /** Lower case, with single spaces between its words. */
  get norm(): string {
    if (this.length === 1) return this.token.norm;
    return joined(this.tokens, this.at, this.at + this.length);
  }

  get cues(): readonly Cue[] {
    this.told ??= this.cuesOf();
    return this.told;
  }

  /** A name of several words is a company's where one of them is such a word. */
  private cuesOf(): readonly Cue[] {
    const { kind, tokens, at, length } = this;
    const { cues } = this.language;
    if (kind === "mark" || kind === "number") return NO_CUES;
    if (length === 1) return cues.ofWord(this.token.form);
    if (kind !== "unknown") return cues.ofPhrase(this.norm);
    const company = tokens.slice(at, at + length).some(({ form }) => cues.ofWord(form).includes("company-name"));
    return company ? COMPANY_NAME : NO_CUES;
  }
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  let norm = (tokens[from] as Token).norm;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    norm += token.spaced ? ` ${token.norm}` : token.norm;
  }
  return norm;
}

/** The item's meaning under a concept, or undefined where it has no such meaning. */
export const meaning = <C extends Concept>(item: Item | undefined, concept: C): Extract<Lexeme, { c: C }> | undefined =>
  item?.entry.under(concept);

/** Whether the item has a meaning under one of some concepts. */
export const means = (item: Item | undefined, concepts: ConceptSet): boolean => item?.entry.meets(concepts) ?? false;

/** Whether the item gives a cue. */
export const cued = (item: Item | undefined, cue: Cue): boolean => item !== undefined && gives(item.cues, cue);

/** Whether the item is the given mark. */
export const isMark = (item: Item | undefined, mark: string): boolean =>
  item !== undefined && item.kind === "mark" && item.norm === mark;

/** Whether the item carries a relation of the given names. */
export function relationOf(item: Item | undefined): string | null {
  return meaning(item, "relation")?.r ?? null;
}
