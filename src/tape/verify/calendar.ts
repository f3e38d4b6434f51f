import type { SessionTable } from "../exchanges/table.js";
import { sessionDate, toIso } from "../session-date.js";
import { indexAtOrAfter, indexOf } from "../sessions.js";
import { atRow, type CheckedSeries, type Find, type TapeFinding } from "./finding.js";
import { removal } from "./fix.js";

/** What the checks of sessions need of a series, which is little enough to keep of every instrument at once. */
export type Sessions = Pick<CheckedSeries, "instrument" | "dates" | "completeFrom" | "file" | "lines">;

/** The sessions of a calendar, as its instruments have them. */
export interface Calendar {
  /**
   * Days on which the exchange traded by its rules, and those that the calendar's first index, or at least two and half
   * of the instruments alive then, have, unless it was shut; ascending.
   */
  readonly sessions: Int32Array;
  /** By day, how many have a row. */
  readonly present: ReadonlyMap<number, number>;
  /** By day, how many had begun and not ended. */
  readonly alive: ReadonlyMap<number, number>;
}

/** A calendar without rules that ends so many days before the last of the tape is stale as a whole. */
const staleDays = 14;
/** While one exchange has closed, another has yet to open. */
const clocks = 1;

/** The last day of a series. */
export const lastOf = ({ dates }: Sessions): number => dates[dates.length - 1] ?? -Infinity;
const isoOf = (day: number): string => toIso(sessionDate(day));

/** Whether so few of the instruments alive have the day that it was hardly a session. */
const isLone = (rows: number, alive: number): boolean => alive >= 3 && (rows === 1 || rows <= alive / 10);

/** One finding for each run of sessions that the series lacks, at the row after it. */
export function checkGaps(
  series: Sessions,
  { sessions, present }: Calendar,
  rules: SessionTable | undefined,
  find: Find,
): void {
  const { dates } = series;
  let row = 1;
  let missing: number[] = [];
  const end = () => {
    if (missing.length > 0) find(gapAt(series, row, missing, present, rules));
    missing = [];
  };
  const from = Math.max(series.completeFrom ?? -Infinity, dates[0] as number);
  for (const session of sessions) {
    if (session <= from || session > lastOf(series)) continue;
    while ((dates[row] as number) < session) {
      end();
      row++;
    }
    if (dates[row] !== session) missing.push(session);
    else end();
  }
}

function gapAt(
  series: Sessions,
  row: number,
  missing: readonly number[],
  present: Calendar["present"],
  rules: SessionTable | undefined,
): TapeFinding {
  const [first = 0, last = 0] = [missing[0], missing[missing.length - 1]];
  const half = missing.every((day) => rules?.isHalfDay(sessionDate(day)) === true);
  const what = half ? "half-day" : "session";
  // A closure that the rules lack is a day that nobody has.
  const nobody = missing.some((day) => present.has(day)) ? "" : ` ${nobodyHas}`;
  const message =
    missing.length === 1
      ? `The ${what} of ${isoOf(first)} is missing.${nobody}`
      : `${missing.length} ${what}s from ${isoOf(first)} to ${isoOf(last)} are missing.${nobody}`;
  const until = missing.length === 1 ? {} : { until: isoOf(last) };
  return { ...atRow(series, row, half ? "half-day" : "gap", message), date: isoOf(first), ...until };
}

const nobodyHas = "Nobody in its calendar has it.";

/** Rows of days on which the exchange was shut. */
export function checkShut(series: Sessions, rules: SessionTable | undefined, find: Find): void {
  if (rules === undefined) return;
  series.dates.forEach((day, row) => {
    if (rules.isSession(sessionDate(day)) !== false) return;
    const message = `${series.instrument.venue} was shut on ${isoOf(day)}.`;
    find(atRow(series, row, "closed-day", message, removal(series, row)));
  });
}

/** Rows of days that hardly any instrument of the calendar has. */
export function checkLone(
  series: Sessions,
  { present, alive, sessions }: Calendar,
  rules: SessionTable | undefined,
  find: Find,
): void {
  series.dates.forEach((day, row) => {
    if (rules?.isSession(sessionDate(day)) === false) return;
    if (day < (series.completeFrom ?? -Infinity) || indexOf(sessions, sessionDate(day)) >= 0) return;
    const [rows, living] = [present.get(day) as number, alive.get(day) as number];
    if (!isLone(rows, living)) return;
    find(
      atRow(
        series,
        row,
        "lone-session",
        `Only ${rows} of ${living} instruments of ${series.instrument.venue}'s calendar have this day.`,
      ),
    );
  });
}

/** Series that end before others of their calendar, and calendars that end before the tape. */
export function checkEnds(
  members: readonly Sessions[],
  sessions: Int32Array,
  rules: SessionTable | undefined,
  lastOfTape: number,
  find: Find,
): void {
  const last = Math.max(...members.map(lastOf));
  const behind = sessionsBehind(last, lastOfTape, rules);
  for (const series of members) {
    const row = series.dates.length - 1;
    const lacked = sessions.length - indexAtOrAfter(sessions, sessionDate(lastOf(series) + 1));
    if (lacked > 0) {
      const count = `${lacked} ${lacked === 1 ? "session" : "sessions"}`;
      find(atRow(series, row, "stale-end", `Ends here, ${count} before others of its calendar.`));
    } else if (behind !== undefined)
      find(atRow(series, row, "stale-end", `Ends here with all of its calendar, ${behind} before the tape.`));
  }
}

/** How far a calendar is behind the last day of the tape, where that is more than the clocks of the world explain. */
function sessionsBehind(last: number, lastOfTape: number, rules: SessionTable | undefined): string | undefined {
  const to = sessionDate(lastOfTape);
  if (rules?.covers(to) !== true) return lastOfTape - last > staleDays ? `${lastOfTape - last} days` : undefined;
  const lacked = rules.sessions(sessionDate(last + 1), to).length;
  return lacked > clocks ? `${lacked} sessions` : undefined;
}
