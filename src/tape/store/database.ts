import type { DuckDBConnection, DuckDBDateValue } from "@duckdb/node-api";

/** An open DuckDB file and one connection to it. */
export interface Database {
  readonly connection: DuckDBConnection;
  /** A day since 1970 as DuckDB's own value. */
  date(days: number): DuckDBDateValue;
  /** Lets go of the file; a database that is being written is checkpointed first. */
  close(): void;
}

/** How a DuckDB file is opened. */
export interface DatabaseOptions {
  readonly readOnly: boolean;
  /** Upper limit of DuckDB's own buffers, `256MB`. */
  readonly memory: string;
  /** Absent: one for each processor. */
  readonly threads?: number;
  /** Where rows go that do not fit into memory; absent: nowhere. */
  readonly spill?: string;
}

/**
 * What DuckDB may hold of the rows that are written at once; the rest waits on the disk.
 *
 * With what it holds besides, and with ours, an import and a sync of ten thousand instruments stay below 600 MB.
 */
export const writingMemory = "224MB";

/**
 * Opens a DuckDB file; rejects with DuckDB's own error.
 *
 * The library is loaded here and not before, as it is seventy megabytes; extensions are never fetched or loaded.
 */
export async function openDatabase(path: string, options: DatabaseOptions): Promise<Database> {
  const { DuckDBDateValue, DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(path, {
    access_mode: options.readOnly ? "READ_ONLY" : "READ_WRITE",
    memory_limit: options.memory,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    ...(options.spill === undefined ? {} : { temp_directory: options.spill }),
    ...(options.readOnly ? { enable_external_access: "false" } : {}),
  });
  const connection = await instance.connect();
  return {
    connection,
    date: (days) => new DuckDBDateValue(days),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
