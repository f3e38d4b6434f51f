/** How a set of rows came into a store: which it is, from whom and when, and until when its prices know of splits. */
export interface Batch {
  readonly id: number;
  readonly kind: "import" | "download" | "repair" | "undo";
  /** The provider's `id`; `import` and `repair` for rows that no source gave. */
  readonly provider: string;
  /** What evidence names: the source, as a person calls it. */
  readonly source: string;
  /** When the rows were there: milliseconds since 1970. */
  readonly retrieved: number;
  /** Prices are adjusted for the splits up to this day (days since 1970) and for none after it. */
  readonly through: number;
  /** Whether the source takes dividends out of its prices, so that they only serve to compare. */
  readonly beside: boolean;
  /** Of an undo, the batch that it takes back; null otherwise. */
  readonly undoes: number | null;
}

/** What a row of bars is: a session that is over, one that was not when it was asked for, no price at all. */
export const barState = { finished: 0, unfinished: 1, placeholder: 2, removed: 3 } as const;

/** A split as a store has it: one share becomes `ratio` before the session of `exDate`. */
export interface SplitRow {
  readonly symbol: string;
  readonly exDate: number;
  readonly ratio: number;
}

/** The batches that count as of an instant: there by then, and not taken back by then. */
export function activeBatches(batches: Iterable<Batch>, asOf = Number.POSITIVE_INFINITY): Map<number, Batch> {
  const active = new Map<number, Batch>();
  const undone = new Set<number>();
  for (const batch of batches) {
    if (batch.retrieved > asOf) continue;
    active.set(batch.id, batch);
    if (batch.undoes !== null) undone.add(batch.undoes);
  }
  for (const id of undone) active.delete(id);
  return active;
}

/**
 * Chooses among several rows for one thing, in the order of their batches; -1 where none counts.
 *
 * The source that was there first keeps the thing, and of its rows the latest counts; a repair counts before any. Rows
 * of another source stay beside: they are compared and never mixed in.
 */
export function choose(
  rows: readonly number[],
  batchOf: (row: number) => number,
  active: ReadonlyMap<number, Batch>,
  holds: (row: number) => boolean = () => true,
): number {
  let chosen = -1;
  let owner: Batch | undefined;
  for (const row of rows) {
    const batch = active.get(batchOf(row));
    if (batch === undefined || batch.beside) continue;
    const repairs = batch.kind === "repair";
    if (owner?.kind === "repair" && !repairs) continue;
    if (owner !== undefined && !repairs && batch.provider !== owner.provider && holds(chosen)) continue;
    chosen = row;
    owner = batch;
  }
  return chosen;
}

/**
 * What a price of a batch is multiplied by to be in the shares of `through`: splits between the batch and then.
 *
 * Only days before the split are in old shares.
 */
export function splitFactor(splits: readonly SplitRow[], date: number, from: number, through: number): number {
  let factor = 1;
  for (const { exDate, ratio } of splits) {
    if (exDate > date && exDate > from && exDate <= through) factor /= ratio;
  }
  return factor;
}
