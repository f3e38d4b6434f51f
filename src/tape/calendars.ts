import type { Instrument, Series } from "./model.js";
import { missingSessions } from "./sessions.js";
import { venueOf } from "./venues.js";

/** The name of the calendar that an instrument trades by; venues with one calendar are open on the same days. */
export const calendarOf = ({ venue, timezone }: Instrument): string => venueOf(venue, timezone).calendar;

/** By calendar, the indices whose sessions stand for it, in the order of the instruments. */
export function calendarIndices(instruments: readonly Instrument[]): Map<string, string[]> {
  const indices = new Map<string, string[]>();
  for (const instrument of instruments) {
    if (instrument.type !== "index") continue;
    const calendar = calendarOf(instrument);
    indices.set(calendar, [...(indices.get(calendar) ?? []), instrument.symbol]);
  }
  return indices;
}

/**
 * Names the sessions that a series lacks, by the sessions of its calendar's index.
 *
 * Without an index, or for the index itself, nothing is known and the series comes back as it is. Where the index is
 * a selection of rows, only what it has from its `completeFrom` on counts.
 */
export function withMissing(series: Series, index: Series | undefined): Series {
  if (index === undefined || index.symbol === series.symbol) return series;
  const from = Math.max(series.completeFrom ?? -Infinity, index.completeFrom ?? -Infinity);
  const missing = missingSessions(series.dates, index.dates, from);
  return missing.length === 0 ? series : { ...series, missing };
}
