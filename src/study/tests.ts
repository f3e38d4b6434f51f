import { normalTwoSided, studentTwoSided } from "../measures/distribution.js";
import { mean, standardDeviation } from "../measures/moments.js";
import type { AbnormalReturns, Cumulatives } from "./abnormal.js";
import { addRanks } from "./rank.js";

/** The tests of whether an average abnormal return is zero, by name. */
export type TestName = "cross-sectional" | "patell" | "boehmer" | "corrado" | "sign";

/** The statistic of a test and how likely one as far from zero is by chance; null where it cannot be formed. */
export interface TestResult {
  readonly test: TestName;
  readonly statistic: number | null;
  readonly probability: number | null;
}

/** What the tests share over all windows of one set of events. */
export interface Ranked {
  /** Mean over the events of rank over one more than the number of ranks, less a half, by session of event time. */
  readonly event: Float64Array;
  /** The standard deviation of these means over the sessions of estimation and event. */
  readonly deviation: number;
  /** The mean share of positive abnormal returns in the estimation. */
  readonly positive: number;
}

/** Ranks the abnormal returns of every event among those of its estimation and event time. */
export function rankedOf(abnormal: AbnormalReturns): Ranked {
  const { count, estimated, length, all, deviations } = abnormal;
  const total = estimated + length;
  const sums = new Float64Array(total);
  let above = 0;
  for (let event = 0; event < count; event++) {
    const row = abnormal.rowAt(event);
    addRanks(all, row, deviations[event] as number, sums);
    above += countPositive(all, row, row + estimated);
  }
  const means = sums.map((sum) => sum / count / (total + 1) - 0.5);
  const squares = means.reduce((sum, value) => sum + value * value, 0);
  return {
    event: means.slice(estimated),
    deviation: Math.sqrt(squares / total),
    positive: above / estimated / count,
  };
}

/** The five tests of the cumulative abnormal returns from index `from` to `to` of event time. */
export function testsOf(
  abnormal: AbnormalReturns,
  { values, scaled }: Cumulatives,
  ranked: Ranked,
  from: number,
  to: number,
): readonly TestResult[] {
  return [
    crossSectional(values),
    patell(abnormal, from, to),
    boehmer(scaled),
    corrado(ranked, from, to),
    generalisedSign(values, ranked.positive),
  ];
}

const result = (test: TestName, statistic: number, probability: (z: number) => number): TestResult =>
  Number.isFinite(statistic)
    ? { test, statistic, probability: probability(statistic) }
    : { test, statistic: null, probability: null };

/**
 * The cross-sectional t: the mean over its standard error across events, Student's t with N - 1 degrees.
 *
 * Source: S. J. Brown and J. B. Warner, Journal of Financial Economics 14, 1985. Allows that the event changes the
 * variance; assumes that events are independent.
 */
function crossSectional(values: Float64Array): TestResult {
  const n = values.length;
  const t = mean(values) / (standardDeviation(values) / Math.sqrt(n));
  return result("cross-sectional", t, (value) => studentTwoSided(value, n - 1));
}

/**
 * Patell's standardised residual test, standard normal: sums of standardised abnormal returns over their deviation.
 *
 * Each event's sum of L has the variance L d / (d - 2) with d degrees of freedom. Source: J. M. Patell, Journal of
 * Accounting Research 14, 1976. Assumes independent events and a variance that the event does not change.
 */
function patell(abnormal: AbnormalReturns, from: number, to: number): TestResult {
  const { count, length, standardised } = abnormal;
  const { degrees } = abnormal.shared;
  let sum = 0;
  for (let start = 0; start < count * length; start += length) {
    for (let i = from; i <= to; i++) sum += standardised[start + i] as number;
  }
  const variance = ((to - from + 1) * degrees) / (degrees - 2);
  return result("patell", sum / Math.sqrt(count * variance), normalTwoSided);
}

/**
 * The standardised cross-sectional test: the mean of standardised cumulative abnormal returns over its standard error.
 *
 * Source: E. Boehmer, J. Musumeci and A. B. Poulsen, Journal of Financial Economics 30, 1991, with the forecast error
 * of Mikkelson and Partch, 1986. Allows that the event changes the variance. Normal for many events; the probability
 * is that of Student's t with N - 1 degrees, which does not flatter few.
 */
function boehmer(scaled: Float64Array): TestResult {
  const z = mean(scaled) / (standardDeviation(scaled) / Math.sqrt(scaled.length));
  return result("boehmer", z, (value) => studentTwoSided(value, scaled.length - 1));
}

/**
 * The rank test: the mean rank of the window's abnormal returns against a half, over its deviation; standard normal.
 *
 * Source: C. J. Corrado, Journal of Financial Economics 23, 1989; ranks over one more than their number as C. J.
 * Corrado and T. L. Zivney, Journal of Financial and Quantitative Analysis 27, 1992; over several sessions as C. J.
 * Campbell and C. E. Wasley, Journal of Financial Economics 33, 1993. Needs no normal distribution.
 */
function corrado({ event, deviation }: Ranked, from: number, to: number): TestResult {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += event[i] as number;
  return result("corrado", sum / Math.sqrt(to - from + 1) / deviation, normalTwoSided);
}

/** How many values are above zero, from index `from` up to but not including `to`. */
export function countPositive(values: Float64Array, from = 0, to = values.length): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((values[i] as number) > 0) count++;
  return count;
}

/**
 * The generalised sign test: how many events are positive, against the share of positive sessions in the estimation.
 *
 * (w - N p) / √(N p (1 - p)), standard normal. Source: A. R. Cowan, Review of Quantitative Finance and Accounting 2, 1992.
 */
function generalisedSign(values: Float64Array, positive: number): TestResult {
  const n = values.length;
  const above = countPositive(values);
  return result("sign", (above - n * positive) / Math.sqrt(n * positive * (1 - positive)), normalTwoSided);
}
