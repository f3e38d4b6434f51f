/** A calendar day as whole days since 1970-01-01; the date of a session in its venue's own calendar. */
export type SessionDate = number & { readonly __unit: "SessionDate" };

/** Names the number of days since 1970-01-01 as a {@link SessionDate}. */
export const sessionDate = (days: number): SessionDate => days as SessionDate;

/** Days in the month of a year; `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * The day of a year, month (from 1) and day of the proleptic Gregorian calendar.
 *
 * Source: Howard Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
 */
export function fromCivil(year: number, month: number, day: number): SessionDate {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return sessionDate(era * 146097 + dayOfEra - 719468);
}

/** A day taken apart: year, month from 1, day of the month. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The year, month and day of a {@link SessionDate}; the inverse of {@link fromCivil}. */
export function toCivil(date: SessionDate): Civil {
  const z = date + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** Writes a day as `YYYY-MM-DD`. */
export function toIso(date: SessionDate): string {
  const { year, month, day } = toCivil(date);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Reads `YYYY-MM-DD`; undefined where the text is not such a day of the calendar. */
export function parseIso(text: string): SessionDate | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return fromCivil(year, month, day);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export const weekday = (date: SessionDate): number => (((date + 3) % 7) + 7) % 7;

/** The same day of the month `months` later (negative: earlier); a day the month lacks becomes its last day. */
export function addMonths(date: SessionDate, months: number): SessionDate {
  const { year, month, day } = toCivil(date);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return fromCivil(y, m, Math.min(day, daysInMonth(y, m)));
}
