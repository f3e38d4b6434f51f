import type { CalendarSpec, PeriodSpec } from "../../periods/period.js";
import { readBase } from "../../syntax/base.js";
import { isYear } from "../../syntax/chunk.js";
import { cued, meaning } from "../../syntax/item.js";
import { baseSpec } from "../build.js";
import type { BaseSpec } from "../question.js";
import type { ReadSlot } from "../sentence.js";

// Prices of a day that is over: where a stretch began, where it ended, at a peak.

/** `a year ago it stood at`, `began the year at`: the stretch at whose start the price stood; null for none. */
export function startedStretch(slot: ReadSlot): PeriodSpec | null {
  const spec = slot.window?.spec;
  if (spec?.p === "ago" && !slot.carried && slot.day === null) return spec;
  return slot.governor?.kind === "level" && slot.governor.field === "open" ? begun(slot) : null;
}

/** `began the year at`, `started 2022 at`: what stands between the verb and the number. */
function begun({ governor, chunks, at }: ReadSlot): PeriodSpec | null {
  for (let i = (governor?.index ?? at) + 1; i < at; i++) {
    const chunk = chunks[i] as ReadSlot["chunks"][number];
    const unit = chunk.t === "word" ? meaning(chunk.item, "time")?.unit : undefined;
    if (unit === "year" || unit === "month" || unit === "week" || unit === "quarter") return { p: "to-date", unit };
    if (chunk.period?.spec.p === "calendar" || chunk.period?.spec.p === "to-date") return chunk.period.spec;
    if (chunk.quantity !== null && isYear(chunk.quantity))
      return { p: "calendar", calendar: yearOf(chunk.quantity.value) };
  }
  return null;
}

const yearOf = (year: number): CalendarSpec => ({
  unit: "year",
  year,
  month: null,
  quarter: null,
  which: null,
  edge: null,
  months: [],
});

/** `ended last year at`, `finished 2022 at`: the stretch at whose last close the price stood; null for none. */
export function endedStretch(slot: ReadSlot): CalendarSpec | null {
  const spec = slot.window?.spec;
  const verb = slot.governor?.kind === "level" && slot.governor.field === "close" ? slot.governor.index : -1;
  const closes = verb >= 0 && !cued(slot.chunks[verb]?.item, "gerund");
  const within = slot.window?.relation === "in" && slot.perfect;
  return closes &&
    !within &&
    !slot.carried &&
    slot.day === null &&
    spec?.p === "calendar" &&
    spec.calendar.edge === null
    ? spec.calendar
    : null;
}

/** `HK$120.57 at their one-year closing high`, `At its peak of March it closed at 82.69`: the extreme that the price is; null for none. */
export const baseBesidePrice = (slot: ReadSlot): BaseSpec | null =>
  extremeAt(slot, slot.at + 1) ?? (slot.governor?.kind === "level" && !slot.governor.after ? inFront(slot) : null);

/** The extreme at the head of the sentence, before the verb. */
function inFront(slot: ReadSlot): BaseSpec | null {
  const base = readBase(slot.chunks, 0, true);
  return base !== null && base.next <= (slot.governor?.index ?? 0) ? extremeAt(slot, 0) : null;
}

function extremeAt({ chunks }: ReadSlot, from: number): BaseSpec | null {
  if (meaning(chunks[from]?.item, "relation")?.r !== "at") return null;
  const base = readBase(chunks, from, true);
  if (base === null || (base.field !== "high" && base.field !== "low")) return null;
  const placed = base.record || base.year !== null || (base.period !== null && base.period.spec.p !== "day");
  return placed ? baseSpec(base) : null;
}

/** `since its close of October 22, at 176.20 euros, the stock`: the price of what a change is counted from; null for none. */
export function baseBeforePrice({ chunks, at, lead, quantity }: ReadSlot): BaseSpec | null {
  const joint = lead === "to" || lead === "at" ? at - 2 : at - 1;
  const mark = chunks[joint];
  if (mark?.t !== "mark" || (mark.item.norm !== "," && mark.item.norm !== "(")) return null;
  if (quantity.unit !== "money" && quantity.unit !== "points") return null;
  for (let i = joint - 2; i >= 0 && i > joint - 10; i--) {
    const base = readBase(chunks, i);
    if (base === null) continue;
    return base.next === joint && (base.period !== null || base.record || base.year !== null) ? baseSpec(base) : null;
  }
  return null;
}
