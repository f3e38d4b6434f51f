import type { DuckDBValue } from "@duckdb/node-api";
import type { Rows } from "../../providers/provider.js";
import { append } from "./append.js";
import type { Database } from "./database.js";
import type { Batch } from "./revisions.js";
import { days, query } from "./rows.js";

/** A small table: what its rows are of, what a row says of that, and its columns. */
interface Table<T> {
  readonly name: "rates" | "dividends" | "splits" | "facts" | "events";
  readonly rows: (rows: Rows) => readonly T[] | undefined;
  /** The columns that say what a row is of, as SQL, and the same of an incoming row. */
  readonly key: readonly string[];
  readonly keyOf: (row: T) => readonly (string | number)[];
  /** The columns that say what is said of it. */
  readonly said: readonly string[];
  readonly saidOf: (row: T) => readonly (string | number)[];
  readonly values: (row: T, position: number, batch: number, database: Database) => readonly DuckDBValue[];
}

type Of<K extends keyof Rows> = NonNullable<Rows[K]>[number];

const rates: Table<Of<"rates">> = {
  name: "rates",
  rows: ({ rates }) => rates,
  key: ["quote", days("date")],
  keyOf: (row) => [row.quote, row.date],
  said: ["rate"],
  saidOf: (row) => [row.rate],
  values: (row, _, batch, { date }) => [date(row.date), row.quote, row.rate, batch],
};

const dividends: Table<Of<"dividends">> = {
  name: "dividends",
  rows: ({ dividends }) => dividends,
  key: ["symbol", days("ex_date")],
  keyOf: (row) => [row.symbol, row.exDate],
  said: ["amount", "currency"],
  saidOf: (row) => [row.amount, row.currency],
  values: (row, position, batch, { date }) => [position, row.symbol, date(row.exDate), row.amount, row.currency, batch],
};

const splits: Table<Of<"splits">> = {
  name: "splits",
  rows: ({ splits }) => splits,
  key: ["symbol", days("ex_date")],
  keyOf: (row) => [row.symbol, row.exDate],
  said: ["ratio"],
  saidOf: (row) => [row.ratio],
  values: (row, _, batch, { date }) => [row.symbol, date(row.exDate), row.ratio, batch],
};

const facts: Table<Of<"facts">> = {
  name: "facts",
  rows: ({ facts }) => facts,
  key: ["entity", "metric", days("period_end"), "period", "unit"],
  keyOf: (row) => [row.entity, row.metric, row.periodEnd, row.period, row.unit],
  said: ["value"],
  saidOf: (row) => [row.value],
  values: (row, position, batch, { date }) => [
    position,
    row.entity,
    row.metric,
    date(row.periodEnd),
    row.period,
    row.value,
    row.unit,
    row.source,
    batch,
  ],
};

const events: Table<Of<"events">> = {
  name: "events",
  rows: ({ events }) => events,
  key: ["entity", "instant::DOUBLE", "title"],
  keyOf: (row) => [row.entity, row.instant, row.title],
  said: ["kind"],
  saidOf: (row) => [row.kind],
  values: (row, _, batch) => [BigInt(row.instant), row.entity, row.kind, row.title, row.source, batch],
};

/** What one answer of a source gave, as far as the small tables go. */
interface Given {
  readonly provider: string;
  readonly rows: Rows;
}

/** Adds the rows of the small tables that the source did not give before; returns how many of each. */
export async function addTables(database: Database, given: readonly Given[], batches: readonly Batch[]) {
  const add = <T>(table: Table<T>) => addNew(database, table, given, batches);
  return {
    rates: await add(rates),
    dividends: await add(dividends),
    splits: await add(splits),
    facts: await add(facts),
    events: await add(events),
  };
}

async function addNew<T>(
  database: Database,
  table: Table<T>,
  given: readonly Given[],
  batches: readonly Batch[],
): Promise<number> {
  let added = 0;
  for (const provider of new Set(given.filter(({ rows }) => table.rows(rows)?.length).map((one) => one.provider))) {
    const known = await knownOf(database, table, provider);
    const fresh: { readonly row: T; readonly batch: number }[] = [];
    given.forEach((one, index) => {
      if (one.provider !== provider) return;
      for (const row of table.rows(one.rows) ?? []) {
        const [key, said] = [table.keyOf(row).join("\t"), table.saidOf(row).join("\t")];
        if (known.get(key) === said) continue;
        known.set(key, said);
        fresh.push({ row, batch: batches[index]?.id as number });
      }
    });
    await append(database, table.name, fresh, ({ row, batch }, position) =>
      table.values(row, position, batch, database),
    );
    added += fresh.length;
  }
  return added;
}

/** By what a row is of, what the provider last said of it. */
async function knownOf<T>({ connection }: Database, { name, key, said }: Table<T>, provider: string) {
  const columns = [...key, ...said].map((column, index) => `${column} AS c${index}`).join(", ");
  const sql = `SELECT ${columns} FROM ${name} JOIN batches b ON b.id = batch WHERE provider = '${provider.replaceAll("'", "''")}'
    ORDER BY batch`;
  const known = new Map<string, string>();
  for (const row of await query(connection, sql)) {
    const cells = Object.values(row).map(String);
    known.set(cells.slice(0, key.length).join("\t"), cells.slice(key.length).join("\t"));
  }
  return known;
}
