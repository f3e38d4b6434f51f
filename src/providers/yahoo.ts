import { isTimeZone, localDate } from "../tape/clock.js";
import type { Dividend, Instrument } from "../tape/model.js";
import type { Answer, Bar, Provider, Rows, Settings, Split, Want } from "./provider.js";
import { field, isRecord, jsonOf, noData, textField, wrongFormat } from "./refusals.js";
import { minorUnits, typesOfYahoo, venueOfYahoo } from "./yahoo-venues.js";

const name = "Yahoo Finance";
const day = 86_400;

/**
 * Yahoo Finance: daily bars with dividends and splits from the endpoint of its charts, and its search by name.
 *
 * Prices come adjusted for splits up to the moment of the answer; the column adjusted for dividends is kept apart.
 */
export const yahoo: Provider = {
  id: "yahoo",
  name,
  serves: ["bars", "search"],
  terms: {
    units: "the currency of the quotation; pence, cents and agorot are divided by 100",
    adjustment: "splits",
    zone: "the venue's",
    delayMinutes: 30,
    licence: "personal use; not to be passed on",
    address: "https://legal.yahoo.com/us/en/yahoo/terms/otos/index.html",
    rate: { requests: 2, perMilliseconds: 1000, together: 2 },
  },
  request(want, { base = "https://query1.finance.yahoo.com" }: Settings) {
    return { url: `${base}${pathOf(want)}`, headers: { accept: "application/json" }, secrets: [] };
  },
  parse(want, answer) {
    return want.kind === "search" ? searched(want, answer) : charted(want, answer);
  },
};

function pathOf(want: Want): string {
  if (want.kind === "search") {
    return `/v1/finance/search?${new URLSearchParams({ q: want.text, quotesCount: "8", newsCount: "0" })}`;
  }
  const { symbol, from } = want as Want & { kind: "bars" };
  const query = { period1: String((from ?? 0) * day), period2: "9999999999", interval: "1d", events: "div,split" };
  return `/v8/finance/chart/${encodeURIComponent(symbol)}?${new URLSearchParams({ ...query, includeAdjustedClose: "true" })}`;
}

function charted(want: Want, answer: Answer): Rows {
  const chart = field(jsonOf(name, want, answer), "chart");
  const error = field(chart, "error");
  if (isRecord(error)) throw noData(name, want, textField(error, "description") ?? "an error without a description");
  const result = field(chart, "result");
  const [series] = Array.isArray(result) ? result : [];
  const meta = field(series, "meta");
  const zone = textField(meta, "exchangeTimezoneName");
  const quoted = textField(meta, "currency");
  if (!isRecord(meta) || zone === undefined || !isTimeZone(zone) || quoted === undefined)
    throw wrongFormat(name, want, "chart.result[0].meta with currency and exchangeTimezoneName", answer.text);
  const scale = Object.hasOwn(minorUnits, quoted) ? 0.01 : 1;
  const currency = minorUnits[quoted] ?? quoted;
  const symbol = textField(meta, "symbol") ?? "";
  if (want.kind === "bars" && symbol !== want.symbol) throw wrongFormat(name, want, want.symbol, symbol);
  const of = (seconds: number) => localDate(seconds * 1000, zone);
  return {
    instruments: instrumentOf(meta, symbol, currency, zone),
    bars: barsOf(want, series, of, scale),
    dividends: events(want, series, "dividends").map((one): Dividend => {
      const [given, amount] = [textField(one, "currency"), number(want, one, "amount")];
      const own = given === undefined || given === quoted;
      const minor = given !== undefined && Object.hasOwn(minorUnits, given);
      const divided = amount * (own ? scale : minor ? 0.01 : 1);
      const declared = own ? currency : (minorUnits[given] ?? given);
      return { symbol, exDate: of(number(want, one, "date")), amount: rounded(divided), currency: declared };
    }),
    splits: events(want, series, "splits").map((one): Split => {
      const ratio = number(want, one, "numerator") / number(want, one, "denominator");
      return { symbol, exDate: of(number(want, one, "date")), ratio };
    }),
  };
}

