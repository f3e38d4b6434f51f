import type { DuckDBConnection, DuckDBDataChunk, DuckDBValue } from "@duckdb/node-api";
import { priceFile } from "../files/directory.js";
import { rateColumnsOf } from "../files/tables.js";
import type { Dividend, Fact, Instrument, Rates, Series, TapeEvent } from "../model.js";
import type { SessionDate } from "../session-date.js";
import { literal } from "./database.js";

type Cells = Record<string, DuckDBValue>;

/** The rows of a query, columns by name. */
export async function query(connection: DuckDBConnection, sql: string): Promise<Cells[]> {
  return (await connection.runAndReadAll(sql)).getRowObjects();
}

/** SQL for a day as days since 1970. */
export const days = (column: string): string => `(${column} - DATE '1970-01-01')::INTEGER`;

const list = (texts: readonly string[]): string => texts.map(literal).join(",");

/** The instruments of a store, in the order of the file they came from. */
export async function readInstruments(connection: DuckDBConnection): Promise<Instrument[]> {
  const rows = await query(connection, "SELECT * FROM instruments ORDER BY position");
  return rows.map((row) => ({
    symbol: row.symbol as string,
    name: row.name as string,
    aliases: row.aliases === "" ? [] : (row.aliases as string).split("|"),
    venue: row.venue as string,
    timezone: row.timezone as string,
    currency: row.currency as string,
    type: row.type as Instrument["type"],
    issuer: row.issuer as string,
    primary: row.is_primary as boolean,
    sharesPerUnit: row.shares_per_unit as number,
  }));
}

/** By symbol, the number under which its bars are found; symbols without bars are left out. */
export async function readIds(connection: DuckDBConnection): Promise<Map<string, number>> {
  const rows = await query(connection, "SELECT id, symbol FROM series WHERE bars > 0");
  return new Map(rows.map((row) => [row.symbol as string, row.id as number]));
}

/** So many symbols are asked for at once: enough to share the search, few enough to hold. */
const together = 256;

/** The bars of the symbols that have any; `ids` says under which number each is found. */
export async function readSeries(
  connection: DuckDBConnection,
  symbols: readonly string[],
  ids: ReadonlyMap<string, number>,
): Promise<Series[]> {
  const found: Series[] = [];
  const present = symbols.filter((symbol) => ids.has(symbol));
  for (let from = 0; from < present.length; from += together) {
    const some = new Map(present.slice(from, from + together).map((symbol) => [ids.get(symbol) as number, symbol]));
    found.push(...(await readTogether(connection, some)));
  }
  return found;
}

async function readTogether(connection: DuckDBConnection, symbols: ReadonlyMap<number, string>): Promise<Series[]> {
  // The rows of a symbol stand together in the order of their days: sorting them again would take as long as reading.
  const stored = await readBars(connection, [...symbols.keys()], "");
  const bars = isOrdered(stored) ? stored : await readBars(connection, [...symbols.keys()], "ORDER BY id, date");
  const { id, dates } = bars;
  const series: Series[] = [];
  for (let from = 0, to = 0; from < id.length; from = to) {
    while (to < id.length && id[to] === id[from]) to++;
    const symbol = symbols.get(id[from] as number) as string;
    const [open, high, low, close, volume] = bars.figures.map((column) => column.slice(from, to)) as Figures;
    series.push({ symbol, dates: dates.slice(from, to), open, high, low, close, volume, source: priceFile(symbol) });
  }
  return series;
}

/** The bars of some numbers, in columns; null becomes NaN. */
async function readBars(connection: DuckDBConnection, ids: readonly number[], order: string) {
  const figures = ["open", "high", "low", "close", "volume"].map((name) => `coalesce(${name}, 'NaN'::DOUBLE)`);
  const [first, last] = [ids[0] as number, ids[ids.length - 1] as number];
  const between = last - first === ids.length - 1 && ids.every((id, at) => id === first + at);
  const where = between ? `id BETWEEN ${first} AND ${last}` : `id IN (${ids.join(",")})`;
  const result = await connection.run(
    `SELECT id, ${days("date")}, ${figures.join(", ")} FROM bars WHERE ${where} ${order}`,
  );
  return columnsOf(await result.fetchAllChunks());
}

