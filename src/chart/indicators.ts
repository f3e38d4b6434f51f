import { BollingerBands, EMA, MACD, RSI, SMA } from "trading-signals";
import type { Values } from "./specification.js";

/** A price by session; `NaN` never. */
type Closes = Float64Array;

/** The mean of the last `sessions` closes. */
export function movingAverage(closes: Closes, sessions: number): Values {
  const average = new SMA(sessions);
  return Array.from(closes, (close) => average.update(close, false));
}

/**
 * The relative strength index, 0 to 100, smoothed as Wilder did.
 *
 * Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
 */
export function relativeStrengthIndex(closes: Closes, sessions: number): Values {
  const index = new RSI(sessions);
  return Array.from(closes, (close) => index.update(close, false));
}

/** The bands that lie a number of standard deviations (of the population) around a moving average. */
export interface Bands {
  readonly upper: Values;
  readonly middle: Values;
  readonly lower: Values;
}

/**
 * Bollinger bands.
 *
 * Source: John Bollinger, Bollinger on Bollinger Bands, 2001.
 */
export function bollingerBands(closes: Closes, sessions: number, deviations: number): Bands {
  const bands = new BollingerBands(sessions, deviations);
  const rows = Array.from(closes, (close) => bands.update(close, false));
  return {
    upper: rows.map((row) => row?.upper ?? null),
    middle: rows.map((row) => row?.middle ?? null),
    lower: rows.map((row) => row?.lower ?? null),
  };
}

/** The difference of a fast and a slow exponential average, its own average, and what lies between. */
export interface Convergence {
  readonly macd: Values;
  readonly signal: Values;
  readonly histogram: Values;
}

/**
 * Moving average convergence/divergence: 12 and 26 sessions, signal of 9. Averages begin with the first close.
 *
 * Source: Gerald Appel, The Moving Average Convergence-Divergence Trading Method, 1985.
 */
export function convergence(closes: Closes): Convergence {
  const macd = new MACD(new EMA(12), new EMA(26), new EMA(9));
  const rows = Array.from(closes, (close) => macd.update(close, false));
  return {
    macd: rows.map((row) => row?.macd ?? null),
    signal: rows.map((row) => row?.signal ?? null),
    histogram: rows.map((row) => row?.histogram ?? null),
  };
}

/** How far each close lies below the highest before it, in percent: 0 or less. */
export function drawdown(closes: Closes): Values {
  let peak = Number.NEGATIVE_INFINITY;
  return Array.from(closes, (close) => {
    peak = Math.max(peak, close);
    return (close / peak - 1) * 100;
  });
}

/** Values as multiples of the first of them that is there, times 100. */
export function rebased(values: Values): Values {
  const base = values.find((value) => value !== null);
  return values.map((value) => (value === null || base === undefined || base === null ? null : (value / base) * 100));
}

/** One price against another, session by session; null where one of them is not there. */
export const ratio = (values: Values, others: Values): Values =>
  values.map((value, i) => {
    const other = others[i] ?? null;
    return value === null || other === null ? null : value / other;
  });
