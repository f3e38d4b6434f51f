import { DuckDBInstance } from "@duckdb/node-api";
import type { Measurement } from "./budget.js";
import { perf, tapes } from "./package.js";
import { coreTime, interleaved } from "./rounds.js";

/** Performance tables of every instrument of a store against DuckDB reading their closes from it by itself. */
export async function measurePerformance(store: string, input: string): Promise<Measurement> {
  const works = [() => tableAll(store), () => readCloses(store)];
  // DuckDB computes on every core and we on one: what both take of a core is what they cost.
  const [ours = 0, theirs = 0] = await interleaved(works, { rounds: 3, clock: coreTime, warmUps: 1 });
  return {
    what: "perf --all ÷ DuckDB reading the closes",
    input: `${input}; ${ours.toFixed(1)} s and ${theirs.toFixed(1)} s of a core`,
    value: ours / theirs,
    unit: "×",
    limit: { kind: "at most", value: 2 },
  };
}

/** What `tapecheck perf --all --format csv` does, without a process of its own. */
async function tableAll(store: string): Promise<number> {
  const source = await tapes.openTape(store);
  const writer = perf.performanceFormats.find(({ name }) => name === "csv")?.begin(undefined as never);
  const instruments = await source.instruments();
  const order = { instruments, against: [], asOf: null, currency: null, totalReturn: false };
  let length = 0;
  for await (const one of perf.performances(source, order)) length += writer?.add(one).length ?? 0;
  await source.close();
  return length;
}

/** What somebody would write who wants the closes of each instrument by day, as numbers. */
async function readCloses(store: string): Promise<number> {
  const instance = await DuckDBInstance.create(store, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const result = await connection.stream("SELECT id, date, close FROM bars ORDER BY id, date");
  let sum = 0;
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const closes = chunk.getColumnVector(2);
    for (let row = 0; row < chunk.rowCount; row++) sum += closes.getItem(row) as number;
  }
  connection.closeSync();
  instance.closeSync();
  return sum;
}
