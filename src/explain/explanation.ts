import type { EvidenceRow } from "../report/schema.js";
import type { Happening } from "./happenings.js";
import type { SessionShape } from "./session.js";
import type { Standing } from "./standing.js";

/** What a part of a move is: the model's constant, what goes with a factor, what only the instrument did, the rate. */
export type PartName = "drift" | "market" | "sector" | "listing" | "own" | "currency";

/** One part of a move, in percentage points of it. */
export interface Part {
  readonly part: PartName;
  /** The factor; null for the drift, the own part and the currency. */
  readonly symbol: string | null;
  readonly name: string | null;
  /** The sessions whose closes the factor's move is counted between, `YYYY-MM-DD`; equal where it had none since. */
  readonly from: string | null;
  readonly to: string | null;
  /** The factor's move in percent, and what of it goes beyond the factors above. */
  readonly move: number | null;
  readonly beyond: number | null;
  /** Points of the instrument's move for each percent of the factor's move beyond those above. */
  readonly slope: number | null;
  readonly points: number;
}

/** The sessions that a model was estimated on, and how widely single days fall about it. */
export interface ModelNote {
  readonly from: string;
  readonly to: string;
  /** Sessions of the window that all series have. */
  readonly observations: number;
  readonly degrees: number;
  /** Standard deviation of the residuals, in percentage points. */
  readonly deviation: number;
}

/** A move taken apart: the parts add up to it. Percent and percentage points throughout. */
export interface Decomposition {
  readonly move: number;
  readonly parts: readonly Part[];
  readonly own: number;
  readonly t: number;
  readonly model: ModelNote;
}

/** Where another listing of the issuer stood before the session. */
export interface OtherListing {
  readonly symbol: string;
  readonly venue: string;
  /** Its last session before, `YYYY-MM-DD`, its close, and that close as one unit of this listing. */
  readonly date: string;
  readonly close: number;
  readonly currency: string;
  readonly converted: number;
  /** The converted close over this listing's close before, in percent. */
  readonly ahead: number;
  /** This listing's close over the converted one, in percent: what the session added to it. */
  readonly added: number;
  /** Whether it had closed since this listing's close before. */
  readonly first: boolean;
}

/** A peer on the same day. */
export interface Peer {
  readonly symbol: string;
  readonly name: string;
  readonly move: number;
  /** Null where its record is too short for an estimate. */
  readonly own: number | null;
  readonly t: number | null;
  readonly happenings: readonly Happening[];
}

/** All that the tape says of one day of an instrument. Prices are in its currency, changes in percent. */
export interface Explanation {
  readonly schema: 1;
  readonly symbol: string;
  readonly name: string;
  readonly venue: string;
  readonly currency: string;
  /** The session and the one before, `YYYY-MM-DD`. */
  readonly date: string;
  readonly previous: string;
  /** The currency that the parts are counted in. */
  readonly countedIn: string;
  readonly session: SessionShape;
  readonly standing: Standing;
  readonly decomposition: Decomposition;
  readonly ownStanding: Standing;
  readonly listing: OtherListing | null;
  readonly happenings: readonly Happening[];
  readonly peers: readonly Peer[];
  /** What is missing, as codes: `no-market`, `no-sector`, `market-shut`, `sector-shut`, `listing-shut`, `listing-short`. */
  readonly lacks: readonly string[];
  readonly evidence: readonly EvidenceRow[];
}
