import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { TapecheckError } from "../../errors.js";
import { memoryTape } from "../memory.js";
import type { Dividend, Fact, Instrument, Needs, Rates, Series, Tape, TapeEvent } from "../model.js";
import { SeriesShelf } from "../shelf.js";
import { type InspectableSource, spanOf, type TapeStatus } from "../source.js";
import type { Bars } from "./bars.js";
import { readPrices } from "./prices.js";
import type { Report } from "./problems.js";
import { kindOf, readBytes, readText } from "./read.js";
import type { Located } from "./table.js";
import { rateColumnsOf, readDividends, readEvents, readFacts, readInstruments, readRates } from "./tables.js";

/**
 * Opens a tape directory; its files are read when they are first needed.
 *
 * Rejects with a `TapecheckError` that names file, line and column where a file that is needed is malformed.
 */
export async function openDirectory(dir: string): Promise<InspectableSource> {
  return new DirectorySource(dir, await listInstruments(dir));
}

/** The instruments of a tape directory. Rejects with a coded error where it is not one. */
export async function listInstruments(dir: string): Promise<readonly Instrument[]> {
  await requireDirectory(dir);
  return rowsOf(await readRows(dir, "instruments.csv", readInstruments));
}

/** Rejects with a coded error where there is no tape directory: `instruments.csv` and `prices/` must be there. */
export async function requireDirectory(dir: string): Promise<void> {
  const kind = await kindOf(dir);
  if (kind !== "directory") throw noTape(dir, kind);
  const file = join(dir, "instruments.csv");
  if ((await kindOf(file)) === "nothing") throw noTape(file, "nothing");
  if ((await kindOf(join(dir, "prices"))) !== "directory") throw noTape(join(dir, "prices"), "no directory");
}

const noTape = (file: string, found: string): TapecheckError =>
  new TapecheckError("tape-missing", "There is no tape directory here.", {
    file,
    expected: "a directory with instruments.csv and prices/",
    found,
    hint: "Name a tape directory, or a store made with: tapecheck tape import DIR",
  });

/** Where the prices of a symbol are in a tape directory, relative to it. */
export const priceFile = (symbol: string): string => `prices/${symbol}.csv`;

/** The symbols that have a price file, in the order of their names. */
export async function listPrices(dir: string): Promise<readonly string[]> {
  const files = await readdir(join(dir, "prices"));
  return files
    .filter((name) => name.endsWith(".csv"))
    .map((name) => name.slice(0, -4))
    .sort();
}

/** Reads one of the tables of a directory; none of its rows where the file is missing. */
export async function readRows<T>(
  dir: string,
  name: string,
  read: (source: string, file: string, report?: Report) => Located<T>[],
  report?: Report,
): Promise<Located<T>[]> {
  const file = join(dir, name);
  const source = await readText(file);
  return source === undefined ? [] : read(source, file, report);
}

const rowsOf = <T>(located: readonly Located<T>[]): T[] => located.map(({ row }) => row);

/** The small tables of a directory, each read once and when it is first asked for. */
class Tables {
  readonly #read = new Map<string, Promise<unknown>>();

  constructor(readonly dir: string) {}

  rates = (): Promise<Rates[]> =>
    this.#once("fx.csv", async () => rateColumnsOf(rowsOf(await readRows(this.dir, "fx.csv", readRates)), "fx.csv"));
  facts = (): Promise<Fact[]> => this.#table("facts.csv", readFacts);
  events = (): Promise<TapeEvent[]> => this.#table("events.csv", readEvents);
  dividends = (): Promise<Dividend[]> => this.#table("dividends.csv", readDividends);

  #table<T>(name: string, read: (source: string, file: string) => Located<T>[]): Promise<T[]> {
    return this.#once(name, async () => rowsOf(await readRows(this.dir, name, read)));
  }

  #once<T>(name: string, read: () => Promise<T>): Promise<T> {
    let found = this.#read.get(name) as Promise<T> | undefined;
    if (found === undefined) {
      found = read();
      this.#read.set(name, found);
    }
    return found;
  }
}

/** A tape directory that is read as it is asked for. */
class DirectorySource implements InspectableSource {
  readonly #tables: Tables;
  readonly #shelf: SeriesShelf;

  constructor(
    readonly dir: string,
    readonly all: readonly Instrument[],
  ) {
    this.#tables = new Tables(dir);
    this.#shelf = new SeriesShelf(all, async (symbols) => {
      const series = await Promise.all(symbols.map((symbol) => this.#parse(symbol)));
      return series.filter((one) => one !== undefined);
    });
  }

  instruments = async (): Promise<readonly Instrument[]> => this.all;

  async load({ symbols, currencies, entities }: Needs): Promise<Tape> {
    const [series, rates, facts, events, dividends] = await Promise.all([
      this.#shelf.load(symbols),
      currencies.length > 0 ? this.#tables.rates() : [],
      entities.length > 0 ? this.#tables.facts() : [],
      entities.length > 0 ? this.#tables.events() : [],
      symbols.length > 0 ? this.#tables.dividends() : [],
    ]);
    return memoryTape({
      instruments: this.all,
      series,
      rates: rates.filter(({ quote }) => currencies.includes(quote)),
      facts: facts.filter(({ entity }) => entities.includes(entity)),
      events: events.filter(({ entity }) => entity === "" || entities.includes(entity)),
      dividends: dividends.filter(({ symbol }) => symbols.includes(symbol)),
    });
  }

  close = async (): Promise<void> => {};

  async status(): Promise<TapeStatus> {
    const [rates, facts, events, dividends] = await Promise.all([
      this.#tables.rates(),
      this.#tables.facts(),
      this.#tables.events(),
      this.#tables.dividends(),
    ]);
    const instruments: TapeStatus["instruments"][number][] = [];
    for (const { symbol, name, venue, currency } of this.all) {
      const dates = (await this.#bars(symbol))?.dates ?? new Int32Array();
      instruments.push({ symbol, name, venue, currency, completeFrom: null, ...spanOf(dates) });
    }
    return {
      kind: "directory",
      path: this.dir,
      schema: null,
      importedFrom: null,
      importedAt: null,
      instruments,
      currencies: rates.map(({ quote, dates }) => ({ quote, ...spanOf(dates) })),
      facts: facts.length,
      events: events.length,
      dividends: dividends.length,
    };
  }

  async #parse(symbol: string): Promise<Series | undefined> {
    const bars = await this.#bars(symbol);
    if (bars === undefined || bars.dates.length === 0) return undefined;
    const { lines: _, ...columns } = bars;
    return { symbol, ...columns, source: priceFile(symbol) };
  }

  async #bars(symbol: string): Promise<Bars | undefined> {
    const file = join(this.dir, priceFile(symbol));
    const bytes = await readBytes(file);
    return bytes && readPrices(bytes, file);
  }
}
