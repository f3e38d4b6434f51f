import type { Instrument, Tape } from "../model.js";
import type { InspectableSource } from "../source.js";
import { checkBars } from "./bars.js";
import type { Find, TapeFinding } from "./finding.js";
import { checkJumps } from "./jumps.js";
import { checkRates } from "./rates.js";
import { checkSessions, type Sessions } from "./sessions.js";
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
  const sessions: Sessions[] = [];
  for (let done = 0; done < instruments.length; done += batch) {
    progress(done, instruments.length);
    const some = instruments.slice(done, done + batch);
    const symbols = some.map(({ symbol }) => symbol);
    const tape = await source.load({ symbols, currencies: [], entities: [] });
    for (const instrument of some) sessions.push(...checkSeries(instrument, tape, find));
    checkDividends(symbols.flatMap((symbol) => tape.dividends(symbol)).map(placed), new Set(symbols), find);
  }
  checkSessions(sessions, find);
  await checkTables(source, instruments, find);
  return findings;
}

const placed = <T>(row: T): Placed<T> => ({ row, line: null });

function checkSeries(instrument: Instrument, tape: Tape, find: Find): Sessions[] {
  const { symbol } = instrument;
  const series = tape.series(symbol);
  if (series === undefined) {
    find({ check: "no-prices", file: null, line: null, symbol, date: null, message: "The tape has no prices for it." });
    return [];
  }
  checkBars({ instrument, ...series }, find);
  checkJumps({ instrument, ...series }, find);
  const { dates, completeFrom } = series;
  return [{ instrument, dates, ...(completeFrom === undefined ? {} : { completeFrom }) }];
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
