/** A place as people and editors count it: both from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a source begin, to turn offsets into places. Lines end with a line feed. */
export class Lines {
  readonly #source: string;
  readonly #starts: readonly number[];

  /** Reads the source once; every look-up afterwards is logarithmic in its lines. */
  constructor(source: string) {
    const starts = [0];
    for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#source = source;
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The place of an offset, `0` to the length of the source. */
  place(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** The offset at which a line begins; the end of the source for a line past the last. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#source.length;
  }

  /** The offset at which the text of a line ends, before its line end. */
  endOf(line: number): number {
    if (line >= this.#starts.length) return this.#source.length;
    const feed = this.startOf(line + 1) - 1;
    return feed > this.startOf(line) && this.#source[feed - 1] === "\r" ? feed - 1 : feed;
  }

  /** A line without its line end; empty past the last. */
  textOf(line: number): string {
    return this.#source.slice(this.startOf(line), this.endOf(line));
  }
}
