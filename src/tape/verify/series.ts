import type { Dividend } from "../model.js";
import { checkAdjustment } from "./adjustment.js";
import { checkBars } from "./bars.js";
import type { CheckedSeries, Find } from "./finding.js";
import { checkJumps, type KnownSplit } from "./jumps.js";
import type { Exchange } from "./money.js";
import { checkRepeated } from "./repeated.js";

/** What else a tape knows of an instrument. */
export interface Known {
  readonly splits: readonly KnownSplit[];
  readonly dividends: readonly Dividend[];
  readonly exchange: Exchange;
}

/** Everything that one series by itself can tell of what is wrong with it. */
export function checkSeries(series: CheckedSeries, { splits, dividends, exchange }: Known, find: Find): void {
  checkBars(series, find);
  checkRepeated(series, find);
  checkJumps(series, splits, find);
  checkAdjustment(series, dividends, exchange, find);
}
