import type { Field, Hedge, TimeUnit } from "../languages/lexeme.js";

/** A day as a text names it, before it is resolved against a publication date and a venue's sessions. */
export type DaySpec =
  | {
      readonly d: "weekday";
      readonly weekday: number;
      readonly which: "last" | "previous" | "this" | "next" | "last-week" | null;
    }
  | {
      readonly d: "date";
      readonly day: number;
      /** From 1; 0 for the month at hand. */
      readonly month: number;
      /** In full, or counted from that of publication: 0 for this year, -1 for last year. */
      readonly year: number | null;
      /** The weekday written beside the date, 0 for Monday; null where there is none. */
      readonly weekday: number | null;
    }
  | { readonly d: "now"; readonly offset: number }
  /** The session before or after; `close` where the words name its close: `the previous close`. */
  | { readonly d: "neighbour"; readonly offset: number; readonly close?: true }
  /** The last session of a stretch: `at the end of 2024`. */
  | { readonly d: "end"; readonly calendar: CalendarSpec }
  | { readonly d: "offset"; readonly n: number; readonly unit: TimeUnit };

/** A calendar stretch: a year, a month of a year, the end of it. */
export interface CalendarSpec {
  readonly unit: "year" | "month" | "quarter" | "week" | "season";
  /** In full, or counted from that of publication: 0 for this year, -1 for last year. */
  readonly year: number | null;
  readonly month: number | null;
  readonly quarter: number | null;
  /** `last` for last year, `this` for this month; null where the text names it outright. */
  readonly which: "last" | "this" | null;
  readonly edge: "start" | "end" | "late" | "early" | "mid" | null;
  /** Months of a season, in order. */
  readonly months: readonly number[];
}

/** A time expression as a text writes it. */
export type PeriodSpec =
  | { readonly p: "day"; readonly day: DaySpec }
  | { readonly p: "to-date"; readonly unit: TimeUnit }
  /** `previous`: counted back from the day spoken of, which is not one of them. */
  | {
      readonly p: "span";
      readonly n: number;
      readonly unit: TimeUnit;
      readonly hedge: Hedge | null;
      readonly previous?: true;
    }
  | { readonly p: "ago"; readonly n: number; readonly unit: TimeUnit }
  | { readonly p: "calendar"; readonly calendar: CalendarSpec }
  | { readonly p: "since"; readonly from: DaySpec | CalendarSpec }
  | {
      readonly p: "since-extreme";
      readonly field: Field;
      readonly calendar: CalendarSpec | null;
      readonly closing: boolean | null;
    }
  | { readonly p: "event"; readonly event: string; readonly relation: "after" | "since" | "before" };

/** A time expression in its place: the numerals in it are days and years, not claims. */
export interface Period {
  readonly spec: PeriodSpec;
  /** The preposition before it, as written: `since`, `over`, `to`; null for none. */
  readonly relation: string | null;
  /** `Friday's`: it belongs to the noun after it. */
  readonly possessive: boolean;
  /** `two-day`, `weekly`: it describes the noun after it. */
  readonly adjective: boolean;
  /** `Thursday morning`: a part of the day is named with it. */
  readonly part: boolean;
  /** `Friday evening`: the session is over. */
  readonly late: boolean;
  readonly start: number;
  readonly end: number;
  /** The number of a span or the year, in the source; null where there is none. */
  readonly number: { readonly start: number; readonly end: number } | null;
}

/** The stretch that words between `start` and `end` are over, such as a column's `1 year`. */
export const periodOver = (
  spec: PeriodSpec,
  { start, end }: { readonly start: number; readonly end: number },
): Period => ({
  spec,
  relation: "over",
  possessive: false,
  adjective: false,
  start,
  end,
  number: null,
  part: false,
  late: false,
});

/** A year in full of one that may be counted from that of publication. */
export const fullYear = (year: number, publication: number): number => (year > 0 ? year : publication + year);
