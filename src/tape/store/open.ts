import type { DuckDBConnection } from "@duckdb/node-api";
import { TapecheckError } from "../../errors.js";
import { kindOf } from "../files/read.js";
import { memoryTape } from "../memory.js";
import type { Instrument, Needs, Tape } from "../model.js";
import { SeriesShelf } from "../shelf.js";
import type { InspectableSource, TapeSplit, TapeStatus } from "../source.js";
import { type Database, openDatabase } from "./database.js";
import {
  type Reading,
  readDividends,
  readEvents,
  readFacts,
  readIds,
  readInstruments,
  readRates,
  readSeries,
  readSplits,
} from "./rows.js";
import { storeSchema } from "./schema.js";
import { readStatus } from "./status.js";

/** Enough to scan the blocks of a few symbols; a check's own memory comes on top. */
const memory = "128MB";

/** How a store is read. */
export interface OpenOptions {
  /** Reads the tape as it was at an instant, milliseconds since 1970: rows that came later are not seen. */
  readonly asOf?: number;
}

/**
 * Opens a store that `tapecheck tape import` made, for reading; many may read it at once, also during an import.
 *
 * Rejects with a coded error where there is none, where the file is no store, and where its schema is another one.
 */
export async function openStore(path: string, options: OpenOptions = {}): Promise<InspectableSource> {
  const database = await openReading(path);
  const { connection } = database;
  try {
    const asOf = options.asOf ?? Number.POSITIVE_INFINITY;
    const reading = { connection, ids: await readIds(connection), asOf };
    return new StoreSource(path, database, await readInstruments(connection), reading);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens the file of a store for reading; rejects as {@link openStore} does. */
export async function openReading(path: string): Promise<Database> {
  const kind = await kindOf(path);
  if (kind !== "file") throw noStore(path, kind);
  const database = await openFile(path);
  try {
    await checkSchema(path, database.connection);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const noStore = (file: string, found: string): TapecheckError =>
  new TapecheckError("tape-missing", "There is no tape store here.", {
    file,
    expected: "a DuckDB file made by tapecheck",
    found,
    hint: "Make one with: tapecheck tape import DIR",
  });

async function openFile(path: string): Promise<Database> {
  try {
    return await openDatabase(path, { readOnly: true, memory, threads: 2 });
  } catch (error) {
    const hint = "Make the store again with: tapecheck tape import DIR";
    const found = (error as Error).message.split("\n")[0] ?? "";
    throw new TapecheckError(
      "tape-store-unreadable",
      "DuckDB cannot open the file.",
      { file: path, found, hint },
      error,
    );
  }
}

async function checkSchema(file: string, connection: DuckDBConnection): Promise<void> {
  let schema: number;
  try {
    schema = Number((await connection.runAndReadAll("SELECT schema FROM tape")).getRows()[0]?.[0]);
  } catch (error) {
    throw new TapecheckError("tape-store-foreign", "The DuckDB file is not a tape.", { file }, error);
  }
  if (schema === storeSchema) return;
  const newer = schema > storeSchema;
  throw new TapecheckError(
    newer ? "tape-schema-newer" : "tape-schema-older",
    newer ? "The store was made by a newer tapecheck." : "The store was made by an older tapecheck.",
    {
      file,
      expected: `schema ${storeSchema}`,
      found: `schema ${schema}`,
      hint: newer ? "Update tapecheck, or import the directory again." : "Import the directory again.",
    },
  );
}

/** A store that is open for reading. */
class StoreSource implements InspectableSource {
  readonly #shelf: SeriesShelf;

  constructor(
    readonly path: string,
    readonly database: Database,
    readonly all: readonly Instrument[],
    readonly reading: Reading,
  ) {
    this.#shelf = new SeriesShelf(all, (symbols) => readSeries(reading, symbols));
  }

  instruments = async (): Promise<readonly Instrument[]> => this.all;

  async load({ symbols, currencies, entities }: Needs): Promise<Tape> {
    const { reading } = this;
    return memoryTape({
      instruments: this.all,
      series: await this.#shelf.load(symbols),
      rates: await readRates(reading, currencies),
      facts: await readFacts(reading, entities),
      events: await readEvents(reading, entities),
      dividends: await readDividends(reading, symbols),
    });
  }

  close = async (): Promise<void> => this.database.close();

  splits = (symbols: readonly string[]): Promise<TapeSplit[]> => readSplits(this.reading, symbols);

  status = (): Promise<TapeStatus> => readStatus(this.path, this.database.connection, this.all);
}
