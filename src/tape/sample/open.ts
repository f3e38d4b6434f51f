import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { invariant } from "../../errors.js";
import { memoryTape } from "../memory.js";
import type { Instrument, Needs, Tape } from "../model.js";
import { SeriesShelf } from "../shelf.js";
import { type InspectableSource, spanOf, type TapeStatus } from "../source.js";
import { readSample, type Sample } from "./format.js";

/** Opens the sample tape that comes with the package. */
export async function openSample(): Promise<InspectableSource> {
  return openSampleFile(findSample());
}

/** Opens a sample tape from a file in the form of the packaged one. */
export function openSampleFile(path: string): InspectableSource {
  const sample = readSample(readFileSync(path, "utf8"));
  invariant(sample !== undefined, `the sample tape at ${path} is of another version than the program`);
  return new SampleSource(sample);
}

/** The module lies deeper in the sources than in the bundle, so the package's own data is looked for upward. */
function findSample(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, "data", "sample", "sample.tape");
    if (existsSync(path)) return path;
    invariant(dirname(folder) !== folder, "the package lacks data/sample/sample.tape");
    folder = dirname(folder);
  }
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
