import type { Unit } from "../quantities/quantity.js";
import type { Needs } from "../tape/model.js";
import type { Assertion } from "../verdicts/assertion.js";
import type { Measured, Reason } from "../verdicts/reading.js";
import type { Matter } from "./matter.js";
import type { ReadSlot, SentenceView } from "./sentence.js";
import type { World } from "./world.js";

/** What a claim is said of, as the report names it. */
export interface SubjectName {
  readonly name: string;
  readonly symbol: string | null;
  readonly issuer: string;
}

/** A typed statement about something measurable, still without evidence. */
export interface Claim {
  readonly kind: string;
  /** Source range of the statement. */
  readonly start: number;
  readonly end: number;
  /** Source range of the asserted numeral. */
  readonly number: { readonly start: number; readonly end: number };
  readonly assertion: Assertion;
  /** Source range of the word that gives the direction, where one does. */
  readonly mover?: { readonly start: number; readonly end: number };
  readonly subject: SubjectName | null;
  /** The name of its subject as the text writes it, in lower case, where the tape does not know it. */
  readonly stranger?: string;
  /** Whether the words leave no doubt of what is said, given what the tape has instead; a doubtful claim is never contradicted. */
  readonly certain: (truth: number) => boolean;
  /** Why it cannot be judged at all: a forecast, trading after hours, an unknown subject; null where it can. */
  readonly reason: Reason | null;
  /** The same statement of the others that its subject may mean, the likeliest first. */
  readonly instead?: readonly Claim[];
  /** A change in a list or the like that names no time of its own. */
  readonly timeless?: boolean;
  /** It rests on the text alone, and can be judged without a publication date. */
  readonly dateless?: boolean;
  /** What it is of beside its number; absent where the text leaves that open, or nothing is to be held against it. */
  readonly matter?: Matter | null;
  readonly needs: Needs;
  /** Takes the measure on a tape: pure, and the same each time. */
  readonly measure: (world: World) => Measured;
}

/** One kind of claim: how it is found in a sentence. */
export interface ClaimKind {
  readonly name: string;
  /** One line for the grid of kinds. */
  readonly about: string;
  /** Finds the claims of this kind in a sentence. */
  readonly frame: (sentence: SentenceView) => readonly Claim[];
}

const NO_CLAIMS: readonly Claim[] = [];

/**
 * Finds claims slot by slot: in those whose numbers are in one of the given units, or in any where none is given.
 *
 * Most slots give a kind nothing, and then no list is made.
 */
export const bySlot =
  (
    frame: (slot: ReadSlot, view: SentenceView, order: number) => readonly Claim[],
    ...units: readonly Unit[]
  ): ClaimKind["frame"] =>
  (view) => {
    let claims: Claim[] | undefined;
    for (let order = 0; order < view.slots.length; order++) {
      const slot = view.slots[order] as ReadSlot;
      if (units.length > 0 && !units.includes(slot.quantity.unit)) continue;
      const found = frame(slot, view, order);
      if (found.length === 0) continue;
      claims ??= [];
      claims.push(...found);
    }
    return claims ?? NO_CLAIMS;
  };

/** Needs of nothing. */
export const NO_NEEDS: Needs = { symbols: [], currencies: [], entities: [] };
