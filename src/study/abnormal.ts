import { type Estimate, type Expectation, estimateOf, forecastFactor } from "./estimate.js";
import type { PairedReturns } from "./paired.js";
import type { Place } from "./place.js";
import type { EventWindow } from "./question.js";

/** The abnormal returns of one event: of its estimation, and of event time from the start of the hull on. */
export interface Abnormal {
  readonly estimate: Estimate;
  readonly event: Float64Array;
  /** Each abnormal return of event time over its own deviation. */
  readonly standardised: Float64Array;
}

/** The abnormal returns of many events, a row each in memory that is laid out once. */
export class AbnormalReturns {
  readonly expected: Expectation[] = [];
  /** Sessions of an estimation, and of event time. */
  readonly estimated: number;
  readonly length: number;
  /** Rows of the estimation's abnormal returns followed by those of event time. */
  readonly all: Float64Array;
  /** Rows of the benchmark's distances from its mean in the estimation, over event time. */
  readonly distances: Float64Array;
  /** Rows of the abnormal returns of event time, each over its own deviation. */
  readonly standardised: Float64Array;
  /** By event: the deviation of the residuals, and one over the squared deviations of the benchmark. */
  readonly deviations: Float64Array;
  readonly ofSlopes: Float64Array;

  constructor(
    estimated: number,
    readonly hull: EventWindow,
    capacity: number,
  ) {
    this.estimated = estimated;
    this.length = hull.to - hull.from + 1;
    this.all = new Float64Array(capacity * (estimated + this.length));
    this.distances = new Float64Array(capacity * this.length);
    this.standardised = new Float64Array(capacity * this.length);
    this.deviations = new Float64Array(capacity);
    this.ofSlopes = new Float64Array(capacity);
  }

  /** How many events there are. */
  get count(): number {
    return this.expected.length;
  }

  /** Degrees of freedom of every estimate, and the uncertainty of its mean: they go by its length. */
  get shared(): Pick<Expectation, "degrees" | "ofMean"> {
    return this.expected[0] as Expectation;
  }

  /** Where a row of {@link all} starts. */
  rowAt(event: number): number {
    return event * (this.estimated + this.length);
  }

  /** Adds the row of an event. */
  add(paired: PairedReturns, expected: Expectation, { at, estimation }: Place): void {
    const event = this.expected.push(expected) - 1;
    const row = this.rowAt(event);
    const squares = fill(this.all, row, paired, expected, estimation.from, estimation.to);
    const from = at + this.hull.from;
    fill(this.all, row + this.estimated, paired, expected, from, at + this.hull.to);
    this.deviations[event] = Math.sqrt(squares / expected.degrees);
    this.ofSlopes[event] = expected.ofSlope;
    this.#standardise(event, paired.other, from, expected);
  }

  #standardise(event: number, other: Float64Array | null, from: number, expected: Expectation): void {
    const { all, distances, standardised, length } = this;
    const { ofMean, ofSlope, meanOther } = expected;
    const deviation = this.deviations[event] as number;
    const row = this.rowAt(event) + this.estimated;
    const start = event * length;
    for (let i = 0; i < length; i++) {
      const distance = other === null ? 0 : (other[from + i] as number) - meanOther;
      distances[start + i] = distance;
      standardised[start + i] = (all[row + i] as number) / (deviation * forecastFactor(1, ofMean, distance, ofSlope));
    }
  }

  /** The row of an event by itself. */
  of(event: number): Abnormal {
    const row = this.rowAt(event) + this.estimated;
    return {
      estimate: estimateOf(this.expected[event] as Expectation, this.deviations[event] as number),
      event: this.all.subarray(row, row + this.length),
      standardised: this.standardised.subarray(event * this.length, (event + 1) * this.length),
    };
  }
}

/** Writes own returns less what the model expects, from return `from` to `to`; their squares about the middle. */
function fill(
  into: Float64Array,
  start: number,
  { own, other }: PairedReturns,
  { alpha, beta, middle }: Expectation,
  from: number,
  to: number,
): number {
  let squares = 0;
  const benchmark = other ?? own;
  const slope = other === null ? 0 : beta;
  for (let i = from, at = start; i <= to; i++, at++) {
    const value = (own[i] as number) - alpha - slope * (benchmark[i] as number);
    into[at] = value;
    squares += (value - middle) * (value - middle);
  }
  return squares;
}

/** The cumulative abnormal returns of events, and the same each over its standard deviation. */
export interface Cumulatives {
  readonly values: Float64Array;
  readonly scaled: Float64Array;
}

/** The cumulative abnormal returns of events from index `from` to `to` of event time. */
export function cumulativesOf(abnormal: AbnormalReturns, from: number, to: number): Cumulatives {
  const { count, length, estimated, all, distances, deviations, ofSlopes } = abnormal;
  const { ofMean } = abnormal.shared;
  const values = new Float64Array(count);
  const scaled = new Float64Array(count);
  for (let event = 0; event < count; event++) {
    const row = abnormal.rowAt(event) + estimated;
    let [sum, distance] = [0, 0];
    for (let i = from; i <= to; i++) {
      sum += all[row + i] as number;
      distance += distances[event * length + i] as number;
    }
    values[event] = sum;
    const factor = forecastFactor(to - from + 1, ofMean, distance, ofSlopes[event] as number);
    scaled[event] = sum / ((deviations[event] as number) * factor);
  }
  return { values, scaled };
}