function instrumentOf(meta: unknown, symbol: string, currency: string, timezone: string): Instrument[] {
  const type = typesOfYahoo[textField(meta, "instrumentType") ?? ""];
  if (type === undefined) return [];
  const named = textField(meta, "longName") ?? textField(meta, "shortName") ?? symbol;
  const venue = venueOfYahoo(textField(meta, "exchangeName") ?? "");
  return [
    {
      symbol,
      name: named,
      aliases: [],
      venue,
      timezone,
      currency,
      type,
      issuer: named,
      primary: true,
      sharesPerUnit: 1,
    },
  ];
}

/** Columns of one length, with nulls where a session has no price: such a session is left out. */
function barsOf(want: Want, series: unknown, of: (seconds: number) => Bar["date"], scale: number): Bar[] {
  const times = field(series, "timestamp") ?? [];
  const indicators = field(series, "indicators");
  const quote = (field(indicators, "quote") as unknown[] | undefined)?.[0];
  if (!Array.isArray(times)) throw wrongFormat(name, want, "timestamp as a list", String(times));
  if (times.length === 0) return [];
  const column = (holder: unknown, key: string, needed: boolean): readonly unknown[] => {
    const found = field(holder, key);
    if (Array.isArray(found) && found.length === times.length) return found;
    if (!needed && found === undefined) return times.map(() => null);
    throw wrongFormat(
      name,
      want,
      `${key} with ${times.length} values`,
      Array.isArray(found) ? `${found.length}` : "none",
    );
  };
  const [open, high, low, close, volume] = ["open", "high", "low", "close", "volume"].map((key) =>
    column(quote, key, true),
  );
  const adjusted = column((field(indicators, "adjclose") as unknown[] | undefined)?.[0], "adjclose", false);
  const bars = new Map<number, Bar>();
  times.forEach((time, row) => {
    const price = (values: readonly unknown[] | undefined) => priceOf(want, values?.[row], scale);
    const last = price(close);
    if (Number.isNaN(last)) return;
    if (typeof time !== "number") throw wrongFormat(name, want, "a timestamp in seconds", String(time));
    // The last row may be a second one of its day, with the price of this moment: the later one counts.
    const date = of(time);
    const figures = { open: price(open), high: price(high), low: price(low), close: last, adjusted: price(adjusted) };
    bars.set(date, { date, ...figures, volume: priceOf(want, volume?.[row], 1) });
  });
  return [...bars.values()].sort((a, b) => a.date - b.date);
}

function priceOf(want: Want, value: unknown, scale: number): number {
  if (value === null) return Number.NaN;
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
    throw wrongFormat(name, want, "prices as numbers", String(value));
  return scale === 1 && Number.isInteger(value) ? value : rounded(value * scale);
}

/** Yahoo's prices are single-precision numbers printed in full: what is beyond their seven digits is noise. */
const rounded = (value: number): number => Number(value.toPrecision(7));

/** Dividends or splits: an object by the second at which each session opens. */
function events(want: Want, series: unknown, kind: "dividends" | "splits"): unknown[] {
  const found = field(field(series, "events"), kind);
  if (found === undefined) return [];
  if (!isRecord(found)) throw wrongFormat(name, want, `events.${kind} as an object`, String(found));
  return Object.values(found).sort((a, b) => Number(field(a, "date")) - Number(field(b, "date")));
}

function number(want: Want, holder: unknown, key: string): number {
  const value = field(holder, key);
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw wrongFormat(name, want, `${key} as a number above zero`, String(value));
}

/** Those of the instruments found that a tape may hold; zone and currency come with their bars. */
function searched(want: Want, answer: Answer): Rows {
  const quotes = field(jsonOf(name, want, answer), "quotes");
  if (!Array.isArray(quotes)) throw wrongFormat(name, want, "a list of quotes", answer.text);
  const instruments = quotes.flatMap((quote): Instrument[] => {
    const symbol = textField(quote, "symbol");
    const type = typesOfYahoo[textField(quote, "quoteType") ?? ""];
    if (symbol === undefined || type === undefined) return [];
    const named = textField(quote, "longname") ?? textField(quote, "shortname") ?? symbol;
    const venue = venueOfYahoo(textField(quote, "exchange") ?? "");
    const rest = { aliases: [], timezone: "UTC", currency: "XXX", issuer: named, primary: true, sharesPerUnit: 1 };
    return [{ symbol, name: named, venue, type, ...rest }];
  });
  return { instruments };
}
