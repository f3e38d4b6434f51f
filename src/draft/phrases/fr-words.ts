import type { Instrument } from "../../tape/model.js";
import { parseIso, type SessionDate, toCivil, weekday } from "../../tape/session-date.js";
import { venueOf } from "../../tape/venues.js";
import { type Typography, Writer } from "../typography.js";

/** Espace insécable, et espace fine insécable devant la ponctuation double et le pour cent. */
export const [SPACE, THIN] = ["\u00a0", "\u202f"];

const UNITS: Readonly<Record<string, string>> = {
  USD: "dollars",
  HKD: "dollars de Hong Kong",
  EUR: "euros",
  CNY: "yuans",
  GBP: "livres sterling",
  JPY: "yens",
};

const unitIn = (currency: string): string => UNITS[currency] ?? currency;

/** `d'euros`, `de yuans`. */
export const of = (name: string): string => (/^[aeiouéèêâîôû]/i.test(name) ? `d'${name}` : `de ${name}`);

/** `milliard` below two, `milliards` from two on. */
const sized = (number: string, size: "million" | "billion"): string =>
  `${number}${SPACE}${size === "million" ? "million" : "milliard"}${number.startsWith("1,") ? "" : "s"}`;

const typography: Typography = {
  decimal: ",",
  group: THIN,
  beforePercent: THIN,
  beforeWord: SPACE,
  money: (number, currency) => `${number}${SPACE}${unitIn(currency)}`,
  large: (number, size, currency) => `${sized(number, size)} ${of(unitIn(currency))}`,
  shares: (number, size) => (size === null ? number : sized(number, size)),
};

/** Writes figures as French does. */
export const write = new Writer(typography);

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const CITIES: Readonly<Record<string, string>> = { US: "New York", HK: "Hong Kong", CN: "Shanghai", Euronext: "Paris" };

const dateOf = (iso: string): SessionDate => parseIso(iso) as SessionDate;

/** A day in words, `1er septembre 2025`. */
export function dayOf(iso: string): string {
  const { year, month, day } = toCivil(dateOf(iso));
  return `${day === 1 ? "1er" : day} ${MONTHS[month - 1]} ${year}`;
}

/** A day with its weekday, `mercredi 24 septembre 2025`. */
export const weekdayOf = (iso: string): string => `${WEEKDAYS[weekday(dateOf(iso))]} ${dayOf(iso)}`;

/** A month in words, `janvier 2010`. */
export function monthOf(iso: string): string {
  const { year, month } = toCivil(dateOf(iso));
  return `${MONTHS[month - 1]} ${year}`;
}

/** Where a listing trades, ` à Paris`; nothing for an index. */
export function placeOf({ venue, timezone, type }: Instrument): string {
  const city = CITIES[venueOf(venue, timezone).calendar];
  return type === "index" || city === undefined ? "" : ` à ${city}`;
}

/** What moves, as the subject of a sentence, and whether it is many. */
interface Subject {
  readonly text: string;
  readonly many: boolean;
}

/** What moves, named: `l'action Alibaba`, `les ADS de Baidu`, `le Hang Seng`. */
export function subjectOf({ issuer, type, symbol }: Instrument): Subject {
  if (type === "index") return { text: `le ${issuer}`, many: false };
  if (type === "etf") return { text: `le fonds ${symbol}`, many: false };
  return type === "ads" ? { text: `les ADS ${of(issuer)}`, many: true } : { text: `l'action ${issuer}`, many: false };
}

/** What moves, named again: `le titre`. */
export function againOf(instrument: Instrument): Subject {
  if (instrument.type === "index" || instrument.type === "etf") return subjectOf(instrument);
  return instrument.type === "ads" ? { text: "les ADS", many: true } : { text: "le titre", many: false };
}

/** The currency of prices; none for an index, whose levels are points. */
export const currencyOf = ({ type, currency }: Instrument): string | null => (type === "index" ? null : currency);
