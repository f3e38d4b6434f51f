/** The arithmetic mean; `NaN` of none. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** The sum of the products of deviations from the means, over as many values as the first list has. */
export function crossDeviation(a: Float64Array, b: Float64Array, meanA = mean(a), meanB = mean(b)): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - meanA) * ((b[i] as number) - meanB);
  return sum;
}

/** The variance of a sample, with n - 1 in the denominator; `NaN` of fewer than two values. */
export const variance = (values: Float64Array): number =>
  values.length < 2 ? Number.NaN : crossDeviation(values, values) / (values.length - 1);

/** The standard deviation of a sample, with n - 1 in the denominator; `NaN` of fewer than two values. */
export const standardDeviation = (values: Float64Array): number => Math.sqrt(variance(values));

/** Pearson's coefficient of correlation, from -1 to 1; `NaN` where one of the two does not vary. */
export const correlation = (a: Float64Array, b: Float64Array): number =>
  crossDeviation(a, b) / Math.sqrt(crossDeviation(a, a) * crossDeviation(b, b));

/** The middle value, the mean of the two in the middle of an even count; `NaN` of none. */
export function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
