import { sessionDate, toIso } from "../session-date.js";
import { atRow, type CheckedSeries, type Find } from "./finding.js";
import { removal, scaling } from "./fix.js";
import { isQuoted } from "./grid.js";
import { hundred, isHundredfold } from "./hundredfold.js";

/** Ratios of splits: one share becomes so many. Not 1.5, which is a fall by a third that bad results bring. */
const ratios = [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50];
/** So far a share may move on the day of its split, besides the split. */
const ownMove = 0.06;
/** A price that is back within so many sessions was a wrong price and no split. */
const reversion = 5;
/** A price this many times the one before, or its inverse, and back again at once is no trade. */
const spike = 1.5;
/** So many sessions on each side of a split tell in which shares their prices were quoted. */
const around = 60;
/** A split may be dated a few days off. */
const nearDays = 4;

/** A split as a tape knows it: one share becomes `ratio` before the session of `exDate`. */
export interface KnownSplit {
  readonly exDate: number;
  readonly ratio: number;
}

/**
 * Finds splits not applied or applied twice, stretches a hundred times off, and closes that are far off for a few days.
 *
 * A split-like jump is overnight, near a ratio that splits have, and stays. Indices have no splits.
 */
export function checkJumps(series: CheckedSeries, splits: readonly KnownSplit[], find: Find): void {
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
    if (isHundredfold(change)) row = tellHundredfold(series, row, find);
    else {
      const back = backAt(series, row, before);
      if (back === undefined) tellSplit(series, row, splits, find);
      else {
        const message = `The close goes from ${before} to ${after} and back.`;
        find({
          ...atRow(series, row, "spike", message, removal(series, row, back - 1)),
          ...untilOf(series, row, back),
        });
        row = back;
      }
    }
  }
}

/** Tells of prices in a hundred times the unit or a hundredth, and returns the last row of them. */
function tellHundredfold(series: CheckedSeries, row: number, find: Find): number {
  const { close, dates } = series;
  const [before, after] = [close[row - 1] as number, close[row] as number];
  const up = after > before;
  let end = row + 1;
  while (end < dates.length && !isReturn((close[end] as number) / (close[end - 1] as number), up)) end++;
  const goes = `The close goes from ${before} to ${after}`;
  if (end === dates.length && end - row > reversion) {
    find(
      atRow(
        series,
        row,
        "hundredfold",
        `${goes} and stays: on one side a hundred times off, as pence are from pounds.`,
      ),
    );
    return row;
  }
  const message = `${goes}${end === dates.length ? "" : " and back"}: a hundred times off, as pence are from pounds.`;
  const fix = scaling(series, row, end - 1, up ? 1 / hundred : hundred, 1);
  find({ ...atRow(series, row, "hundredfold", message, fix), ...untilOf(series, row, end) });
  return end === dates.length ? end - 1 : end;
}

const isReturn = (change: number, up: boolean): boolean => isHundredfold(change) && change > 1 !== up;

/** The last day before the row `end`, where the stretch has more than one. */
const untilOf = ({ dates }: CheckedSeries, row: number, end: number): { until?: string } =>
  end - row > 1 ? { until: toIso(sessionDate(dates[end - 1] as number)) } : {};

/** The row at which the close is back where it was, soon. */
function backAt({ close }: CheckedSeries, row: number, before: number): number | undefined {
  for (let later = row + 1; later <= row + reversion && later < close.length; later++) {
    if (Math.abs((close[later] as number) / before - 1) < ownMove) return later;
  }
  return undefined;
}

function tellSplit(series: CheckedSeries, row: number, splits: readonly KnownSplit[], find: Find): void {
  const ratio = splitRatio(series, row);
  if (ratio === undefined) return;
  const [before, after] = [series.close[row - 1] as number, series.close[row] as number];
  const goes = `The close goes from ${before} to ${after}`;
  const factor = after > before ? ratio : 1 / ratio;
  if (isTwice(series, row, { ratio, up: after > before }, splits)) {
    const name = after > before ? `${ratio} for 1` : `1 for ${ratio}`;
    const message = `${goes}: the prices before have a split ${name} applied twice.`;
    find(
      atRow(series, row, "split-twice", message, scaling(series, 0, row - 1, factor, volumesOf(series, row, factor))),
    );
  } else {
    const name = `a split ${ratio} for 1${after > before ? " in reverse" : ""}`;
    const message = `${goes}, like ${name} that the prices before are not adjusted for.`;
    find(atRow(series, row, "jump", message, scaling(series, 0, row - 1, factor, 1 / factor)));
  }
}

/** Whether the volumes before were multiplied as often as the prices were divided: their middle one says so. */
function volumesOf({ volume }: CheckedSeries, row: number, factor: number): number {
  const [before, after] = [
    middle(volume.slice(Math.max(0, row - around), row)),
    middle(volume.slice(row, row + around)),
  ];
  return Math.abs(Math.log(before / after / factor)) < Math.abs(Math.log(before / after)) ? 1 / factor : 1;
}

const middle = (values: Float64Array): number => values.sort()[values.length >> 1] ?? Number.NaN;

/**
 * Whether the prices before a jump were divided once too often, rather than not at all.
 *
 * The tape's own splits say so; else the prices do: not adjusted, they are prices that the exchange quoted, as those after
 * it are in their own shares.
 */
function isTwice(
  series: CheckedSeries,
  row: number,
  { ratio, up }: { readonly ratio: number; readonly up: boolean },
  splits: readonly KnownSplit[],
): boolean {
  const day = series.dates[row] as number;
  const known = splits.find(
    (split) =>
      Math.abs(split.exDate - day) <= nearDays &&
      Math.abs(Math.max(split.ratio, 1 / split.ratio) / ratio - 1) < ownMove,
  );
  if (known !== undefined) return known.ratio > 1 === up;
  if (!up) return false;
  const to = Math.min(series.dates.length, row + around);
  const shares = [1, ...ratios].find((times) => isQuoted(series, row, to, times) === true);
  return shares !== undefined && isQuoted(series, row - around, row, shares) === false;
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
