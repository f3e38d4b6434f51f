import { TapecheckError } from "../errors.js";
import { benchmarkOf } from "../measures/benchmark.js";
import type { Instrument, Tape } from "../tape/model.js";

/** What an instrument is compared with: what is named, else the index of its own market, else nothing. */
export function comparedWith(
  instrument: Instrument,
  named: readonly Instrument[],
  instruments: readonly Instrument[],
): readonly Instrument[] {
  if (named.length > 0) return named.filter(({ symbol }) => symbol !== instrument.symbol);
  const own = benchmarkOf(instrument, instruments);
  return own === null ? [] : [own];
}

/** The currencies whose rates a table of the instruments needs; the tape holds their dividends. */
export function currenciesNeeded(
  instruments: readonly Instrument[],
  { currency, totalReturn }: { readonly currency: string | null; readonly totalReturn: boolean },
  tape: Tape,
): readonly string[] {
  const needed = new Set<string>(currency === null ? [] : [currency]);
  for (const { symbol, currency: quoted } of instruments) {
    if (currency !== null) needed.add(quoted);
    if (!totalReturn) continue;
    for (const dividend of tape.dividends(symbol))
      if (dividend.currency !== quoted) needed.add(dividend.currency).add(quoted);
  }
  needed.delete("USD");
  return [...needed];
}

/** Throws `currency-unknown` where the tape has no rates of a currency that is asked for. */
export function requireRates(currency: string | null, tape: Tape): void {
  if (currency === null || currency === "USD" || tape.rates(currency) !== undefined) return;
  throw new TapecheckError("currency-unknown", "the tape has no exchange rates of this currency", {
    expected: "the ISO 4217 code of a currency in fx.csv, or USD",
    found: currency,
    hint: "tapecheck tape status lists the currencies of a tape.",
  });
}
