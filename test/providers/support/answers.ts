import { parseIso, type SessionDate } from "../../../src/tape/session-date.js";

/** A day as ISO, as the tape counts days. */
export const dayOf = (iso: string): SessionDate => parseIso(iso) as SessionDate;

/** Seconds at which a Hong Kong session opens. */
export const hongKong = (iso: string): number => Date.parse(`${iso}T09:30:00+08:00`) / 1000;

/** A chart as Yahoo answers it; `null` stands where a session has no price. */
export function yahooChart(
  symbol: string,
  rows: readonly (readonly [number, number | null, number?])[],
  changes: { readonly meta?: object; readonly events?: object } = {},
): string {
  const column = (of: (row: readonly [number, number | null, number?]) => number | null) => rows.map(of);
  const meta = {
    currency: "HKD",
    symbol,
    exchangeName: "HKG",
    fullExchangeName: "HKSE",
    instrumentType: "EQUITY",
    firstTradeDate: 1574731800,
    regularMarketTime: rows.at(-1)?.[0],
    gmtoffset: 28800,
    timezone: "HKT",
    exchangeTimezoneName: "Asia/Hong_Kong",
    longName: "Alibaba Group Holding Limited",
    dataGranularity: "1d",
    ...changes.meta,
  };
  const price = ([, close]: readonly [number, number | null, number?]) => close;
  const quote = {
    open: column(price),
    high: column((row) => (row[1] === null ? null : row[1] + 1)),
    low: column((row) => (row[1] === null ? null : row[1] - 1)),
    close: column(price),
    volume: column((row) => (row[1] === null ? null : (row[2] ?? 1000))),
  };
  const indicators = { quote: [quote], adjclose: [{ adjclose: column(price) }] };
  const result = [{ meta, timestamp: rows.map(([time]) => time), events: changes.events, indicators }];
  return JSON.stringify({ chart: { result, error: null } });
}

/** A file of reference rates as the European Central Bank publishes it. */
export const ecbRates = (days: readonly string[], head = ""): string => `<?xml version="1.0" encoding="UTF-8"?>${head}
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject><gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
<Cube>${days.join("")}</Cube></gesmes:Envelope>`;

/** One day of reference rates. */
export const ecbDay = (day: string, rates: Readonly<Record<string, number>>): string =>
  `<Cube time='${day}'>${Object.entries(rates)
    .map(([currency, rate]) => `<Cube currency='${currency}' rate='${rate}'/>`)
    .join("")}</Cube>`;
