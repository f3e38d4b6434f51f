/** Which end of the prices: the highest, or the lowest. */
export type Side = "high" | "low";

/** The first row of the highest or lowest price from row `from` to row `to`, both inclusive; -1 where there is none. */
export function extremeRow(prices: Float64Array, from: number, to: number, side: Side): number {
  const way = side === "high" ? 1 : -1;
  let best = -1;
  let most = -Infinity;
  for (let i = Math.max(0, from); i <= to; i++) {
    // A price that is not known is not above anything.
    const height = way * (prices[i] as number);
    if (height > most) {
      most = height;
      best = i;
    }
  }
  return best;
}

/**
 * The last row before `end` at which a price was beyond that of `end`; -1 where none was.
 *
 * What "the highest since" counts from: `high` looks for a higher one, `low` for a lower one.
 */
export function lastBeyond(prices: Float64Array, end: number, side: Side): number {
  const price = prices[end] as number;
  for (let i = end - 1; i >= 0; i--) {
    const other = prices[i] as number;
    if (side === "high" ? other > price : other < price) return i;
  }
  return -1;
}

/**
 * The last session before `end` that moved farther than it did, close to close; -1 where none did.
 *
 * What "the biggest gain since" counts from: `high` looks for a larger rise, `low` for a deeper fall, in percent.
 */
export function lastMoveBeyond(closes: Float64Array, end: number, side: Side): number {
  const move = (i: number): number => (closes[i] as number) / (closes[i - 1] as number) - 1;
  const told = move(end);
  for (let i = end - 1; i > 0; i--) if (side === "high" ? move(i) > told : move(i) < told) return i;
  return -1;
}
