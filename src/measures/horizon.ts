import type { Series } from "../tape/model.js";
import { dateAt } from "../tape/sessions.js";
import { isWhole, monthsBack, sessionsBack, type Window, weeksBack, windowFrom, windowToDate } from "./window.js";

/** A stretch that every market page shows, by name. */
export type HorizonName =
  | "1-session"
  | "5-sessions"
  | "month-to-date"
  | "1-month"
  | "3-months"
  | "13-weeks"
  | "6-months"
  | "year-to-date"
  | "1-year"
  | "3-years"
  | "5-years"
  | "since-first";

type Rule = (dates: Int32Array, end: number) => Window | null;

/** The stretches of a performance table, shortest first, with the convention of each. */
export const HORIZONS: Readonly<Record<HorizonName, Rule>> = {
  "1-session": (dates, end) => sessionsBack(dates, end, 1),
  "5-sessions": (dates, end) => sessionsBack(dates, end, 5),
  "month-to-date": (dates, end) => windowToDate(dates, end, "month"),
  "1-month": (dates, end) => monthsBack(dates, end, 1, "month"),
  "3-months": (dates, end) => monthsBack(dates, end, 3, "month"),
  "13-weeks": (dates, end) => weeksBack(dates, end, 13),
  "6-months": (dates, end) => monthsBack(dates, end, 6, "month"),
  "year-to-date": (dates, end) => windowToDate(dates, end, "year"),
  "1-year": (dates, end) => monthsBack(dates, end, 1, "year"),
  "3-years": (dates, end) => monthsBack(dates, end, 3, "year"),
  "5-years": (dates, end) => monthsBack(dates, end, 5, "year"),
  "since-first": (dates, end) => windowFrom(dates, end, dates[0] as Window["asked"], "since the first session"),
};

/** Why a stretch has no figure, or may not be what its name says. */
export type Gap =
  /** The series does not reach back so far. */
  | "too-short"
  /** The session that the convention counts from, or one between, is not on the tape. */
  | "missing-session";

/** A stretch of a series with its window. */
export interface Horizon {
  readonly name: HorizonName;
  /** Null where the series does not reach back so far. */
  readonly window: Window | null;
  readonly gap: Gap | null;
  /** Sessions that the venue held inside the stretch and that have no row, as far as the tape knows. */
  readonly missing: number;
}

/** The stretches of a performance table that end at row `end` of a series. */
export function horizonsOf(series: Series, end: number): readonly Horizon[] {
  return (Object.keys(HORIZONS) as HorizonName[]).map((name) => {
    const window = HORIZONS[name](series.dates, end);
    if (window === null) return { name, window, gap: "too-short", missing: 0 };
    const counted = name === "1-session" || name === "5-sessions";
    const until = counted ? dateAt(series, end) : window.asked;
    const gap = isWhole(series, window.from, until) ? null : "missing-session";
    return { name, window, gap, missing: missingIn(series, window) };
  });
}

function missingIn({ missing, dates }: Series, { from, to }: Window): number {
  const [first, last] = [dates[from] as number, dates[to] as number];
  return missing === undefined ? 0 : missing.reduce((n, day) => n + (day > first && day <= last ? 1 : 0), 0);
}
