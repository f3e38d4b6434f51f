import type { Dividend, Fact, Instrument, TapeEvent } from "../model.js";
import { sessionDate, toIso } from "../session-date.js";
import type { Find, TapeFinding } from "./finding.js";

/** A row and where it stands; `line` is null where the tape is no directory. */
export interface Placed<T> {
  readonly row: T;
  readonly line: number | null;
}

const finding = (check: TapeFinding["check"], file: string, line: number | null, symbol: string, message: string) => ({
  check,
  file: line === null ? null : file,
  line,
  symbol,
  date: null,
  message,
});

/** Finds issuers without exactly one primary listing. */
export function checkInstruments(rows: readonly Placed<Instrument>[], find: Find): void {
  const issuers = new Map<string, Placed<Instrument>[]>();
  for (const placed of rows) issuers.set(placed.row.issuer, [...(issuers.get(placed.row.issuer) ?? []), placed]);
  for (const [issuer, listings] of issuers) {
    const primaries = listings.filter(({ row }) => row.primary);
    if (primaries.length === 1) continue;
    const { row, line } = (primaries[1] ?? listings[0]) as Placed<Instrument>;
    const message = `${issuer} has ${primaries.length} primary listings; which one is meant by "the shares" is not clear.`;
    find(finding("conflict", "instruments.csv", line, row.symbol, message));
  }
}

/** Finds figures that are there twice with different values, and figures of nobody that is listed. */
export function checkFacts(rows: readonly Placed<Fact>[], issuers: ReadonlySet<string>, find: Find): void {
  const seen = new Map<string, Placed<Fact>>();
  for (const placed of rows) {
    const { row, line } = placed;
    const key = [row.entity, row.metric, row.periodEnd, row.period].join("\t");
    const above = seen.get(key);
    const what = `The ${row.metric} of the ${row.period} to ${toIso(row.periodEnd)}`;
    if (above !== undefined) {
      const check = above.row.value === row.value ? "duplicate" : "conflict";
      const message = `${what} is ${row.value} here and ${above.row.value}${above.line === null ? " elsewhere" : ` on line ${above.line}`}.`;
      find({ ...finding(check, "facts.csv", line, row.entity, message), date: toIso(row.periodEnd) });
    }
    seen.set(key, placed);
    if (!issuers.has(row.entity)) find(unknownName("facts.csv", line, row.entity, "issuer"));
  }
}

/** Finds events that are there twice, and events of nobody that is listed. */
export function checkEvents(rows: readonly Placed<TapeEvent>[], issuers: ReadonlySet<string>, find: Find): void {
  const seen = new Set<string>();
  for (const { row, line } of rows) {
    const key = [row.entity, row.instant, row.kind, row.title].join("\t");
    const date = toIso(sessionDate(Math.floor(row.instant / 86_400_000)));
    if (seen.has(key))
      find({ ...finding("duplicate", "events.csv", line, row.entity, "The event is there twice."), date });
    seen.add(key);
    if (row.entity !== "" && !issuers.has(row.entity)) find(unknownName("events.csv", line, row.entity, "issuer"));
  }
}

/** Finds dividends that are there twice, and dividends of no symbol that is listed. */
export function checkDividends(rows: readonly Placed<Dividend>[], symbols: ReadonlySet<string>, find: Find): void {
  const seen = new Map<string, number>();
  for (const { row, line } of rows) {
    const key = [row.symbol, row.exDate, row.currency].join("\t");
    const date = toIso(row.exDate);
    if (seen.get(key) === row.amount) {
      find({ ...finding("duplicate", "dividends.csv", line, row.symbol, "The dividend is there twice."), date });
    }
    seen.set(key, row.amount);
    if (!symbols.has(row.symbol)) find(unknownName("dividends.csv", line, row.symbol, "symbol"));
  }
}

const unknownName = (file: string, line: number | null, name: string, kind: string): TapeFinding =>
  finding("unknown-name", file, line, name, `instruments.csv has no ${kind} "${name}".`);
