import type { DuckDBConnection, DuckDBResult, DuckDBValue, DuckDBVector } from "@duckdb/node-api";
import { rateColumnsOf } from "../files/tables.js";
import type { Dividend, Fact, Instrument, Rates, Series, TapeEvent } from "../model.js";
import type { SessionDate } from "../session-date.js";
import { literal } from "./database.js";
import { activeBatches, type Batch, choose, type SplitRow } from "./revisions.js";
import { seriesOf } from "./series.js";

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

/** By symbol, the number under which its bars are found; symbols with fewer than `least` bars are left out. */
export async function readIds(connection: DuckDBConnection, least = 1): Promise<Map<string, number>> {
  const rows = await query(connection, `SELECT id, symbol FROM series WHERE bars >= ${least}`);
  return new Map(rows.map((row) => [row.symbol as string, row.id as number]));
}

/** So many symbols are asked for at once: enough to share the search, few enough to hold besides what is kept of them. */
const together = 48;

/** As of when a store is read, and under which number the bars of each symbol are found. */
export interface Reading {
  readonly connection: DuckDBConnection;
  readonly ids: ReadonlyMap<string, number>;
  /** Milliseconds since 1970; rows that came later are not seen. */
  readonly asOf: number;
}

/** The bars of the symbols that have any, each session once and in the shares of the instant that is read as of. */
export async function readSeries(reading: Reading, symbols: readonly string[]): Promise<Series[]> {
  const found: Series[] = [];
  const place = (symbol: string): number => reading.ids.get(symbol) as number;
  // Neighbours share blocks, so that no part of the tape is searched more often than if all were asked for at once.
  const present = symbols.filter((symbol) => reading.ids.has(symbol)).sort((a, b) => place(a) - place(b));
  for (let from = 0; from < present.length; from += together) {
    const some = present.slice(from, from + together);
    const splits = await readSplits(reading, some);
    for (const raw of await readRaw(reading, some, SHOWN)) {
      const own = splits.length === 0 ? splits : splits.filter(({ symbol }) => symbol === raw.symbol);
      const series = seriesOf(raw, own, reading.asOf);
      if (series.dates.length > 0) found.push(series);
    }
  }
  return found;
}

/** Every row of a symbol, ascending by day and then by batch, and the batches that count. */
export interface RawSeries {
  readonly symbol: string;
  readonly dates: Int32Array;
  /** Open, high, low, close and volume, and the source's own adjusted close where that was asked for; `NaN` for none. */
  readonly figures: readonly Float64Array[];
  readonly state: Uint8Array;
  readonly batch: Int32Array;
  readonly batches: ReadonlyMap<number, Batch>;
}

/** The figures of a row that a tape shows, and all of them. */
const SHOWN = ["open", "high", "low", "close", "volume"];
const FIGURES = [...SHOWN, "adjusted"];

/** Every row of the symbols, those that do not count among them. */
export async function readRaw(
  reading: Reading,
  symbols: readonly string[],
  names: readonly string[] = FIGURES,
): Promise<RawSeries[]> {
  const byId = new Map(
    symbols.flatMap((symbol) => {
      const id = reading.ids.get(symbol);
      return id === undefined ? [] : [[id, symbol] as const];
    }),
  );
  if (byId.size === 0) return [];
  const numbers = [...byId.keys()];
  // The rows of a symbol stand together in the order of their days: sorting them again would take as long as reading.
  const stored = await readBars(reading.connection, numbers, names, "");
  const bars = isOrdered(stored)
    ? stored
    : await readBars(reading.connection, numbers, names, "ORDER BY id, date, batch");
  const { id, dates, figures, state, batch } = bars;
  const batches = await readBatches(reading, `id IN (${[-1, ...differing(batch)].join(",")})`);
  const series: RawSeries[] = [];
  for (let from = 0, to = 0; from < id.length; from = to) {
    while (to < id.length && id[to] === id[from]) to++;
    const cut = <T extends { subarray(from: number, to: number): T }>(column: T): T => column.subarray(from, to);
    const symbol = byId.get(id[from] as number) as string;
    series.push({
      symbol,
      dates: cut(dates),
      figures: figures.map(cut),
      state: cut(state),
      batch: cut(batch),
      batches,
    });
  }
  return series;
}

