import { calendarOf } from "../calendars.js";
import { sessionTable } from "../exchanges/index.js";
import type { SessionTable } from "../exchanges/table.js";
import { groupBy } from "../memory.js";
import { sessionDate } from "../session-date.js";
import { indexAtOrAfter } from "../sessions.js";
import { type Calendar, checkEnds, checkGaps, checkLone, checkShut, lastOf, type Sessions } from "./calendar.js";
import type { Find } from "./finding.js";
import { Grouped } from "./grouped.js";

/**
 * Finds sessions that a series lacks, that it alone has, and series that end before others of their calendar.
 *
 * What holds of several instruments of a calendar in the same way is one finding.
 */
export function checkSessions(all: readonly Sessions[], find: Find): void {
  const filled = all.filter(({ dates }) => dates.length > 0);
  const calendars = groupBy(filled, ({ instrument }) => calendarOf(instrument));
  const lastOfTape = filled.reduce((last, series) => Math.max(last, lastOf(series)), Number.NEGATIVE_INFINITY);
  for (const members of calendars.values()) {
    const rules = sessionTable(calendarOf((members[0] as Sessions).instrument));
    const calendar = countSessions(members, rules);
    const grouped = new Grouped();
    for (const series of members) {
      checkGaps(series, calendar, rules, grouped.take);
      checkShut(series, rules, grouped.take);
      checkLone(series, calendar, rules, find);
    }
    checkEnds(members, calendar.sessions, rules, lastOfTape, grouped.take);
    grouped.handOn(find);
  }
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
