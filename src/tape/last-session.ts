import { localDate, openInstant, settledInstant } from "./clock.js";
import { sessionTable } from "./exchanges/index.js";
import { type SessionDate, sessionDate, weekday } from "./session-date.js";
import { venueOf } from "./venues.js";

/** A session of a venue, and whether it is one by the exchange's rules or only by its weekday. */
export interface KnownSession {
  readonly date: SessionDate;
  readonly sure: boolean;
}

/**
 * The last session of a venue whose official close was known at an instant (milliseconds since 1970).
 *
 * A venue without a session table, or a year that its table leaves out, gets the last weekday, which is not `sure`.
 * `timezone` is for a venue that is not in the table of venues.
 */
export const lastClosed = (instant: number, mic: string, timezone?: string): KnownSession =>
  lastWith(settledInstant, instant, mic, timezone);

/** The last session of a venue that had opened at an instant; otherwise as {@link lastClosed}. */
export const lastOpened = (instant: number, mic: string, timezone?: string): KnownSession =>
  lastWith(openInstant, instant, mic, timezone);

function lastWith(moment: typeof openInstant, instant: number, mic: string, timezone?: string): KnownSession {
  const venue = venueOf(mic, timezone);
  const today = localDate(instant, venue.timezone);
  const last = sessionOn(venue.calendar, today);
  return last?.date === today && moment(today, mic, timezone) <= instant ? last : lastBefore(today, venue.calendar);
}

/** The last session of a calendar before a day. */
export function lastBefore(day: SessionDate, calendar: string): KnownSession {
  for (let date = sessionDate(day - 1); ; date = sessionDate(date - 1)) {
    const found = sessionOn(calendar, date);
    if (found !== undefined) return found;
  }
}

function sessionOn(calendar: string, date: SessionDate): KnownSession | undefined {
  const known = sessionTable(calendar)?.isSession(date);
  if (known === undefined) return weekday(date) < 5 ? { date, sure: false } : undefined;
  return known ? { date, sure: true } : undefined;
}
