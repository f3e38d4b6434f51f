import type { Listed } from "../measures/align.js";
import { HORIZONS, type Horizon, horizonsOf } from "../measures/horizon.js";
import { returnBetween } from "../measures/returns.js";
import { type Payments, returnParts } from "../measures/total-return.js";
import { isWhole, windowFrom } from "../measures/window.js";
import type { Tape } from "../tape/model.js";
import { toIso } from "../tape/session-date.js";
import { dateAt, indexAtOrBefore } from "../tape/sessions.js";
import type { HorizonFigures, RelativeFigures } from "./performance.js";

/** What the changes of a table are counted with. */
export interface Counting {
  readonly tape: Tape;
  readonly payments: Payments;
  /** Null for the price's own currency. */
  readonly currency: string | null;
  readonly totalReturn: boolean;
  readonly against: readonly Listed[];
}

/** The changes over every stretch that ends at row `end`. */
export const horizonFigures = (listed: Listed, end: number, counting: Counting): readonly HorizonFigures[] =>
  horizonsOf(listed.series, end).map((horizon) => figuresOf(listed, end, horizon, counting));

function figuresOf(listed: Listed, end: number, horizon: Horizon, counting: Counting): HorizonFigures {
  const { series } = listed;
  const { window, gap, missing, name } = horizon;
  const day = (row: number): string => toIso(dateAt(series, row));
  if (window === null || gap !== null) {
    const rule = window?.rule ?? null;
    const nothing = { from: null, start: null, price: null, dividends: null, currency: null, whole: null };
    return { horizon: name, rule, to: day(end), ...nothing, against: [], gap, missing };
  }
  const parts = partsOf(listed, window, counting);
  return {
    horizon: name,
    rule: window.rule,
    from: day(window.from),
    to: day(end),
    start: series.close[window.from] as number,
    ...parts,
    against: counting.against.map((other) => relative(listed, other, end, horizon, parts.price)),
    gap,
    missing,
  };
}

/** The parts that were asked for; null for the others. Where a dividend or rate inside is not known, no whole. */
function partsOf(listed: Listed, window: { from: number; to: number }, counting: Counting) {
  const { tape, payments, currency, totalReturn } = counting;
  const paid = totalReturn ? payments.payments : [];
  const parts = returnParts(listed, window, paid, currency ?? listed.instrument.currency, tape);
  const isIn = ({ row }: { row: number }): boolean => row > window.from && row <= window.to;
  const unknown = totalReturn && payments.unconverted.some(isIn);
  const percent = (part: number | null): number | null => (part === null ? null : 100 * part);
  return {
    price: 100 * parts.price,
    dividends: totalReturn && !unknown ? 100 * parts.dividends : null,
    currency: currency === null || unknown ? null : percent(parts.currency),
    whole: unknown || (currency === null && !totalReturn) ? null : percent(parts.whole),
  };
}

/** The benchmark over the same convention on its own sessions, up to its last one of that day or before. */
function relative(own: Listed, other: Listed, end: number, { name }: Horizon, price: number): RelativeFigures {
  const { series, instrument } = other;
  const to = indexAtOrBefore(series.dates, dateAt(own.series, end));
  // Since the first session of the instrument, not of the benchmark.
  const window =
    to < 0
      ? null
      : name === "since-first"
        ? windowFrom(series.dates, to, dateAt(own.series, 0), "")
        : HORIZONS[name](series.dates, to);
  const { symbol } = instrument;
  if (window === null || !isWhole(series, window.from, window.asked))
    return { symbol, from: null, to: null, change: null, points: null };
  const change = 100 * returnBetween(series.close[window.from] as number, series.close[to] as number);
  const day = (row: number): string => toIso(dateAt(series, row));
  return { symbol, from: day(window.from), to: day(to), change, points: price - change };
}
