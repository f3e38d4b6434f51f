import { type Period, periodOver } from "../periods/period.js";
import type { Chunk } from "./chunk.js";
import { cued } from "./item.js";
import { sameKind } from "./placer.js";
import { separates } from "./temporal.js";

/** A stretch that the words give both ends of: what it is counted from, and the day it ends on. */
export interface TwoEnded {
  readonly window: Period;
  readonly day: Period;
}

/** How far a stretch may stand before its number, and behind it, in chunks. */
const BEFORE = 18;
const AFTER = 6;

/** `between September 11 and October 7`, `du 11 septembre au 7 octobre`: the two named days nearest to a number; null for none. */
export function twoEndedAt(chunks: readonly Chunk[], at: number): TwoEnded | null {
  for (let i = at + 1; i < at + AFTER && !isRival(chunks, i, at); i++) {
    const end = endOf(chunks, i);
    if (end > 0) return separates(chunks, at, i) ? null : stretch(chunks, i, end);
  }
  for (let i = at - 1; i >= 0 && i > at - BEFORE && !isRival(chunks, i, at); i--) {
    const end = endOf(chunks, i);
    if (end > 0) return separates(chunks, end, at) ? null : stretch(chunks, i, end);
  }
  return null;
}

/** Another number of the kind: what stands beyond it is its own. */
function isRival(chunks: readonly Chunk[], i: number, at: number): boolean {
  const [other, own] = [chunks[i]?.quantity, chunks[at]?.quantity];
  return other != null && own != null && sameKind(other, own);
}

const TO = new Set(["to", "until", "at"]);

/** Index of the day that the stretch beginning at `i` ends on; -1 where none begins there. */
function endOf(chunks: readonly Chunk[], i: number): number {
  const relation = dayAt(chunks, i)?.relation;
  if (relation === "between") return cued(chunks[i + 1]?.item, "and") && dayAt(chunks, i + 2) !== null ? i + 2 : -1;
  if (relation !== "from" && relation !== "of") return -1;
  return TO.has(dayAt(chunks, i + 1)?.relation ?? "") ? i + 1 : -1;
}

function dayAt(chunks: readonly Chunk[], i: number): Period | null {
  const period = chunks[i]?.period ?? null;
  return period?.spec.p === "day" && !period.possessive ? period : null;
}

function stretch(chunks: readonly Chunk[], from: number, to: number): TwoEnded | null {
  const [first, day] = [dayAt(chunks, from), dayAt(chunks, to)];
  if (first?.spec.p !== "day" || day === null) return null;
  return { window: periodOver({ p: "since", from: first.spec.day }, { start: first.start, end: day.end }), day };
}