/** The numbers that a column holds. */
function differing(column: Int32Array): Set<number> {
  const found = new Set<number>();
  for (let row = 0; row < column.length; row++) if (column[row] !== column[row - 1]) found.add(column[row] as number);
  return found;
}

/** Every row of some numbers, in columns; null becomes NaN. */
async function readBars(connection: DuckDBConnection, ids: readonly number[], names: readonly string[], order: string) {
  const figures = names.map((name) => `coalesce(${name}, 'NaN'::DOUBLE)`);
  const [first, last] = [ids[0] as number, ids[ids.length - 1] as number];
  const between = last - first === ids.length - 1 && ids.every((id, at) => id === first + at);
  const where = between ? `id BETWEEN ${first} AND ${last}` : `id IN (${ids.join(",")})`;
  // What is 0 in every row need not be read: which it is, DuckDB knows from a few numbers a block.
  const most = "count(*)::INTEGER AS count, max(batch) AS batch, max(state) AS state";
  const [all] = await query(connection, `SELECT ${most} FROM bars WHERE ${where}`);
  const origin = all?.batch === 0 && all.state === 0 ? [] : ["state", "batch"];
  const columns = ["id", days("date"), ...figures, ...origin];
  const result = await connection.run(`SELECT ${columns.join(", ")} FROM bars WHERE ${where} ${order}`);
  return columnsOf(result, all?.count as number, names.length, origin.length > 0);
}

type Columns = Awaited<ReturnType<typeof columnsOf>>;

/** Whether the rows of each number stand together in the order of their days, and of their batches within a day. */
function isOrdered({ id, dates, batch }: Columns): boolean {
  const seen = new Set<number>();
  for (let row = 0; row < id.length; row++) {
    const number = id[row] as number;
    if (row > 0 && number === id[row - 1]) {
      const step = (dates[row] as number) - (dates[row - 1] as number);
      if (step < 0 || (step === 0 && (batch[row] as number) <= (batch[row - 1] as number))) return false;
    } else if (seen.has(number)) return false;
    else seen.add(number);
  }
  return true;
}

/** The columns of bars, which have no nulls: number, day, figures, and where the rows come from unless that is 0. */
async function columnsOf(result: DuckDBResult, length: number, figureCount: number, hasOrigin: boolean) {
  const [id, dates, batch] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  const state = new Uint8Array(length);
  const figures = Array.from({ length: figureCount }, () => new Float64Array(length));
  const columns = [id, dates, ...figures, ...(hasOrigin ? [state, batch] : [])];
  let at = 0;
  // Chunk by chunk: the vectors of all of them at once would keep the collector busy.
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const { rowCount } = chunk;
    for (const [index, column] of columns.entries()) fillFrom(chunk.getColumnVector(index), rowCount, column, at);
    at += rowCount;
  }
  return { id, dates, figures, state, batch };
}

/** The batches that count as of the reading: those that `where` names, and what takes any of them back. */
async function readBatches({ connection, asOf }: Reading, where: string): Promise<Map<number, Batch>> {
  const rows = await query(
    connection,
    `SELECT id, kind, provider, source, retrieved::DOUBLE AS retrieved, through, beside, undoes
    FROM batches WHERE ${where} OR kind = 'undo' ORDER BY id`,
  );
  return activeBatches(rows as unknown as Batch[], asOf);
}

/** The splits of the symbols that count, ascending by day. */
export async function readSplits(reading: Reading, symbols: readonly string[]): Promise<SplitRow[]> {
  if (symbols.length === 0) return [];
  const sql = `SELECT symbol, ${days("ex_date")} AS "exDate", ratio, batch FROM splits WHERE symbol IN (${list(symbols)})
    ORDER BY ex_date, batch`;
  const rows = await query(reading.connection, sql);
  return (await counted(reading, rows, ({ symbol, exDate }) => `${symbol} ${exDate}`)) as unknown as SplitRow[];
}

