import type { Direction, TimeUnit } from "../../languages/lexeme.js";
import type { DayContext } from "../../periods/resolve-day.js";
import { type SessionDate, toCivil, weekday } from "../../tape/session-date.js";
import { dateAt } from "../../tape/sessions.js";

/** What is counted: sessions or longer units, which way they went, whether the run was over before the last. */
export interface RunQuestion {
  readonly unit: TimeUnit;
  readonly dir: Direction | 0;
  readonly broken: boolean | null;
}

/** The runs that may be meant, seen from the session at row `end`. */
export function runsTo(question: RunQuestion, context: DayContext, end: number): readonly Run[] {
  const endings = question.broken === null ? [false, true] : [question.broken];
  return endsOf(question, context, end).flatMap((last) =>
    endings.flatMap((broken) => count(question, broken, context, last) ?? []),
  );
}

/** A run of weeks or months may end with the last one that is over. */
function endsOf(question: RunQuestion, context: DayContext, end: number): readonly number[] {
  if (question.unit === "session" || question.unit === "day") return [end];
  const before = ends(context, end, question.unit)(1);
  return before < 0 ? [end] : [end, before];
}

/** Rises or falls in a row. */
export interface Run {
  readonly length: number;
  /** The rows whose closes were compared, oldest first. */
  readonly rows: readonly number[];
  readonly complete: boolean;
}

/** Counts the run that ends with row `end`, or, where it is broken there, the one before. */
function count(question: RunQuestion, broken: boolean, context: DayContext, end: number): Run | null {
  const { unit } = question;
  const marks = unit === "session" || unit === "day" ? sessionRows(end) : ends(context, end, unit);
  const { close, missing, dates } = context.series;
  let i = broken ? 1 : 0;
  const sign = (k: number): number => Math.sign((close[marks(k)] as number) - (close[marks(k + 1)] as number));
  if (marks(i + 1) < 0) return null;
  const first = sign(i);
  const wanted = question.dir === 0 ? first : question.dir;
  const rows = [marks(i)];
  let length = 0;
  while (marks(i + 1) >= 0 && sign(i) === wanted && wanted !== 0) {
    length++;
    i++;
    rows.push(marks(i));
  }
  const start = dates[rows[rows.length - 1] as number] as number;
  const complete = missing === undefined || !missing.some((date) => date >= start && date <= (dates[end] as number));
  return { length, rows: rows.reverse(), complete };
}

const sessionRows =
  (end: number) =>
  (k: number): number =>
    end - k;

/** The number of the week, month, quarter or year that a day is in. */
function stretchAt(date: SessionDate, unit: TimeUnit): number {
  if (unit === "week") return Math.floor((date - weekday(date)) / 7);
  const { year, month } = toCivil(date);
  return unit === "year" ? year : unit === "quarter" ? year * 4 + Math.floor((month - 1) / 3) : year * 12 + month;
}

/** Rows of the last sessions of weeks, months, quarters or years: of the one at hand, then of those before. */
function ends(context: DayContext, end: number, unit: TimeUnit): (k: number) => number {
  const rows = [end];
  return (k) => {
    while (rows.length <= k) {
      const last = rows[rows.length - 1] as number;
      if (last < 0) return -1;
      const own = stretchAt(dateAt(context.series, last), unit);
      let i = last - 1;
      while (i >= 0 && stretchAt(dateAt(context.series, i), unit) === own) i--;
      rows.push(i);
    }
    return rows[k] as number;
  };
}
