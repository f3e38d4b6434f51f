import type { DayContext } from "../periods/resolve-day.js";
import { resolveDay } from "../periods/resolve-day.js";
import { calendarOf } from "../tape/calendars.js";
import { sessionTable } from "../tape/exchanges/index.js";
import { type SessionDate, weekday } from "../tape/session-date.js";
import { dateAt, indexOf, isComplete, sessionAtOrBefore } from "../tape/sessions.js";
import type { Reading, Reason, ShutDay } from "../verdicts/reading.js";
import type { When } from "./question.js";

/** A session that a claim may be about. */
export interface Session {
  readonly index: number;
  /** Any price inside its traded range may be meant. */
  readonly intraday: boolean;
  /** Any such price may be meant where the words do not ask for the close: the text came minutes after it. */
  readonly fresh?: boolean;
  readonly licensed: boolean;
  readonly rule: string;
}

/** The sessions that a claim may be about, in order, or why there are none. */
export interface Sessions {
  readonly sessions: readonly Session[];
  readonly reason: Reason | null;
}

/** Finds the sessions of a claim at publication: the day named, else the last session, else the day spoken of. */
export function sessionsOf(when: When, context: DayContext): Sessions {
  if (when.day !== null) return named(when, context);
  const { now, anchor, series } = context;
  const sessions: Session[] = [];
  const last = {
    index: now.index,
    intraday: isOpen(now) || when.moment,
    fresh: now.state === "fresh",
    licensed: true,
    rule: "last session",
  };
  const before = { index: now.index - 1, intraday: when.moment, licensed: true, rule: "session before the last" };
  const spoken = anchor === null ? -1 : indexOf(series.dates, anchor);
  if (when.perfect && spoken >= 0) sessions.push(spokenOf(spoken, when));
  sessions.push(last);
  if (isOpen(now) || when.perfect) sessions.push(before);
  const going = when.spoken === null ? -1 : (resolveDay(when.spoken, context)[0]?.index ?? -1);
  if (going >= 0 && going < now.index) sessions.push(spokenOf(going, when));
  return { sessions: sessions.filter((session) => session.index >= 0), reason: null };
}

/** Whether the last session may still go on, as far as the text's hour tells. */
const isOpen = ({ state }: DayContext["now"]): boolean => state === "open" || state === "unknown";

const spokenOf = (index: number, when: When): Session => ({
  index,
  intraday: when.moment,
  licensed: true,
  rule: "the day spoken of",
});

function named(when: When, context: DayContext): Sessions {
  const { now, published } = context;
  const days = resolveDay(when.day as NonNullable<When["day"]>, context);
  if (days.length === 0) return { sessions: [], reason: "unclear-period" };
  const sessions: Session[] = [];
  let reason: Reason = "no-session";
  for (const day of days) {
    if (day.index < 0)
      reason = day.date > published.day ? "not-yet" : isMissing(context, day.date) ? "missing-session" : "no-session";
    else if (day.index > now.index) reason = "not-yet";
    else
      sessions.push({
        index: day.index,
        intraday: when.moment || (day.index === now.index && isOpen(now)),
        fresh: day.index === now.index && now.state === "fresh",
        licensed: true,
        rule: "the day named",
      });
  }
  return { sessions, reason: sessions.length > 0 ? null : reason };
}

const isMissing = (context: DayContext, date: number): boolean => context.series.missing?.includes(date) ?? false;

/** Sessions beside a day on which the market was shut: what a text may have meant that names the day all the same. */
export interface BesideShut {
  readonly shut: ShutDay;
  readonly sessions: readonly Session[];
}

/**
 * The sessions before and after the day that a claim names, where the exchange's rules say that it was shut then.
 *
 * Null where the day was a session, or where no rules of the exchange are known; a session that the tape lacks, or that
 * was not over, is left out.
 */
export function besideShut(when: When, context: DayContext): BesideShut | null {
  if (when.day === null) return null;
  const { instrument, series, now } = context;
  const [day, ...others] = resolveDay(when.day, context);
  if (day === undefined || day.index >= 0 || others.length > 0) return null;
  if (!isPlaced(when.day, day.date, context.published.day)) return null;
  if (day.date > context.published.day || sessionTable(calendarOf(instrument))?.isSession(day.date) !== false)
    return null;
  const before = sessionAtOrBefore(series, day.date);
  const after = before + 1;
  const sessions = [before, after].filter(
    (index) => before >= 0 && index <= now.index && isComplete(series, dateAt(series, before), dateAt(series, index)),
  );
  const rule = "a session beside";
  return {
    shut: { date: day.date, venue: instrument.venue },
    sessions: sessions.map((index) => ({ index, intraday: false, licensed: false, rule })),
  };
}

/** So many days back a date without a year is sure to be of the year that it is taken for. */
const NEAR_DAYS = 100;

/** Whether it is the day that is meant: a weekday, a date with its year, or one that is near; at a weekend a weekday. */
function isPlaced(spec: NonNullable<When["day"]>, date: SessionDate, published: SessionDate): boolean {
  if (spec.d !== "date" || spec.weekday !== null) return true;
  return weekday(date) < 5 && (spec.year !== null || published - date <= NEAR_DAYS);
}

/** Readings of a session beside a day on which the market was shut. */
export const asBeside = (readings: readonly Reading[], shut: ShutDay): readonly Reading[] =>
  readings.map((reading) => ({ ...reading, licensed: false, shut }));
