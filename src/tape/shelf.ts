import { Recent } from "./cache.js";
import { calendarIndices, calendarOf, withMissing } from "./calendars.js";
import type { Instrument, Series } from "./model.js";

/** So many series stay in memory: a hundred and fifty kilobytes each for ten years of days. */
const kept = 512;

/** Fetches series as they are needed, keeps the latest, and names the sessions that each lacks. */
export class SeriesShelf {
  readonly #bySymbol: ReadonlyMap<string, Instrument>;
  readonly #indices: ReadonlyMap<string, readonly string[]>;
  readonly #series = new Recent<Promise<Series | undefined>>(kept);
  readonly #read: (symbol: string) => Promise<Series | undefined>;

  /** `read` gives the rows of a listed symbol as they are, undefined where it has none. */
  constructor(instruments: readonly Instrument[], read: (symbol: string) => Promise<Series | undefined>) {
    this.#bySymbol = new Map(instruments.map((instrument) => [instrument.symbol, instrument]));
    this.#indices = calendarIndices(instruments);
    this.#read = read;
  }

  /** The series of the symbols that are listed and have rows. */
  async load(symbols: readonly string[]): Promise<Series[]> {
    const listed = [...new Set(symbols)].flatMap((symbol) => this.#bySymbol.get(symbol) ?? []);
    const series = await Promise.all(listed.map((instrument) => this.#load(instrument)));
    return series.filter((one) => one !== undefined);
  }

  async #load(instrument: Instrument): Promise<Series | undefined> {
    const [series, index] = await Promise.all([this.#fetch(instrument.symbol), this.#index(instrument)]);
    return series && withMissing(series, index);
  }

  /** The series whose sessions stand for the instrument's calendar: the first of its indices that has rows. */
  async #index(instrument: Instrument): Promise<Series | undefined> {
    for (const symbol of this.#indices.get(calendarOf(instrument)) ?? []) {
      const series = await this.#fetch(symbol);
      if (series !== undefined) return series;
    }
    return undefined;
  }

  /** Several symbols may ask for one index at the same moment, so the promise is what is kept. */
  #fetch(symbol: string): Promise<Series | undefined> {
    const known = this.#series.get(symbol);
    if (known !== undefined) return known;
    const series = this.#read(symbol);
    this.#series.put(symbol, series);
    return series;
  }
}
