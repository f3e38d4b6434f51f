import { closeInstant, localDate } from "../tape/clock.js";
import { indexAtOrAfter } from "../tape/sessions.js";
import type { Listed } from "./align.js";

/** Days after an event within which a session still reacts to it. */
const REACTION_DAYS = 10;

/**
 * The row of the first session of a listing that could react to an instant: the first whose trading ends after it.
 *
 * -1 where the tape has none within ten days. `instant` is in milliseconds since 1970.
 */
export function reactionRow({ instrument, series }: Listed, instant: number): number {
  const day = localDate(instant, instrument.timezone);
  const { dates } = series;
  for (let row = indexAtOrAfter(dates, day); row < dates.length; row++) {
    const date = dates[row] as typeof day;
    if (date - day >= REACTION_DAYS) return -1;
    if (closeInstant(date, instrument.venue, instrument.timezone) > instant) return row;
  }
  return -1;
}
