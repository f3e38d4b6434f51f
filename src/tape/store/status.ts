import type { DuckDBConnection } from "@duckdb/node-api";
import type { Instrument } from "../model.js";
import type { CurrencyStatus, Span, TapeStatus } from "../source.js";
import { days, query } from "./rows.js";

/** What a store holds. */
export async function readStatus(
  path: string,
  connection: DuckDBConnection,
  instruments: readonly Instrument[],
): Promise<TapeStatus> {
  const [tape] = await query(connection, "SELECT schema, imported_from, imported_at::DOUBLE AS imported_at FROM tape");
  const spans = new Map<string, Span>();
  for (const row of await query(connection, `SELECT symbol, bars AS rows, ${span("first", "last")} FROM series`)) {
    spans.set(row.symbol as string, spanOf(row));
  }
  const currencies = await query(
    connection,
    `SELECT quote, count(*)::INTEGER AS rows, ${span("min(date)", "max(date)")} FROM rates GROUP BY quote ORDER BY min(rowid)`,
  );
  const none: Span = { rows: 0, first: null, last: null };
  return {
    kind: "store",
    path,
    schema: tape?.schema as number,
    importedFrom: tape?.imported_from as string,
    importedAt: tape?.imported_at as number,
    instruments: instruments.map(({ symbol, name, venue, currency }) => {
      return { symbol, name, venue, currency, completeFrom: null, ...(spans.get(symbol) ?? none) };
    }),
    currencies: currencies.map((row): CurrencyStatus => ({ quote: row.quote as string, ...spanOf(row) })),
    facts: await count(connection, "facts"),
    events: await count(connection, "events"),
    dividends: await count(connection, "dividends"),
  };
}

const span = (first: string, last: string): string => `${days(first)} AS first, ${days(last)} AS last`;

const spanOf = (row: Record<string, unknown>): Span => ({
  rows: row.rows as number,
  first: row.first as Span["first"],
  last: row.last as Span["last"],
});

async function count(connection: DuckDBConnection, table: string): Promise<number> {
  const [row] = await query(connection, `SELECT count(*)::INTEGER AS rows FROM ${table}`);
  return row?.rows as number;
}
