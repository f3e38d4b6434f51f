/** What a token is: letters, a written number, or a single mark such as a comma. */
export type TokenKind = "word" | "number" | "mark";

/** How a word is capitalised. */
export type Capitals = "lower" | "initial" | "all";

/** What somebody has found out about a form: it is kept with the form, where the next token finds it. */
export interface Remark {
  readonly by: object;
}

/** What a token is to the reader, wherever it stands: equal spellings have one form. */
export interface Form {
  readonly kind: TokenKind;
  /** Lower case, with straight apostrophes; of a mark, the mark itself. */
  readonly norm: string;
  /** The number of the norm in the vocabulary of the tables; 0 where no table has it. */
  readonly id: number;
  readonly capitals: Capitals;
  /** Whether it has a digit in it. */
  readonly numeric: boolean;
  /** The value of a number as written; `NaN` for other tokens. */
  readonly value: number;
  /** Digits after the decimal mark of a number. */
  readonly decimals: number;
  /** The last remark that was made; whoever reads it sees whether it is theirs. */
  remark: Remark | null;
}

/** The smallest piece of a text: a form in its place; its range indexes the source. */
export class Token {
  constructor(
    readonly form: Form,
    readonly start: number,
    readonly end: number,
    /** Whether white space (or passed-over markup) stands before it. */
    readonly spaced: boolean,
  ) {}

  /** The characters of the token as they are read; `source` is the source that its range indexes. */
  writtenIn(source: string): string {
    return source.slice(this.start, this.end);
  }

  get kind(): TokenKind {
    return this.form.kind;
  }

  get norm(): string {
    return this.form.norm;
  }

  get id(): number {
    return this.form.id;
  }

  get capitals(): Capitals {
    return this.form.capitals;
  }

  get numeric(): boolean {
    return this.form.numeric;
  }

  get value(): number {
    return this.form.value;
  }

  get decimals(): number {
    return this.form.decimals;
  }
}

/** A run of tokens that is read as one statement, at most {@link SENTENCE_LIMIT} tokens long. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Index of the block in the document. */
  readonly block: number;
}

/** No sentence of a language is longer; a text without full stops is cut here, so that reading stays linear. */
export const SENTENCE_LIMIT = 400;
