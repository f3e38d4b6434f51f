import type { Instrument } from "../tape/model.js";

/** A subject that the text has named well enough to look it up. */
export interface ResolvedListing {
  readonly kind: "listing";
  readonly issuer: string;
  /** Listings in the order in which readings try them. */
  readonly listings: readonly Instrument[];
  /** How many of them the text licenses; the rest are listings that it does not name. */
  readonly licensed: number;
  /** Whether the words at hand name a listing outright: a venue, `ADRs`, a ticker. */
  readonly named: boolean;
  /** Whether the text, here or before, names the venue: then no other listing is a reading. */
  readonly only: boolean;
  /** Whether the words leave no doubt about the issuer. */
  readonly certain: boolean;
}

/** A company figure of an issuer: `revenue` of `cloud`. */
export interface ResolvedMetric {
  readonly kind: "metric";
  readonly issuer: string;
  readonly metric: string;
  readonly certain: boolean;
}

/** Shares traded. */
export interface ResolvedVolume {
  readonly kind: "volume";
  readonly of: ResolvedListing;
}

/** A currency by its code. */
export interface ResolvedCurrency {
  readonly kind: "currency";
  readonly code: string;
}

/** Something that the tape knows nothing of. */
export interface Unresolved {
  readonly kind: "unresolved";
  readonly text: string;
  /** The name of whom the tape does not know, in lower case; null where the text gives none. */
  readonly stranger: string | null;
}

/** What a reference turned out to be. */
export type Resolved = ResolvedListing | ResolvedMetric | ResolvedVolume | ResolvedCurrency | Unresolved;

/** Nobody that the tape knows, with the name that the text gives them. */
export const unresolved = (text: string, stranger: string | null = null): Unresolved => ({
  kind: "unresolved",
  text,
  stranger,
});
