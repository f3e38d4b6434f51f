import { fromCivil, type SessionDate, weekday } from "../session-date.js";
import { after, daysOf, easterDays, lastOf, MONDAY, nth, weekendsMovedOn } from "./days.js";
import type { Exchange } from "./exchange.js";

/** Bank holidays out of turn: a wedding, two jubilees, a funeral, a coronation. */
const OUT_OF_TURN: Readonly<Record<number, string>> = {
  2011: "0429",
  2012: "0605",
  2022: "0603 0919",
  2023: "0508",
};

/** Where the holiday of early May or of spring was moved to, by royal proclamation. */
const EARLY_MAY: Readonly<Record<number, string>> = { 2020: "0508" };
const SPRING: Readonly<Record<number, string>> = { 2012: "0604", 2022: "0602" };

/**
 * The London Stock Exchange: the bank holidays of England.
 *
 * Source: the Banking and Financial Dealings Act 1971, the proclamations of the years named, and the business days that
 * the exchange publishes; it closes at half past twelve on the last session before Christmas and before New Year.
 */
export const london: Exchange = {
  closures: (year) => [
    ...weekendsMovedOn(daysOf(year, "0101")),
    ...easterDays(year),
    ...(EARLY_MAY[year] === undefined ? [nth(year, 5, MONDAY, 1)] : daysOf(year, EARLY_MAY[year])),
    ...(SPRING[year] === undefined ? [lastOf(year, 5, MONDAY)] : daysOf(year, SPRING[year])),
    lastOf(year, 8, MONDAY),
    ...weekendsMovedOn(daysOf(year, "1225 1226")),
    ...daysOf(year, OUT_OF_TURN[year]),
  ],
  halfDays: (year) => [fridayOrBefore(fromCivil(year, 12, 24)), fridayOrBefore(fromCivil(year, 12, 31))],
};

const FRIDAY = 4;
const fridayOrBefore = (date: SessionDate): SessionDate => after(date, -Math.max(0, weekday(date) - FRIDAY));
