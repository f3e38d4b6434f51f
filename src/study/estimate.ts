import { invariant } from "../errors.js";
import type { PairedReturns } from "./paired.js";
import type { EventWindow, StudyModel } from "./question.js";

/** What a model expects of a session, before it is known how far sessions scatter about that. */
export interface Expectation {
  readonly alpha: number;
  readonly beta: number;
  /** The mean of the abnormal returns of the estimation: 0 where it was estimated away. */
  readonly middle: number;
  readonly degrees: number;
  /** What the model has to explain, in squared deviations; null for a model that explains nothing. */
  readonly toExplain: number | null;
  /** Uncertainty of the estimated mean, in squared deviations: 1/M, or 0 where nothing was estimated. */
  readonly ofMean: number;
  readonly meanOther: number;
  /** One over the squared deviations of the benchmark; 0 where no slope was estimated. */
  readonly ofSlope: number;
}

/** What a model expects, and how sure it is. */
export interface Estimate extends Expectation {
  /** Standard deviation of the residuals of the estimation. */
  readonly deviation: number;
  /** Null for a model that explains nothing. */
  readonly rSquared: number | null;
}

/**
 * Estimates a model on a stretch of returns; null where the benchmark did not vary in it.
 *
 * Mean-adjusted: R = mean. Market-adjusted: R = benchmark, nothing is estimated but the deviation of the residuals
 * about their mean. Market model: R = alpha + beta benchmark, by ordinary least squares. Source: S. J. Brown and J. B.
 * Warner, "Using daily stock returns", Journal of Financial Economics 14, 1985; A. C. MacKinlay, Journal of Economic
 * Literature 35, 1997.
 */
export function expect(model: StudyModel, { own, other }: PairedReturns, stretch: EventWindow): Expectation | null {
  const n = stretch.to - stretch.from + 1;
  const plain = { degrees: n - 1, toExplain: null, meanOther: 0, ofSlope: 0 };
  if (model === "mean-adjusted") {
    return { ...plain, alpha: meanOf(own, stretch), beta: 0, middle: 0, ofMean: 1 / n };
  }
  invariant(other !== null, "a market is compared with");
  if (model === "market-adjusted") {
    const middle = meanOf(own, stretch) - meanOf(other, stretch);
    return { ...plain, alpha: 0, beta: 1, middle, ofMean: 0 };
  }
  return lineOf(own, other, stretch);
}

function meanOf(values: Float64Array, { from, to }: EventWindow): number {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += values[i] as number;
  return sum / (to - from + 1);
}

/** The line by least squares in one pass: sums of distances from the first values, which lose no digits to a mean. */
function lineOf(own: Float64Array, other: Float64Array, { from, to }: EventWindow): Expectation | null {
  const [x0, y0] = [other[from] as number, own[from] as number];
  let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let i = from; i <= to; i++) {
    const dx = (other[i] as number) - x0;
    const dy = (own[i] as number) - y0;
    x += dx;
    y += dy;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const n = to - from + 1;
  const squares = xx - (x * x) / n;
  if (n < 3 || !(squares > 1e-14 * xx)) return null;
  const beta = (xy - (x * y) / n) / squares;
  const meanOther = x0 + x / n;
  return {
    alpha: y0 + y / n - beta * meanOther,
    beta,
    middle: 0,
    degrees: n - 2,
    toExplain: yy - (y * y) / n,
    ofMean: 1 / n,
    meanOther,
    ofSlope: 1 / squares,
  };
}

/** An estimate, when the deviation of the residuals is known. */
export const estimateOf = (expected: Expectation, deviation: number): Estimate => ({
  ...expected,
  deviation,
  rSquared: expected.toExplain === null ? null : 1 - (deviation * deviation * expected.degrees) / expected.toExplain,
});

/**
 * How much farther than one residual the sum of abnormal returns of `length` sessions scatters, errors of the model too.
 *
 * √(L + L²/M + (Σ (Rm - mean))² / Σ (Rm - mean)²), where `distance` is the sum of the benchmark's distances from its
 * mean. Source: J. M. Patell, Journal of Accounting Research 14, 1976 (one session); W. H. Mikkelson and M. M. Partch,
 * Journal of Financial Economics 15, 1986 (several).
 */
export const forecastFactor = (length: number, ofMean: number, distance: number, ofSlope: number): number =>
  Math.sqrt(length + length * length * ofMean + distance * distance * ofSlope);
