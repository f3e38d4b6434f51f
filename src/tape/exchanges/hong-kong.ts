import { fromCivil, type SessionDate, weekday } from "../session-date.js";
import { after, daysOf, easter, easterDays, sundaysMovedOn } from "./days.js";
import type { Exchange } from "./exchange.js";

/**
 * Days of the Chinese calendar, by year: New Year, the Buddha's birthday, Tuen Ng, Mid-Autumn, Chung Yeung.
 *
 * Source: the Gregorian-Lunar conversion tables of the Hong Kong Observatory.
 */
const LUNAR: Readonly<Record<number, string>> = {
  2010: "0214 0521 0616 0922 1016",
  2011: "0203 0510 0606 0912 1005",
  2012: "0123 0428 0623 0930 1023",
  2013: "0210 0517 0612 0919 1013",
  2014: "0131 0506 0602 0908 1002",
  2015: "0219 0525 0620 0927 1021",
  2016: "0208 0514 0609 0915 1009",
  2017: "0128 0503 0530 1004 1028",
  2018: "0216 0522 0618 0924 1017",
  2019: "0205 0512 0607 0913 1007",
  2020: "0125 0430 0625 1001 1025",
  2021: "0212 0519 0614 0921 1014",
  2022: "0201 0508 0603 0910 1004",
  2023: "0122 0526 0622 0929 1023",
  2024: "0210 0515 0610 0917 1011",
  2025: "0129 0505 0531 1006 1029",
  2026: "0217 0524 0619 0925 1018",
};

/**
 * Days without any trading because of a typhoon or black rain, and the anniversary of 2015.
 *
 * Days on which trading only began late or ended early are sessions. Since 23 September 2024 weather closes nothing.
 */
const OUT_OF_TURN: Readonly<Record<number, string>> = {
  2011: "0929",
  2013: "0814",
  2015: "0903",
  2016: "0802 1021",
  2017: "0823",
  2020: "1013",
  2021: "1013",
  2023: "0717 0901 0908",
  2024: "0906",
};

/** The year from which a day of the New Year on a Sunday is made up for after the New Year, not before it. */
const AFTER_NEW_YEAR = 2012;

const SUNDAY = 6;

/**
 * The Stock Exchange of Hong Kong: the general holidays of Hong Kong.
 *
 * Source: General Holidays Ordinance (Cap. 149), the trading calendars that HKEX publishes, and its notices on severe
 * weather. The eves of Christmas, New Year and Lunar New Year have a morning session only.
 */
export const hongKong: Exchange = {
  closures: (year) => {
    const [newYear, buddha, tuenNg, midAutumn, chungYeung] = daysOf(year, LUNAR[year]) as [
      SessionDate,
      ...SessionDate[],
    ];
    const lunar = [buddha, tuenNg, after(midAutumn as SessionDate, 1), chungYeung] as readonly SessionDate[];
    const fixed = daysOf(year, "0101 0501 0701 1001 1225 1226");
    const holidays = [...easterDays(year), after(easter(year), -1), chingMing(year), ...fixed, ...lunar];
    return [...sundaysMovedOn([...lunarNewYear(newYear, year), ...holidays]), ...daysOf(year, OUT_OF_TURN[year])];
  },
  halfDays: (year) => [
    ...daysOf(year, "1224 1231"),
    ...daysOf(year, LUNAR[year])
      .slice(0, 1)
      .map((day) => after(day, -1)),
  ],
};

function lunarNewYear(first: SessionDate, year: number): readonly SessionDate[] {
  const days = [first, after(first, 1), after(first, 2)];
  if (year >= AFTER_NEW_YEAR) return days;
  return days.map((day) => (weekday(day) === SUNDAY ? after(first, -1) : day));
}

/** Ching Ming, the fifteenth day after the spring equinox; by the rule of thumb for the years 2000 to 2099. */
function chingMing(year: number): SessionDate {
  const short = year - 2000;
  return fromCivil(year, 4, Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4));
}
