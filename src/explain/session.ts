import type { Series } from "../tape/model.js";
import { indexAtOrAfter } from "../tape/sessions.js";

/** Sessions whose median a volume is held against: a quarter of a year. */
const MEDIAN_SESSIONS = 63;

/** What happened inside a session, from its bar: prices in the currency of the quotation, changes in percent. */
export interface SessionShape {
  readonly open: number | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly close: number;
  readonly previous: number;
  /** From the close before to the open. */
  readonly gap: number | null;
  /** From the open to the close. */
  readonly sinceOpen: number | null;
  /** From the low to the high, of the close before. */
  readonly range: number | null;
  /** Where in the range the close is: 0 at the low, 100 at the high. */
  readonly position: number | null;
  readonly volume: number | null;
  /** The median of the sessions before, how many they are, and the volume over it. */
  readonly median: number | null;
  readonly medianSessions: number;
  readonly timesMedian: number | null;
}

/** The shape of the session at a row, `before` being the row of the session before. */
export function shapeOf(series: Series, row: number, before: number): SessionShape {
  const [open, high, low] = [series.open, series.high, series.low].map((column) => known(column[row]));
  const [close, previous] = [series.close[row] as number, series.close[before] as number];
  const held = (value: number | null | undefined): value is number => value !== null && value !== undefined;
  const wide = held(high) && held(low) && high > low;
  const volume = known(series.volume[row]) || null;
  const volumes = volumesBefore(series, row);
  const median = volumes.length > 0 ? medianOf(volumes) : null;
  return {
    open: open ?? null,
    high: high ?? null,
    low: low ?? null,
    close,
    previous,
    gap: held(open) ? 100 * (open / previous - 1) : null,
    sinceOpen: held(open) ? 100 * (close / open - 1) : null,
    range: held(high) && held(low) ? (100 * (high - low)) / previous : null,
    position: wide ? (100 * (close - low)) / (high - low) : null,
    volume,
    median,
    medianSessions: volumes.length,
    timesMedian: volume !== null && median !== null ? volume / median : null,
  };
}

const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

function volumesBefore({ volume, dates, completeFrom }: Series, row: number): Float64Array {
  const whole = completeFrom === undefined ? 0 : indexAtOrAfter(dates, completeFrom);
  return volume.slice(Math.max(whole, row - MEDIAN_SESSIONS), row).filter((value) => value > 0);
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return ((low as number) + (high as number)) / 2;
}
