import { sessionTable } from "./exchanges/index.js";
import type { Instrument, Series } from "./model.js";
import { sessionDate } from "./session-date.js";
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
 * Names the sessions that a series lacks, by the sessions of its calendar: those of its index, and of the exchange's rules.
 *
 * Where there are neither, nothing is known and the series comes back as it is. Where the index is a selection of rows,
 * only what it has from its `completeFrom` on counts.
 */
export function withMissing(series: Series, calendar: string, index: Series | undefined): Series {
  const own = index === undefined || index.symbol === series.symbol;
  const sessions = own ? ruled(series, calendar) : withRuled(index, calendar);
  const from = Math.max(series.completeFrom ?? -Infinity, own ? -Infinity : (index.completeFrom ?? -Infinity));
  const missing = missingSessions(series.dates, sessions, from);
  return missing.length === 0 ? series : { ...series, missing };
}

/** The sessions that the exchange held over the complete part of a series; none where its rules are not known. */
function ruled({ dates, completeFrom }: Series, calendar: string): Int32Array {
  const from = sessionDate(completeFrom ?? dates[0] ?? 0);
  const to = sessionDate(dates[dates.length - 1] ?? -1);
  return Int32Array.from(sessionTable(calendar)?.sessions(from, to) ?? []);
}

const unions = new WeakMap<Series, Int32Array>();

/** The days of an index and those of the rules, ascending; worked out once for an index. */
function withRuled(index: Series, calendar: string): Int32Array {
  let days = unions.get(index);
  if (days === undefined) {
    const lacked = missingSessions(index.dates, ruled(index, calendar));
    days = lacked.length === 0 ? index.dates : Int32Array.from([...index.dates, ...lacked]).sort();
    unions.set(index, days);
  }
  return days;
}
