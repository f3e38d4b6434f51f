import type { Instrument, Series, Tape } from "../../../src/index.js";
import { addMonths, type SessionDate, sessionDate, toCivil, toIso, weekday } from "../../../src/tape/session-date.js";
import type { Draw } from "./trial.js";
import type { Voice } from "./voice.js";

/** A session of a listing, drawn from the tape. */
export interface Session {
  readonly listing: Instrument;
  readonly series: Series;
  readonly index: number;
  /** The weekday in words. */
  readonly day: string;
}

/** The earliest day that sentences speak of: before it the tape has too little past. */
const FIRST = sessionDate(17_167);

/** The whole tape, as a market that sentences of one language can be drawn from. Its sums are its own, not the engine's. */
export class Market {
  constructor(
    readonly tape: Tape,
    readonly voice: Voice,
  ) {}

  /** A session of a listing that fits, somewhere from 2017 on. */
  session(draw: Draw, fits: (listing: Instrument) => boolean = () => true): Session {
    const listings = this.tape.instruments.filter((one) => fits(one) && this.tape.series(one.symbol) !== undefined);
    const listing = draw.from(listings);
    const series = this.tape.series(listing.symbol) as Series;
    const first = Math.max(60, rowAt(series, FIRST) + 1);
    return this.at(listing, series, first + draw.below(series.dates.length - first - 12));
  }

  /** The session of a row. */
  at(listing: Instrument, series: Series, index: number): Session {
    return { listing, series, index, day: this.voice.days[weekday(dayAt(series, index))] as string };
  }

  /** The other listings of the same company, at their last session by the same day. */
  siblings({ listing, series, index }: Session): Session[] {
    const others = this.tape.instruments.filter((one) => one.issuer === listing.issuer && one !== listing);
    return others.flatMap((one) => {
      const own = this.tape.series(one.symbol);
      const row = own === undefined ? -1 : rowAt(own, dayAt(series, index));
      return own === undefined || row < 0 ? [] : [this.at(one, own, row)];
    });
  }
}

/** The day of a row. */
export const dayAt = (series: Series, index: number): SessionDate => sessionDate(series.dates[index] as number);

/** The last row on or before a day; -1 for none. */
export function rowAt(series: Series, day: number): number {
  let index = series.dates.length - 1;
  while (index >= 0 && (series.dates[index] as number) > day) index--;
  return index;
}

/** The change between two closes in percent. */
export const changeBetween = ({ close }: Series, from: number, to: number): number =>
  ((close[to] as number) / (close[from] as number) - 1) * 100;

/** Whether the venue held a session between two rows that the series lacks. */
export const hasGap = ({ dates, missing }: Series, from: number, to: number): boolean =>
  missing?.some((day) => day > (dates[Math.max(from, 0)] as number) - 6 && day < (dates[to] as number)) ?? false;

/** The last row before the week, month or year of a row. */
export function rowBefore(series: Series, index: number, unit: "week" | "month" | "year"): number {
  const day = dayAt(series, index);
  const { year, month } = toCivil(day);
  const key = (row: number): number => {
    const other = toCivil(dayAt(series, row));
    return unit === "year" ? other.year : other.year * 12 + other.month;
  };
  if (unit === "week") return rowAt(series, day - weekday(day) - 1);
  let row = index;
  while (row >= 0 && key(row) === (unit === "year" ? year : year * 12 + month)) row--;
  return row;
}

/** The row that a span of calendar units back from a row starts at. */
export function rowBack(series: Series, index: number, n: number, unit: "session" | "week" | "month" | "year"): number {
  const day = dayAt(series, index);
  if (unit === "session") return index - n;
  return rowAt(series, unit === "week" ? day - 7 * n : addMonths(day, -n * (unit === "year" ? 12 : 1)));
}

/** The evening of a session as the front matter of a text gives it: after the close of its venue. */
export function evening({ listing, series, index }: Session, draw: Draw): string {
  const day = toIso(dayAt(series, index));
  if (listing.venue === "XHKG" || listing.venue === "XSHG")
    return draw.from([`${day}T10:30:00Z`, `${day}T18:30:00+08:00`]);
  if (listing.venue === "XPAR") return draw.from([`${day}T17:30:00Z`, `${day}T19:30:00+02:00`]);
  return draw.from([`${day}T22:30:00Z`, `${day}T18:30:00-04:00`]);
}
