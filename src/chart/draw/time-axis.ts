import { type Civil, parseIso, sessionDate, toCivil } from "../../tape/session-date.js";
import { CHART_PHRASES, type ChartLanguage } from "../phrases.js";

/** A session that the axis names. */
export interface SessionTick {
  readonly session: number;
  readonly label: string;
}

/** A length of time at whose first session a tick stands. */
interface Step {
  /** A number that changes from one stretch of this length to the next. */
  key(date: Civil, day: number): number;
  readonly shows: "day" | "month" | "year";
}

const months = (count: number): Step => ({
  key: ({ year, month }) => Math.floor((year * 12 + month - 1) / count),
  shows: "month",
});
const years = (count: number): Step => ({ key: ({ year }) => Math.floor(year / count), shows: "year" });

/** From the finest to the coarsest. Weeks begin on Monday. */
const STEPS: readonly Step[] = [
  { key: (_, day) => day, shows: "day" },
  { key: (_, day) => Math.floor((day + 3) / 7), shows: "day" },
  { key: (_, day) => Math.floor((day + 3) / 14), shows: "day" },
  ...[1, 2, 3, 6].map(months),
  ...[1, 2, 5, 10, 20].map(years),
];

/** The room of a label, in pixels. */
const ROOM = 66;

/** Ticks at the first sessions of days, weeks, months or years, as many as have room; `sessions` are ISO days. */
export function sessionTicks(sessions: readonly string[], width: number, language: ChartLanguage): SessionTick[] {
  const days = sessions.map((text) => parseIso(text) ?? sessionDate(0));
  const civil = days.map(toCivil);
  const most = Math.max(1, Math.floor(width / ROOM));
  for (const step of STEPS) {
    const keys = days.map((day, at) => step.key(civil[at] as Civil, day));
    const starts = keys.flatMap((key, at) => (key === keys[at - 1] || (at === 0 && !isFirst(step)) ? [] : [at]));
    if (starts.length === 0 || starts.length > most) continue;
    return starts.map((session, nth) => ({ session, label: labelOf(step, civil[session] as Civil, nth, language) }));
  }
  return [{ session: 0, label: String(civil[0]?.year ?? "") }];
}

/** Whether the first session of all begins a stretch: a day does, of a month nobody knows. */
const isFirst = (step: Step): boolean => step === STEPS[0];

function labelOf({ shows }: Step, { year, month, day }: Civil, nth: number, language: ChartLanguage): string {
  const name = CHART_PHRASES[language].months[month - 1];
  if (shows === "day") return `${day} ${name}`;
  return shows === "year" ? String(year) : nth === 0 || month === 1 ? `${name} ${year}` : `${name}`;
}
