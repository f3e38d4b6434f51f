import { crossDeviation, mean } from "./moments.js";

/** One estimated coefficient: its value, its standard error, and the ratio of the two (t with n - k degrees). */
export interface Coefficient {
  readonly value: number;
  readonly error: number;
  readonly t: number;
}

/** A line or plane fitted by ordinary least squares. */
export interface Regression {
  readonly n: number;
  /** Degrees of freedom of the residuals: n less the number of coefficients. */
  readonly degrees: number;
  readonly intercept: Coefficient;
  /** In the order of the regressors. */
  readonly slopes: readonly Coefficient[];
  readonly rSquared: number;
  /** The standard deviation of the residuals: the root of their squares over the degrees of freedom. */
  readonly residualDeviation: number;
  /** The means of the regressors, and the inverse of their matrix of cross deviations, row by row. */
  readonly means: readonly number[];
  readonly inverse: readonly (readonly number[])[];
}

/**
 * Fits y = a + b x (+ c z) by ordinary least squares, with an intercept and one or two regressors of the length of y.
 *
 * Null where there are no degrees of freedom left, or where the regressors do not vary or vary as one.
 * Standard errors are the classical ones, of homoscedastic errors. Computed from deviations from the means, which
 * loses no digits to a large mean. Source: W. H. Greene, "Econometric Analysis", chapters 3 and 4.
 */
export function regress(y: Float64Array, ...regressors: readonly Float64Array[]): Regression | null {
  const n = y.length;
  const degrees = n - 1 - regressors.length;
  const { means, meanY, matrix, withY, ofY } = deviationsOf(y, regressors);
  const inverse = inverted(matrix);
  if (degrees < 1 || inverse === null) return null;
  const slopes = inverse.map((row) => row.reduce((sum, value, j) => sum + value * (withY[j] as number), 0));
  const intercept = slopes.reduce((rest, slope, i) => rest - slope * (means[i] as number), meanY);
  const squares = squaredResiduals(y, regressors, intercept, slopes);
  const s2 = squares / degrees;
  const coefficient = (value: number, variance: number): Coefficient => {
    const error = Math.sqrt(variance * s2);
    return { value, error, t: value / error };
  };
  return {
    n,
    degrees,
    intercept: coefficient(intercept, 1 / n + quadratic(inverse, means)),
    slopes: slopes.map((slope, i) => coefficient(slope, inverse[i]?.[i] as number)),
    rSquared: 1 - squares / ofY,
    residualDeviation: Math.sqrt(s2),
    means,
    inverse,
  };
}

/** What the fit expects at some values of the regressors, in their order. */
export const fitted = ({ intercept, slopes }: Regression, ...at: readonly number[]): number =>
  slopes.reduce((sum, slope, i) => sum + slope.value * (at[i] as number), intercept.value);

/**
 * The standard deviation of a new observation about the fit at some values of the regressors.
 *
 * Residual deviation times the root of 1 + 1/n + d' S⁻¹ d, where d is the distance from the means.
 */
export function forecastDeviation(fit: Regression, ...at: readonly number[]): number {
  const distance = at.map((value, i) => value - (fit.means[i] as number));
  return fit.residualDeviation * Math.sqrt(1 + 1 / fit.n + quadratic(fit.inverse, distance));
}

/** Means, and sums of products of deviations from them: among the regressors, with y, and of y itself. */
function deviationsOf(y: Float64Array, regressors: readonly Float64Array[]) {
  const means = regressors.map((x) => mean(x));
  const meanY = mean(y);
  const [x] = regressors;
  if (x !== undefined && regressors.length === 1) {
    let [xx, xy, yy] = [0, 0, 0];
    const meanX = means[0] as number;
    for (let i = 0; i < y.length; i++) {
      const dx = (x[i] as number) - meanX;
      const dy = (y[i] as number) - meanY;
      xx += dx * dx;
      xy += dx * dy;
      yy += dy * dy;
    }
    return { means, meanY, matrix: [[xx]], withY: [xy], ofY: yy };
  }
  const matrix = regressors.map((a, i) => regressors.map((b, j) => crossDeviation(a, b, means[i], means[j])));
  const withY = regressors.map((a, i) => crossDeviation(a, y, means[i], meanY));
  return { means, meanY, matrix, withY, ofY: crossDeviation(y, y, meanY, meanY) };
}

/** The inverse of a symmetric matrix of one or two rows; null where it is singular as far as the digits tell. */
function inverted(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const [[a = 0, b = 0] = [], [, d = 0] = []] = matrix;
  if (matrix.length === 1) return a > 0 ? [[1 / a]] : null;
  const determinant = a * d - b * b;
  if (!(determinant > 1e-12 * a * d)) return null;
  const off = -b / determinant;
  return [
    [d / determinant, off],
    [off, a / determinant],
  ];
}

const quadratic = (matrix: readonly (readonly number[])[], v: readonly number[]): number =>
  matrix.reduce(
    (sum, row, i) => sum + (v[i] as number) * row.reduce((part, value, j) => part + value * (v[j] as number), 0),
    0,
  );

function squaredResiduals(
  y: Float64Array,
  [x, z]: readonly Float64Array[],
  intercept: number,
  [b = 0, c = 0]: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    const line = intercept + b * ((x as Float64Array)[i] as number);
    const residual = (y[i] as number) - (z === undefined ? line : line + c * (z[i] as number));
    sum += residual * residual;
  }
  return sum;
}
