import { join } from "node:path";
import type { TapecheckError } from "../../errors.js";
import { listPrices, priceFile, readRows, requireDirectory } from "../files/directory.js";
import { readPrices } from "../files/prices.js";
import { readBytes } from "../files/read.js";
import type { Located } from "../files/table.js";
import { type Rate, readDividends, readEvents, readFacts, readInstruments, readRates } from "../files/tables.js";
import { groupBy } from "../memory.js";
import type { Sessions } from "./calendar.js";
import { type CheckedSeries, type Find, ofError, type TapeFinding } from "./finding.js";
import { checkDeclared, checkListings, type Listing, listingOf, ofOneIssuer } from "./listings.js";
import { exchangeAt } from "./money.js";
import { type CheckedRates, checkRates } from "./rates.js";
import { checkSeries } from "./series.js";
import { checkSessions } from "./sessions.js";
import { SharedDays } from "./shared-days.js";
import { checkDividends, checkEvents, checkFacts, checkInstruments } from "./tables.js";
import type { VerifyProgress } from "./verify.js";

/**
 * Looks through a tape directory, malformed rows included, and tells what is wrong by file and line.
 *
 * Rejects with a coded error only where there is no such directory or a file of it cannot be opened.
 */
export async function verifyDirectory(dir: string, progress: VerifyProgress): Promise<TapeFinding[]> {
  await requireDirectory(dir);
  const findings: TapeFinding[] = [];
  const find: Find = (finding) => findings.push(finding);
  const table = async <T>(name: string, read: Parameters<typeof readRows<T>>[2]): Promise<Located<T>[]> =>
    readRows(dir, name, read, (error: TapecheckError) => find(ofError(error, name, null)));
  const instruments = await table("instruments.csv", readInstruments);
  checkInstruments(instruments, find);
  const rates = groupRates(await table("fx.csv", readRates));
  const dividends = await table("dividends.csv", readDividends);
  const ofSymbol = groupBy(
    dividends.map(({ row }) => row),
    ({ symbol }) => symbol,
  );
  const exchange = exchangeAt(rates);
  const several = ofOneIssuer(instruments.map(({ row }) => row));
  const listings: Listing[] = [];
  const sessions: Sessions[] = [];
  const [days, rows] = [new SharedDays(), new SharedDays()];
  for (const [done, { row: instrument, line }] of instruments.entries()) {
    progress(done, instruments.length);
    const series = await readSeries(dir, instrument, line, find);
    if (series === undefined) continue;
    checkSeries(
      series,
      {
        splits: [],
        dividends: ofSymbol.get(instrument.symbol) ?? [],
        exchange,
      },
      find,
    );
    if (several.has(instrument.issuer)) listings.push(listingOf(series));
    const { dates, file, lines } = series;
    sessions.push({ instrument, dates: days.of(dates), ...(file && lines ? { file, lines: rows.of(lines) } : {}) });
  }
  checkSessions(sessions, find);
  const symbols = new Set(instruments.map(({ row }) => row.symbol));
  const issuers = new Set(instruments.map(({ row }) => row.issuer));
  await checkOrphans(dir, symbols, find);
  checkListings(listings, exchange, find);
  checkRates(rates, find);
  checkFacts(await table("facts.csv", readFacts), issuers, find);
  checkEvents(await table("events.csv", readEvents), issuers, find);
  checkDividends(dividends, symbols, find);
  checkDeclared(
    dividends,
    instruments.map(({ row }) => row),
    exchange,
    find,
  );
  return findings;
}

async function readSeries(
  dir: string,
  instrument: CheckedSeries["instrument"],
  line: number,
  find: Find,
): Promise<CheckedSeries | undefined> {
  const { symbol } = instrument;
  const file = priceFile(symbol);
  const bytes = await readBytes(join(dir, file));
  const bars = bytes && readPrices(bytes, file, (error) => find(ofError(error, file, symbol)));
  if (bars !== undefined && bars.dates.length > 0) return { instrument, file, ...bars };
  const message = bars === undefined ? `There is no ${file}.` : `${file} has no rows.`;
  find({ check: "no-prices", file: "instruments.csv", line, symbol, date: null, message });
  return undefined;
}

/** Finds price files of symbols that are not listed: nothing would ever read them. */
async function checkOrphans(dir: string, symbols: ReadonlySet<string>, find: Find): Promise<void> {
  for (const symbol of await listPrices(dir)) {
    if (symbols.has(symbol)) continue;
    const message = `instruments.csv does not list "${symbol}", so that these prices are not used.`;
    find({ check: "no-instrument", file: priceFile(symbol), line: null, symbol, date: null, message });
  }
}

function groupRates(rows: readonly Located<Rate>[]): CheckedRates[] {
  return [...groupBy(rows, ({ row }) => row.quote)].map(([quote, group]) => ({
    quote,
    dates: Int32Array.from(group, ({ row }) => row.date),
    rate: Float64Array.from(group, ({ row }) => row.rate),
    lines: Int32Array.from(group, ({ line }) => line),
  }));
}
