import { providerFor } from "../providers/index.js";
import { lastClosed } from "../tape/last-session.js";
import type { Instrument, Needs, Tape, TapeSource } from "../tape/model.js";
import { openStore } from "../tape/store/open.js";
import { type Holdings, holdingsOf } from "./holdings.js";
import { type SyncOptions, type SyncReport, syncTape } from "./run.js";

/**
 * A store that fills itself with what is asked of it before it answers.
 *
 * `told` hears of every sync, of one that failed too: the tape then answers with what it has.
 */
export async function syncingSource(
  store: string,
  options: SyncOptions,
  told: (report: SyncReport) => void,
): Promise<TapeSource> {
  let source = await openStore(store);
  const asked = new Set<string>();
  const instruments = withListed(await source.instruments(), options.listed);
  return {
    instruments: async () => instruments,
    async load(needs: Needs): Promise<Tape> {
      const holdings = await holdingsOf(store);
      const symbols = lacking(needs, holdings, instruments, options).filter((symbol) => !asked.has(symbol));
      const rates =
        needs.currencies.length > 0 && !asked.has("rates") && areRatesBehind(needs, holdings, options.now());
      for (const symbol of symbols) asked.add(symbol);
      if (rates) asked.add("rates");
      if (symbols.length > 0 || rates) {
        told(await syncTape(store, { symbols, rates, feeds: [] }, options));
        await source.close();
        source = await openStore(store);
      }
      return { ...(await source.load(needs)), instruments };
    },
    close: () => source.close(),
  };
}

/** The instruments of a tape, and those that it would have once they are fetched. */
function withListed(own: readonly Instrument[], listed: readonly Instrument[]): readonly Instrument[] {
  const symbols = new Set(own.map(({ symbol }) => symbol));
  return [...own, ...listed.filter(({ symbol }) => !symbols.has(symbol))];
}

/** The symbols whose rows end before the last session that is asked about. */
function lacking(needs: Needs, { bars }: Holdings, instruments: readonly Instrument[], options: SyncOptions): string[] {
  const { terms } = providerFor("bars", options.provider, options.known);
  const now = options.now() - terms.delayMinutes * 60_000;
  const wanted = new Set(needs.symbols);
  return instruments.flatMap(({ symbol, venue, timezone }) => {
    if (!wanted.has(symbol)) return [];
    const { date } = lastClosed(Math.min(now, endOf(needs)), venue, timezone);
    return (bars.get(symbol)?.last ?? Number.NEGATIVE_INFINITY) < date ? [symbol] : [];
  });
}

function areRatesBehind(needs: Needs, { lastRate }: Holdings, now: number): boolean {
  // The rates of a day come in its afternoon, and a weekend has none.
  return lastRate === null || Math.min(now, endOf(needs)) - lastRate * day > 4 * day;
}

const day = 86_400_000;

/** The last instant of the last day that is asked about, on any clock. */
const endOf = ({ until }: Needs): number => (until === undefined ? Number.POSITIVE_INFINITY : (until + 1.5) * day);
