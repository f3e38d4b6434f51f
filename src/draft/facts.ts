import type { Happening } from "../explain/happenings.js";
import type { EvidenceRow } from "../report/schema.js";
import type { Instrument } from "../tape/model.js";

/** A value of the tape with the rows that it was computed from. */
export interface Value {
  readonly value: number;
  readonly evidence: readonly EvidenceRow[];
}

/** A change of an instrument in percent, with the close that it ends at. */
export interface Change {
  readonly instrument: Instrument;
  readonly percent: Value;
  readonly close: Value;
  /** The session, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The stretches that a note tells. */
export type Stretch = "1-month" | "3-months" | "year-to-date" | "1-year";

/** An extreme that the close reached: the last day beyond it, null where the tape has none since it begins. */
export interface Reach {
  readonly side: "high" | "low";
  readonly since: string | null;
  readonly evidence: readonly EvidenceRow[];
}

/** A company figure of a quarter with its growth on the same quarter a year before, and in a second currency. */
export interface CompanyFigure {
  readonly metric: string;
  readonly periodEnd: string;
  readonly unit: string;
  readonly amount: Value;
  readonly growth: Value | null;
  readonly converted: (Value & { readonly currency: string }) | null;
}

/** What a note can tell of a day, in no language; what the tape does not know, or is not worth telling, is null or empty. */
export interface NoteFacts {
  readonly instrument: Instrument;
  /** Whether the tape has another listing of the issuer. */
  readonly dual: boolean;
  readonly date: string;
  /** When the note appears: ISO 8601 with the offset of the venue. */
  readonly published: string;
  /** The first session on the tape, `YYYY-MM-DD`. */
  readonly begins: string;
  readonly change: Change;
  /** The last day with as large a move in that direction, where it is worth telling. */
  readonly largest: { readonly since: string | null; readonly evidence: readonly EvidenceRow[] } | null;
  readonly reach: Reach | null;
  /** Sessions in a row in the direction of the day, from three. */
  readonly streak: Value | null;
  readonly session: { readonly open: Value; readonly high: Value; readonly low: Value } | null;
  readonly volume: (Value & { readonly timesMedian: number | null }) | null;
  readonly market: (Change & { readonly points: Value }) | null;
  readonly peers: readonly Change[];
  readonly listing: Change | null;
  readonly horizons: readonly { readonly stretch: Stretch; readonly percent: Value }[];
  readonly peak: { readonly price: Value; readonly below: Value; readonly date: string } | null;
  /** What the own part of the move is, against the market and the theme. */
  readonly own: { readonly t: number; readonly move: number; readonly against: readonly Instrument[] } | null;
  readonly figures: readonly CompanyFigure[];
  readonly happenings: readonly Happening[];
}