/** Of rows for one thing the one that counts, in the order of the first of each thing; rows come by batch. */
async function counted(reading: Reading, rows: readonly Cells[], keyOf: (row: Cells) => string): Promise<Cells[]> {
  if (rows.length === 0) return [];
  const numbers = [...new Set(rows.map(({ batch }) => batch as number))];
  const active = await readBatches(reading, `id IN (${numbers.join(",")})`);
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [index]);
    else group.push(index);
  });
  return [...groups.values()].flatMap((group) => {
    const chosen = choose(group, (index) => rows[index]?.batch as number, active);
    if (chosen < 0) return [];
    const { batch: _, ...row } = rows[chosen] as Cells;
    return [row];
  });
}

/** Copies a vector without nulls into a column from a row on: straight from DuckDB's, which keep numbers as such. */
function fillFrom(vector: DuckDBVector, count: number, to: Uint8Array | Int32Array | Float64Array, at: number): void {
  const { items } = vector as unknown as { readonly items?: unknown };
  // The numbers of a vector are no part of its documented surface: where they are not found, one by one.
  if (items instanceof to.constructor) to.set((items as typeof to).subarray(0, count), at);
  else for (let row = 0; row < count; row++) to[at + row] = vector.getItem(row) as number;
}

/** The exchange rates of the currencies. */
export async function readRates(reading: Reading, currencies: readonly string[]): Promise<Rates[]> {
  if (currencies.length === 0) return [];
  const sql = `SELECT ${days("date")} AS date, quote, rate, batch FROM rates WHERE quote IN (${list(currencies)})
    ORDER BY quote, date, batch`;
  const rows = await query(reading.connection, sql);
  const chosen = await counted(reading, rows, ({ quote, date }) => `${quote} ${date}`);
  return rateColumnsOf(chosen as unknown as { date: SessionDate; quote: string; rate: number }[], "fx.csv");
}

/** The figures of the entities, in the order of the file they came from. */
export async function readFacts(reading: Reading, entities: readonly string[]): Promise<Fact[]> {
  if (entities.length === 0) return [];
  const sql = `SELECT entity, metric, ${days("period_end")} AS "periodEnd", period, value, unit, source, position, batch
    FROM facts WHERE entity IN (${list(entities)}) ORDER BY batch, position`;
  return (await countedImports(reading, sql, (row) =>
    [row.entity, row.metric, row.periodEnd, row.period, row.unit].join("\t"),
  )) as unknown as Fact[];
}

/** The events of the entities and of the market as a whole. */
export async function readEvents(reading: Reading, entities: readonly string[]): Promise<TapeEvent[]> {
  if (entities.length === 0) return [];
  const sql = `SELECT instant::DOUBLE AS instant, entity, kind, title, source, batch FROM events
    WHERE entity IN (${list(["", ...entities])}) ORDER BY instant, batch`;
  return (await countedImports(reading, sql, (row) =>
    [row.entity, row.instant, row.title].join("\t"),
  )) as unknown as TapeEvent[];
}

/** The dividends of the symbols, in the order of the file they came from. */
export async function readDividends(reading: Reading, symbols: readonly string[]): Promise<Dividend[]> {
  if (symbols.length === 0) return [];
  const sql = `SELECT symbol, ${days("ex_date")} AS "exDate", amount, currency, position, batch FROM dividends
    WHERE symbol IN (${list(symbols)}) ORDER BY batch, position`;
  return (await countedImports(reading, sql, (row) => [row.symbol, row.exDate].join("\t"))) as unknown as Dividend[];
}

/**
 * As {@link counted}, but all rows of the import count: what files say twice is for `tape verify` to tell.
 *
 * A row that a source gave later for a thing that the files have stays beside.
 */
async function countedImports(reading: Reading, sql: string, keyOf: (row: Cells) => string): Promise<Cells[]> {
  const rows = await query(reading.connection, sql);
  let twice = 0;
  const seen = new Set<string>();
  const chosen = await counted(reading, rows, (row) => {
    const key = keyOf(row);
    if (row.batch !== 0) return key;
    if (!seen.has(key)) seen.add(key);
    else return `${key}\t${twice++}`;
    return key;
  });
  return chosen.map(({ position: _, ...row }) => row);
}
