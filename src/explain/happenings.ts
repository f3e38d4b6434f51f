import { closeInstant, openInstant } from "../tape/clock.js";
import type { Instrument, Series, TapeEvent } from "../tape/model.js";
import { dateAt } from "../tape/sessions.js";

/** Sessions before the day whose events are shown; of those after it, one. */
const SESSIONS_BEFORE = 5;

const DAY = 86_400_000;

/** Something that happened around a session. */
export interface Happening {
  /** ISO 8601 in UTC. */
  readonly instant: string;
  readonly entity: string;
  readonly kind: string;
  readonly title: string;
  readonly source: string;
  /** Against the continuous trading of the session. */
  readonly mark: "before" | "during" | "after";
  /** Whether this session was the first that could react: it came from the close before on, and before the close. */
  readonly first: boolean;
}

/** The events from five sessions before a session to the close of the next, in the order of their instants. */
export function happeningsOf(
  events: readonly TapeEvent[],
  { venue, timezone }: Instrument,
  series: Series,
  row: number,
): readonly Happening[] {
  const close = (at: number): number => closeInstant(dateAt(series, at), venue, timezone);
  const open = openInstant(dateAt(series, row), venue, timezone);
  const [last, end] = [close(row - 1), close(row)];
  const from = close(Math.max(0, row - SESSIONS_BEFORE - 1));
  const until = row + 1 < series.dates.length ? close(row + 1) : end + DAY;
  return events
    .filter(({ instant }) => instant >= from && instant < until)
    .sort((a, b) => a.instant - b.instant)
    .map(({ instant, ...event }) => ({
      ...event,
      instant: new Date(instant).toISOString(),
      mark: instant < open ? "before" : instant < end ? "during" : "after",
      first: instant >= last && instant < end,
    }));
}
