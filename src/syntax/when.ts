import type { Period } from "../periods/period.js";
import type { Chunk } from "./chunk.js";
import { meaning } from "./item.js";

/** How far back the word that opens the clause may stand, in chunks. */
const REACH = 24;

/** `in the first quarter, when the index gained 5%`: the period that the clause of the number at `at` is about. */
export function whenPeriod(chunks: readonly Chunk[], at: number): Period | null {
  const opening = whenBefore(chunks, at);
  if (opening < 0) return null;
  const comma = chunks[opening - 1]?.t === "mark" ? 1 : 0;
  const period = chunks[opening - 1 - comma]?.period ?? null;
  return period === null || isAnyDay(period) ? null : period;
}

/** Whether the number at `at` stands in a clause of `when` whose period is not named: `the crash, when it lost 20%`. */
export function isToldWhen(chunks: readonly Chunk[], at: number): boolean {
  const opening = whenBefore(chunks, at);
  return opening >= 0 && whenPeriod(chunks, at) === null;
}

/** `on a day when`: some day, which the text does not name. */
const isAnyDay = ({ spec }: Period): boolean => spec.p === "span" && spec.n === 1;

/** Index of the `when` that opens the clause of the number at `at`; -1 for none. */
function whenBefore(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i > 0 && i > at - REACH; i--) {
    const { t, item } = chunks[i] as Chunk;
    if (t === "mark" && (item.norm === ";" || item.norm === ":" || item.norm === ",")) return -1;
    if (t !== "word") continue;
    if (meaning(item, "when")) return i;
    if (meaning(item, "and") && chunks[i + 1]?.t === "period") return -1;
  }
  return -1;
}
