import { TapecheckError } from "../errors.js";
import { mean, median } from "../measures/moments.js";
import { AbnormalReturns, cumulativesOf } from "./abnormal.js";
import { expect } from "./estimate.js";
import { type Measured, reportOf } from "./event.js";
import { Pairs } from "./paired.js";
import { givenOf, placeOf, type Refusal } from "./place.js";
import { type EventWindow, hullOf, type StudyEvent, type StudyQuestion } from "./question.js";
import type { AverageSession, AverageWindow, RefusedEvent, StudiedEvent, Study } from "./study.js";
import { countPositive, type Ranked, rankedOf, testsOf } from "./tests.js";
import { warningsOf } from "./warnings.js";

/** An event study before it is put into words and percentages. */
export interface MeasuredStudy {
  readonly measured: readonly Measured[];
  /** The abnormal returns of the events that were measured, in their order. */
  readonly abnormal: AbnormalReturns;
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
  const study = measureStudy(events, question);
  const reported = reportsOf(study, question);
  const { refused, sessions, windows } = study;
  const { model, returns, estimation, gap } = question;
  const warnings = warningsOf(study.measured, reported, refused, question);
  return { model, returns, estimation, gap, events: reported, refused, sessions, windows, warnings };
}

function reportsOf({ measured, abnormal }: MeasuredStudy, question: StudyQuestion): StudiedEvent[] {
  const { hull } = abnormal;
  const sums = question.windows.map((window) => ({
    window,
    ...cumulativesOf(abnormal, window.from - hull.from, window.to - hull.from),
  }));
  return measured.map((one, i) => {
    const windows = sums.map(({ window, values, scaled }) => ({
      ...window,
      cumulative: 100 * (values[i] as number),
      standardised: scaled[i] as number,
    }));
    return reportOf(one, abnormal.of(i), windows, question);
  });
}

/** The figures of a study, without the report of each event. */
export function measureStudy(events: readonly StudyEvent[], question: StudyQuestion): MeasuredStudy {
  requireWindows(question);
  const hull = hullOf(question.windows);
  const pairs = new Pairs(question);
  const abnormal = new AbnormalReturns(question.estimation, hull, events.length);
  const measured: Measured[] = [];
  const refused: RefusedEvent[] = [];
  for (const event of events) {
    const found = measureOne(event, pairs, question, abnormal);
    if ("paired" in found) measured.push(found);
    else refused.push({ line: event.line, symbol: event.listed.instrument.symbol, given: givenOf(event), ...found });
  }
  if (measured.length === 0) throw nothingToStudy(refused);
  const ranked = rankedOf(abnormal);
  return {
    measured,
    abnormal,
    refused,
    sessions: averageSessions(abnormal, ranked),
    windows: question.windows.map((window) => averageWindow(abnormal, ranked, window)),
  };
}

/** Adds the abnormal returns of an event; a refusal where it has no place or its benchmark did not vary. */
function measureOne(
  event: StudyEvent,
  pairs: Pairs,
  question: StudyQuestion,
  abnormal: AbnormalReturns,
): Measured | Refusal {
  if (question.model !== "mean-adjusted" && event.benchmark === null) {
    return { reason: "no-benchmark", message: `no index of ${event.listed.instrument.venue} is on the tape` };
  }
  const paired = pairs.of(event);
  const place = placeOf(event, paired, question, abnormal.hull);
  if ("reason" in place) return place;
  const expected = expect(question.model, paired, place.estimation);
  if (expected === null) return { reason: "benchmark-still", message: "the benchmark did not move in the estimation" };
  abnormal.add(paired, expected, place);
  return { event, place, paired };
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

function averageSessions(abnormal: AbnormalReturns, ranked: Ranked): AverageSession[] {
  let sum = 0;
  return Array.from({ length: abnormal.length }, (_, i) => {
    const sums = cumulativesOf(abnormal, i, i);
    const average = mean(sums.values);
    sum += average;
    const tests = testsOf(abnormal, sums, ranked, i, i);
    return { t: abnormal.hull.from + i, average: 100 * average, cumulative: 100 * sum, tests };
  });
}

function averageWindow(abnormal: AbnormalReturns, ranked: Ranked, window: EventWindow): AverageWindow {
  const { hull } = abnormal;
  const [from, to] = [window.from - hull.from, window.to - hull.from];
  const sums = cumulativesOf(abnormal, from, to);
  const { values } = sums;
  return {
    ...window,
    average: 100 * mean(values),
    median: 100 * median(values),
    positive: countPositive(values),
    tests: testsOf(abnormal, sums, ranked, from, to),
  };
}
