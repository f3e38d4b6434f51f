import { calendarOf } from "../calendars.js";
import { sessionTable } from "../exchanges/index.js";
import type { SessionTable } from "../exchanges/table.js";
import { sessionDate, toIso } from "../session-date.js";
import { indexAtOrAfter, indexOf } from "../sessions.js";
import { atRow, type CheckedSeries, type Find } from "./finding.js";
import { removal } from "./fix.js";

/** What the checks of sessions need of a series, which is little enough to keep of every instrument at once. */
export type Sessions = Pick<CheckedSeries, "instrument" | "dates" | "completeFrom" | "file" | "lines">;

/** A calendar that ends so many days before the last of the tape is stale as a whole. */
const staleDays = 14;

/** Finds sessions that a series lacks, that it alone has, and series that end before others of their calendar. */
export function checkSessions(all: readonly Sessions[], find: Find): void {
  const calendars = new Map<string, Sessions[]>();
  for (const series of all) {
    if (series.dates.length === 0) continue;
    const calendar = calendarOf(series.instrument);
    calendars.set(calendar, [...(calendars.get(calendar) ?? []), series]);
  }
  const lastOfTape = Math.max(...all.map(lastOf));
  for (const members of calendars.values()) {
    const rules = sessionTable(calendarOf((members[0] as Sessions).instrument));
    const calendar = countSessions(members, rules);
    for (const series of members) {
      checkGaps(series, calendar.sessions, find);
      checkShut(series, rules, find);
      checkLone(series, calendar, rules, find);
    }
    checkEnds(members, calendar.sessions, lastOfTape, find);
  }
}

const lastOf = ({ dates }: Sessions): number => dates[dates.length - 1] ?? -Infinity;
const isoOf = (day: number): string => toIso(sessionDate(day));

/** The sessions of a calendar, as its instruments have them. */
interface Calendar {
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

function countSessions(members: readonly Sessions[], rules: SessionTable | undefined): Calendar {
  const present = new Map<number, number>();
  const changes = new Map<number, number>();
  const held = new Set(members.find(({ instrument }) => instrument.type === "index")?.dates);
  const add = (counts: Map<number, number>, day: number, by: number) => counts.set(day, (counts.get(day) ?? 0) + by);
  for (const series of members) {
    const { dates, completeFrom } = series;
    const start = completeFrom === undefined ? 0 : indexAtOrAfter(dates, sessionDate(completeFrom));
    for (let row = start; row < dates.length; row++) add(present, dates[row] as number, 1);
    add(changes, dates[start] as number, 1);
    add(changes, lastOf(series) + 1, -1);
  }
  const alive = runningSum(changes, present);
  const counted = [...present.keys()].filter((day) => {
    if (rules?.isSession(sessionDate(day)) === false) return false;
    const [rows, living] = [present.get(day) as number, alive.get(day) as number];
    return held.has(day) || (rows >= 2 && rows >= living / 2);
  });
  const first = sessionDate(Math.min(...members.map(({ dates }) => dates[0] as number)));
  const ruled = rules?.sessions(first, sessionDate(Math.max(...members.map(lastOf)))) ?? [];
  return { sessions: Int32Array.from(new Set([...counted, ...ruled])).sort(), present, alive };
}

function runningSum(changes: ReadonlyMap<number, number>, days: ReadonlyMap<number, number>): Map<number, number> {
  const sums = new Map<number, number>();
  let sum = 0;
  for (const day of [...new Set([...changes.keys(), ...days.keys()])].sort((a, b) => a - b)) {
    sum += changes.get(day) ?? 0;
    sums.set(day, sum);
  }
  return sums;
}

/** Whether so few of the instruments alive have the day that it was hardly a session. */
const isLone = (rows: number, alive: number): boolean => alive >= 3 && (rows === 1 || rows <= alive / 10);

/** One finding for each run of sessions that the series lacks, at the row after it. */
function checkGaps(series: Sessions, sessions: Int32Array, find: Find): void {
  const { dates } = series;
  let row = 1;
  let missing: number[] = [];
  const end = () => {
    if (missing.length > 0) find({ ...atRow(series, row, "gap", lacking(missing)), date: isoOf(missing[0] as number) });
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

/** What a run of missing sessions is called. */
function lacking(missing: readonly number[]): string {
  const [first = 0, last = 0] = [missing[0], missing[missing.length - 1]];
  if (missing.length === 1) return `The session of ${isoOf(first)} is missing.`;
  return `${missing.length} sessions from ${isoOf(first)} to ${isoOf(last)} are missing.`;
}

/** Rows of days on which the exchange was shut. */
function checkShut(series: Sessions, rules: SessionTable | undefined, find: Find): void {
  if (rules === undefined) return;
  series.dates.forEach((day, row) => {
    if (rules.isSession(sessionDate(day)) !== false) return;
    const message = `${series.instrument.venue} was shut on this day.`;
    find(atRow(series, row, "lone-session", message, removal(series, row)));
  });
}

function checkLone(
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

function checkEnds(members: readonly Sessions[], sessions: Int32Array, lastOfTape: number, find: Find): void {
  const last = Math.max(...members.map(lastOf));
  const behind = lastOfTape - last;
  for (const series of members) {
    const row = series.dates.length - 1;
    const lacked = sessions.filter((session) => session > lastOf(series)).length;
    const { venue } = series.instrument;
    if (lacked > 0) {
      const message = `Ends here, ${lacked} ${lacked === 1 ? "session" : "sessions"} before others of ${venue}'s calendar.`;
      find(atRow(series, row, "stale-end", message));
    } else if (behind > staleDays) {
      find(
        atRow(series, row, "stale-end", `Ends here with all of ${venue}'s calendar, ${behind} days before the tape.`),
      );
    }
  }
}
