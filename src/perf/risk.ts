import { alignedReturns, alignRows, type Listed } from "../measures/align.js";
import { correlation } from "../measures/moments.js";
import { regress } from "../measures/regression.js";
import { annualVolatility } from "../measures/volatility.js";
import { toIso } from "../tape/session-date.js";
import { dateAt, indexAtOrAfter, indexAtOrBefore } from "../tape/sessions.js";
import type { BetaFigures, VolatilityFigures } from "./performance.js";

/** Sessions over which volatility is told: a month, a quarter and a year of them. */
const VOLATILITY_SESSIONS = [21, 63, 252];

/** Sessions whose returns a beta is estimated on: a year of them. */
const BETA_SESSIONS = 252;

/** Fewer pairs of returns make no beta. */
const FEWEST_PAIRS = 30;

/** The first row from which every session has its own. */
const firstWhole = ({ series }: Listed): number =>
  series.completeFrom === undefined ? 0 : indexAtOrAfter(series.dates, series.completeFrom);

/** Annualised volatility up to row `end`, over the lengths that are usual. */
export const volatilityFigures = (listed: Listed, end: number): readonly VolatilityFigures[] =>
  VOLATILITY_SESSIONS.map((sessions) => {
    const from = end - sessions;
    const volatility = from < firstWhole(listed) ? null : annualVolatility(listed.series.close, end, sessions);
    return {
      sessions,
      percent: volatility === null ? null : 100 * volatility,
      missing: volatility === null ? 0 : missingBetween(listed, from, end),
    };
  });

/** Sessions that the venue held after row `from` and up to row `to` and that have no row. */
export function missingBetween({ series }: Listed, from: number, to: number): number {
  const { missing } = series;
  if (missing === undefined) return 0;
  return indexAtOrBefore(missing, dateAt(series, to)) - indexAtOrBefore(missing, dateAt(series, from));
}

/** Beta and correlation of the daily returns of the last 252 sessions up to row `end` on those of a benchmark. */
export function betaFigures(own: Listed, other: Listed, end: number): BetaFigures {
  const from = Math.max(firstWhole(own), end - BETA_SESSIONS);
  const rows = alignRows(own, other, from, end);
  const returns = alignedReturns(own.series.close, other.series.close, rows);
  const pairs = returns.own.length;
  const fit = pairs < FEWEST_PAIRS ? null : regress(returns.own, returns.other);
  const first = rows.own[1];
  return {
    symbol: other.instrument.symbol,
    beta: fit?.slopes[0]?.value ?? null,
    error: fit?.slopes[0]?.error ?? null,
    correlation: fit === null ? null : correlation(returns.own, returns.other),
    pairs,
    from: first === undefined ? null : toIso(dateAt(own.series, first)),
    rule: rows.rule,
    unpaired: rows.unpaired,
  };
}
