import { daysOf, easterDays } from "./days.js";
import type { Exchange } from "./exchange.js";

/**
 * Euronext in Paris, Amsterdam, Brussels and Lisbon.
 *
 * Source: the trading calendars that Euronext publishes each year; holidays at a weekend are not made up for.
 */
export const paris: Exchange = {
  closures: (year) => [...daysOf(year, "0101 0501 1225 1226"), ...easterDays(year)],
  halfDays: (year) => daysOf(year, "1224 1231"),
};
