import { atRow, type CheckedSeries, type Find, type TapeFinding } from "./finding.js";
import { removal, scaling } from "./fix.js";

/** Ratios of splits: one share becomes so many. Not 1.5, which is a fall by a third that bad results bring. */
const ratios = [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 100];
/** So far a share may move on the day of its split, besides the split. */
const ownMove = 0.06;
/** A price that is back within so many sessions was a wrong price and no split. */
const reversion = 5;
/** A price this many times the one before, or its inverse, and back again at once is no trade. */
const spike = 1.5;

/**
 * Finds closes that look like a split which the prices were not adjusted for, and single closes that are far off.
 *
 * A split-like jump is overnight, near a ratio that splits have, and stays. Indices have no splits.
 */
export function checkJumps(series: CheckedSeries, find: Find): void {
  const { dates, close, instrument } = series;
  const start = Math.max(
    1,
    dates.findIndex((date) => date > (series.completeFrom ?? -Infinity)),
  );
  if (instrument.type === "index") return;
  for (let row = start; row < dates.length; row++) {
    const [before, after] = [close[row - 1] as number, close[row] as number];
    const change = after / before;
    if (change < spike && change > 1 / spike) continue;
    const back = backAt(series, row, before);
    if (back !== undefined) {
      const message = `The close goes from ${before} to ${after} and back.`;
      find(atRow(series, row, "spike", message, removal(series, row, back - 1)));
      row = back;
    } else {
      const ratio = splitRatio(series, row);
      if (ratio !== undefined) find(jump(series, row, ratio));
    }
  }
}

/** The finding of a split that the rows before `row` were not adjusted for, and what would adjust them. */
function jump(series: CheckedSeries, row: number, ratio: number): TapeFinding {
  const [before, after] = [series.close[row - 1] as number, series.close[row] as number];
  const reverse = after > before;
  const message = `The close goes from ${before} to ${after}, like a split ${ratio} for 1${reverse ? " in reverse" : ""}.`;
  const factor = reverse ? ratio : 1 / ratio;
  return atRow(series, row, "jump", message, scaling(series, 0, row - 1, factor, 1 / factor));
}

/** The row at which the close is where it was before `row`; undefined where that is not soon. */
function backAt({ close }: CheckedSeries, row: number, before: number): number | undefined {
  for (let later = row + 1; later <= row + reversion && later < close.length; later++) {
    if (Math.abs((close[later] as number) / before - 1) < ownMove) return later;
  }
  return undefined;
}

/** The ratio of the split that the row looks like; undefined where it looks like none. */
function splitRatio({ open, close }: CheckedSeries, row: number): number | undefined {
  const before = close[row - 1] as number;
  const opening = open[row] as number;
  const moves = [close[row] as number, Number.isNaN(opening) ? (close[row] as number) : opening].map((price) =>
    price < before ? before / price : price / before,
  );
  return ratios.find((ratio) => moves.every((move) => Math.abs(move / ratio - 1) < ownMove));
}
