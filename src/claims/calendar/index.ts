import type { DaySpec } from "../../periods/period.js";
import { dateOf } from "../../periods/resolve-day.js";
import { addMonths, fromCivil, type SessionDate, toIso, weekday } from "../../tape/session-date.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import type { Claim, ClaimKind } from "../claim.js";
import { NO_NEEDS } from "../claim.js";
import type { SentenceView } from "../sentence.js";
import type { World } from "../world.js";

/** A weekday beside a date. */
export const calendar: ClaimKind = {
  name: "calendar",
  about: "a date falls on the weekday that is written beside it",
  frame,
};

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function frame(view: SentenceView): readonly Claim[] {
  return view.own
    .filter(({ period }) => period !== null && period.number !== null)
    .flatMap((chunk) => {
      const spec = chunk.period?.spec;
      const day = spec?.p === "day" ? spec.day : spec?.p === "since" && "d" in spec.from ? spec.from : null;
      if (day?.d !== "date" || day.weekday === null || chunk.period?.number == null) return [];
      const { start, end, number } = chunk.period;
      return [
        {
          kind: "calendar",
          start,
          end,
          number,
          assertion: assertion(day.weekday),
          subject: null,
          certain: () => true,
          reason: null,
          needs: NO_NEEDS,
          dateless: day.year !== null && day.year > 0,
          measure: (world: World | null) => measure(day, world),
        },
      ];
    });
}

/** The weekday as a number, 1 for Monday. */
const assertion = (day: number): Claim["assertion"] => ({
  value: day + 1,
  step: 1,
  unit: "weekday",
  hedge: null,
  form: "words",
  signed: false,
  upTo: null,
  slack: 0,
});

/** Days from publication within which a date without a year is sure to be the nearest such day, past or to come. */
const NEAR_DAYS = 100;

function measure(day: Extract<DaySpec, { d: "date" }>, world: World | null): Measured {
  const dates = datesOf(day, world);
  return dates.length > 0 ? { readings: dates.map(readingOf), reason: null } : unmeasured("no-date");
}

/** The days that a date may be: of its year, or the last and the next such day, the nearer alone where it is near. */
function datesOf({ day, month, year }: Extract<DaySpec, { d: "date" }>, world: World | null): readonly SessionDate[] {
  if (year !== null) return [fromCivil(year, month, day)];
  if (world === null) return [];
  const { published } = world;
  const past = dateOf(day, month, null, published.day);
  const next = addMonths(past, month === 0 ? 1 : 12);
  const near = [past, next].filter((date) => Math.abs(date - published.day) <= NEAR_DAYS && month !== 0);
  return near.length === 1 ? near : [past, next];
}

function readingOf(date: SessionDate): Reading {
  const iso = toIso(date);
  return {
    label: `${iso} is a ${NAMES[weekday(date)]}`,
    licensed: true,
    value: weekday(date) + 1,
    range: null,
    from: iso,
    to: iso,
    rule: "calendar",
    symbol: null,
    evidence: [],
    notes: [],
    complete: true,
  };
}
