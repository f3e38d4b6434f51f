/** So many different lists of days are kept to compare with. */
const kept = 16;

/**
 * Holds lists of days of many instruments in the memory of few.
 *
 * Instruments of one exchange have the same days up to now and differ in when they begin: a list that is the end of
 * another is kept as a part of that one.
 */
export class SharedDays {
  readonly #known: Int32Array[] = [];

  /** The same days, in memory that others have too where there are such. */
  of(days: Int32Array): Int32Array {
    for (const [at, known] of this.#known.entries()) {
      const part = known.subarray(Math.max(0, known.length - days.length));
      if (!isSame(part, days)) continue;
      this.#toFront(at);
      return part;
    }
    this.#known.unshift(days.slice());
    this.#known.length = Math.min(this.#known.length, kept);
    return this.#known[0] as Int32Array;
  }

  #toFront(at: number): void {
    this.#known.unshift(...this.#known.splice(at, 1));
  }
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((day, row) => day === other[row]);
}
