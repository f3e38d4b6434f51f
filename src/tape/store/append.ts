import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Instrument } from "../model.js";
import type { Database } from "./database.js";
import type { NewBar } from "./novelty.js";
import type { Batch } from "./revisions.js";

/** Adds rows to a table; the order of values is that of its columns. */
export async function append<T>(
  { connection }: Database,
  table: string,
  rows: readonly T[],
  values: (row: T, position: number) => readonly DuckDBValue[],
): Promise<void> {
  if (rows.length === 0) return;
  const appender = await connection.createAppender(table);
  rows.forEach((row, position) => {
    values(row, position).forEach((value, column) => {
      if (value === null) appender.appendNull();
      else appender.appendValue(value, appender.columnType(column));
    });
    appender.endRow();
  });
  appender.closeSync();
}

/** The values of an instrument in the order of its columns. */
export const instrumentValues = (one: Instrument, position: number): readonly DuckDBValue[] => [
  position,
  one.symbol,
  one.name,
  one.aliases.join("|"),
  one.venue,
  one.timezone,
  one.currency,
  one.type,
  one.issuer,
  one.primary,
  one.sharesPerUnit,
];

/** The number of the batch that comes next. */
export async function nextBatch(connection: DuckDBConnection): Promise<number> {
  const last = await connection.runAndReadAll("SELECT coalesce(max(id), 0)::INTEGER FROM batches");
  return Number(last.getRows()[0]?.[0]) + 1;
}

/** Adds batches; `note` is what a person reads of them. */
export const addBatches = (database: Database, batches: readonly Batch[], note: string | null = null): Promise<void> =>
  append(database, "batches", batches, (one) => [
    one.id,
    one.kind,
    one.provider,
    one.source,
    BigInt(one.retrieved),
    one.through,
    one.beside,
    one.undoes,
    note,
  ]);

/** Adds rows of bars that belong to a batch; what is not a number has no value. */
export const addBars = (database: Database, id: number, bars: readonly NewBar[], batch: Batch): Promise<void> =>
  append(database, "bars", bars, (bar) => [
    id,
    database.date(bar.date),
    ...[bar.open, bar.high, bar.low, bar.close, bar.volume, bar.adjusted].map((value) =>
      Number.isNaN(value) ? null : value,
    ),
    bar.state,
    batch.id,
  ]);
