import type { CheckedSeries } from "./finding.js";

/** Exchanges quote in steps; half a cent holds the steps of all prices above one unit of a currency. */
const step = 0.005;
/** Tapes are rounded to four decimals. */
const rounding = 0.00006;
/** Fewer figures than these say nothing. */
const fewest = 20;
/** So many of the figures may be off a step. */
const astray = 0.1;

/** Columns of prices. */
type Prices = Pick<CheckedSeries, "open" | "high" | "low" | "close">;

/**
 * Whether the prices of some rows (`to` exclusive), times a factor, are prices that an exchange quoted.
 *
 * What was divided, as an adjustment does, is off the steps. Undefined where too few figures are there to tell, or
 * where the factor brings the rounding of the tape, which may have been done `roundings` times, as near to everything as
 * to a step.
 */
export function isQuoted(prices: Prices, from: number, to: number, factor: number, roundings = 1): boolean | undefined {
  const tolerance = rounding * Math.max(1, factor) * roundings;
  if (tolerance > step / 4) return undefined;
  let figures = 0;
  let off = 0;
  const enough = (to - Math.max(0, from)) * 4 * astray;
  for (const column of [prices.open, prices.high, prices.low, prices.close]) {
    for (let row = Math.max(0, from); row < to; row++) {
      const price = (column[row] as number) * factor;
      if (Number.isNaN(price)) continue;
      figures++;
      if (Math.abs(price - Math.round(price / step) * step) > tolerance && ++off > enough) return false;
    }
  }
  return figures < fewest ? undefined : off <= figures * astray;
}

/** The least that prices fall by for a dividend, of themselves, that a search finds. */
const largestYield = 0.15;
/** Of a factor that comes from a rounded close. */
const roundingsOfFactor = 2.5;
/** Of prices in the thousands a search would be long, and their steps are wider. */
const mostSteps = 100_000;

/**
 * The quoted close of the row before `to` that makes quoted prices of all rows from `from`; undefined where none does.
 *
 * Tries every step above the close: prices lowered for a dividend were lowered by one factor, which only one of them is.
 */
export function quotedClose(prices: Prices, from: number, to: number): number | undefined {
  const close = prices.close[to - 1] as number;
  const last = close / (1 - largestYield);
  const first = Math.ceil(close / step);
  for (let number = first; number * step <= last && number - first < mostSteps; number++) {
    const quoted = number * step;
    if (isQuoted(prices, from, to, quoted / close, roundingsOfFactor) === true) return quoted;
  }
  return undefined;
}
