import { type AlignedRows, alignedReturns, alignRows, type Listed } from "../measures/align.js";
import { type ReturnKind, returnsOf } from "../measures/returns.js";
import type { Series } from "../tape/model.js";
import type { StudyEvent, StudyQuestion } from "./question.js";

/** The returns of a listing and of its benchmark over the same stretches of time. */
export interface PairedReturns {
  /** The row of one's own series at which each return ends. */
  readonly rows: Int32Array;
  readonly own: Float64Array;
  /** Null where there is no benchmark. */
  readonly other: Float64Array | null;
  readonly rule: AlignedRows["rule"] | null;
}

/** Pairs the whole records of listings with those of their benchmarks, once each. */
export class Pairs {
  readonly #paired = new Map<Series, Map<Series | null, PairedReturns>>();
  readonly #returns = new Map<Series, Float64Array>();
  readonly #kind: ReturnKind;
  readonly #alone: boolean;

  constructor({ returns, model }: StudyQuestion) {
    this.#kind = returns;
    this.#alone = model === "mean-adjusted";
  }

  /** The paired returns of an event's listing; where the model knows no market, its own alone. */
  of({ listed, benchmark }: StudyEvent): PairedReturns {
    const other = this.#alone ? null : benchmark;
    const known = this.#paired.get(listed.series);
    const found = known?.get(other?.series ?? null);
    if (found !== undefined) return found;
    const paired = this.#pair(listed, other);
    if (known === undefined) this.#paired.set(listed.series, new Map([[other?.series ?? null, paired]]));
    else known.set(other?.series ?? null, paired);
    return paired;
  }

  #pair(listed: Listed, benchmark: Listed | null): PairedReturns {
    const { series } = listed;
    const last = series.dates.length - 1;
    if (benchmark === null) {
      const rows = Int32Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);
      return { rows, own: this.#all(series), other: null, rule: null };
    }
    const aligned = alignRows(listed, benchmark, 0, last);
    const rows = aligned.own.subarray(1);
    if (isUnbroken(aligned.own) && isUnbroken(aligned.other)) {
      const own = this.#stretch(series, aligned.own);
      return { rows, own, other: this.#stretch(benchmark.series, aligned.other), rule: aligned.rule };
    }
    const returns = alignedReturns(series.close, benchmark.series.close, aligned, this.#kind);
    return { rows, ...returns, rule: aligned.rule };
  }

  /** The returns of a series from each row to the next; what several listings are compared with is computed once. */
  #all(series: Series): Float64Array {
    const returns = this.#returns.get(series) ?? returnsOf(series.close, 1, series.close.length - 1, this.#kind);
    this.#returns.set(series, returns);
    return returns;
  }

  #stretch(series: Series, rows: Int32Array): Float64Array {
    return this.#all(series).subarray(rows[0], rows[rows.length - 1]);
  }
}

/** Whether rows follow each other without a gap. */
const isUnbroken = (rows: Int32Array): boolean =>
  rows.length > 0 && (rows[rows.length - 1] as number) - (rows[0] as number) === rows.length - 1;
