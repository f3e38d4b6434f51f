import { isTimeZone } from "../clock.js";
import { parseIso, type SessionDate } from "../session-date.js";

/** What may stand in a cell of a tape file, and how it is read. */
export interface Cell<T> {
  /** In words, for an error: `a date as YYYY-MM-DD`. */
  readonly expected: string;
  /** The value of the text as written; undefined where it is none. */
  read(text: string): T | undefined;
}

/**
 * Reads a decimal number: sign, digits with single underscores between them, decimals, exponent; spaces around it.
 *
 * Undefined for anything else, also for a number too large for a double. This is what DuckDB reads as a `DOUBLE`,
 * without its infinities and not-a-numbers, so that a directory and its import always agree.
 */
export function parseNumber(text: string): number | undefined {
  if (isPlain(text)) return Number(text);
  const plain = text.trim();
  if (!/^[+-]?(\d[\d_]*\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(plain)) return undefined;
  const value = Number(plain.replaceAll("_", ""));
  return Number.isFinite(value) ? value : undefined;
}

/** Digits and perhaps a point, few enough for a double: nearly every cell, and ten times as fast to see. */
function isPlain(text: string): boolean {
  if (text.length === 0 || text.length > 20) return false;
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46) points++;
    else if (code < 48 || code > 57) return false;
  }
  return points === 0 || (points === 1 && text.length > 1);
}

const cell = <T>(expected: string, read: (text: string) => T | undefined): Cell<T> => ({ expected, read });

/** A calendar day. */
export const day: Cell<SessionDate> = cell("a date as YYYY-MM-DD", parseIso);

/** A number that must be there. */
export const number: Cell<number> = cell("a number with a point for decimals", parseNumber);

/** A number above zero. */
export const positive: Cell<number> = cell("a number above zero", (text) => {
  const value = parseNumber(text);
  return value !== undefined && value > 0 ? value : undefined;
});

/** Any text, also none. */
export const text: Cell<string> = cell("text", (found) => found.trim());

/** Text that must be there. */
export const word: Cell<string> = cell("text, not an empty cell", (found) => found.trim() || undefined);

/** Names apart by `|`, also none. */
export const names: Cell<readonly string[]> = cell("names apart by |", (found) =>
  found
    .split("|")
    .map((name) => name.trim())
    .filter((name) => name !== ""),
);

/** A symbol, which also names the file of its prices. */
export const symbol: Cell<string> = cell("a symbol without spaces and slashes", (found) =>
  /^[^\s/\\\0]+$/.test(found) && found !== "." && found !== ".." ? found : undefined,
);

/** A three-letter currency code. */
export const currency: Cell<string> = cell("a currency as three capital letters", (found) =>
  /^[A-Z]{3}$/.test(found) ? found : undefined,
);

/** A market identifier code. */
export const mic: Cell<string> = cell("a market identifier code of four capital letters or digits", (found) =>
  /^[A-Z0-9]{4}$/.test(found) ? found : undefined,
);

/** A time zone of the IANA database. */
export const timezone: Cell<string> = cell("an IANA time zone like Asia/Hong_Kong", (found) =>
  found !== "" && isTimeZone(found) ? found : undefined,
);

/** Yes or no. */
export const flag: Cell<boolean> = cell("1 or 0", (found) =>
  found === "1" || found === "true" ? true : found === "0" || found === "false" ? false : undefined,
);

/** One of a few words. */
export function oneOf<const T extends string>(...words: readonly T[]): Cell<T> {
  const list = words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
  return cell(list, (found) => words.find((one) => one === found));
}

/** An instant with its zone, in milliseconds since 1970. */
export const instant: Cell<number> = cell("an instant as YYYY-MM-DDTHH:MM:SSZ or with an offset", (found) => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(found)) return undefined;
  const value = parseIso(found.slice(0, 10)) === undefined ? Number.NaN : Date.parse(found);
  return Number.isNaN(value) ? undefined : value;
});
