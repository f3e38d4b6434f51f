import { closeInstant, localDate } from "../tape/clock.js";
import type { TapeEvent } from "../tape/model.js";
import type { SessionDate } from "../tape/session-date.js";
import { toIso } from "../tape/session-date.js";
import { indexAtOrAfter } from "../tape/sessions.js";
import type { ChartLanguage } from "./phrases.js";
import type { EventMark } from "./specification.js";
import type { Stretch } from "./stretch.js";
import { dayIn } from "./wording.js";

/** The events whose first possible session is on the chart, numbered in the order of their instants. */
export function eventMarks(
  events: readonly TapeEvent[],
  stretch: Stretch,
  days: Int32Array,
  language: ChartLanguage,
): EventMark[] {
  const { venue, timezone } = stretch.instrument;
  const placedEvents = [...events]
    .sort((a, b) => a.instant - b.instant)
    .map((event) => {
      const day = localDate(event.instant, timezone);
      const late = event.instant >= closeInstant(day, venue, timezone);
      return { event, day, session: indexAtOrAfter(days, (late ? day + 1 : day) as SessionDate) };
    })
    .filter(({ day, session }) => session < days.length && day >= (days[0] as number));
  return placedEvents.map(({ event, day, session }, at) => ({
    number: at + 1,
    session,
    text: `${dayIn(language, toIso(day))}: ${event.title} (${event.source})`,
  }));
}