/** Whether the rows of each number stand together in the order of their days. */
function isOrdered({ id, dates }: { readonly id: Int32Array; readonly dates: Int32Array }): boolean {
  const seen = new Set<number>();
  for (let row = 0; row < id.length; row++) {
    const number = id[row] as number;
    if (row > 0 && number === id[row - 1]) {
      if ((dates[row] as number) <= (dates[row - 1] as number)) return false;
    } else if (seen.has(number)) return false;
    else seen.add(number);
  }
  return true;
}

type Figures = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

/** The columns of bars, which have no nulls. */
function columnsOf(chunks: readonly DuckDBDataChunk[]) {
  const length = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return {
    id: fillFrom(chunks, 0, new Int32Array(length)),
    dates: fillFrom(chunks, 1, new Int32Array(length)),
    figures: [2, 3, 4, 5, 6].map((column) => fillFrom(chunks, column, new Float64Array(length))),
  };
}

/** Copies a column without nulls straight from DuckDB's vectors, which keep numbers as such. */
function fillFrom<T extends Int32Array | Float64Array>(chunks: readonly DuckDBDataChunk[], column: number, to: T): T {
  let at = 0;
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(column);
    // The getter asks DuckDB each time.
    const { rowCount } = chunk;
    const { items } = vector as unknown as { readonly items?: unknown };
    // The numbers of a vector are no part of its documented surface: where they are not found, one by one.
    if (items instanceof to.constructor) to.set((items as T).subarray(0, rowCount), at);
    else for (let row = 0; row < rowCount; row++) to[at + row] = vector.getItem(row) as number;
    at += rowCount;
  }
  return to;
}

/** The exchange rates of the currencies. */
export async function readRates(connection: DuckDBConnection, currencies: readonly string[]): Promise<Rates[]> {
  if (currencies.length === 0) return [];
  const sql = `SELECT ${days("date")} AS date, quote, rate FROM rates WHERE quote IN (${list(currencies)}) ORDER BY quote, date`;
  const rows = await query(connection, sql);
  return rateColumnsOf(rows as unknown as { date: SessionDate; quote: string; rate: number }[], "fx.csv");
}

/** The figures of the entities, in the order of the file they came from. */
export async function readFacts(connection: DuckDBConnection, entities: readonly string[]): Promise<Fact[]> {
  if (entities.length === 0) return [];
  const sql = `SELECT entity, metric, ${days("period_end")} AS "periodEnd", period, value, unit, source FROM facts
    WHERE entity IN (${list(entities)}) ORDER BY position`;
  return (await query(connection, sql)) as unknown as Fact[];
}

/** The events of the entities and of the market as a whole. */
export async function readEvents(connection: DuckDBConnection, entities: readonly string[]): Promise<TapeEvent[]> {
  if (entities.length === 0) return [];
  const sql = `SELECT instant::DOUBLE AS instant, entity, kind, title, source FROM events
    WHERE entity IN (${list(["", ...entities])}) ORDER BY instant`;
  return (await query(connection, sql)) as unknown as TapeEvent[];
}

/** The dividends of the symbols, in the order of the file they came from. */
export async function readDividends(connection: DuckDBConnection, symbols: readonly string[]): Promise<Dividend[]> {
  if (symbols.length === 0) return [];
  const sql = `SELECT symbol, ${days("ex_date")} AS "exDate", amount, currency FROM dividends
    WHERE symbol IN (${list(symbols)}) ORDER BY position`;
  return (await query(connection, sql)) as unknown as Dividend[];
}
