import type { PeriodSpec } from "../../periods/period.js";
import type { ReadSlot, SentenceView } from "../sentence.js";

/** The windows that a number without one may be of: that of the number or sentence before, those the text sums up. */
export function windowsAround(slot: ReadSlot, view: SentenceView): readonly PeriodSpec[] {
  const before = windowBefore(slot, view) ?? view.spokenWindow;
  return before === null ? view.summed : [before, ...view.summed];
}

/** The window of a number before in the same sentence. */
function windowBefore(slot: ReadSlot, view: SentenceView): PeriodSpec | null {
  const spec = view.slots.findLast(
    (other) => other.at < slot.at && other.window !== null && other.quantity.unit === "percent",
  )?.window?.spec;
  return spec === undefined || spec.p === "event" ? null : spec;
}
