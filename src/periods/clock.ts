import { calendarOf } from "../tape/calendars.js";
import { localDate, openInstant, settledInstant } from "../tape/clock.js";
import { lastBefore, lastOpened } from "../tape/last-session.js";
import type { Instrument, Series } from "../tape/model.js";
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
 * A series that lacks a session that its exchange had opened by then does not. A text without an hour may have appeared
 * before or after the close of its day.
 */
export function nowOf(series: Series, instrument: Instrument, published: Published): Now | null {
  const { instant } = published;
  const day = instant === null ? published.day : localDate(instant, instrument.timezone);
  const index = indexAtOrBefore(series.dates, day);
  if (index < 0 || day - (series.dates[index] as number) > STALE_DAYS) return null;
  if (series.dates[index] !== day) return endsBefore(series, instrument, published) ? null : { index, state: "closed" };
  if (instant === null) return { index, state: "unknown" };
  if (instant < openInstant(day, instrument.venue)) return index === 0 ? null : { index: index - 1, state: "closed" };
  const settled = settledInstant(day, instrument.venue);
  return { index, state: instant < settled ? "open" : instant < settled + FRESH ? "fresh" : "closed" };
}

/** Whether a series ends before the last session that had surely opened at a publication. */
function endsBefore(series: Series, instrument: Instrument, { instant, day }: Published): boolean {
  const last =
    instant === null
      ? lastBefore(day, calendarOf(instrument))
      : lastOpened(instant, instrument.venue, instrument.timezone);
  return last.sure && last.date > (series.dates[series.dates.length - 1] ?? Infinity);
}
