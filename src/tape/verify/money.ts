import type { Rates } from "../model.js";
import type { SessionDate } from "../session-date.js";
import { indexAtOrBefore } from "../sessions.js";

/** What an amount of one currency is in another at the rate of a day; undefined where the tape has no rate near it. */
export type Exchange = (amount: number, from: string, to: string, date: SessionDate) => number | undefined;

/** A rate so many days old still tells currencies apart. */
const oldest = 120;

/** Exchanges at rates against the US dollar. */
export function exchangeAt(all: Iterable<Pick<Rates, "quote" | "dates" | "rate">>): Exchange {
  const byQuote = new Map([...all].map((rates) => [rates.quote, rates]));
  const perDollar = (currency: string, date: SessionDate): number | undefined => {
    if (currency === "USD") return 1;
    const rates = byQuote.get(currency);
    const row = rates === undefined ? -1 : indexAtOrBefore(rates.dates, date);
    return rates === undefined || row < 0 || date - (rates.dates[row] as number) > oldest ? undefined : rates.rate[row];
  };
  return (amount, from, to, date) => {
    if (from === to) return amount;
    const [base, quote] = [perDollar(from, date), perDollar(to, date)];
    return base === undefined || quote === undefined ? undefined : (amount / base) * quote;
  };
}
