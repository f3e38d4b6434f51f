import type { Reference } from "../entities/reference.js";
import type { Direction, Field } from "../languages/lexeme.js";
import type { Period } from "../periods/period.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Base } from "./base.js";
import type { Chunk } from "./chunk.js";
import type { Governor } from "./governor.js";

/** A quantity in its sentence: what governs it, what it is said of, when, from where. Claim frames read nothing else. */
export interface Slot {
  readonly quantity: Quantity;
  readonly chunks: readonly Chunk[];
  /** Index of the quantity among the chunks. */
  readonly at: number;
  readonly governor: Governor | null;
  /** The direction said of it: by a verb, a sign, both (then `clash` tells whether they disagree), or 0. */
  readonly dir: Direction | 0;
  /** The preposition right before it: `to`, `at`, `by`, `from`, …; null for none. */
  readonly lead: string | null;
  readonly field: Field | null;
  readonly subject: Reference | null;
  /** Index of the subject's last chunk; -1 for none. */
  readonly subjectAt: number;
  /** The subject stands right before its verb, or right before the number. */
  readonly near: boolean;
  /** The subject is that of a relative clause. */
  readonly aside: boolean;
  /** Whether the subject's place leaves no doubt. */
  readonly certain: boolean;
  /** The subject stands without a verb of its own: `Meituan 21%, Alibaba 25.8%`. */
  readonly elided: boolean;
  /** The session the text names for it. */
  readonly day: Period | null;
  /** Whether the day belongs to it outright, and not to its sentence. */
  readonly window: Period | null;
  /** Whether the window was said of an earlier number and carried over. */
  readonly carried: boolean;
  readonly base: Base | null;
  /** A forecast, a target, a wish: never judged. */
  readonly forecast: boolean;
  /** Outside the session: after hours, futures. */
  readonly outside: boolean;
  /** `had closed`: before the time the text speaks of. */
  readonly perfect: boolean;
  /** Which of the quantities under one governor it is, and how many there are, for `respectively`. */
  readonly order: number;
  readonly siblings: number;
  /** Start of the clause and end of what belongs to the quantity, in the source. */
  readonly start: number;
  readonly end: number;
}
