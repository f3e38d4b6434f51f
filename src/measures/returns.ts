/** How a change is counted: `simple`, end over start less one; `log`, the natural logarithm of end over start. */
export type ReturnKind = "simple" | "log";

/** The change from one price to another as a fraction; what an article prints is a hundred times the simple one. */
export const returnBetween = (start: number, end: number, kind: ReturnKind = "simple"): number =>
  kind === "simple" ? end / start - 1 : Math.log(end / start);

/**
 * The change of each row from the row before, as fractions, from row `from` to row `to`, both inclusive.
 *
 * `from` must be at least 1. A change across a missing session is that of the sessions between: see {@link isWhole}.
 */
export function returnsOf(prices: Float64Array, from: number, to: number, kind: ReturnKind = "simple"): Float64Array {
  const returns = new Float64Array(Math.max(0, to - from + 1));
  for (let i = from; i <= to; i++) {
    const ratio = (prices[i] as number) / (prices[i - 1] as number);
    returns[i - from] = kind === "simple" ? ratio - 1 : Math.log(ratio);
  }
  return returns;
}
