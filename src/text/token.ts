/** What a token is: letters, a written number, or a single mark such as a comma. */
export type TokenKind = "word" | "number" | "mark";

/** How a word is capitalised. */
export type Capitals = "lower" | "initial" | "all";

/** The smallest piece of a text; its range indexes the source. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Lower case, with straight apostrophes; of a mark, the mark itself. */
  readonly norm: string;
  readonly capitals: Capitals;
  /** Whether white space (or passed-over markup) stands before it. */
  readonly spaced: boolean;
  /** The value of a number as written; `NaN` for other tokens. */
  readonly value: number;
  /** Digits after the decimal mark of a number. */
  readonly decimals: number;
}

/** A run of tokens that is read as one statement, at most {@link SENTENCE_LIMIT} tokens long. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Index of the block in the document. */
  readonly block: number;
}

/** No sentence of a language is longer; a text without full stops is cut here, so that reading stays linear. */
export const SENTENCE_LIMIT = 400;
