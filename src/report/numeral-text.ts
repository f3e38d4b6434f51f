import type { Wording } from "../languages/wording.js";

/** The first run of digits in a numeral, with the marks between them. */
const DIGITS = /\d[\d,.'\u2019\u00a0\u202f ]*\d|\d/;

/** The digits of a numeral, `12,345.6` in `12,345.6 billion`; null for one in words. */
export const digitsOf = (numeral: string): string | null => DIGITS.exec(numeral)?.[0] ?? null;

/** The number that digits stand for in a language. */
export function numberOf(digits: string, { decimal }: Wording): number {
  const [whole = "", fraction = ""] = digits.split(decimal);
  return Number(`${whole.replaceAll(/\D/g, "")}.${fraction.replaceAll(/\D/g, "")}`);
}

/** Writes a value as the numeral before it was written: its decimals, its decimal mark, its groups of three. */
export function writtenLike(value: number, decimals: number, digits: string, wording: Wording): string {
  const printed = value.toFixed(decimals);
  const [whole = "", fraction] = printed.split(".");
  const mark = groupMark(digits, wording) ?? (value >= 10_000 ? wording.group : "");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, mark);
  return fraction === undefined ? grouped : `${grouped}${wording.decimal}${fraction}`;
}

/** What stands between the groups of three of a numeral; null where it has none. */
function groupMark(digits: string, { decimal }: Wording): string | null {
  const mark = /\D/.exec(digits)?.[0];
  return mark === undefined || mark === decimal ? null : mark;
}

/** A word in the capitals of the one it takes the place of. */
export const inCapitalsOf = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
