import { TapecheckError } from "../errors.js";
import type { Instrument, Tape } from "../tape/model.js";
import { type SessionDate, toIso } from "../tape/session-date.js";
import { dateAt, indexAtOrBefore } from "../tape/sessions.js";
import type { Listed } from "./align.js";

/**
 * The row of the session of a day, or of the last session where no day is named.
 *
 * Throws `session-unknown` where the listing has no session on that day, with the sessions around it.
 */
export function sessionRow({ instrument, series }: Listed, day: SessionDate | null): number {
  const last = series.dates.length - 1;
  if (day === null && last >= 0) return last;
  const before = day === null ? -1 : indexAtOrBefore(series.dates, day);
  if (day !== null && before >= 0 && series.dates[before] === day) return before;
  const isMissing = day !== null && series.missing?.includes(day) === true;
  const around = [before, before + 1].filter((row) => row >= 0 && row <= last).map((row) => toIso(dateAt(series, row)));
  throw new TapecheckError(
    "session-unknown",
    isMissing
      ? `the tape lacks the session that ${instrument.venue} held that day`
      : `the tape has no session of ${instrument.symbol} on that day`,
    {
      found: day === null ? "no session at all" : toIso(day),
      ...(around.length > 0 ? { expected: `a day with a session, such as ${around.join(" or ")}` } : {}),
      hint: "tapecheck tape status says from when to when a tape reaches.",
    },
  );
}

/** Throws `sessions-too-few` where a listing has fewer rows up to row `end` than `needed`, saying how many there are. */
export function requireSessions({ instrument, series }: Listed, end: number, needed: number, purpose: string): void {
  if (end + 1 >= needed) return;
  const there = `${end + 1} up to ${toIso(dateAt(series, end))}`;
  throw new TapecheckError("sessions-too-few", `the tape has too few sessions of ${instrument.symbol} for ${purpose}`, {
    expected: `at least ${needed} sessions`,
    found: there,
    hint: "Take a later day or a shorter window, or bring a tape that reaches further back.",
  });
}

/** A listing with its bars from a tape; throws `sessions-too-few` where the tape has no bars of it. */
export function listedOf(instrument: Instrument, tape: Tape): Listed {
  const series = tape.series(instrument.symbol);
  if (series !== undefined && series.dates.length > 0) return { instrument, series };
  throw new TapecheckError("sessions-too-few", `the tape has no prices of ${instrument.symbol}`, {
    hint: "tapecheck tape status lists what a tape holds.",
  });
}
