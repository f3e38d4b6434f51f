import type { Estimate } from "./estimate.js";
import { forecastDeviation } from "./estimate.js";
import type { PairedReturns } from "./paired.js";
import type { EventWindow } from "./question.js";

/** The abnormal returns of one event: of its estimation, and of event time from the start of the hull on. */
export interface Abnormal {
  readonly estimate: Estimate;
  readonly estimation: Float64Array;
  /** Those of the estimation and then those of event time. */
  readonly all: Float64Array;
  readonly event: Float64Array;
  /** The benchmark's distances from its mean in the estimation, over event time. */
  readonly distance: Float64Array;
  /** Each abnormal return of event time over its own deviation. */
  readonly standardised: Float64Array;
}

/** The abnormal returns of an event at return `at`, estimated on the returns of a stretch before it. */
export function abnormalOf(
  paired: PairedReturns,
  estimate: Estimate,
  stretch: EventWindow,
  at: number,
  hull: EventWindow,
): Abnormal {
  const { other } = paired;
  const estimated = stretch.to - stretch.from + 1;
  const length = hull.to - hull.from + 1;
  const room = new Float64Array(estimated + 3 * length);
  const all = room.subarray(0, estimated + length);
  fillAbnormal(all, 0, estimate, paired, stretch.from, stretch.to);
  fillAbnormal(all, estimated, estimate, paired, at + hull.from, at + hull.to);
  const event = all.subarray(estimated);
  const distance = room.subarray(estimated + length, estimated + 2 * length);
  const standardised = room.subarray(estimated + 2 * length);
  for (let i = 0; i < length; i++) {
    const far = other === null ? 0 : (other[at + hull.from + i] as number) - estimate.meanOther;
    distance[i] = far;
    standardised[i] = (event[i] as number) / forecastDeviation(estimate, 1, far);
  }
  return { estimate, all, estimation: all.subarray(0, estimated), event, distance, standardised };
}

/** Writes own returns less what the model expects, from return `from` to `to`, both inclusive. */
function fillAbnormal(
  into: Float64Array,
  start: number,
  { alpha, beta }: Estimate,
  { own, other }: PairedReturns,
  from: number,
  to: number,
): void {
  if (other === null) {
    for (let i = from, at = start; i <= to; i++, at++) into[at] = (own[i] as number) - alpha;
    return;
  }
  for (let i = from, at = start; i <= to; i++, at++) {
    into[at] = (own[i] as number) - alpha - beta * (other[i] as number);
  }
}

/** The cumulative abnormal returns of events, and the same each over its standard deviation. */
export interface Cumulatives {
  readonly values: Float64Array;
  readonly scaled: Float64Array;
}

/** The cumulative abnormal returns of events from index `from` to `to` of event time. */
export function cumulativesOf(events: readonly Abnormal[], from: number, to: number): Cumulatives {
  const values = new Float64Array(events.length);
  const scaled = new Float64Array(events.length);
  for (let i = 0; i < events.length; i++) {
    const { value, deviation } = cumulative(events[i] as Abnormal, from, to);
    values[i] = value;
    scaled[i] = value / deviation;
  }
  return { values, scaled };
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
