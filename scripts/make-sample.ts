import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Rates, Series, Tape } from "../src/tape/model.js";
import { openDirectory } from "../src/tape/node.js";
import { writeSample } from "../src/tape/sample/write.js";
import { fromCivil, type SessionDate, sessionDate, toCivil } from "../src/tape/session-date.js";

/**
 * Writes data/sample/sample.tape from a tape directory: `npx tsx scripts/make-sample.ts [DIR]`.
 *
 * What is kept, and why, is told in data/sample/README.md.
 */
const from = process.argv[2] ?? join(import.meta.dirname, "..", "..", "shared", "data");
const to = join(import.meta.dirname, "..", "data", "sample", "sample.tape");

const symbols = ["9988.HK", "BABA", "0700.HK", "9888.HK", "BIDU", "NVDA", "KWEB", "^GSPC", "^HSI"];
const currencies = ["CNY", "EUR", "HKD", "GBP", "JPY"];
const issuers = ["Alibaba", "Tencent", "Baidu", "Nvidia"];

/** Every session from the first to the last of these days is kept. */
const first = fromCivil(2024, 9, 1);
const last = fromCivil(2025, 9, 30);

/** Symbols whose past the example tells, and from when on it is kept in more detail. */
const told: Readonly<Record<string, SessionDate>> = {
  "9988.HK": fromCivil(2019, 11, 26),
  BABA: fromCivil(2019, 11, 26),
};
/** The months of the peak of 2020, kept whole for {@link told}. */
const peak = { first: fromCivil(2020, 10, 1), last: fromCivil(2020, 11, 30) };
/** Closes of {@link told} at or above this since 2021 are kept: the level of September 2025. */
const level = { from: fromCivil(2021, 1, 1), close: 170 };
const monthEnd = 5;

const source = await openDirectory(from);
const tape = await source.load({ symbols, currencies, entities: issuers });
mkdirSync(dirname(to), { recursive: true });
writeFileSync(
  to,
  writeSample({
    comments: ["Written by scripts/make-sample.ts; README.md beside it tells where the figures come from."],
    instruments: tape.instruments.filter(({ symbol }) => symbols.includes(symbol)),
    series: symbols.map((symbol) => selectSessions(tape.series(symbol) as Series)),
    rates: currencies.map((currency) => selectDays(tape.rates(currency) as Rates)),
    facts: issuers.flatMap((issuer) => tape.facts(issuer)).filter(({ periodEnd }) => periodEnd <= last),
    events: eventsOf(tape),
    dividends: symbols
      .flatMap((symbol) => tape.dividends(symbol))
      .filter(({ exDate }) => exDate >= first && exDate <= last),
  }),
);
await source.close();

function eventsOf(tape: Tape) {
  const events = new Set(issuers.flatMap((issuer) => tape.events(issuer)));
  const end = (last + 1) * 86_400_000;
  return [...events].filter(({ instant }) => instant < end).sort((a, b) => a.instant - b.instant);
}

function selectDays(rates: Rates): Rates {
  const rows = [...rates.dates.keys()].filter((row) => {
    const date = rates.dates[row] as number;
    // The day before the window too: a weekend's rate is the one before it.
    return date >= first - 4 && date <= last;
  });
  return {
    ...rates,
    dates: Int32Array.from(rows, (row) => rates.dates[row] as number),
    rate: Float64Array.from(rows, (row) => rates.rate[row] as number),
  };
}

function selectSessions(series: Series): Series {
  const start = series.dates.findIndex((date) => date >= first);
  const end = series.dates.findLastIndex((date) => date <= last) + 1;
  const kept = new Set<number>();
  for (let row = start; row < end; row++) kept.add(row);
  keepExtremes(series, start, kept);
  for (let row = 0; row < start; row++) if (isTold(series, row) || endsYear(series, row)) kept.add(row);
  const rows = [...kept].sort((a, b) => a - b);
  const pick = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] as number);
  return {
    symbol: series.symbol,
    dates: Int32Array.from(rows, (row) => series.dates[row] as number),
    open: pick(series.open),
    high: pick(series.high),
    low: pick(series.low),
    close: pick(series.close),
    volume: pick(series.volume),
    source: series.source,
    completeFrom: dateAt(series, start),
  };
}

/** Keeps each earlier row whose close, high or low is not reached again before `start`. */
function keepExtremes({ close, high, low }: Series, start: number, kept: Set<number>): void {
  for (const [column, sign] of [
    [close, 1],
    [close, -1],
    [high, 1],
    [low, -1],
  ] as const) {
    let extreme = -Infinity;
    for (let row = start - 1; row >= 0; row--) {
      const value = sign * (column[row] as number);
      if (!(value > extreme)) continue;
      extreme = value;
      kept.add(row);
    }
  }
}

function dateAt(series: Series, row: number): SessionDate {
  return sessionDate(series.dates[row] as number);
}

function endsYear(series: Series, row: number): boolean {
  return toCivil(dateAt(series, row)).year !== toCivil(dateAt(series, row + 1)).year;
}

function isTold(series: Series, row: number): boolean {
  const since = told[series.symbol];
  const date = dateAt(series, row);
  if (since === undefined || date < since) return false;
  if (date >= peak.first && date <= peak.last) return true;
  if (date >= level.from && (series.close[row] as number) >= level.close) return true;
  return monthOf(date) !== monthOf(dateAt(series, row + monthEnd));
}

function monthOf(date: SessionDate): number {
  const { year, month } = toCivil(date);
  return year * 12 + month;
}
