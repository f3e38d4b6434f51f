import { calendarOf } from "../tape/calendars.js";
import type { Instrument } from "../tape/model.js";

/** The index by which a market is known, by the code of its venue. */
export const BENCHMARKS: Readonly<Record<string, string>> = {
  XNYS: "S&P 500",
  XNAS: "S&P 500",
  ARCX: "S&P 500",
  XASE: "S&P 500",
  BATS: "S&P 500",
  XHKG: "Hang Seng",
  XSHG: "CSI 300",
  XSHE: "CSI 300",
};

/**
 * The index of an instrument's own market, where the tape has one; null where it has none, or for that index itself.
 *
 * The one by which the market is known, else the first index of the same calendar in the order of the tape.
 */
export function benchmarkOf(instrument: Instrument, instruments: readonly Instrument[]): Instrument | null {
  const calendar = calendarOf(instrument);
  const indices = instruments.filter((one) => one.type === "index" && calendarOf(one) === calendar);
  const name = BENCHMARKS[instrument.venue];
  const known = indices.find(({ issuer, name: full }) => issuer === name || full === name);
  const found = known ?? indices.find(({ venue }) => venue === instrument.venue) ?? indices[0];
  return found === undefined || found.symbol === instrument.symbol ? null : found;
}
