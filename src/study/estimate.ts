import { invariant } from "../errors.js";
import { crossDeviation, mean } from "../measures/moments.js";
import { regress } from "../measures/regression.js";
import type { StudyModel } from "./question.js";

/** What a model expects, and how sure it is. */
export interface Estimate {
  readonly alpha: number;
  readonly beta: number;
  /** Standard deviation of the residuals of the estimation. */
  readonly deviation: number;
  readonly degrees: number;
  /** Null for a model that explains nothing. */
  readonly rSquared: number | null;
  /** Uncertainty of the estimated mean, in squared deviations: 1/M, or 0 where nothing was estimated. */
  readonly ofMean: number;
  readonly meanOther: number;
  /** One over the squared deviations of the benchmark; 0 where no slope was estimated. */
  readonly ofSlope: number;
}

/**
 * Estimates a model on the returns of an estimation window; null where the benchmark did not vary in it.
 *
 * Mean-adjusted: R = mean. Market-adjusted: R = benchmark, nothing is estimated but the deviation of the residuals
 * about their mean. Market model: R = alpha + beta benchmark. Source: S. J. Brown and J. B. Warner, "Using daily
 * stock returns", Journal of Financial Economics 14, 1985; A. C. MacKinlay, Journal of Economic Literature 35, 1997.
 */
export function estimate(model: StudyModel, own: Float64Array, other: Float64Array | null): Estimate | null {
  const n = own.length;
  if (model === "mean-adjusted") {
    const alpha = mean(own);
    return { ...about(own, alpha), alpha, beta: 0, rSquared: null, ofMean: 1 / n, meanOther: 0, ofSlope: 0 };
  }
  invariant(other !== null, "a market is compared with");
  if (model === "market-adjusted") {
    const excess = own.map((value, i) => value - (other[i] as number));
    return { ...about(excess, mean(excess)), alpha: 0, beta: 1, rSquared: null, ofMean: 0, meanOther: 0, ofSlope: 0 };
  }
  const fit = regress(own, other);
  if (fit === null) return null;
  return {
    alpha: fit.intercept.value,
    beta: fit.slopes[0]?.value as number,
    deviation: fit.residualDeviation,
    degrees: fit.degrees,
    rSquared: fit.rSquared,
    ofMean: 1 / n,
    meanOther: fit.means[0] as number,
    ofSlope: fit.inverse[0]?.[0] as number,
  };
}

const about = (values: Float64Array, middle: number): Pick<Estimate, "deviation" | "degrees"> => ({
  deviation: Math.sqrt(crossDeviation(values, values, middle, middle) / (values.length - 1)),
  degrees: values.length - 1,
});

/**
 * The standard deviation of the sum of abnormal returns of `length` sessions, errors of the estimate included.
 *
 * s √(L + L²/M + (Σ (Rm - mean))² / Σ (Rm - mean)²), where `distance` is the sum of the benchmark's distances from its
 * mean. Source: J. M. Patell, Journal of Accounting Research 14, 1976 (one session); W. H. Mikkelson and M. M. Partch,
 * Journal of Financial Economics 15, 1986 (several).
 */
export const forecastDeviation = ({ deviation, ofMean, ofSlope }: Estimate, length: number, distance: number): number =>
  deviation * Math.sqrt(length + length * length * ofMean + distance * distance * ofSlope);
