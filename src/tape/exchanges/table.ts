import { fromCivil, type SessionDate, sessionDate, toCivil, weekday } from "../session-date.js";
import { isWeekend } from "./days.js";
import type { Exchange } from "./exchange.js";

/** The first and the last year that the tables speak of. */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2026;

const FIRST_DAY = fromCivil(FIRST_YEAR, 1, 1);
const LAST_DAY = fromCivil(LAST_YEAR, 12, 31);

/** The closures and half-days of a year. */
interface Year {
  readonly closed: ReadonlySet<number>;
  readonly half: ReadonlySet<number>;
}

/** The sessions of one exchange, worked out a year at a time when they are asked for. */
export class SessionTable {
  private readonly years = new Map<number, Year>();

  constructor(private readonly exchange: Exchange) {}

  /** Whether the table speaks of a day. */
  covers(date: SessionDate): boolean {
    return date >= FIRST_DAY && date <= LAST_DAY;
  }

  /** Whether the exchange held a session on a day; undefined on a weekday outside the years of the table. */
  isSession(date: SessionDate): boolean | undefined {
    if (isWeekend(date)) return false;
    return this.covers(date) ? !this.yearOf(date).closed.has(date) : undefined;
  }

  /** Whether the exchange closed early on a day. */
  isHalfDay(date: SessionDate): boolean {
    return this.covers(date) && this.yearOf(date).half.has(date) && this.isSession(date) === true;
  }

  /** The sessions from one day to another, both inclusive, as far as the table reaches, ascending. */
  sessions(from: SessionDate, to: SessionDate): readonly number[] {
    const days: number[] = [];
    let day: number = Math.max(from, FIRST_DAY);
    const last = Math.min(to, LAST_DAY);
    for (let { year } = toCivil(sessionDate(day)); day <= last; year++) {
      const { closed } = this.worked(year);
      const end = Math.min(last, fromCivil(year, 12, 31));
      // Counting the weekdays along is many times as fast as asking for each.
      for (let place = weekday(sessionDate(day)); day <= end; day++) {
        if (place < 5 && !closed.has(day)) days.push(day);
        place = place === 6 ? 0 : place + 1;
      }
    }
    return days;
  }

  private yearOf(date: SessionDate): Year {
    return this.worked(toCivil(date).year);
  }

  private worked(year: number): Year {
    const known = this.years.get(year);
    if (known !== undefined) return known;
    const { exchange } = this;
    const worked = { closed: new Set(exchange.closures(year)), half: new Set(exchange.halfDays(year)) };
    this.years.set(year, worked);
    return worked;
  }
}
