import { type Form, Token } from "./token.js";

/**
 * A text as it is read, and where in the source each of its characters is written.
 *
 * `runs` is flat: the offset in `text` at which a run begins, then the range of the source that it stands for. A run as
 * long as its range is written out in the source; any other is written as something else, such as `&nbsp;`.
 */
export interface Decoded {
  readonly text: string;
  readonly runs: readonly number[];
}

/** Collects the characters of a text with the places where they are written; places ascend. */
export class TextBuilder {
  #parts: string[] = [];
  #runs: number[] = [];
  #length = 0;
  #blank = true;

  /** Appends what is written from `start` to `end` of the source, and means `text`. */
  add(text: string, start: number, end: number): void {
    if (text === "") return;
    this.#runs.push(this.#length, start, end);
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#blank && /\S/.test(text)) this.#blank = false;
  }

  /** Whether nothing but white space came. */
  get blank(): boolean {
    return this.#blank;
  }

  /** What was collected; the builder begins anew. */
  take(): Decoded {
    const taken = { text: this.#parts.join(""), runs: this.#runs };
    this.clear();
    return taken;
  }

  /** Forgets what was collected. */
  clear(): void {
    if (this.#length === 0) return;
    this.#parts = [];
    this.#runs = [];
    this.#length = 0;
    this.#blank = true;
  }
}

/** Where a decoded text begins and ends in its source. */
export function extentOf({ runs }: Decoded): { start: number; end: number } {
  return { start: runs[1] ?? 0, end: runs.at(-1) ?? 0 };
}

/** Two texts of one source, the second behind the first, as one with a space between them. */
export function joined(first: Decoded, second: Decoded): Decoded {
  const at = first.text.length;
  const runs = [...first.runs, at, extentOf(first).end, extentOf(second).start];
  for (let i = 0; i < second.runs.length; i += 3)
    runs.push((second.runs[i] ?? 0) + at + 1, second.runs[i + 1] ?? 0, second.runs[i + 2] ?? 0);
  return { text: `${first.text} ${second.text}`, runs };
}

/** Finds the places of a decoded text in its source; cheap where the offsets asked for lie close together. */
class Places {
  #at = 0;
  readonly #runs: readonly number[];
  readonly #length: number;

  constructor({ text, runs }: Decoded) {
    this.#runs = runs;
    this.#length = text.length;
  }

  /** Where the run of an offset ends in the text. */
  runEnd(offset: number): number {
    while (this.#at > 0 && (this.#runs[this.#at] ?? 0) > offset) this.#at -= 3;
    while (this.#at + 3 < this.#runs.length && this.#end <= offset) this.#at += 3;
    return this.#end;
  }

  /** Whether the character at an offset is written in the source as it is read. */
  isVerbatim(offset: number): boolean {
    const end = this.runEnd(offset);
    const runs = this.#runs;
    return end - (runs[this.#at] ?? 0) === (runs[this.#at + 2] ?? 0) - (runs[this.#at + 1] ?? 0);
  }

  /** Where the character at an offset begins in the source. */
  start(offset: number): number {
    const verbatim = this.isVerbatim(offset);
    return (this.#runs[this.#at + 1] ?? 0) + (verbatim ? offset - (this.#runs[this.#at] ?? 0) : 0);
  }

  /** Where the character before an offset ends in the source. */
  end(offset: number): number {
    return this.isVerbatim(offset - 1) ? this.start(offset - 1) + 1 : (this.#runs[this.#at + 2] ?? 0);
  }

  get #end(): number {
    return this.#runs[this.#at + 3] ?? this.#length;
  }
}

/** A text decoded from a text that was decoded itself, as in a feed: places in `inner` index `outer`, those given the source. */
export function through(inner: Decoded, outer: Decoded): Decoded {
  const places = new Places(outer);
  const runs: number[] = [];
  for (let i = 0; i < inner.runs.length; i += 3) {
    const [text = 0, start = 0, end = 0] = [inner.runs[i], inner.runs[i + 1], inner.runs[i + 2]];
    if ((inner.runs[i + 3] ?? inner.text.length) - text !== end - start) {
      runs.push(text, places.start(start), end > start ? places.end(end) : places.start(start));
      continue;
    }
    for (let from = start, to = start; from < end; from = to) {
      to = Math.min(end, places.runEnd(from));
      runs.push(text + from - start, places.start(from), places.end(to));
    }
  }
  return { text: inner.text, runs };
}

/** A token that the source writes in another way than it is read, as with entities or with a tag inside. */
class DecodedToken extends Token {
  constructor(
    form: Form,
    start: number,
    end: number,
    spaced: boolean,
    readonly written: string,
  ) {
    super(form, start, end, spaced);
  }

  override writtenIn(): string {
    return this.written;
  }
}

/** The tokens of a decoded text, which index it, as tokens that index its source; linear in runs and tokens. */
export function placedTokens(tokens: readonly Token[], decoded: Decoded): Token[] {
  const { text, runs } = decoded;
  const places = new Places(decoded);
  const placed = new Array<Token>(tokens.length);
  let at = 0;
  let runEnd = runs[3] ?? text.length;
  for (let i = 0; i < tokens.length; i++) {
    const { form, start, end, spaced } = tokens[i] as Token;
    while (runEnd <= start) {
      at += 3;
      runEnd = runs[at + 3] ?? text.length;
    }
    // Most tokens are written in one piece as they are read: they are shifted, and nothing is looked for.
    const [from, written] = [runs[at] as number, runs[at + 1] as number];
    const shift = written - from;
    placed[i] =
      end <= runEnd && runEnd - from === (runs[at + 2] as number) - written
        ? new Token(form, start + shift, end + shift, spaced)
        : new DecodedToken(form, places.start(start), places.end(end), spaced, text.slice(start, end));
  }
  return placed;
}
