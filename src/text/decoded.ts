import { Token } from "./token.js";

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
    this.#parts = [];
    this.#runs = [];
    this.#length = 0;
    this.#blank = true;
    return taken;
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

/** The tokens of a decoded text, which index it, as tokens that index its source; linear in runs and tokens. */
export function placedTokens(tokens: readonly Token[], { text, runs }: Decoded): Token[] {
  let at = 0;
  const runEnd = (run: number): number => runs[run + 3] ?? text.length;
  const sourceOf = (offset: number, side: 0 | 1): number => {
    while (runEnd(at) <= offset) at += 3;
    const [from = 0, start = 0, end = 0] = [runs[at], runs[at + 1], runs[at + 2]];
    if (runEnd(at) - from === end - start) return start + (offset - from) + side;
    return side === 0 ? start : end;
  };
  return tokens.map(
    ({ form, start, end, spaced }) => new Token(form, sourceOf(start, 0), sourceOf(end - 1, 1), spaced),
  );
}
