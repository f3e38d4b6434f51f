import type { Dividend, Tape } from "../tape/model.js";
import { dateAt, indexAtOrAfter } from "../tape/sessions.js";
import type { Listed } from "./align.js";
import { crossRate } from "./rate.js";

/** A distribution in the currency of the quotation, at the row whose close it is reinvested at. */
export interface Payment {
  readonly row: number;
  readonly amount: number;
  readonly declared: Dividend;
}

/** The distributions of a listing; those whose currency the tape cannot convert at the ex-date are kept apart. */
export interface Payments {
  readonly payments: readonly Payment[];
  readonly unconverted: readonly Omit<Payment, "amount">[];
}

/** The distributions that went ex after the first session on the tape and up to the last, ascending. */
export function paymentsOf({ instrument, series }: Listed, tape: Tape): Payments {
  const payments: Payment[] = [];
  const unconverted: Omit<Payment, "amount">[] = [];
  for (const declared of tape.dividends(instrument.symbol)) {
    const row = indexAtOrAfter(series.dates, declared.exDate);
    if (row === 0 || row >= series.dates.length) continue;
    const rate = crossRate(declared.currency, instrument.currency, declared.exDate, tape);
    if (rate === null) unconverted.push({ row, declared });
    else payments.push({ row, amount: declared.amount * rate, declared });
  }
  return { payments: payments.sort((a, b) => a.row - b.row), unconverted };
}

/**
 * Units held at row `to` for one held at row `from`, every distribution between reinvested at the close of its ex-date.
 *
 * 1 where there was none. A holder at the close of `from` has no right to what goes ex on `from` itself.
 */
export function unitsHeld(payments: readonly Payment[], close: Float64Array, from: number, to: number): number {
  let units = 1;
  for (const { row, amount } of payments) if (row > from && row <= to) units *= 1 + amount / (close[row] as number);
  return units;
}

/** What a change is made of, as fractions of the value at its start; the three parts add up to the whole. */
export interface ReturnParts {
  readonly price: number;
  /** What reinvested distributions add to the price's own change. */
  readonly dividends: number;
  /** What the exchange rate adds to both, 0 in the currency of the quotation; null where the tape has no rate. */
  readonly currency: number | null;
  /** In the currency asked for, distributions included; null where the tape has no rate. */
  readonly whole: number | null;
}

/**
 * Takes a total return apart into price, dividends and currency, each counted on top of those before it.
 *
 * With p, u and x the factors of price, units held and exchange rate: p - 1, p (u - 1) and p u (x - 1), whose sum is
 * p u x - 1 exactly. The products of the parts fall to the later part.
 */
export function returnParts(
  listed: Listed,
  window: { readonly from: number; readonly to: number },
  payments: readonly Payment[],
  currency: string,
  tape: Tape,
): ReturnParts {
  const { series, instrument } = listed;
  const { from, to } = window;
  const price = (series.close[to] as number) / (series.close[from] as number);
  const units = unitsHeld(payments, series.close, from, to);
  const start = crossRate(instrument.currency, currency, dateAt(series, from), tape);
  const end = crossRate(instrument.currency, currency, dateAt(series, to), tape);
  const exchange = start === null || end === null ? null : end / start;
  return {
    price: price - 1,
    dividends: price * (units - 1),
    currency: exchange === null ? null : price * units * (exchange - 1),
    whole: exchange === null ? null : price * units * exchange - 1,
  };
}
