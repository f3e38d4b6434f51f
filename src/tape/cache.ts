/** Keeps the values asked for most recently, `limit` of them. */
export class Recent<T> {
  readonly #values = new Map<string, T>();

  constructor(readonly limit: number) {}

  /** The value of a key; undefined where it was never put here or has been dropped since. */
  get(key: string): T | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  /** Keeps a value, and drops the one not asked for longest where there are too many. */
  put(key: string, value: T): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= this.limit) return;
    const [oldest] = this.#values.keys();
    this.#values.delete(oldest as string);
  }
}
