import { type SessionDate, toIso } from "../tape/session-date.js";
import { dateAt, indexAtOrBefore } from "../tape/sessions.js";
import type { Abnormal } from "./abnormal.js";
import type { PairedReturns } from "./paired.js";
import { givenOf, type Place } from "./place.js";
import { type EventWindow, hullOf, type StudyEvent, type StudyQuestion } from "./question.js";
import type { EstimationFigures, SessionFigures, StudiedEvent, WindowFigures } from "./study.js";

/** An event that could be studied. */
export interface Measured {
  readonly event: StudyEvent;
  readonly place: Place;
  readonly paired: PairedReturns;
}

/** An event as it is reported. */
export function reportOf(
  measured: Measured,
  abnormal: Abnormal,
  windows: readonly WindowFigures[],
  question: StudyQuestion,
): StudiedEvent {
  const { event, place, paired } = measured;
  const hull = hullOf(question.windows);
  const estimation = estimationFigures(measured, abnormal, hull);
  return {
    line: event.line,
    symbol: event.listed.instrument.symbol,
    label: event.label,
    given: givenOf(event),
    day: dayOf(measured, place.at),
    benchmark: event.benchmark?.instrument.symbol ?? null,
    alignment: paired.rule,
    estimation,
    sessions: sessionFigures(measured, abnormal, hull),
    windows,
    notes: notesOf(measured, estimation, question),
  };
}

const dayOf = ({ event, paired }: Measured, at: number): string =>
  toIso(dateAt(event.listed.series, paired.rows[at] as number));

function estimationFigures(measured: Measured, { estimate }: Abnormal, hull: EventWindow): EstimationFigures {
  const { place, paired, event } = measured;
  const { from, to } = place.estimation;
  const { close, volume, missing, dates } = event.listed.series;
  let still = 0;
  for (let i = from; i <= to; i++) {
    const row = paired.rows[i] as number;
    if (close[row] === close[row - 1] || volume[row] === 0) still++;
  }
  const day = (at: number): SessionDate => (dates[paired.rows[at] as number] ?? 0) as SessionDate;
  const before = (date: SessionDate): number => (missing === undefined ? 0 : indexAtOrBefore(missing, date));
  const { alpha, beta, deviation, rSquared } = estimate;
  return {
    from: toIso(day(from)),
    to: toIso(day(to)),
    sessions: to - from + 1,
    alpha: 100 * alpha,
    beta,
    deviation: 100 * deviation,
    rSquared,
    still,
    missing:
      before(day(to)) - before(day(from)) + before(day(place.at + hull.to)) - before(day(place.at + hull.from - 1)),
  };
}

function sessionFigures(measured: Measured, abnormal: Abnormal, hull: EventWindow): SessionFigures[] {
  const { paired, place } = measured;
  return Array.from(abnormal.event, (value, i) => {
    const at = place.at + hull.from + i;
    const own = paired.own[at] as number;
    return {
      t: hull.from + i,
      date: dayOf(measured, at),
      own: 100 * own,
      expected: 100 * (own - value),
      abnormal: 100 * value,
      standardised: abnormal.standardised[i] as number,
    };
  });
}

/** A tenth of the estimation without a move is thin trading, which biases beta to zero. */
const THIN = 0.1;

function notesOf({ event, place, paired }: Measured, figures: EstimationFigures, question: StudyQuestion): string[] {
  const { series } = event.listed;
  const moved = event.day !== null && series.dates[place.row] !== event.day;
  return [
    ...(moved ? [`no session on ${givenOf(event)}: day 0 is the next one`] : []),
    ...(paired.rows[place.at] === place.row ? [] : ["the benchmark had no session: day 0 ends with its next one"]),
    ...(figures.missing > 0 ? [`sessions of the venue that are missing on the tape: ${figures.missing}`] : []),
    ...(figures.still > THIN * question.estimation
      ? [`thin trading: the close stood still in ${figures.still} of ${figures.sessions} sessions`]
      : []),
  ];
}
