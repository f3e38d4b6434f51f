import type { DayContext } from "../periods/resolve-day.js";
import { resolveDay } from "../periods/resolve-day.js";
import { indexOf } from "../tape/sessions.js";
import type { Reason } from "../verdicts/reading.js";
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
