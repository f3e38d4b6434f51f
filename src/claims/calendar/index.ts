import { fromCivil, toIso, weekday } from "../../tape/session-date.js";
import type { DaySpec } from "../../periods/period.js";
import { dateOf } from "../../periods/resolve-day.js";
import type { Claim, ClaimKind } from "../claim.js";
import { NO_NEEDS } from "../claim.js";
import type { SentenceView } from "../sentence.js";
import { type Measured, unmeasured } from "../../verdicts/reading.js";
import type { World } from "../world.js";

/** A weekday beside a date. */
export const calendar: ClaimKind = {
  name: "calendar",
  about: "a date falls on the weekday that is written beside it",
  frame,
};

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function frame(view: SentenceView): readonly Claim[] {
  return view.own.flatMap((chunk) => {
    const spec = chunk.period?.spec;
    const day = spec?.p === "day" ? spec.day : spec?.p === "since" && "d" in spec.from ? spec.from : null;
    if (day?.d !== "date" || day.weekday === null || chunk.period?.number == null) return [];
    const { start, end, number } = chunk.period;
    return [{ kind: "calendar", start, end, number, assertion: assertion(day.weekday), subject: null, certain: true, reason: null, needs: NO_NEEDS, dateless: day.year !== null, measure: (world: World | null) => measure(day, world) }];
  });
}

/** The weekday as a number, 1 for Monday. */
const assertion = (day: number): Claim["assertion"] => ({ value: day + 1, step: 1, unit: "weekday", hedge: null, form: "words", signed: false, upTo: null, slack: 0 });

function measure(day: Extract<DaySpec, { d: "date" }>, world: World | null): Measured {
  const date = day.year !== null ? fromCivil(day.year, day.month, day.day) : world === null ? null : dateOf(day.day, day.month, null, world.published.day);
  if (date === null) return unmeasured("no-date");
  const iso = toIso(date);
  return { readings: [{ label: `${iso} is a ${NAMES[weekday(date)]}`, licensed: true, value: weekday(date) + 1, range: null, from: iso, to: iso, rule: "calendar", symbol: null, evidence: [], notes: [], complete: true }], reason: null };
}
