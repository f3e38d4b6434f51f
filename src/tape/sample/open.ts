import { readFileSync } from "node:fs";
import { invariant } from "../../errors.js";
import { memoryTape } from "../memory.js";
import type { Instrument, Needs, Tape } from "../model.js";
import { packagedFile } from "../node-packaged.js";
import { SeriesShelf } from "../shelf.js";
import { type InspectableSource, spanOf, type TapeStatus } from "../source.js";
import { readSample, type Sample } from "./format.js";

/** Opens the sample tape that comes with the package. */
export async function openSample(): Promise<InspectableSource> {
  return openSampleFile(packagedFile("sample", "sample.tape"));
}

/** Opens a sample tape from a file in the form of the packaged one. */
export function openSampleFile(path: string): InspectableSource {
  const sample = readSample(readFileSync(path, "utf8"));
  invariant(sample !== undefined, `the sample tape at ${path} is of another version than the program`);
  return new SampleSource(sample);
}

class SampleSource implements InspectableSource {
  readonly #shelf: SeriesShelf;

  constructor(readonly sample: Sample) {
    this.#shelf = new SeriesShelf(sample.instruments, async (symbols) =>
      symbols.flatMap((symbol) => sample.series(symbol) ?? []),
    );
  }

  instruments = async (): Promise<readonly Instrument[]> => this.sample.instruments;

  async load({ symbols, currencies, entities }: Needs): Promise<Tape> {
    const { sample } = this;
    return memoryTape({
      instruments: sample.instruments,
      series: await this.#shelf.load(symbols),
      rates: [...new Set(currencies)].flatMap((currency) => sample.rates(currency) ?? []),
      facts: entities.length > 0 ? sample.facts() : [],
      events: entities.length > 0 ? sample.events() : [],
      dividends: symbols.length > 0 ? sample.dividends() : [],
    });
  }

  close = async (): Promise<void> => {};

  async status(): Promise<TapeStatus> {
    const { sample } = this;
    return {
      kind: "sample",
      path: "sample tape",
      schema: 1,
      importedFrom: null,
      importedAt: null,
      instruments: sample.instruments.map(({ symbol, name, venue, currency }) => {
        const series = sample.series(symbol);
        const completeFrom = series?.completeFrom ?? null;
        return { symbol, name, venue, currency, completeFrom, ...spanOf(series?.dates ?? new Int32Array()) };
      }),
      currencies: sample.currencies.map((quote) => ({
        quote,
        ...spanOf(sample.rates(quote)?.dates ?? new Int32Array()),
      })),
      facts: sample.facts().length,
      events: sample.events().length,
      dividends: sample.dividends().length,
    };
  }
}
