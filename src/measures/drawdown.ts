/** A fall from a peak: rows, and the depth as a fraction, 0 at the peak and -0.3 at thirty percent below. */
export interface Drawdown {
  readonly depth: number;
  readonly peak: number;
  readonly trough: number;
  /** The first later row at or above the peak; null where there is none up to the end looked at. */
  readonly recovery: number | null;
}

/** How far below their highest so far prices stand at row `to`, counted from row `from`. The trough is `to` itself. */
export function drawdownAt(prices: Float64Array, from: number, to: number): Drawdown {
  let peak = from;
  for (let i = from; i <= to; i++) if ((prices[i] as number) >= (prices[peak] as number)) peak = i;
  return { depth: (prices[to] as number) / (prices[peak] as number) - 1, peak, trough: to, recovery: null };
}

/**
 * The deepest fall from a peak to a later low among the prices of rows `from` to `to`, both inclusive.
 *
 * Of equal ones the first. Source: M. Magdon-Ismail and A. Atiya, "Maximum drawdown", Risk 17(10), 2004.
 */
export function worstDrawdown(prices: Float64Array, from: number, to: number): Drawdown {
  let peak = from;
  let lowest = Infinity;
  let worst = { depth: 0, peak: from, trough: from };
  for (let i = from; i <= to; i++) {
    const price = prices[i] as number;
    if (price >= (prices[peak] as number)) {
      peak = i;
      lowest = price;
    } else if (price < lowest) {
      lowest = price;
      const depth = price / (prices[peak] as number) - 1;
      if (depth < worst.depth) worst = { depth, peak, trough: i };
    }
  }
  return { ...worst, recovery: recoveryOf(prices, worst, to) };
}

function recoveryOf(prices: Float64Array, { peak, trough, depth }: Omit<Drawdown, "recovery">, to: number) {
  if (depth === 0) return trough;
  for (let i = trough + 1; i <= to; i++) if ((prices[i] as number) >= (prices[peak] as number)) return i;
  return null;
}
