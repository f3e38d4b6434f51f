/** Where a mistake is, and what would have been right; every field is optional. */
export interface ErrorPlace {
  /** The file as the user named it. */
  readonly file?: string | undefined;
  /** Counted from 1. */
  readonly line?: number | undefined;
  /** Counted from 1, in UTF-16 code units. */
  readonly column?: number | undefined;
  /** What should have stood there: `a date as YYYY-MM-DD`. */
  readonly expected?: string | undefined;
  /** What stood there, as written. */
  readonly found?: string | undefined;
  /** What to do about it: a whole sentence. */
  readonly hint?: string | undefined;
}

/**
 * A user's mistake: wrong input, with a code that scripts may rely on and the place of the mistake.
 *
 * The code is lower case with hyphens, the thing first and what is wrong with it last: `tape-row-malformed`,
 * `language-unknown`. Findings about a text are never errors, and a bug goes through {@link invariant}.
 */
export class TapecheckError extends Error {
  override readonly name = "TapecheckError";
  readonly code: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly expected: string | undefined;
  readonly found: string | undefined;
  readonly hint: string | undefined;

  /** `message` is one sentence without the place, which is printed before it; `cause` keeps the error underneath. */
  constructor(code: string, message: string, place: ErrorPlace = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
    this.expected = place.expected;
    this.found = place.found;
    this.hint = place.hint;
  }

  /** The same mistake with the file filled in, for a reader of text that does not know the name of its file. */
  inFile(file: string): TapecheckError {
    if (this.file !== undefined) return this;
    const { line, column, expected, found, hint } = this;
    return new TapecheckError(this.code, this.message, { file, line, column, expected, found, hint }, this);
  }
}

/** A bug of ours: something that cannot be, was. Thrown by {@link invariant} only. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** Asserts what must hold if Tapecheck has no bug; throws an {@link InvariantError} where it does not. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
