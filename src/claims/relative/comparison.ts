import type { Reference } from "../../entities/reference.js";
import type { ResolvedListing } from "../../entities/subject.js";
import type { Direction } from "../../languages/lexeme.js";
import type { Chunk } from "../../syntax/chunk.js";
import { meaning } from "../../syntax/item.js";
import { nominalEndingAt } from "../../syntax/nominal.js";
import type { ReadSlot, SentenceView } from "../sentence.js";
import { listingsOf } from "../subjects.js";

/** Two listings held against each other, and which of them is said to be ahead; 0 where only the gap is told. */
export interface Comparison {
  readonly own: ResolvedListing;
  readonly other: ResolvedListing;
  readonly dir: Direction | 0;
  /** Whether both are named, or one is gathered from the text before. */
  readonly named: boolean;
}

/** `beat the S&P 500 by`, `35 points better than`, `trailed it by`, `a gap of 2.1 points`; null for no comparison. */
export function comparison(slot: ReadSlot, view: SentenceView): Comparison | null {
  if (slot.quantity.unit === "percent") return null;
  return beaten(slot, view) ?? leftBehind(slot, view) ?? compared(slot, view) ?? apart(slot, view);
}

/** `beat the S&P 500 by`, `lagged its challenger by`. */
function beaten(slot: ReadSlot, view: SentenceView): Comparison | null {
  const { governor } = slot;
  if (governor?.kind !== "beat" || governor.dir === 0) return null;
  return against(slot, view, governor.index + 1, governor.dir);
}

/** `left KWEB, up 11%, behind by 11.3 points`: who is left is the worse. */
function leftBehind(slot: ReadSlot, view: SentenceView): Comparison | null {
  const { chunks, at } = slot;
  if (slot.lead !== "by" || meaning(chunks[at - 2]?.item, "beat")?.dir !== -1) return null;
  for (let i = at - 3; i >= 0 && i > at - 24; i--)
    if (chunks[i]?.t === "word" && meaning(chunks[i]?.item, "support")?.cause) return against(slot, view, i + 1, 1);
  return null;
}

/** `35 points better than`, `4 points ahead of`, `16 points more than`, `6.2 percentage points less`. */
function compared(slot: ReadSlot, view: SentenceView): Comparison | null {
  const { chunks, at, governor } = slot;
  for (let i = at + 1; i <= at + 4; i++) {
    const item = chunks[i]?.item;
    if (item === undefined || chunks[i]?.t !== "word") return null;
    const beat = meaning(item, "beat");
    // `Lost two points more than` is the worse of the two.
    const turn = !beat && governor?.kind === "move" && governor.dir < 0 ? -1 : 1;
    if (beat) return against(slot, view, i + 1, beat.dir);
    const relation = meaning(item, "relation")?.r;
    const beyond =
      (relation === "above" || (relation === "below" && !meaning(item, "side"))) && opensName(chunks, i + 1);
    if (relation === "than" || beyond) {
      const side = meaning(chunks[i - 1]?.item, "side")?.dir ?? (relation === "below" ? -1 : 1);
      return against(slot, view, i + 1, (side * turn) as Direction);
    }
    const short = meaning(item, "side")?.comparative ? meaning(item, "side") : meaning(item, "less");
    const ends = chunks[i + 1] === undefined || chunks[i + 1]?.t === "mark";
    if (short && ends && slot.quantity.unit === "percentage-points")
      return withOther(slot, view, null, (short.dir * turn) as Direction);
  }
  return null;
}

/** More points than that are points of an index. */
const MOST_APART = 150;

/** `a lead of 7.9 percentage points over`, `the spread, of 32.7 points,`, `a gap between them of 2.1 points`. */
function apart(slot: ReadSlot, view: SentenceView): Comparison | null {
  const { chunks, at, quantity } = slot;
  if (quantity.unit !== "percentage-points" && !(quantity.unit === "points" && quantity.value < MOST_APART))
    return null;
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const gap = chunks[i]?.t === "word" ? meaning(chunks[i]?.item, "gap") : undefined;
    if (gap) return withOther(slot, view, listingAfter(slot, view, at + 1), gap.dir);
    if (chunks[i]?.quantity) return null;
  }
  return null;
}

/** A comparison with the listing named behind a chunk, or with the one that a pronoun there means. */
function against(slot: ReadSlot, view: SentenceView, from: number, dir: Direction): Comparison | null {
  const other = listingAfter(slot, view, from);
  if (other !== null && other.issuer !== listingsOf(slot)[0]?.issuer) return withOther(slot, view, other, dir);
  const pronoun = slot.chunks.slice(from, from + 2).some(({ t, item }) => t === "word" && meaning(item, "pronoun"));
  return pronoun && other === null ? withOther(slot, view, null, dir) : null;
}

/** The comparison of a slot's own listing with another: the one given, else the last one spoken of besides. */
function withOther(
  slot: ReadSlot,
  view: SentenceView,
  given: ResolvedListing | null,
  dir: Direction | 0,
): Comparison | null {
  const own = listingsOf(slot)[0] ?? lastSpoken(slot, view);
  if (own === null) return null;
  const other = given ?? view.besides(own.issuer, slot.at);
  if (other === null || other.kind !== "listing" || other.issuer === own.issuer) return null;
  return { own, other, dir, named: given !== null };
}

/** Of a gap without an owner: the listing that the text speaks of. */
function lastSpoken(slot: ReadSlot, view: SentenceView): ResolvedListing | null {
  const [found] = view.resolve({ r: "it", plural: false, hint: { ads: false, venues: [] } }, slot.at);
  return found?.kind === "listing" ? found : null;
}

/** `below the Dow`, not `below the mean for the Dow`. */
const opensName = (chunks: ReadSlot["chunks"], from: number): boolean =>
  chunks.slice(from, from + 2).some((chunk) => isName(chunk));

/** The listing named after a chunk. */
function listingAfter(slot: ReadSlot, view: SentenceView, from: number): ResolvedListing | null {
  const { chunks } = slot;
  let last = -1;
  for (let i = from; i < chunks.length && i < from + 7; i++) {
    const chunk = chunks[i] as Chunk;
    if (isName(chunk)) last = i;
    else if (last >= 0 || chunk.t === "mark" || chunk.t === "quantity") break;
  }
  const reference: Reference | null = last < 0 ? null : (nominalEndingAt(chunks, last, 4)?.reference ?? null);
  if (reference === null) return null;
  const [found] = view.resolve(reference, slot.at);
  return found?.kind === "listing" ? found : null;
}

const isName = (chunk: Chunk): boolean =>
  chunk.t === "known" ||
  (chunk.t === "word" &&
    (meaning(chunk.item, "index") !== undefined ||
      meaning(chunk.item, "ordinal-ref") !== undefined ||
      meaning(chunk.item, "company") !== undefined ||
      meaning(chunk.item, "role") !== undefined ||
      meaning(chunk.item, "equity") !== undefined));
