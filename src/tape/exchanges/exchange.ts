import type { SessionDate } from "../session-date.js";

/** The days on which an exchange trades otherwise than from Monday to Friday, year by year, by its published rules. */
export interface Exchange {
  /** The days of a year on which it is shut; those at a weekend may be among them. */
  closures(year: number): readonly SessionDate[];
  /** The days of a year on which it closes early, where they are sessions. */
  halfDays(year: number): readonly SessionDate[];
}
