import { TapecheckError } from "../../errors.js";
import type { Dividend, Fact, Instrument, Rates, TapeEvent } from "../model.js";
import { type SessionDate, toIso } from "../session-date.js";
import * as cells from "./cells.js";
import { fail, type Report, wrongOrder } from "./problems.js";
import { type Located, readTable } from "./table.js";

const instrumentColumns = {
  symbol: cells.symbol,
  name: cells.word,
  aliases: cells.names,
  venue: cells.mic,
  timezone: cells.timezone,
  currency: cells.currency,
  type: cells.oneOf("share", "ads", "etf", "index"),
  issuer: cells.word,
  primary: cells.flag,
  shares_per_unit: cells.positive,
};

/** Reads `instruments.csv`. A symbol that is there twice is an error: prices and claims could not tell them apart. */
export function readInstruments(source: string, file: string, report: Report = fail): Located<Instrument>[] {
  const lines = new Map<string, number>();
  return readTable(source, file, instrumentColumns, report).flatMap(({ row, line }) => {
    const above = lines.get(row.symbol);
    if (above !== undefined) {
      report(twice(file, line, row.symbol, above));
      return [];
    }
    lines.set(row.symbol, line);
    const { shares_per_unit: sharesPerUnit, ...instrument } = row;
    return [{ row: { ...instrument, sharesPerUnit }, line }];
  });
}

const twice = (file: string, line: number, symbol: string, above: number): TapecheckError =>
  new TapecheckError("tape-symbol-duplicate", "The symbol is listed already.", {
    file,
    line,
    column: 1,
    expected: "each symbol once",
    found: `${symbol}, also on line ${above}`,
    hint: "Delete one of the two lines, or give the other listing its own symbol.",
  });

/** One exchange rate: units of `quote` for one US dollar. */
export interface Rate {
  readonly date: SessionDate;
  readonly quote: string;
  readonly rate: number;
}

const rateColumns = { date: cells.day, base: cells.oneOf("USD"), quote: cells.currency, rate: cells.positive };

/** Reads `fx.csv`: rates against the US dollar, ascending by date within each currency. */
export function readRates(source: string, file: string, report: Report = fail): Located<Rate>[] {
  const last = new Map<string, SessionDate>();
  return readTable(source, file, rateColumns, report).filter(({ row, line }) => {
    const above = last.get(row.quote);
    if (above !== undefined && row.date <= above) {
      report(wrongOrder({ file, line, column: 1 }, toIso(row.date), toIso(above), row.date === above));
      return false;
    }
    last.set(row.quote, row.date);
    return true;
  });
}

/** Puts exchange rates in columns, one {@link Rates} a currency. */
export function rateColumnsOf(rows: readonly Rate[], source: string): Rates[] {
  const groups = new Map<string, Rate[]>();
  for (const row of rows) {
    const group = groups.get(row.quote);
    if (group === undefined) groups.set(row.quote, [row]);
    else group.push(row);
  }
  return [...groups].map(([quote, group]) => ({
    quote,
    dates: Int32Array.from(group, (row) => row.date),
    rate: Float64Array.from(group, (row) => row.rate),
    source,
  }));
}

const factColumns = {
  entity: cells.word,
  metric: cells.word,
  period_end: cells.day,
  period: cells.word,
  value: cells.number,
  unit: cells.text,
  source: cells.text,
};

/** Reads `facts.csv`. */
export const readFacts = (source: string, file: string, report: Report = fail): Located<Fact>[] =>
  readTable(source, file, factColumns, report).map(({ row: { period_end: periodEnd, ...row }, line }) => ({
    row: { ...row, periodEnd },
    line,
  }));

const eventColumns = {
  instant: cells.instant,
  entity: cells.text,
  kind: cells.word,
  title: cells.word,
  source: cells.text,
};

/** Reads `events.csv`; an empty entity is the market as a whole. */
export const readEvents = (source: string, file: string, report: Report = fail): Located<TapeEvent>[] =>
  readTable(source, file, eventColumns, report);

const dividendColumns = {
  symbol: cells.symbol,
  ex_date: cells.day,
  amount: cells.positive,
  currency: cells.currency,
};

/** Reads `dividends.csv`. */
export const readDividends = (source: string, file: string, report: Report = fail): Located<Dividend>[] =>
  readTable(source, file, dividendColumns, report).map(({ row: { ex_date: exDate, ...row }, line }) => ({
    row: { ...row, exDate },
    line,
  }));
