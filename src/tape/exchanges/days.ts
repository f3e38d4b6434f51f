import { fromCivil, type SessionDate, sessionDate, weekday } from "../session-date.js";

/** The weekday of {@link nth} and {@link lastOf}, 0 for Monday. */
export const MONDAY = 0;
/** Thursday for {@link nth}. */
export const THURSDAY = 3;
const SATURDAY = 5;
const SUNDAY = 6;

/** A day some days away. */
export const after = (date: SessionDate, days: number): SessionDate => sessionDate(date + days);

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (date: SessionDate): boolean => weekday(date) >= SATURDAY;

/** The `count`th such weekday of a month: the third Monday of January. */
export function nth(year: number, month: number, day: number, count: number): SessionDate {
  const first = fromCivil(year, month, 1);
  return after(first, ((day - weekday(first) + 7) % 7) + 7 * (count - 1));
}

/** The last such weekday of a month. */
export function lastOf(year: number, month: number, day: number): SessionDate {
  const end = after(month === 12 ? fromCivil(year + 1, 1, 1) : fromCivil(year, month + 1, 1), -1);
  return after(end, -((weekday(end) - day + 7) % 7));
}

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * Source: the anonymous Gregorian computus, J. Meeus, "Astronomical Algorithms" (1991), chapter 8.
 */
export function easter(year: number): SessionDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const m = Math.floor((a + 11 * d + 22 * e) / 451);
  const sum = d + e - 7 * m + 114;
  return fromCivil(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Good Friday and Easter Monday. */
export const easterDays = (year: number): readonly SessionDate[] => [after(easter(year), -2), after(easter(year), 1)];

/** Holidays with those on a Sunday, and those that fall on another, moved to the next day that is free. */
export const sundaysMovedOn = (days: readonly SessionDate[]): readonly SessionDate[] =>
  movedOn(days, (day) => weekday(day) === SUNDAY);

/** Holidays with those at a weekend, and those that fall on another, moved to the next day that is free. */
export const weekendsMovedOn = (days: readonly SessionDate[]): readonly SessionDate[] => movedOn(days, isWeekend);

function movedOn(days: readonly SessionDate[], isLost: (day: SessionDate) => boolean): readonly SessionDate[] {
  const taken = new Set<number>(days.filter((day) => !isLost(day)));
  const kept = new Set<number>();
  return days.map((day) => {
    let free = day;
    if (isLost(day) || kept.has(day)) while (isLost(free) || taken.has(free)) free = after(free, 1);
    taken.add(free);
    kept.add(free);
    return free;
  });
}

/** The Friday before a Saturday, the Monday after a Sunday, else the day. */
export function nearestWeekday(date: SessionDate): SessionDate {
  const day = weekday(date);
  return day === SATURDAY ? after(date, -1) : day === SUNDAY ? after(date, 1) : date;
}

/** The days of a list in short, `0102 1231`: two digits of the month and two of the day, in a year. */
export const daysOf = (year: number, list: string | undefined): readonly SessionDate[] =>
  (list ?? "")
    .split(" ")
    .filter((text) => text !== "")
    .map((text) => fromCivil(year, Number(text.slice(0, 2)), Number(text.slice(2))));
