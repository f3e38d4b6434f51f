import { parseIso, toCivil, weekday } from "../tape/session-date.js";
import type { Venue } from "../tape/venues.js";
import { venueOf } from "../tape/venues.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** A number with its sign and groups, `+9.16`; a zero after rounding has a plus. */
export function signed(value: number, decimals = 2): string {
  const text = grouped(Math.abs(value), decimals);
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? `-${text}` : `+${text}`;
}

/** A number with a comma between thousands. */
export function grouped(value: number, decimals = 0): string {
  const [whole = "", fraction] = value.toFixed(decimals).split(".");
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

const SIGNS: Readonly<Record<string, string>> = { USD: "$", HKD: "HK$", EUR: "€", GBP: "£", JPY: "¥" };

/** A price with the sign of its currency, `HK$174.00`, or its code; a level of an index without. */
export const priceOf = (value: number, currency: string | null): string =>
  `${currency === null ? "" : (SIGNS[currency] ?? `${currency} `)}${grouped(value, Math.abs(value) < 1 ? 4 : 2)}`;

/** A day in words, `24 September 2025`. */
export function dayOf(iso: string): string {
  const { year, month, day } = toCivil(parseIso(iso) as NonNullable<ReturnType<typeof parseIso>>);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** A day with its weekday, `Wednesday 24 September 2025`. */
export const weekdayOf = (iso: string): string =>
  `${WEEKDAYS[weekday(parseIso(iso) as NonNullable<ReturnType<typeof parseIso>>)]} ${dayOf(iso)}`;

/** The city whose clocks a venue goes by, `Hong Kong`. */
export const cityOf = (mic: string): string => {
  const { timezone }: Venue = venueOf(mic);
  return (timezone.split("/").at(-1) ?? mic).replaceAll("_", " ");
};

/** `1st`, `2nd`, `3rd`, `11th`. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${grouped(n)}${teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}
