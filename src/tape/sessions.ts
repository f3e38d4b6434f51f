import type { Series } from "./model.js";

/** The row of the last session on or before a date; -1 where the series begins later. */
export function indexAtOrBefore(series: Pick<Series, "dates">, date: number): number {
  const { dates } = series;
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as number) <= date) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The row of the session held on a date; -1 where the series has none. */
export function indexOn(series: Pick<Series, "dates">, date: number): number {
  const index = indexAtOrBefore(series, date);
  return index >= 0 && series.dates[index] === date ? index : -1;
}
