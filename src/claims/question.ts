import type { ResolvedListing } from "../entities/subject.js";
import type { Direction, Field } from "../languages/lexeme.js";
import type { CalendarSpec, DaySpec, PeriodSpec } from "../periods/period.js";

/** Which session a claim is about, as the text places it. */
export interface When {
  /** The day named for it; null where the text leaves it to the date of publication. */
  readonly day: DaySpec | null;
  /** Days the text spoke of before, oldest first; each may be counted from the one before. */
  readonly anchors: readonly DaySpec[];
  /** The day of the sentence before, where it may go on; null for none. */
  readonly spoken: DaySpec | null;
  /** Told in the past perfect: an earlier session may be meant. */
  readonly perfect: boolean;
  /** The text speaks of a moment inside the session. */
  readonly moment: boolean;
}

/** An extreme or a close that a change is counted from. */
export interface BaseSpec {
  readonly field: "high" | "low" | "close" | "open";
  readonly closing: boolean | null;
  readonly calendar: CalendarSpec | null;
  readonly day: DaySpec | null;
  readonly span: { readonly n: number; readonly unit: string } | null;
  readonly record: boolean;
}

/** A change of a listing's price between two points in time. */
export interface ChangeQuestion {
  readonly subject: ResolvedListing;
  readonly when: When;
  readonly window: PeriodSpec | null;
  /** Whether the window was carried over from a number before: then a session's change is a reading too. */
  readonly carried: boolean;
  /** A window of the sentence before, which may go on where this one names none. */
  readonly spokenWindows?: readonly PeriodSpec[];
  readonly base: BaseSpec | null;
  readonly field: Field | null;
  /** The text is one of those that are written through the day, and may tell a stretch as it stood before the close. */
  readonly filedEarly?: boolean;
  /** Percent, or what is lacking to be at the base again; points or money; a factor, or its inverse. */
  readonly measure: "percent" | "way-back" | "difference" | "factor" | "inverse";
  readonly dir: Direction | 0;
  /** Of a change in money: how much, to see whether it is in the tape's units. */
  readonly amount?: number;
}

/** A price or index level. */
export interface LevelQuestion {
  readonly subject: ResolvedListing;
  readonly when: When;
  readonly field: Field | null;
  /** Currencies that the mark may stand for; empty for an index level. */
  readonly currencies: readonly string[];
  /** The price is the one that a change was counted from. */
  readonly before: boolean;
  readonly window: PeriodSpec | null;
  /** The words place it at the start of the window, nowhere else: `a year ago it stood at`. */
  readonly atStart?: boolean;
  /** An extreme of a longer stretch, which may be one of closes: `a one-year low`. */
  readonly ofStretch?: boolean;
  readonly base: BaseSpec | null;
}
