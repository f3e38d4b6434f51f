import { mean, type Regression, regress } from "../measures/index.js";

/** The sessions that the estimate takes, and how many lie between them and the day: MacKinlay's long window. */
export const ESTIMATION = { sessions: 250, apart: 21, least: 120 } as const;

/** What is taken of a factor: its move beyond what the factors before it account for, times a slope. */
interface Loading {
  /** The factor fitted on those before it; null for the first. */
  readonly before: Regression | null;
  readonly slope: number;
  /** The sum of squares of the factor beyond those before it. */
  readonly squares: number;
}

/** A market model with one to three factors, each taken beyond those before it. */
export interface Estimate {
  readonly n: number;
  readonly degrees: number;
  /** The move where all factors stand still. */
  readonly drift: number;
  readonly loadings: readonly Loading[];
  readonly firstMean: number;
  readonly residualDeviation: number;
}

/**
 * Fits moves on factors by ordinary least squares; null where the degrees of freedom or the variation do not suffice.
 *
 * Each factor is replaced by its residual on those before it, which changes neither the fit nor the residuals of the
 * whole (R. Frisch and F. Waugh, Econometrica 1(4), 1933), but leaves to the first its slope in the market model.
 */
export function estimate(moves: Float64Array, factors: readonly Float64Array[]): Estimate | null {
  const [first] = factors;
  const degrees = moves.length - 1 - factors.length;
  if (degrees < 1) return null;
  const fits = factors.map((factor, k) => (k === 0 ? null : regress(factor, ...factors.slice(0, k))));
  if (fits.some((fit, k) => k > 0 && fit === null)) return null;
  const beyond = factors.map((factor, k) => residualsOf(factor, fits[k] ?? null, factors));
  const firstMean = first === undefined ? 0 : mean(first);
  const meanMove = mean(moves);
  const loadings: Loading[] = [];
  let residuals = moves.map((move) => move - meanMove);
  for (const [k, column] of beyond.entries()) {
    const centre = k === 0 ? firstMean : 0;
    const squares = column.reduce((sum, x) => sum + (x - centre) ** 2, 0);
    if (!(squares > 0)) return null;
    const slope = column.reduce((sum, x, i) => sum + (x - centre) * (moves[i] as number), 0) / squares;
    loadings.push({ before: fits[k] ?? null, slope, squares });
    residuals = residuals.map((rest, i) => rest - slope * ((column[i] as number) - centre));
  }
  const residualDeviation = Math.sqrt(residuals.reduce((sum, rest) => sum + rest * rest, 0) / degrees);
  const drift = meanMove - (loadings[0]?.slope ?? 0) * firstMean;
  return { n: moves.length, degrees, drift, loadings, firstMean, residualDeviation };
}

function residualsOf(factor: Float64Array, fit: Regression | null, factors: readonly Float64Array[]): Float64Array {
  return factor.map((value, i) => beyondOf(value, fit, (j) => factors[j]?.[i] as number));
}

function beyondOf(value: number, fit: Regression | null, at: (factor: number) => number): number {
  if (fit === null) return value;
  return fit.slopes.reduce((rest, { value: slope }, j) => rest - slope * at(j), value - fit.intercept.value);
}

/** A day's move taken apart by an estimate: fractions that add up to the move. */
export interface Split {
  readonly drift: number;
  /** For each factor its move beyond those before it, and what the move has of it. */
  readonly factors: readonly { readonly beyond: number; readonly part: number }[];
  readonly own: number;
  /** The own part over the standard deviation of its forecast. */
  readonly t: number;
}

/** Takes a day's move apart; the own part is what is left of it. */
export function split(model: Estimate, move: number, at: readonly number[]): Split {
  const factors = model.loadings.map(({ before, slope }, k) => {
    const beyond = beyondOf(at[k] as number, before, (j) => at[j] as number);
    return { beyond, part: slope * beyond };
  });
  const own = factors.reduce((rest, { part }) => rest - part, move - model.drift);
  const spread = model.loadings.reduce((sum, { squares }, k) => {
    const distance = (factors[k]?.beyond as number) - (k === 0 ? model.firstMean : 0);
    return sum + distance ** 2 / squares;
  }, 0);
  const deviation = model.residualDeviation * Math.sqrt(1 + 1 / model.n + spread);
  return { drift: model.drift, factors, own, t: own / deviation };
}
