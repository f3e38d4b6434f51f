import type { Dividend, Fact, Instrument, Rates, Series, TapeEvent } from "../model.js";
import { sessionDate, toIso } from "../session-date.js";
import { sampleHeader } from "./format.js";

/** The rows that go into a sample. */
export interface SampleRows {
  /** Lines about the sample as a whole, written as comments. */
  readonly comments: readonly string[];
  readonly instruments: readonly Instrument[];
  readonly series: readonly Series[];
  readonly rates: readonly Rates[];
  readonly facts: readonly Fact[];
  readonly events: readonly TapeEvent[];
  readonly dividends: readonly Dividend[];
}

/** Writes rows in the form that `readSample` reads. */
export function writeSample(rows: SampleRows): string {
  const sections = [
    [sampleHeader, ...rows.comments.map((comment) => `# ${comment}`)],
    ["[instruments]", ...rows.instruments.map(instrumentLine)],
    ...rows.series.map(seriesLines),
    ...rows.rates.map(({ quote, dates, rate }) => [`[rates ${quote}]`, ...rowLines(dates, [rate])]),
    ["[facts]", ...rows.facts.map(factLine)],
    ["[events]", ...rows.events.map(eventLine)],
    ["[dividends]", ...rows.dividends.map(dividendLine)],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n")}\n`;
}

function seriesLines({ symbol, dates, open, high, low, close, volume, completeFrom }: Series): string[] {
  const complete = isoOf(completeFrom ?? (dates[0] as number));
  return [`[prices ${symbol}]`, `complete ${complete}`, ...rowLines(dates, [open, high, low, close, volume])];
}

function rowLines(dates: Int32Array, columns: readonly Float64Array[]): string[] {
  return Array.from(dates, (date, row) => {
    const gap = date - (row === 0 ? 0 : (dates[row - 1] as number));
    return [gap, ...columns.map((column) => figure(column[row] as number))].join(" ");
  });
}

const figure = (value: number): string => (Number.isNaN(value) ? "-" : String(value));
const isoOf = (date: number): string => toIso(sessionDate(date));

const instrumentLine = (one: Instrument): string =>
  [
    one.symbol,
    one.name,
    one.aliases.join("|"),
    one.venue,
    one.timezone,
    one.currency,
    one.type,
    one.issuer,
    one.primary ? 1 : 0,
    one.sharesPerUnit,
  ].join("\t");

const factLine = ({ entity, metric, periodEnd, period, value, unit, source }: Fact): string =>
  [entity, metric, isoOf(periodEnd), period, value, unit, source].join("\t");

const eventLine = ({ instant, entity, kind, title, source }: TapeEvent): string =>
  [new Date(instant).toISOString(), entity, kind, title, source].join("\t");

const dividendLine = ({ symbol, exDate, amount, currency }: Dividend): string =>
  [symbol, isoOf(exDate), amount, currency].join("\t");
