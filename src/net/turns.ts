/** Lets work begin only so often and so many at once, in the order it came. */
export class Turns {
  #next = 0;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly rate: { readonly requests: number; readonly perMilliseconds: number; readonly together: number },
  ) {}

  /** Does the work when its turn has come. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.rate.together) await new Promise<void>((turn) => this.#waiting.push(turn));
    else this.#running++;
    try {
      const now = performance.now();
      const begin = Math.max(now, this.#next);
      this.#next = begin + this.rate.perMilliseconds / this.rate.requests;
      if (begin > now) await new Promise((done) => setTimeout(done, begin - now));
      return await work();
    } finally {
      const following = this.#waiting.shift();
      if (following === undefined) this.#running--;
      else following();
    }
  }
}
