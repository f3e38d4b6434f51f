import { fromCivil, type SessionDate, weekday } from "../session-date.js";
import { after, daysOf, MONDAY, nth, sundaysMovedOn } from "./days.js";
import type { Exchange } from "./exchange.js";

/** Holidays that the Olympic Games moved: Marine Day, Sports Day and Mountain Day. */
const OLYMPIC: Readonly<Record<number, string>> = { 2020: "0723 0724 0810", 2021: "0722 0723 0808" };

/** The abdication and enthronement with the days between the holidays, and the day on which the system stood still. */
const OUT_OF_TURN: Readonly<Record<number, string>> = { 2019: "0430 0501 0502 1022", 2020: "1001" };

/** Since when Mountain Day is kept. */
const MOUNTAIN_DAY = 2016;

/**
 * The Tokyo Stock Exchange: the national holidays of Japan, and the days around New Year.
 *
 * Source: Act on National Holidays (1948, as amended), the special acts of 2017 to 2020 on the enthronement and the
 * Games, and the holidays that the Japan Exchange Group publishes. There are no half-days since 2009.
 */
export const tokyo: Exchange = {
  closures: (year) => {
    const fixed = daysOf(year, "0211 0429 0503 0504 0505 1103 1123");
    const mondays = [nth(year, 1, MONDAY, 2), nth(year, 9, MONDAY, 3)];
    const holidays = [...fixed, ...mondays, ...equinoxes(year), ...emperorsBirthday(year), ...summer(year)];
    const moved = sundaysMovedOn([...holidays].sort((a, b) => a - b));
    return [...moved, ...between(moved), ...daysOf(year, "0101 0102 0103 1231"), ...daysOf(year, OUT_OF_TURN[year])];
  },
  halfDays: () => [],
};

/** The third Monday of July, the second of October and the eleventh of August, but for the years of the Games. */
function summer(year: number): readonly SessionDate[] {
  if (OLYMPIC[year] !== undefined) return daysOf(year, OLYMPIC[year]);
  const mountain = year >= MOUNTAIN_DAY ? daysOf(year, "0811") : [];
  return [nth(year, 7, MONDAY, 3), nth(year, 10, MONDAY, 2), ...mountain];
}

/** The 23rd of December until 2018, the 23rd of February from 2020 on; in 2019 nobody's. */
const emperorsBirthday = (year: number): readonly SessionDate[] =>
  year === 2019 ? [] : daysOf(year, year < 2019 ? "1223" : "0223");

/**
 * The days of the equinoxes in Japan, for the years 1980 to 2099.
 *
 * Source: the approximation of the Hydrographic and Oceanographic Department of the Japan Coast Guard.
 */
function equinoxes(year: number): readonly SessionDate[] {
  const since = year - 1980;
  const day = (base: number) => Math.floor(base + 0.242194 * since) - Math.floor(since / 4);
  return [fromCivil(year, 3, day(20.8431)), fromCivil(year, 9, day(23.2488))];
}

/** A weekday between two holidays is one: in September, where the equinox follows the third Monday by two days. */
function between(holidays: readonly SessionDate[]): readonly SessionDate[] {
  const all = new Set<number>(holidays);
  return holidays
    .filter((day) => all.has(day + 2) && !all.has(day + 1) && weekday(after(day, 1)) < 5)
    .map((day) => after(day, 1));
}
