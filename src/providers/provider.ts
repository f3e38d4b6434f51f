import type { Dividend, Fact, Instrument, TapeEvent } from "../tape/model.js";
import type { SessionDate } from "../tape/session-date.js";

/** What a provider may be asked for. */
export type Want =
  | { readonly kind: "bars"; readonly symbol: string; readonly from: SessionDate | null }
  | { readonly kind: "rates"; readonly from: SessionDate | null }
  | { readonly kind: "search"; readonly text: string }
  | { readonly kind: "registry" }
  | { readonly kind: "facts"; readonly entity: string; readonly registration: string }
  | { readonly kind: "filings"; readonly entity: string; readonly registration: string }
  | { readonly kind: "events"; readonly entity: string; readonly address: string };

/** The kinds of things that are wanted. */
export type WantKind = Want["kind"];

/** What a source promises of its figures and asks of those who read it. All of it is data, shown to the user. */
export interface Terms {
  /** In which unit prices and figures come, and what is done where that is a hundredth of a currency. */
  readonly units: string;
  /**
   * For what prices are adjusted as they come.
   *
   * Where dividends are taken out they are no closes of a tape, but of indices: they only serve to compare.
   */
  readonly adjustment: "splits" | "splits and dividends" | "none";
  /** Whose calendar the days are of: an IANA zone, or the venue of each instrument. */
  readonly zone: string;
  /** How many minutes after the close a session's row is final, at the earliest. */
  readonly delayMinutes: number;
  /** What one may do with the figures, in a sentence, and where that is written. */
  readonly licence: string;
  readonly address: string;
  /** Requests in so many milliseconds, and how many at once: below what the source allows. */
  readonly rate: { readonly requests: number; readonly perMilliseconds: number; readonly together: number };
}

/** What a provider is told by its user: where it is, and the values of the environment that it names. */
export interface Settings {
  /** Takes the place of the provider's own hosts; without a slash at the end. */
  readonly base?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The moment of asking: milliseconds since 1970. */
  readonly now: number;
}

/** One request, to be made by whoever may do I/O. */
export interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Values in the address or the headers that may stand in no message, log or tape. */
  readonly secrets: readonly string[];
}

/** What was answered, when it was whole and its status was good. */
export interface Answer {
  readonly text: string;
  /** Content type without parameters, lower case; empty where none was told. */
  readonly type: string;
  /** When the answer was there: milliseconds since 1970. */
  readonly retrieved: number;
}

/** One daily bar as a source gives it; `NaN` where it has no value. The close is always there. */
export interface Bar {
  readonly date: SessionDate;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
  /** The close as the source itself adjusts it, kept to check the source by; never a price of the tape. */
  readonly adjusted: number;
}

/** One share becomes `ratio` shares before the session of `exDate`. */
export interface Split {
  readonly symbol: string;
  readonly exDate: SessionDate;
  readonly ratio: number;
}

/** One exchange rate: units of `quote` for one US dollar. */
export interface RateRow {
  readonly date: SessionDate;
  readonly quote: string;
  readonly rate: number;
}

/** A company of a register: its ticker, its name and the number it is filed under. */
export interface Registered {
  readonly symbol: string;
  readonly name: string;
  readonly registration: string;
}

/** What an answer holds, as rows of a tape. What is left out was not in it. */
export interface Rows {
  /** Instruments that the answer describes: of a search all that were found, of bars the one. */
  readonly instruments?: readonly Instrument[];
  readonly bars?: readonly Bar[];
  readonly splits?: readonly Split[];
  readonly dividends?: readonly Dividend[];
  readonly rates?: readonly RateRow[];
  readonly facts?: readonly Fact[];
  readonly events?: readonly TapeEvent[];
  readonly registered?: readonly Registered[];
}

/** A source of rows: what it serves and on which terms, how it is asked, and how its answers are read. Pure. */
export interface Provider {
  /** Its name in commands, in the configuration and in the environment. */
  readonly id: string;
  /** Its name in reports. */
  readonly name: string;
  readonly serves: readonly WantKind[];
  readonly terms: Terms;
  /** How to ask. Throws `provider-key-missing` where the environment lacks what the source demands. */
  request(want: Want, settings: Settings): Request;
  /** Reads an answer. Throws `provider-blocked`, `provider-format` or `provider-no-data`, and never returns half of it. */
  parse(want: Want, answer: Answer): Rows;
}
