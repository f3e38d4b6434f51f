import { fromCivil, type SessionDate, weekday } from "../session-date.js";
import { after, daysOf, easter, lastOf, MONDAY, nearestWeekday, nth, THURSDAY } from "./days.js";
import type { Exchange } from "./exchange.js";

/** Days on which the exchange was shut out of turn: Hurricane Sandy, and mourning for Presidents Bush and Carter. */
const OUT_OF_TURN: Readonly<Record<number, string>> = { 2012: "1029 1030", 2018: "1205", 2025: "0109" };

/** Since when Juneteenth is kept. */
const JUNETEENTH = 2022;

const SUNDAY = 6;

/**
 * The New York exchanges.
 *
 * Source: NYSE Rule 7.2, and the calendars of holidays and early closings that NYSE and Nasdaq publish each year.
 */
export const newYork: Exchange = {
  closures: (year) => [
    ...newYearsDay(year),
    nth(year, 1, MONDAY, 3),
    nth(year, 2, MONDAY, 3),
    after(easter(year), -2),
    lastOf(year, 5, MONDAY),
    ...(year >= JUNETEENTH ? [nearestWeekday(fromCivil(year, 6, 19))] : []),
    nearestWeekday(fromCivil(year, 7, 4)),
    nth(year, 9, MONDAY, 1),
    thanksgiving(year),
    nearestWeekday(fromCivil(year, 12, 25)),
    ...daysOf(year, OUT_OF_TURN[year]),
  ],
  halfDays: (year) => [...independenceEve(year), after(thanksgiving(year), 1), fromCivil(year, 12, 24)],
};

const thanksgiving = (year: number): SessionDate => nth(year, 11, THURSDAY, 4);

/** The first of January on a Saturday is not made up for: the books of the year close on the Friday. */
function newYearsDay(year: number): readonly SessionDate[] {
  const day = fromCivil(year, 1, 1);
  return [weekday(day) === SUNDAY ? after(day, 1) : day];
}

/** The third of July, where the fourth is a Tuesday to Friday. */
function independenceEve(year: number): readonly SessionDate[] {
  const eve = fromCivil(year, 7, 3);
  return weekday(eve) <= THURSDAY ? [eve] : [];
}
