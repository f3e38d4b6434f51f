import { localDate, openInstant, settledInstant } from "../tape/clock.js";
import type { Instrument, Series } from "../tape/model.js";
import { type SessionDate, sessionDate } from "../tape/session-date.js";
import { indexAtOrBefore } from "../tape/sessions.js";
import type { Published } from "../text/document.js";

/** Where a publication stands in a series: its last session, and whether that had closed. */
export interface Now {
  /** Index of the last session that had opened. */
  readonly index: number;
  /**
   * `closed`; `open` where the text appeared during it; `unknown` where the hour of that day is not known; `fresh`
   * where it had closed minutes before, so that what a text tells without the word is still from before the close.
   */
  readonly state: "closed" | "fresh" | "open" | "unknown";
}

/** Days after its last bar for which a series still speaks of the present: a long holiday. */
const STALE_DAYS = 12;

/** Milliseconds after the official close in which a text is sent that was written before it. */
const FRESH = 20 * 60_000;

/**
 * The last session of a series at a publication; null where the series does not reach it.
 *
 * A text without an hour may have appeared before or after the close of its day.
 */
export function nowOf(series: Series, instrument: Instrument, published: Published): Now | null {
  const { instant } = published;
  const day = instant === null ? published.day : localDate(instant, instrument.timezone);
  const index = indexAtOrBefore(series.dates, day);
  if (index < 0 || day - (series.dates[index] as number) > STALE_DAYS) return null;
  if (series.dates[index] !== day) return { index, state: "closed" };
  if (instant === null) return { index, state: "unknown" };
  if (instant < openInstant(day, instrument.venue)) return index === 0 ? null : { index: index - 1, state: "closed" };
  const settled = settledInstant(day, instrument.venue);
  return { index, state: instant < settled ? "open" : instant < settled + FRESH ? "fresh" : "closed" };
}

/** The session date of a row. */
export const dateAt = (series: Series, index: number): SessionDate => sessionDate(series.dates[index] as number);

/** Whether the venue held a session strictly after row `index` and up to `until` that the series lacks. */
export function lacksSession(series: Series, index: number, until: number): boolean {
  const { missing } = series;
  if (missing === undefined) return false;
  const from = series.dates[index] as number;
  for (let i = 0; i < missing.length; i++) {
    const date = missing[i] as number;
    if (date > from && date <= until) return true;
  }
  return false;
}

/** Whether the rows of a series are complete from row `index` on. */
export const isComplete = (series: Series, index: number): boolean =>
  series.completeFrom === undefined || (series.dates[index] as number) >= series.completeFrom;
