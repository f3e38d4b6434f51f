import type { Dividend, Fact, Instrument, Rates, Series, TapeEvent } from "../model.js";
import { parseIso, type SessionDate, sessionDate } from "../session-date.js";

/** First line of a sample; the number is the version of the form. */
export const sampleHeader = "tapecheck sample 1";

/** What a sample holds; every part is read when it is asked for. */
export interface Sample {
  readonly instruments: readonly Instrument[];
  /** Undefined where the sample has no such symbol. */
  series(symbol: string): Series | undefined;
  /** Undefined where the sample has no such currency. */
  rates(currency: string): Rates | undefined;
  readonly currencies: readonly string[];
  facts(): readonly Fact[];
  events(): readonly TapeEvent[];
  dividends(): readonly Dividend[];
}

/** Where the rows of a sample come from, as the evidence says it. */
const source = "sample tape";

/**
 * Reads a sample: a header, then sections that each start with a line `[name]`; `#` starts a comment line.
 *
 * A row of prices is `gap open high low close volume` apart by spaces, of rates `gap rate`. The gap counts the days
 * since the row above (since 1970-01-01 in the first row), `-` stands for no value. Other sections hold text apart by
 * tabs, columns as in the file of the same name. Undefined where the text is no sample of this version.
 */
export function readSample(text: string): Sample | undefined {
  if (!text.startsWith(`${sampleHeader}\n`)) return undefined;
  const sections = sectionsOf(text);
  const lines = (name: string): string[] => bodyOf(text, sections.get(name));
  return {
    instruments: lines("instruments").map(readInstrument),
    currencies: [...sections.keys()].filter((name) => name.startsWith("rates ")).map((name) => name.slice(6)),
    series: (symbol) => (sections.has(`prices ${symbol}`) ? readSeries(symbol, lines(`prices ${symbol}`)) : undefined),
    rates: (quote) => (sections.has(`rates ${quote}`) ? readRates(quote, lines(`rates ${quote}`)) : undefined),
    facts: () => lines("facts").map(readFact),
    events: () => lines("events").map(readEvent),
    dividends: () => lines("dividends").map(readDividend),
  };
}

/** Where the lines of each section start and end in the text. */
function sectionsOf(text: string): Map<string, readonly [number, number]> {
  const sections = new Map<string, readonly [number, number]>();
  let at = text.indexOf("\n[");
  while (at >= 0) {
    const end = text.indexOf("]\n", at);
    const next = text.indexOf("\n[", end);
    sections.set(text.slice(at + 2, end), [end + 2, next < 0 ? text.length : next]);
    at = next;
  }
  return sections;
}

function bodyOf(text: string, range: readonly [number, number] | undefined): string[] {
  if (range === undefined) return [];
  const lines = text.slice(...range).split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

function readInstrument(line: string): Instrument {
  const [
    symbol = "",
    name = "",
    aliases = "",
    venue = "",
    timezone = "",
    currency = "",
    type,
    issuer = "",
    primary,
    n,
  ] = line.split("\t");
  const known = { symbol, name, aliases: aliases === "" ? [] : aliases.split("|"), venue, timezone, currency, issuer };
  return { ...known, type: type as Instrument["type"], primary: primary === "1", sharesPerUnit: Number(n) };
}

/** The first line says from which session on every session is there: `complete 2024-09-02`. */
function readSeries(symbol: string, lines: readonly string[]): Series {
  const [first = "", ...rows] = lines;
  const completeFrom = parseIso(first.slice("complete ".length));
  const [gaps, open, high, low, close, volume] = columnsOf(rows, 6) as Columns;
  const series = { symbol, dates: datesOf(gaps), open, high, low, close, volume, source };
  return completeFrom === undefined || completeFrom === series.dates[0] ? series : { ...series, completeFrom };
}

type Columns = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

function readRates(quote: string, lines: readonly string[]): Rates {
  const [gaps, rate] = columnsOf(lines, 2) as [Float64Array, Float64Array];
  return { quote, dates: datesOf(gaps), rate, source };
}

/** Splits rows into columns of numbers; `-` becomes `NaN`. */
function columnsOf(rows: readonly string[], width: number): Float64Array[] {
  const columns = Array.from({ length: width }, () => new Float64Array(rows.length));
  rows.forEach((row, index) => {
    const cells = row.split(" ");
    for (let i = 0; i < width; i++) (columns[i] as Float64Array)[index] = Number(cells[i]);
  });
  return columns;
}

function datesOf(gaps: Float64Array): Int32Array {
  let day = 0;
  return Int32Array.from(gaps, (gap) => {
    day += gap;
    return day;
  });
}

const dayOf = (text: string | undefined): SessionDate => parseIso(text ?? "") ?? sessionDate(0);

function readFact(line: string): Fact {
  const [entity = "", metric = "", periodEnd, period = "", value, unit = "", source = ""] = line.split("\t");
  return { entity, metric, periodEnd: dayOf(periodEnd), period, value: Number(value), unit, source };
}

function readEvent(line: string): TapeEvent {
  const [instant = "", entity = "", kind = "", title = "", source = ""] = line.split("\t");
  return { instant: Date.parse(instant), entity, kind, title, source };
}

function readDividend(line: string): Dividend {
  const [symbol = "", exDate, amount, currency = ""] = line.split("\t");
  return { symbol, exDate: dayOf(exDate), amount: Number(amount), currency };
}
