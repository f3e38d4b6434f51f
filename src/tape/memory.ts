import type { Dividend, Fact, Instrument, Needs, Rates, Series, Tape, TapeEvent, TapeSource } from "./model.js";

/** Everything a tape in memory is made of; what is left out is empty. */
export interface TapeRows {
  readonly instruments: readonly Instrument[];
  readonly series?: readonly Series[];
  readonly rates?: readonly Rates[];
  readonly facts?: readonly Fact[];
  readonly events?: readonly TapeEvent[];
  readonly dividends?: readonly Dividend[];
}

/** A tape over rows that are already in memory. Facts and dividends keep their order; events are sorted by instant. */
export function memoryTape(rows: TapeRows): Tape {
  const series = new Map((rows.series ?? []).map((one) => [one.symbol, one]));
  const rates = new Map((rows.rates ?? []).map((one) => [one.quote, one]));
  const facts = groupBy(rows.facts ?? [], (fact) => fact.entity);
  const dividends = groupBy(rows.dividends ?? [], (dividend) => dividend.symbol);
  const ordered = [...(rows.events ?? [])].sort((a, b) => a.instant - b.instant);
  const events = new Map<string, readonly TapeEvent[]>();
  return {
    instruments: rows.instruments,
    series: (symbol) => series.get(symbol),
    rates: (currency) => rates.get(currency),
    facts: (entity) => facts.get(entity) ?? [],
    dividends: (symbol) => dividends.get(symbol) ?? [],
    events: (entity) => {
      let found = events.get(entity);
      if (found === undefined) {
        found = ordered.filter((event) => event.entity === entity || event.entity === "");
        events.set(entity, found);
      }
      return found;
    },
  };
}

/** A source over rows that are already in memory: for tests and for a browser. Loading narrows nothing. */
export function memorySource(rows: TapeRows): TapeSource {
  const tape = memoryTape(rows);
  return {
    instruments: async () => rows.instruments,
    load: async (_needs: Needs) => tape,
    close: async () => {},
  };
}

/** Rows by what `key` says of each, in the order of the first of each group. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
