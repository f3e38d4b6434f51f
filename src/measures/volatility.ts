import { standardDeviation } from "./moments.js";
import { returnsOf } from "./returns.js";

/** Sessions of a year by which a daily volatility is annualised, the field's convention for every venue. */
export const SESSIONS_OF_A_YEAR = 252;

/**
 * The annualised volatility of the last `n` sessions up to row `end`, as a fraction; null where there are not so many.
 *
 * Standard deviation (n - 1) of daily log returns, times the root of 252.
 * Source: J. C. Hull, "Options, Futures, and Other Derivatives", chapter on estimating volatility from historical data.
 */
export function annualVolatility(close: Float64Array, end: number, n: number): number | null {
  if (end - n < 0 || n < 2) return null;
  return standardDeviation(returnsOf(close, end - n + 1, end, "log")) * Math.sqrt(SESSIONS_OF_A_YEAR);
}
