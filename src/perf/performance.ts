import type { AlignedRows } from "../measures/align.js";
import type { Drawdown } from "../measures/drawdown.js";
import type { Side } from "../measures/extreme.js";
import type { Gap, HorizonName } from "../measures/horizon.js";

/** The change over one stretch; days as `YYYY-MM-DD`, changes in percent, differences of changes in points. */
export interface HorizonFigures {
  readonly horizon: HorizonName;
  /** The convention by which the stretch is counted; null where the series does not reach back so far. */
  readonly rule: string | null;
  readonly from: string | null;
  readonly to: string;
  /** The close that the change is counted from. */
  readonly start: number | null;
  readonly price: number | null;
  /** What dividends add, where they were asked for, in points of percent. */
  readonly dividends: number | null;
  /** What the exchange rate adds, where a currency was asked for, in points of percent. */
  readonly currency: number | null;
  /** The sum of the parts: in the currency asked for, with dividends where they were. */
  readonly whole: number | null;
  readonly against: readonly RelativeFigures[];
  /** Why there is no figure; null where there is one. */
  readonly gap: Gap | null;
  /** Sessions of the venue inside the stretch that the tape lacks. */
  readonly missing: number;
}

/** The price of a benchmark over the same stretch, by the same convention on its own sessions. */
export interface RelativeFigures {
  readonly symbol: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly change: number | null;
  /** The instrument's change of price less the benchmark's. */
  readonly points: number | null;
}

/** A highest or lowest price and how far the close is from it. */
export interface ExtremeFigures {
  readonly stretch: "52-weeks" | "all";
  readonly side: Side;
  readonly by: "close" | "traded";
  readonly price: number | null;
  readonly date: string | null;
  /** The close against it, in percent; below a high it is negative. */
  readonly distance: number | null;
  /** The extreme divided by the close. */
  readonly ratio: number | null;
  /** Sessions of the stretch for which the tape has no such price. */
  readonly unknown: number;
}

/** A fall from a peak, in percent, with its days. */
export interface DrawdownFigures {
  readonly depth: number;
  readonly peak: string;
  readonly peakClose: number;
  readonly trough: string;
  readonly troughClose: number;
  /** The first session back at the peak; null where there is none yet. */
  readonly recovery: string | null;
}

/** Annualised volatility over so many sessions, in percent; null where there are not so many. */
export interface VolatilityFigures {
  readonly sessions: number;
  readonly percent: number | null;
  /** Sessions of the venue inside the stretch that the tape lacks. */
  readonly missing: number;
}

/** How an instrument has moved with a benchmark. */
export interface BetaFigures {
  readonly symbol: string;
  readonly beta: number | null;
  readonly error: number | null;
  readonly correlation: number | null;
  /** Pairs of returns that were used, and the day of the first. */
  readonly pairs: number;
  readonly from: string | null;
  readonly rule: AlignedRows["rule"];
  /** Sessions of the stretch without one of the benchmark. */
  readonly unpaired: number;
}

/** The performance table of one instrument at the close of one session. */
export interface Performance {
  readonly symbol: string;
  readonly name: string;
  readonly venue: string;
  /** The currency of the quotation; points for an index. */
  readonly unit: string;
  readonly type: string;
  readonly asOf: string;
  readonly close: number;
  /** The first session on the tape. */
  readonly first: string;
  /** The currency asked for; null where none was. */
  readonly currency: string | null;
  readonly totalReturn: boolean;
  readonly horizons: readonly HorizonFigures[];
  readonly extremes: readonly ExtremeFigures[];
  readonly drawdown: { readonly now: DrawdownFigures; readonly worst: DrawdownFigures };
  readonly volatility: readonly VolatilityFigures[];
  readonly beta: readonly BetaFigures[];
  /** What a reader should know before using the figures: gaps, missing rates, other days. */
  readonly notes: readonly string[];
}

/** A fall in rows as one with days and closes. */
export function drawdownFigures(fall: Drawdown, close: Float64Array, day: (row: number) => string): DrawdownFigures {
  return {
    depth: 100 * fall.depth,
    peak: day(fall.peak),
    peakClose: close[fall.peak] as number,
    trough: day(fall.trough),
    troughClose: close[fall.trough] as number,
    recovery: fall.recovery === null ? null : day(fall.recovery),
  };
}
