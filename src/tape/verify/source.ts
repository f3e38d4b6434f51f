import { groupBy } from "../memory.js";
import type { Dividend, Instrument, Tape } from "../model.js";
import type { InspectableSource } from "../source.js";
import type { Sessions } from "./calendar.js";
import type { CheckedSeries, Find, TapeFinding } from "./finding.js";
import { checkDeclared, checkListings, type Listing, listingOf, ofOneIssuer } from "./listings.js";
import { type Exchange, exchangeAt } from "./money.js";
import { checkRates } from "./rates.js";
import { checkSeries } from "./series.js";
import { checkSessions } from "./sessions.js";
import { SharedDays } from "./shared-days.js";
import { checkDividends, checkEvents, checkFacts, checkInstruments, type Placed } from "./tables.js";
import type { VerifyProgress } from "./verify.js";

/** So many symbols are loaded at once, so that a tape of any size fits into memory. */
const batch = 64;

/** Looks through a tape that is open and tells what is wrong by symbol and date. */
export async function verifySource(source: InspectableSource, progress: VerifyProgress): Promise<TapeFinding[]> {
  const findings: TapeFinding[] = [];
  const find: Find = (finding) => findings.push(finding);
  const instruments = await source.instruments();
  checkInstruments(instruments.map(placed), find);
  const exchange = await exchangeOf(source);
  const several = ofOneIssuer(instruments);
  const listings: Listing[] = [];
  const declared: Placed<Dividend>[] = [];
  const sessions: Sessions[] = [];
  const days = new SharedDays();
  for (let done = 0; done < instruments.length; done += batch) {
    progress(done, instruments.length);
    const some = instruments.slice(done, done + batch);
    const symbols = some.map(({ symbol }) => symbol);
    const tape = await source.load({ symbols, currencies: [], entities: [] });
    const splits = groupBy((await source.splits?.(symbols)) ?? [], (split) => split.symbol);
    for (const instrument of some) {
      const { symbol, issuer } = instrument;
      const series = seriesOf(instrument, tape, find);
      if (series === undefined) continue;
      checkSeries(series, { splits: splits.get(symbol) ?? [], dividends: tape.dividends(symbol), exchange }, find);
      const { dates, completeFrom } = series;
      sessions.push({ instrument, dates: days.of(dates), ...(completeFrom === undefined ? {} : { completeFrom }) });
      if (!several.has(issuer)) continue;
      listings.push(listingOf(series));
      declared.push(...tape.dividends(symbol).map(placed));
    }
    checkDividends(symbols.flatMap((symbol) => tape.dividends(symbol)).map(placed), new Set(symbols), find);
  }
  checkListings(listings, exchange, find);
  checkDeclared(declared, instruments, exchange, find);
  checkSessions(sessions, find);
  await checkTables(source, instruments, find);
  return findings;
}

const placed = <T>(row: T): Placed<T> => ({ row, line: null });

function seriesOf(instrument: Instrument, tape: Tape, find: Find): CheckedSeries | undefined {
  const { symbol } = instrument;
  const series = tape.series(symbol);
  if (series !== undefined) return { instrument, ...series };
  find({ check: "no-prices", file: null, line: null, symbol, date: null, message: "The tape has no prices for it." });
  return undefined;
}

/** The rates of all currencies of a tape, to exchange at. */
async function exchangeOf(source: InspectableSource): Promise<Exchange> {
  const quotes = (await source.status()).currencies.map(({ quote }) => quote);
  const tape = await source.load({ symbols: [], currencies: quotes, entities: [] });
  return exchangeAt(quotes.flatMap((quote) => tape.rates(quote) ?? []));
}

async function checkTables(source: InspectableSource, instruments: readonly Instrument[], find: Find): Promise<void> {
  const { currencies } = await source.status();
  const quotes = currencies.map(({ quote }) => quote);
  const issuers = [...new Set(instruments.map(({ issuer }) => issuer))];
  const tape = await source.load({ symbols: [], currencies: quotes, entities: issuers });
  checkRates(
    quotes.flatMap((quote) => tape.rates(quote) ?? []),
    find,
  );
  const facts = issuers.flatMap((issuer) => tape.facts(issuer));
  checkFacts(facts.map(placed), new Set(issuers), find);
  const own = issuers.flatMap((issuer) => tape.events(issuer).filter(({ entity }) => entity === issuer));
  const ofTheMarket = tape.events("");
  checkEvents([...ofTheMarket, ...own].map(placed), new Set(issuers), find);
}
