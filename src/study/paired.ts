import { type AlignedRows, alignedReturns, alignRows, type Listed } from "../measures/align.js";
import { type ReturnKind, returnsOf } from "../measures/returns.js";

/** The returns of a listing and of its benchmark over the same stretches of time. */
export interface PairedReturns {
  /** The row of one's own series at which each return ends. */
  readonly rows: Int32Array;
  readonly own: Float64Array;
  /** Null where there is no benchmark. */
  readonly other: Float64Array | null;
  readonly rule: AlignedRows["rule"] | null;
}

/** Pairs the whole record of a listing with that of its benchmark. Linear in the two lengths. */
export function pairedReturns(listed: Listed, benchmark: Listed | null, kind: ReturnKind): PairedReturns {
  const last = listed.series.dates.length - 1;
  if (benchmark === null) {
    const rows = Int32Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);
    return { rows, own: returnsOf(listed.series.close, 1, last, kind), other: null, rule: null };
  }
  const aligned = alignRows(listed, benchmark, 0, last);
  const { own, other } = alignedReturns(listed.series.close, benchmark.series.close, aligned, kind);
  return { rows: aligned.own.subarray(1), own, other, rule: aligned.rule };
}
