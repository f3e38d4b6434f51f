import type { Dividend } from "../model.js";
import { sessionDate, toIso } from "../session-date.js";
import { indexAtOrAfter } from "../sessions.js";
import { atRow, type CheckedSeries, type Find } from "./finding.js";
import { scaling } from "./fix.js";
import { isQuoted, quotedClose } from "./grid.js";
import type { Exchange } from "./money.js";

/** So many sessions before a dividend tell whether its prices were quoted. */
const before = 60;
/** An amount is the one that was taken out of the prices when it is as near: rates differ between the days of a dividend. */
const near = 0.03;
/** Currencies that companies declare dividends in besides that of the listing. */
const others = ["USD", "EUR", "CNY", "HKD", "GBP"];

/**
 * Finds prices that dividends were taken out of, and whether that was done in the currency of the dividend.
 *
 * A price that was quoted stands on a step of the exchange; one that was multiplied does not. Back from the last
 * dividend, the close that puts all prices before it on steps tells which amount was taken out.
 */
export function checkAdjustment(
  series: CheckedSeries,
  dividends: readonly Dividend[],
  exchange: Exchange,
  find: Find,
): void {
  const { dates, completeFrom = -Infinity } = series;
  let applied = 1;
  for (const dividend of [...dividends].sort((a, b) => b.exDate - a.exDate)) {
    const row = indexAtOrAfter(dates, dividend.exDate);
    if (row < 2 || row >= dates.length || (dates[row - 1] as number) < completeFrom) continue;
    const from = Math.max(0, row - before);
    const raw = scaled(series, from, row, applied);
    const quoted = isQuoted(raw, 0, row - from, 1);
    if (quoted === undefined) return;
    if (quoted) continue;
    const last = quotedClose(raw, 0, row - from);
    // Off the steps for another reason, such as a later split: nothing more is known of the prices before.
    if (last === undefined) return;
    const lowered = raw.close[row - from - 1] as number;
    tell(series, row, { dividend, taken: last - lowered, factor: last / lowered }, exchange, find);
    applied *= lowered / last;
  }
}

/** The prices of some rows without the factor that is known to be in them. */
function scaled({ open, high, low, close }: CheckedSeries, from: number, to: number, applied: number) {
  const cut = (column: Float64Array) => column.slice(from, to).map((price) => price / applied);
  return { open: cut(open), high: cut(high), low: cut(low), close: cut(close) };
}

/** What was taken out of the prices before a dividend. */
interface Taken {
  readonly dividend: Dividend;
  /** In the currency of the quotation. */
  readonly taken: number;
  readonly factor: number;
}

function tell(series: CheckedSeries, row: number, { dividend, taken, factor }: Taken, exchange: Exchange, find: Find) {
  const { currency } = series.instrument;
  const { amount } = dividend;
  const worth = exchange(amount, dividend.currency, currency, dividend.exDate);
  const isNear = (value: number | undefined) => value !== undefined && Math.abs(taken / value - 1) < near;
  const date = toIso(sessionDate(dividend.exDate));
  const fix = scaling(series, 0, row - 1, factor, 1);
  const took = `${round(taken)} ${currency} a share were taken out of the prices before`;
  if (isNear(worth)) {
    const message = `${took}, the dividend of ${date}: a tape has the prices as quoted.`;
    find(atRow(series, row, "dividend-adjusted", message, fix));
  } else if (
    isNear(amount) ||
    others.some((other) => isNear(exchange(amount, dividend.currency, other, dividend.exDate)))
  ) {
    const own = worth === undefined || dividend.currency === currency ? "" : ` (${round(worth)} ${currency})`;
    const message = `${took}, but the dividend of ${date} is ${amount} ${dividend.currency}${own}: the wrong currency.`;
    find(atRow(series, row, "dividend-currency", message, fix));
  }
}

const round = (value: number): number => Number(value.toPrecision(4));
