import type { PeriodSpec } from "../periods/period.js";
import type { Chunk } from "../syntax/chunk.js";
import { meaning } from "../syntax/item.js";
import type { ReadSlot } from "./sentence.js";

/** The window that a sentence ends with, or that a heading such as `The week in figures` announces. */
export function spokenWindowOf(
  slots: readonly ReadSlot[],
  chunks: readonly Chunk[],
  heading: boolean,
): PeriodSpec | null {
  const last = slots.findLast((slot) => slot.quantity.unit === "percent" || slot.quantity.unit === "times");
  const spec =
    last?.window?.spec ??
    (last === undefined
      ? chunks.findLast((chunk) => STRETCHES.has(chunk.period?.spec.p ?? ""))?.period?.spec
      : undefined);
  if (spec !== undefined && spec.p !== "event") return spec;
  const unit = heading || last === undefined ? unitIn(chunks) : null;
  return unit === null ? null : { p: "to-date", unit };
}

/** What a sentence without figures may announce: `Since early October the mood has turned.` */
const STRETCHES: ReadonlySet<string> = new Set(["to-date", "span", "since"]);

/** `KWEB: 36.7% in the plus.`, `on the same arithmetic`: a sentence without verb and time goes on with the stretch of the one before. */
export const goesOnWith = (slots: readonly ReadSlot[], chunks: readonly Chunk[]): boolean =>
  slots.every(({ day, window, base }) => day === null && window === null && base === null) &&
  (slots.every(({ governor }) => governor === null) ||
    chunks.some(({ t, item }) => t === "word" && meaning(item, "which")?.which === "same"));

/** The first week, month or year that the words name. */
function unitIn(chunks: readonly Chunk[]): "week" | "month" | "year" | null {
  for (const { item } of chunks) {
    const unit = meaning(item, "time")?.unit;
    if (unit === "week" || unit === "month" || unit === "year") return unit;
  }
  return null;
}
