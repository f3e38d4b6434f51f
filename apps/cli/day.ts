import { TapecheckError } from "../../src/errors.js";
import { parseDay } from "../../src/tape/node.js";

/** A day given to an option; null where it was not given. Throws `day-malformed`. */
export function dayOf(option: string, text: string | undefined): ReturnType<typeof parseDay> {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day !== null) return day;
  throw new TapecheckError("day-malformed", `${option} is no day of the calendar`, {
    expected: "a day as YYYY-MM-DD",
    found: text,
  });
}
