import type { Estimate } from "./estimate.js";
import { abnormalReturns, forecastDeviation } from "./estimate.js";
import type { PairedReturns } from "./paired.js";
import type { EventWindow } from "./question.js";

/** The abnormal returns of one event: of its estimation, and of event time from the start of the hull on. */
export interface Abnormal {
  readonly estimate: Estimate;
  readonly estimation: Float64Array;
  readonly event: Float64Array;
  /** The benchmark's distances from its mean in the estimation, over event time. */
  readonly distance: Float64Array;
  /** Each abnormal return of event time over its own deviation. */
  readonly standardised: Float64Array;
}

/** The abnormal returns of an event at return `at`, estimated on the returns `from` to `to` before it. */
export function abnormalOf(
  paired: PairedReturns,
  estimate: Estimate,
  stretch: EventWindow,
  at: number,
  hull: EventWindow,
): Abnormal {
  const { own, other } = paired;
  const first = at + hull.from;
  const event = abnormalReturns(estimate, own, other, first, at + hull.to);
  const distance = event.map((_, i) => (other === null ? 0 : (other[first + i] as number) - estimate.meanOther));
  return {
    estimate,
    estimation: abnormalReturns(estimate, own, other, stretch.from, stretch.to),
    event,
    distance,
    standardised: event.map((value, i) => value / forecastDeviation(estimate, 1, distance[i] as number)),
  };
}

/** The cumulative abnormal return from index `from` to `to` of event time, and its standard deviation. */
export function cumulative({ event, distance, estimate }: Abnormal, from: number, to: number) {
  let sum = 0;
  let far = 0;
  for (let i = from; i <= to; i++) {
    sum += event[i] as number;
    far += distance[i] as number;
  }
  return { value: sum, deviation: forecastDeviation(estimate, to - from + 1, far) };
}
