import { isDigit, isGroupingSpace } from "./characters.js";

/** A number as written: where it ends, its value, its digits after the decimal mark. */
export interface ScannedNumber {
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
}

/**
 * Reads the number whose first digit (or decimal point) stands at `at`.
 *
 * Groups of three digits may be set apart by the other mark or by a no-break space; in a language that groups with
 * spaces a plain space does too. A comma before one or two digits and a percent sign is a decimal comma even in
 * English: texts translated from other languages keep it.
 */
export function scanNumber(source: string, at: number, end: number, decimal: "." | ","): ScannedNumber {
  const group = decimal === "." ? 44 : 46;
  const point = decimal === "." ? 46 : 44;
  let i = at;
  let value = 0;
  while (i < end && isDigit(source.charCodeAt(i))) value = value * 10 + digit(source, i++);
  if (i - at <= 3) {
    while (isGroup(source, i, end, group, decimal)) {
      value = value * 1000 + Number(source.slice(i + 1, i + 4));
      i += 4;
    }
  }
  const code = source.charCodeAt(i);
  const fraction = i + 1 < end && isDigit(source.charCodeAt(i + 1));
  if (fraction && (code === point || (code === 44 && isForeignDecimal(source, i, end))))
    return decimals(source, i, end);
  return { end: i, value, decimals: 0 };

  function decimals(text: string, mark: number, stop: number): ScannedNumber {
    let j = mark + 1;
    while (j < stop && isDigit(text.charCodeAt(j))) j++;
    const places = j - mark - 1;
    const exact = value < 1e15 && places <= 15;
    return { end: j, value: exact ? Number(`${value}.${text.slice(mark + 1, j)}`) : value, decimals: places };
  }
}

const digit = (source: string, i: number): number => source.charCodeAt(i) - 48;

/** A separator at `i`, then exactly three digits. */
function isGroup(source: string, i: number, end: number, group: number, decimal: "." | ","): boolean {
  const code = source.charCodeAt(i);
  if (code !== group && !isGroupingSpace(code) && !(decimal === "," && code === 32)) return false;
  if (i + 3 >= end) return false;
  for (let k = 1; k <= 3; k++) if (!isDigit(source.charCodeAt(i + k))) return false;
  return !(i + 4 < end && isDigit(source.charCodeAt(i + 4)));
}

/** `9,2%` or `9,25 %`: a comma, one or two digits, then a percent sign. */
function isForeignDecimal(source: string, i: number, end: number): boolean {
  let j = i + 1;
  while (j < end && j < i + 4 && isDigit(source.charCodeAt(j))) j++;
  if (j > i + 3) return false;
  if (j < end && (source.charCodeAt(j) === 32 || isGroupingSpace(source.charCodeAt(j)))) j++;
  return source.charCodeAt(j) === 37;
}
