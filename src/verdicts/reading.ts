import type { EvidenceRow } from "../report/schema.js";
import type { SessionDate } from "../tape/session-date.js";

/** One admissible interpretation of a claim, computed. */
export interface Reading {
  /** The convention in words: `close to close, 9988.HK`. */
  readonly label: string;
  /** Whether it is a convention of the field or one that the text licenses; others make a claim ambiguous at best. */
  readonly licensed: boolean;
  /** The computed value, in the unit and with the sign of the assertion. */
  readonly value: number;
  /** Values that any moment of the session would give, where the text allows one; null for a single value. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly rule: string;
  readonly symbol: string | null;
  readonly evidence: readonly EvidenceRow[];
  readonly notes: readonly string[];
  /** The truth is this or more; absent where it is known. */
  readonly atLeast?: true;
  /** The document that says so, and the last digit that it prints; absent where the value is computed from the tape. */
  readonly told?: { readonly by: string; readonly step: number };
  /** False where the tape lacks a session that the convention asks for: such a reading can confirm, never contradict. */
  readonly complete: boolean;
  /** The day that the text names and that the venue was shut on, where the reading is of a session beside it. */
  readonly shut?: ShutDay;
}

/** A day on which a venue held no session, by its exchange's rules. */
export interface ShutDay {
  readonly date: SessionDate;
  /** ISO 10383 code. */
  readonly venue: string;
}

/** Why a claim could not be settled. */
export type Reason =
  | "no-data"
  | "no-date"
  | "no-session"
  | "market-shut"
  | "not-yet"
  | "missing-session"
  | "forecast"
  | "outside-session"
  | "unknown-subject"
  | "unclear-subject"
  | "unclear-period"
  | "loose"
  | "unofficial"
  | "units"
  | "no-fact"
  | "no-rate"
  | "no-event";

/** The readings of a claim, in the order in which they are tried, or why there are none. */
export interface Measured {
  readonly readings: readonly Reading[];
  readonly reason: Reason | null;
}

/** A measure that could not be taken. */
export const unmeasured = (reason: Reason): Measured => ({ readings: [], reason });
