import type { Listed } from "../measures/align.js";
import { reactionRow } from "../measures/reaction.js";
import { type SessionDate, toIso } from "../tape/session-date.js";
import { dateAt, indexAtOrAfter } from "../tape/sessions.js";
import type { PairedReturns } from "./paired.js";
import type { EventWindow, StudyEvent, StudyQuestion } from "./question.js";
import type { RefusedEvent } from "./study.js";

/** Where an event stands in the paired returns: its own return, and the stretch of the estimation. */
export interface Place {
  /** The row of the session that could first react. */
  readonly row: number;
  /** The return that counts as day 0. */
  readonly at: number;
  readonly estimation: EventWindow;
}

/** Why an event has no place. */
export type Refusal = Pick<RefusedEvent, "reason" | "message">;

/** Days after a day without a session in which the next one still counts as the day of the event. */
const NEXT_DAYS = 10;

/** How an event was given: its instant in UTC, or its day. */
export const givenOf = ({ instant, day }: StudyEvent): string =>
  instant === null ? toIso(day as SessionDate) : new Date(instant).toISOString().replace(".000Z", "Z");

/** Finds day 0 and the estimation of an event, or why it has none. */
export function placeOf(
  event: StudyEvent,
  paired: PairedReturns,
  question: StudyQuestion,
  hull: EventWindow,
): Place | Refusal {
  const { listed } = event;
  const row = sessionOf(event);
  if (typeof row !== "number") return row;
  const at = indexAtOrAfter(paired.rows, row as SessionDate);
  const to = at - question.gap;
  const from = to - question.estimation + 1;
  const { symbol } = listed.instrument;
  if (from < 0) {
    const there = Math.max(0, to + 1);
    const message = `${symbol} has ${there} returns up to ${question.gap} sessions before the event, ${question.estimation} are needed`;
    return { reason: "too-few-sessions", message };
  }
  if (at + hull.to >= paired.rows.length) {
    const there = Math.max(0, paired.rows.length - 1 - at);
    return {
      reason: "too-few-after",
      message: `${symbol} has ${there} sessions after the event, ${hull.to} are needed`,
    };
  }
  return { row, at, estimation: { from, to } };
}

function sessionOf(event: StudyEvent): number | Refusal {
  const { listed, instant, day } = event;
  const { symbol } = listed.instrument;
  const row = instant === null ? nextRow(listed, day as SessionDate) : reactionRow(listed, instant);
  if (row < 0) return { reason: "no-session", message: `${symbol} has no session from ${givenOf(event)} on` };
  const lacked = lackedBefore(listed, row, instant, day);
  if (lacked === null) return row;
  return { reason: "missing-session", message: `the tape lacks the session of ${symbol} of ${toIso(lacked)}` };
}

function nextRow({ series }: Listed, day: SessionDate): number {
  const row = indexAtOrAfter(series.dates, day);
  return row >= series.dates.length || (series.dates[row] as number) - day >= NEXT_DAYS ? -1 : row;
}

/** A session that the venue held after the event and before the row found; null where the row is the first. */
function lackedBefore(
  { series }: Listed,
  row: number,
  instant: number | null,
  day: SessionDate | null,
): SessionDate | null {
  const { missing } = series;
  if (missing === undefined) return null;
  // Of an instant the day is not sure: a session missing on that very day may have been over.
  const from = day ?? Math.floor((instant as number) / 86_400_000) + 1;
  const lacked = missing[indexAtOrAfter(missing, from as SessionDate)];
  return lacked !== undefined && lacked < dateAt(series, row) ? (lacked as SessionDate) : null;
}
