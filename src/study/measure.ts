import { TapecheckError } from "../errors.js";
import { mean, median } from "../measures/moments.js";
import { type Abnormal, cumulativesOf } from "./abnormal.js";
import { type Measured, measureEvent, reportOf } from "./event.js";
import { Pairs } from "./paired.js";
import { givenOf, placeOf, type Refusal } from "./place.js";
import { type EventWindow, hullOf, type StudyEvent, type StudyQuestion } from "./question.js";
import type { AverageSession, AverageWindow, RefusedEvent, Study } from "./study.js";
import { countPositive, type Ranked, rankedOf, testsOf } from "./tests.js";
import { warningsOf } from "./warnings.js";

/** An event study before it is put into words and percentages. */
export interface MeasuredStudy {
  readonly measured: readonly Measured[];
  readonly refused: readonly RefusedEvent[];
  readonly sessions: readonly AverageSession[];
  readonly windows: readonly AverageWindow[];
}

/**
 * Studies events: their abnormal returns, averages and tests.
 *
 * Throws `study-window` where a window runs into the estimation or backwards, and `study-empty` where no event can be
 * studied, with why the first cannot. Linear in the lengths of the series and in events times estimation.
 */
export function studyOf(events: readonly StudyEvent[], question: StudyQuestion): Study {
  const { measured, refused, sessions, windows } = measureStudy(events, question);
  const reported = measured.map((one) => reportOf(one, question));
  const { model, returns, estimation, gap } = question;
  const warnings = warningsOf(measured, reported, refused, question);
  return { model, returns, estimation, gap, events: reported, refused, sessions, windows, warnings };
}

/** The figures of a study, without the report of each event. */
export function measureStudy(events: readonly StudyEvent[], question: StudyQuestion): MeasuredStudy {
  requireWindows(question);
  const hull = hullOf(question.windows);
  const pairs = new Pairs(question);
  const measured: Measured[] = [];
  const refused: RefusedEvent[] = [];
  for (const event of events) {
    const found = measureOne(event, pairs, question, hull);
    if ("abnormal" in found) measured.push(found);
    else refused.push({ line: event.line, symbol: event.listed.instrument.symbol, given: givenOf(event), ...found });
  }
  if (measured.length === 0) throw nothingToStudy(refused);
  const abnormal = measured.map((one) => one.abnormal);
  const ranked = rankedOf(abnormal);
  return {
    measured,
    refused,
    sessions: averageSessions(abnormal, ranked, hull),
    windows: question.windows.map((window) => averageWindow(abnormal, ranked, window, hull)),
  };
}

function measureOne(event: StudyEvent, pairs: Pairs, question: StudyQuestion, hull: EventWindow): Measured | Refusal {
  if (question.model !== "mean-adjusted" && event.benchmark === null) {
    return { reason: "no-benchmark", message: `no index of ${event.listed.instrument.venue} is on the tape` };
  }
  const paired = pairs.of(event);
  const place = placeOf(event, paired, question, hull);
  return "reason" in place ? place : measureEvent(event, place, paired, question);
}

function requireWindows({ windows, gap }: StudyQuestion): void {
  for (const { from, to } of windows) {
    if (from <= to && from > -gap) continue;
    throw new TapecheckError("study-window", "this window cannot be studied", {
      expected: `a first session not after the last, and later than the ${gap} sessions before the event that end the estimation`,
      found: `${from},${to}`,
      hint: "--window FROM,TO counts sessions from the event; --gap moves the estimation away from it.",
    });
  }
}

function nothingToStudy(refused: readonly RefusedEvent[]): TapecheckError {
  const [first] = refused;
  return new TapecheckError("study-empty", "none of the events can be studied", {
    ...(first === undefined ? { found: "no event" } : { line: first.line, found: first.message }),
    hint: "Take a shorter --estimation, other events, or a tape that reaches further.",
  });
}

function averageSessions(events: readonly Abnormal[], ranked: Ranked, hull: EventWindow): AverageSession[] {
  let sum = 0;
  return Array.from({ length: hull.to - hull.from + 1 }, (_, i) => {
    const sums = cumulativesOf(events, i, i);
    const average = mean(sums.values);
    sum += average;
    const tests = testsOf(events, sums, ranked, i, i);
    return { t: hull.from + i, average: 100 * average, cumulative: 100 * sum, tests };
  });
}

function averageWindow(
  events: readonly Abnormal[],
  ranked: Ranked,
  window: EventWindow,
  hull: EventWindow,
): AverageWindow {
  const [from, to] = [window.from - hull.from, window.to - hull.from];
  const sums = cumulativesOf(events, from, to);
  const { values } = sums;
  return {
    ...window,
    average: 100 * mean(values),
    median: 100 * median(values),
    positive: countPositive(values),
    tests: testsOf(events, sums, ranked, from, to),
  };
}
