import type { DaySpec } from "../periods/period.js";
import type { Chunk } from "../syntax/chunk.js";

/** The day that a sentence is about as a whole: one that names no end, no base and no owner. */
export function spokenDay(chunks: readonly Chunk[]): DaySpec | null {
  for (const { period } of chunks) {
    if (period?.spec.p !== "day" || period.possessive) continue;
    if (period.relation === null || period.relation === "on" || period.relation === "in") return period.spec.day;
  }
  return null;
}

/** `January 14`. */
export const isDated = (chunk: Chunk | undefined): boolean =>
  chunk?.period?.spec.p === "day" && chunk.period.spec.day.d === "date";

/** The days named before a chunk, in order. */
export function daysBefore(chunks: readonly Chunk[], at: number): readonly DaySpec[] {
  const days: DaySpec[] = [];
  for (let i = 0; i < at; i++) {
    const spec = chunks[i]?.period?.spec;
    if (spec?.p === "day") days.push(spec.day);
    else if (spec?.p === "since" && "d" in spec.from) days.push(spec.from);
  }
  return days;
}
