import type { TapeSource } from "./model.js";
import type { SessionDate } from "./session-date.js";

/** How many sessions of a symbol, or days of a currency, a tape has, and from when to when. */
export interface Span {
  readonly rows: number;
  /** Null where there is no row. */
  readonly first: SessionDate | null;
  readonly last: SessionDate | null;
}

/** What a tape holds, in counts and spans. */
export interface TapeStatus {
  readonly kind: "directory" | "store" | "sample";
  /** The directory, the store's file, or the name of the sample. */
  readonly path: string;
  /** Version of the layout of the rows; null for a directory. */
  readonly schema: number | null;
  /** The directory that a store was imported from; null otherwise. */
  readonly importedFrom: string | null;
  /** When that was, in milliseconds since 1970; null otherwise. */
  readonly importedAt: number | null;
  readonly instruments: readonly InstrumentStatus[];
  readonly currencies: readonly CurrencyStatus[];
  readonly facts: number;
  readonly events: number;
  readonly dividends: number;
}

/** One instrument of a {@link TapeStatus}. */
export interface InstrumentStatus extends Span {
  readonly symbol: string;
  readonly name: string;
  readonly venue: string;
  readonly currency: string;
  /** The session from which every session has its row; null where that holds from the first. */
  readonly completeFrom: SessionDate | null;
}

/** One currency of a {@link TapeStatus}, quoted against the US dollar. */
export interface CurrencyStatus extends Span {
  readonly quote: string;
}

/** A tape that also says what it holds. */
export interface InspectableSource extends TapeSource {
  status(): Promise<TapeStatus>;
  /** The splits of the symbols that sources told of; absent where a tape keeps none. */
  splits?(symbols: readonly string[]): Promise<readonly TapeSplit[]>;
}

/** A split that a tape knows of: one share becomes `ratio` before the session of `exDate`. */
export interface TapeSplit {
  readonly symbol: string;
  readonly exDate: number;
  readonly ratio: number;
}

/** Rows, first and last of ascending days. */
export const spanOf = (dates: Int32Array): Span => ({
  rows: dates.length,
  first: (dates[0] ?? null) as Span["first"],
  last: (dates[dates.length - 1] ?? null) as Span["last"],
});
