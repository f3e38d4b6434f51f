import { Recent } from "./cache.js";
import { calendarIndices, calendarOf, withMissing } from "./calendars.js";
import type { Instrument, Series } from "./model.js";

/** So many series stay in memory: a hundred and fifty kilobytes each for ten years of days. */
const kept = 512;

/** Gives the rows of listed symbols as they are; symbols without rows are left out. */
export type ReadSeries = (symbols: readonly string[]) => Promise<readonly Series[]>;

/** Fetches series as they are needed, keeps the latest, and names the sessions that each lacks. */
export class SeriesShelf {
  readonly #bySymbol: ReadonlyMap<string, Instrument>;
  readonly #indices: ReadonlyMap<string, readonly string[]>;
  readonly #series = new Recent<Promise<Series | undefined>>(kept);
  readonly #read: ReadSeries;

  constructor(instruments: readonly Instrument[], read: ReadSeries) {
    this.#bySymbol = new Map(instruments.map((instrument) => [instrument.symbol, instrument]));
    this.#indices = calendarIndices(instruments);
    this.#read = read;
  }

  /** The series of the symbols that are listed and have rows. */
  async load(symbols: readonly string[]): Promise<Series[]> {
    const listed = [...new Set(symbols)].flatMap((symbol) => this.#bySymbol.get(symbol) ?? []);
    const calendars = [...new Set(listed.map(calendarOf))];
    const [series, indices] = await Promise.all([
      this.#fetch(listed.map(({ symbol }) => symbol)),
      Promise.all(calendars.map((calendar) => this.#index(calendar))),
    ]);
    return series.flatMap((one, at) => {
      const place = calendars.indexOf(calendarOf(listed[at] as Instrument));
      return one === undefined ? [] : [withMissing(one, calendars[place] as string, indices[place])];
    });
  }

  /** The series whose sessions stand for a calendar: the first of its indices that has rows. */
  async #index(calendar: string): Promise<Series | undefined> {
    for (const symbol of this.#indices.get(calendar) ?? []) {
      const [series] = await this.#fetch([symbol]);
      if (series !== undefined) return series;
    }
    return undefined;
  }

  /** Several loads may ask for one index at the same moment, so the promise is what is kept. */
  #fetch(symbols: readonly string[]): Promise<(Series | undefined)[]> {
    const known = new Map(symbols.map((symbol) => [symbol, this.#series.get(symbol)]));
    const unknown = symbols.filter((symbol) => known.get(symbol) === undefined);
    const read = this.#readMap(unknown);
    for (const symbol of unknown) {
      const series = read.then((found) => found.get(symbol));
      known.set(symbol, series);
      this.#series.put(symbol, series);
    }
    return Promise.all(symbols.map((symbol) => known.get(symbol)));
  }

  async #readMap(symbols: readonly string[]): Promise<ReadonlyMap<string, Series>> {
    if (symbols.length === 0) return new Map();
    return new Map((await this.#read(symbols)).map((series) => [series.symbol, series]));
  }
}
