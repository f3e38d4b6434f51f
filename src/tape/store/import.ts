import { statSync } from "node:fs";
import { resolve } from "node:path";
import { TapecheckError } from "../../errors.js";
import { listInstruments, listPrices, readRows } from "../files/directory.js";
import type { Located } from "../files/table.js";
import { type Rate, readDividends, readEvents, readFacts, readRates } from "../files/tables.js";
import type { Dividend, Fact, Instrument, TapeEvent } from "../model.js";
import { append, instrumentValues } from "./append.js";
import { type Database, openDatabase, writingMemory } from "./database.js";
import { withLockOfFilled } from "./lock.js";
import { importPrices } from "./prices.js";
import { replaceFile, spillOf } from "./replace.js";
import { storeSchema, tables } from "./schema.js";

/** Told how far an import is: what it does now, and which part of it is done, 0 to 1. */
export type ImportProgress = (stage: "prices" | "tables" | "disk", done: number) => void;

/** What an import put into the store. */
export interface ImportSummary {
  readonly instruments: number;
  /** Symbols that have prices. */
  readonly series: number;
  readonly bars: number;
  readonly rates: number;
  readonly facts: number;
  readonly events: number;
  readonly dividends: number;
}

/**
 * Imports a tape directory into one DuckDB file, which takes the place of an older one.
 *
 * All or nothing: rejects with the coded error of the first malformed row, by file, line and column, and leaves the
 * older store as it was. May be killed at any moment and repeated.
 */
export async function importDirectory(
  dir: string,
  storePath: string,
  options: { readonly progress?: ImportProgress } = {},
): Promise<ImportSummary> {
  const instruments = await listInstruments(dir);
  checkPath(storePath);
  const rows = await readSmallTables(dir, instruments);
  const priced = new Set(await listPrices(dir));
  const symbols = instruments.map(({ symbol }) => symbol).filter((symbol) => priced.has(symbol));
  let bars = 0;
  try {
    await withLockOfFilled(storePath, () =>
      replaceFile(resolve(storePath), async (unfinished) => {
        bars = await fill(unfinished, dir, symbols.sort(), rows, options.progress ?? (() => {}));
      }),
    );
  } catch (error) {
    throw error instanceof TapecheckError ? error : importFailed(storePath, error);
  }
  const { rates, facts, events, dividends } = rows;
  return {
    instruments: instruments.length,
    series: symbols.length,
    bars,
    rates: rates.length,
    facts: facts.length,
    events: events.length,
    dividends: dividends.length,
  };
}

/** Refuses a path at which no store can be. */
function checkPath(file: string): void {
  const isDirectory = statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
  // DuckDB takes what follows a question mark for options and puts its journal into another folder.
  if (!isDirectory && !resolve(file).includes("?")) return;
  throw new TapecheckError("tape-store-path", "The store cannot be written here.", {
    file,
    expected: "a file, or a name that is free, without a question mark in its path",
    found: isDirectory ? "a directory" : "a question mark",
    hint: "Name a file for the store: tapecheck tape import DIR --to tape.duckdb",
  });
}

const importFailed = (file: string, error: unknown): TapecheckError =>
  new TapecheckError(
    "tape-import-failed",
    "The import could not be finished; the tape that was there is unchanged.",
    { file, found: (error as Error).message, hint: "Check the free space and the permissions of the folder." },
    error,
  );

/** The rows of a directory other than prices. */
interface SmallTables {
  readonly instruments: readonly Instrument[];
  readonly rates: readonly Rate[];
  readonly facts: readonly Fact[];
  readonly events: readonly TapeEvent[];
  readonly dividends: readonly Dividend[];
}

async function readSmallTables(dir: string, instruments: readonly Instrument[]): Promise<SmallTables> {
  const rows = <T>(located: readonly Located<T>[]): T[] => located.map(({ row }) => row);
  return {
    instruments,
    rates: rows(await readRows(dir, "fx.csv", readRates)),
    facts: rows(await readRows(dir, "facts.csv", readFacts)),
    events: rows(await readRows(dir, "events.csv", readEvents)),
    dividends: rows(await readRows(dir, "dividends.csv", readDividends)),
  };
}

/** Makes a whole store at `path` and returns how many bars it has. */
async function fill(
  path: string,
  dir: string,
  symbols: readonly string[],
  rows: SmallTables,
  progress: ImportProgress,
): Promise<number> {
  const database = await openDatabase(path, { readOnly: false, memory: writingMemory, spill: spillOf(path) });
  const { connection } = database;
  try {
    await connection.run(tables);
    await watched(database, progress, () => importPrices(database, dir, symbols));
    progress("tables", 0);
    await appendTables(database, rows);
    const now = BigInt(Date.now());
    await connection.run("INSERT INTO tape VALUES ($1, $2, $3)", [storeSchema, resolve(dir), now]);
    await connection.run(
      "INSERT INTO batches VALUES (0, 'import', 'import', 'imported files', $1, $2, false, NULL, NULL)",
      [now, Math.floor(Number(now) / 86_400_000)],
    );
    progress("disk", 0);
    await connection.run("CHECKPOINT");
    const [row] = (await connection.runAndReadAll("SELECT count(*) FROM bars")).getRows();
    return Number(row?.[0] ?? 0);
  } finally {
    database.close();
  }
}

/** Passes DuckDB's own progress on while the prices are read. */
async function watched({ connection }: Database, progress: ImportProgress, work: () => Promise<void>): Promise<void> {
  let done = 0;
  const report = () => {
    // The queries that check the rows count from zero again; a bar that goes back would only confuse.
    done = Math.max(done, connection.progress.percentage / 100);
    progress("prices", done);
  };
  await connection.run("SET enable_progress_bar = true; SET enable_progress_bar_print = false");
  report();
  const timer = setInterval(report, 200);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}

/** Fills the small tables; the order of values is that of the columns. */
async function appendTables(database: Database, rows: SmallTables): Promise<void> {
  const { date } = database;
  const { instruments, rates, facts, events, dividends } = rows;
  await append(database, "instruments", instruments, instrumentValues);
  await append(database, "rates", rates, (one) => [date(one.date), one.quote, one.rate, 0]);
  await append(database, "facts", facts, (one, position) => [
    position,
    one.entity,
    one.metric,
    date(one.periodEnd),
    one.period,
    one.value,
    one.unit,
    one.source,
    0,
  ]);
  await append(database, "events", events, (one) => [
    BigInt(one.instant),
    one.entity,
    one.kind,
    one.title,
    one.source,
    0,
  ]);
  await append(database, "dividends", dividends, (one, position) => [
    position,
    one.symbol,
    date(one.exDate),
    one.amount,
    one.currency,
    0,
  ]);
}
