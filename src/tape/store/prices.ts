import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { priceFile } from "../files/directory.js";
import { readPrices } from "../files/prices.js";
import { type Database, literal } from "./database.js";
import { barState } from "./revisions.js";
import { barsFromFiles, emptyBars, firstBadBar, firstUnorderedBar, seriesFromBars } from "./schema.js";

/** Longer than any header, with a byte order mark and quotation marks. */
const headerBytes = 256;

/** Sees to it that every price file starts with its header, which DuckDB would pass over. */
function checkHeaders(dir: string, symbols: readonly string[]): void {
  const buffer = new Uint8Array(headerBytes);
  for (const symbol of symbols) {
    const path = join(dir, priceFile(symbol));
    const file = openSync(path, "r");
    const length = readSync(file, buffer, 0, headerBytes, 0);
    closeSync(file);
    const end = buffer.subarray(0, length).findIndex((byte) => byte === 10 || byte === 13);
    readPrices(buffer.subarray(0, end < 0 ? length : end), path);
  }
}

/**
 * Fills `bars` and `series` from the price files of the symbols.
 *
 * DuckDB reads all files at once. Where it refuses one, or a row breaks a rule, the files are read again by the
 * strict reader, which throws with line and column. A file that only DuckDB refuses (line ends of two kinds) is right
 * by our rules, and then all rows come from the strict reader.
 */
export async function importPrices(database: Database, dir: string, symbols: readonly string[]): Promise<void> {
  const { connection } = database;
  checkHeaders(dir, symbols);
  const refusal = await readAll(database, dir, symbols);
  if (refusal !== undefined) {
    findFault(dir, symbols, refusal.symbol);
    if (refusal.error !== undefined && !/CSV|Conversion|Invalid Input/.test(refusal.error.message)) throw refusal.error;
    await appendAll(database, dir, symbols);
  }
  await connection.run(seriesFromBars(symbols.map(literal)));
}

/** Why DuckDB's reading does not do, and where to look first. */
interface Refusal {
  readonly symbol: string | undefined;
  readonly error?: Error;
}

async function readAll(
  { connection }: Database,
  dir: string,
  symbols: readonly string[],
): Promise<Refusal | undefined> {
  const files = symbols.map((symbol) => join(dir, priceFile(symbol)));
  // Each file is read in order all the same; only which file's rows come first is left open, which saves a fifth.
  await connection.run("SET preserve_insertion_order = false");
  try {
    await connection.run(symbols.length === 0 ? emptyBars : barsFromFiles(files.map((file) => literal(noGlob(file)))));
  } catch (error) {
    const named = /^ {2}file = (.*)$/m.exec((error as Error).message)?.[1];
    return { symbol: symbols[files.indexOf(named ?? "")], error: error as Error };
  }
  for (const query of [firstBadBar, firstUnorderedBar]) {
    const [row] = (await connection.runAndReadAll(query)).getRows();
    if (row !== undefined) return { symbol: symbols[Number(row[0])] };
  }
  return undefined;
}

/** A path in which DuckDB sees no pattern. */
const noGlob = (path: string): string => path.replace(/[[*?]/g, (char) => `[${char}]`);

/** Throws the error of the first malformed file, `first` before the others; returns where there is none. */
function findFault(dir: string, symbols: readonly string[], first: string | undefined): void {
  for (const symbol of first === undefined ? symbols : [first, ...symbols]) {
    const path = join(dir, priceFile(symbol));
    readPrices(readFileSync(path), path);
  }
}

/** Fills `bars` row by row: much slower than DuckDB's reader, and never wrong about what a file may hold. */
async function appendAll({ connection, date }: Database, dir: string, symbols: readonly string[]): Promise<void> {
  await connection.run(`DROP TABLE IF EXISTS bars; ${emptyBars}`);
  const appender = await connection.createAppender("bars");
  const append = (value: number) => (Number.isNaN(value) ? appender.appendNull() : appender.appendDouble(value));
  symbols.forEach((symbol, id) => {
    const path = join(dir, priceFile(symbol));
    const { dates, open, high, low, close, volume } = readPrices(readFileSync(path), path);
    for (let row = 0; row < dates.length; row++) {
      appender.appendInteger(id);
      appender.appendDate(date(dates[row] as number));
      for (const column of [open, high, low, close, volume]) append(column[row] as number);
      appender.appendNull();
      appender.appendUTinyInt(barState.finished);
      appender.appendInteger(0);
      appender.endRow();
    }
    appender.flushSync();
  });
  appender.closeSync();
}
