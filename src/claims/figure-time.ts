import type { CalendarSpec, DaySpec } from "../periods/period.js";
import type { Chunk } from "../syntax/chunk.js";
import { meaning, relationOf } from "../syntax/item.js";

/** The stretch that a company figure is of, by its end. */
export interface Stretch {
  readonly unit: "quarter" | "year";
  readonly end: DaySpec | CalendarSpec;
}

/** What a part of a sentence says of the stretch: one, that it cannot be told, or nothing. */
type Told = Stretch | "unclear" | null;

/**
 * The stretch that a sentence names for the figure at `at`; null where it names none.
 *
 * It is `unclear` where it names several, or one that no figure is kept of, such as half a year. What the figure is compared with, `up from 3 billion in the same quarter of 2024`, is not the figure's own.
 */
export function toldStretch(chunks: readonly Chunk[], at: number): Told {
  const until = ownEnd(chunks, at + 1);
  let found: Told = null;
  let compared = false;
  for (let i = 0; i < until; i++) {
    compared = isComparing(chunks, i) || (compared && chunks[i]?.t !== "mark");
    const told = compared ? null : toldAt(chunks, i);
    if (told === null) continue;
    if (told === "unclear" || (found !== null && !isSame(found, told))) return "unclear";
    found = isEnded(chunks, i) || found === null ? told : found;
  }
  return found;
}

/** The stretch that a sentence speaks of, whatever its figures; null for none, or for several. */
export function spokenStretch(chunks: readonly Chunk[]): Stretch | null {
  const told = toldStretch(chunks, chunks.length);
  return told === "unclear" ? null : told;
}

/** Whether the figure at `at` may be one of a quarter, as those that tapes keep are. */
export function isOfQuarter(chunks: readonly Chunk[], at: number): boolean {
  const told = toldStretch(chunks, at);
  return told === null || (told !== "unclear" && told.unit === "quarter");
}

/** Where what is said of a figure ends: at the next number, or at what it is compared with. */
function ownEnd(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < chunks.length; i++)
    if ((chunks[i]?.t === "quantity" && !isHalf(chunks, i)) || isComparing(chunks, i)) return i;
  return chunks.length;
}

function isComparing(chunks: readonly Chunk[], i: number): boolean {
  const { item } = chunks[i] as Chunk;
  const relation = relationOf(item);
  if (relation === "from") return chunks[i + 1]?.t === "quantity";
  return relation === "against" || relation === "than" || meaning(item, "which")?.which === "same";
}

function toldAt(chunks: readonly Chunk[], i: number): Told {
  const { t, item, period } = chunks[i] as Chunk;
  if (isHalf(chunks, i)) return "unclear";
  if (t === "period") return period === null ? null : toldByPeriod(chunks, i);
  const unit = meaning(item, "time")?.unit;
  if (unit === "half") return "unclear";
  if (unit !== "quarter" && unit !== "year") return null;
  if (isEnded(chunks, i)) return endedAt(chunks, i, unit);
  return unit === "quarter" && relationOf(chunks[i + 1]?.item) === "on" ? "unclear" : null;
}

function toldByPeriod(chunks: readonly Chunk[], i: number): Told {
  const period = (chunks[i] as Chunk).period as NonNullable<Chunk["period"]>;
  const { spec, relation } = period;
  if (spec.p === "to-date" && isYearOnYear(chunks, i)) return null;
  if (spec.p === "to-date") return spec.unit === "quarter" ? endedAt(chunks, i, "quarter") : "unclear";
  if (spec.p === "span") {
    const quarter = isQuarter(spec.n, spec.unit);
    if (isEnded(chunks, i)) return quarter ? endedAt(chunks, i, "quarter") : "unclear";
    return (quarter && spec.unit === "quarter") || isYearOnYear(chunks, i) ? null : "unclear";
  }
  if (spec.p !== "calendar" || isEnded(chunks, i - 1)) return null;
  const { unit, quarter } = spec.calendar;
  if (quarter !== null)
    return isEnded(chunks, i) ? endedAt(chunks, i, "quarter") : { unit: "quarter", end: spec.calendar };
  if (unit === "year") return isEnded(chunks, i) ? endedAt(chunks, i, "year") : { unit: "year", end: spec.calendar };
  return unit === "quarter" && relation !== "from" ? null : "unclear";
}

/** `in the first half`: a stretch, not a number. */
const isHalf = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i]?.quantity?.form === "fraction" && meaning(chunks[i - 1]?.item, "ordinal-ref") !== undefined;

/** `rose 2% year on year`, `up 2% on the year`, `en hausse de 2 % sur un an`: what the growth is counted over, not what the figure is of. */
function isYearOnYear(chunks: readonly Chunk[], i: number): boolean {
  const { period } = chunks[i] as Chunk;
  if (period?.spec.p === "to-date") return period.spec.unit === "year" && period.relation === "on";
  const year = period?.spec.p === "span" && period.spec.n === 1 && period.spec.unit === "year";
  return year && (period.relation === "over" || chunks[i - 1]?.quantity?.unit === "percent");
}

const isQuarter = (n: number, unit: string): boolean =>
  (unit === "quarter" && n === 1) || (unit === "month" && n === 3);

/** `quarter ended June 30`, `trimestre clos fin juin`: a stretch told by its last day. */
function isEnded(chunks: readonly Chunk[], i: number): boolean {
  const item = chunks[i + 1]?.item;
  const ended = meaning(item, "ended") !== undefined || meaning(item, "level")?.field === "close";
  return ended && chunks[i + 2]?.t === "period";
}

function endedAt(chunks: readonly Chunk[], i: number, unit: Stretch["unit"]): Told {
  if (!isEnded(chunks, i)) return null;
  const spec = chunks[i + 2]?.period?.spec;
  if (spec?.p === "day") return { unit, end: spec.day };
  return spec?.p === "calendar" && spec.calendar.unit === "month" ? { unit, end: spec.calendar } : "unclear";
}

const isSame = (one: Stretch, other: Stretch): boolean => JSON.stringify(one) === JSON.stringify(other);
