import { sessionDate, toIso } from "../session-date.js";
import { atRow, type CheckedSeries, type Find } from "./finding.js";
import { removal } from "./fix.js";

/** So many equal closes at the end are no chance, also where a series has nothing but closes. */
const closesOnly = 5;

/**
 * Finds bars that say again what the bar before said: a source that was asked before it had the session.
 *
 * Open, high, low, close and volume are the same, on a day that was traded; at the end of a series that has closes only,
 * five of them.
 */
export function checkRepeated(series: CheckedSeries, find: Find): void {
  const { dates } = series;
  for (let row = 1; row < dates.length; row++) {
    if (!repeats(series, row)) continue;
    const first = row;
    while (row + 1 < dates.length && repeats(series, row + 1)) row++;
    tell(series, first, row, find);
  }
  const start = equalClosesAtEnd(series);
  if (dates.length - start >= closesOnly) tell(series, start + 1, dates.length - 1, find);
}

/** Whether a row is the one before in every figure, and such that chance does not make it so. */
function repeats(series: CheckedSeries, row: number): boolean {
  const { open, high, low, close, volume } = series;
  const same = [open, high, low, close, volume].every((column) => Object.is(column[row], column[row - 1]));
  return same && (high[row] as number) > (low[row] as number) && volume[row] !== 0;
}

/** The first row of the equal closes at the end of a series that has no more than closes there; its length elsewhere. */
function equalClosesAtEnd({ high, close, dates, instrument }: CheckedSeries): number {
  const last = dates.length - 1;
  let start = last;
  while (start >= 0 && Number.isNaN(high[start]) && close[start] === close[last]) start--;
  return instrument.type === "index" ? dates.length : start + 1;
}

function tell(series: CheckedSeries, first: number, last: number, find: Find): void {
  const isLast = last === series.dates.length - 1;
  const what = first === last ? "The bar repeats" : `${last - first + 1} bars repeat`;
  const end = isLast ? ", and the series ends with it" : "";
  const finding = atRow(
    series,
    first,
    "stale-bar",
    `${what} the one before in every figure${end}.`,
    removal(series, first, last),
  );
  find(first === last ? finding : { ...finding, until: toIso(sessionDate(series.dates[last] as number)) });
}
