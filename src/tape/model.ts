import type { SessionDate } from "./session-date.js";

/** One listing: what a symbol trades as, where, in which currency, and of which issuer. */
export interface Instrument {
  readonly symbol: string;
  readonly name: string;
  /** Other names found in prose and on screens. */
  readonly aliases: readonly string[];
  /** ISO 10383 market identifier code, `XHKG`. */
  readonly venue: string;
  /** IANA time zone of the venue, `Asia/Hong_Kong`. */
  readonly timezone: string;
  /** ISO 4217 code of the quotation. */
  readonly currency: string;
  readonly type: "share" | "ads" | "etf" | "index";
  readonly issuer: string;
  /** Whether this is the issuer's primary listing. */
  readonly primary: boolean;
  /** Ordinary shares in one unit: 8 for an ADS that stands for eight. */
  readonly sharesPerUnit: number;
}

/**
 * Daily bars of one symbol in columns, ascending by session, one row a session.
 * Prices are split-adjusted, dividends not taken out; `NaN` where the source has no value; closes are never `NaN`.
 */
export interface Series {
  readonly symbol: string;
  /** {@link SessionDate} of each row. */
  readonly dates: Int32Array;
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
  /** Where the rows come from, for the evidence. */
  readonly source: string;
  /** Where each row comes from, where not all come from `source`: the number of its name, row by row. */
  readonly sources?: { readonly names: readonly string[]; readonly of: Uint16Array };
  /**
   * The session from which every session has its row; absent where that holds from the first row.
   *
   * Rows before it are a selection: no change from one row to the next may be computed there. The selection keeps what
   * extremes need: a highest or lowest close, high or low over any window that reaches `completeFrom` is exact.
   */
  readonly completeFrom?: SessionDate;
  /**
   * Sessions between the first and last row that the venue held and that have no row here, ascending; absent where the
   * venue's calendar is not known. A change across one of them is not the change of one session.
   */
  readonly missing?: Int32Array;
}

/** Exchange rates of one currency, ascending by date: units of `quote` for one US dollar. */
export interface Rates {
  readonly quote: string;
  readonly dates: Int32Array;
  readonly rate: Float64Array;
  readonly source: string;
}

/** One company figure as published. */
export interface Fact {
  readonly entity: string;
  readonly metric: string;
  readonly periodEnd: SessionDate;
  /** `quarter`, `year`, `three years`, … */
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/** Something that happened at an instant, to an entity or (empty entity) to the market as a whole. */
export interface TapeEvent {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
  readonly entity: string;
  readonly kind: string;
  readonly title: string;
  readonly source: string;
}

/** One cash distribution per unit, in its declared currency. */
export interface Dividend {
  readonly symbol: string;
  readonly exDate: SessionDate;
  readonly amount: number;
  readonly currency: string;
}

/** The record evidence comes from, in memory and without I/O. A symbol or currency that was not loaded is undefined. */
export interface Tape {
  readonly instruments: readonly Instrument[];
  series(symbol: string): Series | undefined;
  rates(currency: string): Rates | undefined;
  facts(entity: string): readonly Fact[];
  /** Events of the entity and of the market as a whole, ascending by instant. */
  events(entity: string): readonly TapeEvent[];
  dividends(symbol: string): readonly Dividend[];
}

/** What a set of claims needs from the tape before it can be judged. */
export interface Needs {
  readonly symbols: readonly string[];
  readonly currencies: readonly string[];
  readonly entities: readonly string[];
  /** The last day that is asked about; absent: today. */
  readonly until?: SessionDate;
}

/** A tape that is fetched in two steps: who is listed, then only what an article needs. Rejects with a coded error. */
export interface TapeSource {
  instruments(): Promise<readonly Instrument[]>;
  load(needs: Needs): Promise<Tape>;
  close(): Promise<void>;
}
