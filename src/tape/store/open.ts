import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { TapecheckError } from "../../errors.js";
import { priceFile } from "../files/directory.js";
import { kindOf } from "../files/read.js";
import { memoryTape } from "../memory.js";
import type { Dividend, Fact, Instrument, Needs, Rates, Series, Tape, TapeEvent } from "../model.js";
import type { SessionDate } from "../session-date.js";
import { SeriesShelf } from "../shelf.js";
import type { InspectableSource, TapeStatus } from "../source.js";
import { type Database, literal, openDatabase } from "./database.js";
import { storeSchema } from "./schema.js";

/** Enough to scan the blocks of a few symbols; a check's own memory comes on top. */
const memory = "128MB";

/**
 * Opens a store that `tapecheck tape import` made, for reading; many may read it at once, also during an import.
 *
 * Rejects with a coded error where there is none, where the file is no store, and where its schema is another one.
 */
export async function openStore(path: string): Promise<InspectableSource> {
  const kind = await kindOf(path);
  if (kind !== "file") throw noStore(path, kind);
  const database = await openFile(path);
  try {
    await checkSchema(path, database.connection);
    return new StoreSource(path, database, await readInstruments(database.connection), await readIds(database));
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
    throw new TapecheckError("tape-store-unreadable", "DuckDB cannot open the file.", { file: path, found, hint }, error);
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

/** The columns of a query's result by name. */
async function columns(connection: DuckDBConnection, sql: string): Promise<Record<string, DuckDBValue[]>> {
  return (await connection.runAndReadAll(sql)).getColumnsObject();
}
