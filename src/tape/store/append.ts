import type { DuckDBValue } from "@duckdb/node-api";
import type { Database } from "./database.js";

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
export const instrumentValues = (one: import("../model.js").Instrument, position: number): readonly DuckDBValue[] => [
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
