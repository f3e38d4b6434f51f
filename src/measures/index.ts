export {
  type AlignedRows,
  type Alignment,
  alignedReturns,
  alignmentOf,
  alignRows,
  type Listed,
} from "./align.js";
export { benchmarkOf } from "./benchmark.js";
export { normalTwoSided, studentTwoSided } from "./distribution.js";
export { type Drawdown, drawdownAt, worstDrawdown } from "./drawdown.js";
export { extremeRow, lastBeyond, type Side } from "./extreme.js";
export { type Gap, HORIZONS, type Horizon, type HorizonName, horizonsOf } from "./horizon.js";
export { correlation, crossDeviation, mean, median, standardDeviation, variance } from "./moments.js";
export { crossRate, type DollarRate, dollarRate } from "./rate.js";
export { reactionRow } from "./reaction.js";
export { type Coefficient, fitted, forecastDeviation, type Regression, regress } from "./regression.js";
export { type ReturnKind, returnBetween, returnsOf } from "./returns.js";
export { listedOf, requireSessions, sessionRow } from "./session.js";
export { type Payment, type Payments, paymentsOf, type ReturnParts, returnParts, unitsHeld } from "./total-return.js";
export { annualVolatility, SESSIONS_OF_A_YEAR } from "./volatility.js";
export {
  isWhole,
  lacksSession,
  monthsBack,
  sessionsBack,
  type Window,
  weeksBack,
  windowFrom,
  windowsBack,
  windowToDate,
  yearStart,
} from "./window.js";
