import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { yahooChart } from "../test/providers/support/answers.js";
import { generateDirectory } from "../test/tape/support/generate.js";
import type { Measurement } from "./budget.js";
import { runMeasured } from "./memory.js";
import { tapes } from "./package.js";
import { measurePerformance } from "./performance.js";
import { interleaved, wallTime } from "./rounds.js";

/** Ten years of days. */
const SESSIONS = 2_520;

/** A large made-up tape: its import and its performance tables against DuckDB by itself, and the memory of each command. */
export async function measureLargeTape(instruments: number): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "tapecheck-bench-"));
  try {
    const directory = join(folder, "tape");
    generateDirectory(directory, { instruments, sessions: SESSIONS });
    const input = `${instruments.toLocaleString("en")} instruments × 10 years of days`;
    const imported = await measureImport(folder, directory, input);
    const tables = await measurePerformance(join(folder, "tape.duckdb"), input);
    return [imported, tables, ...(await measureMemory(folder, directory, instruments, input))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureImport(folder: string, directory: string, input: string): Promise<Measurement> {
  const store = join(folder, "tape.duckdb");
  const peer = join(folder, "peer.duckdb");
  const works = [
    () => tapes.importDirectory(directory, store),
    () => {
      rmSync(peer, { force: true });
      return readByItself(join(directory, "prices", "*.csv"), peer);
    },
  ];
  const [ours = 0, theirs = 0] = await interleaved(works, { rounds: 3, clock: wallTime, warmUps: 0 });
  const seconds = `${ours.toFixed(1)} s and ${theirs.toFixed(1)} s`;
  return {
    what: "import ÷ DuckDB reading the same CSVs",
    input: `${input}; ${seconds}`,
    value: ours / theirs,
    unit: "×",
    limit: { kind: "at most", value: 3 },
  };
}

/** What somebody would write who wants the files in a table of a database file. */
async function readByItself(files: string, path: string): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE prices AS SELECT * FROM read_csv('${files.replaceAll("'", "''")}', filename = true)`,
  );
  await connection.run("CHECKPOINT");
  connection.closeSync();
  instance.closeSync();
}

async function measureMemory(folder: string, directory: string, instruments: number, input: string) {
  const store = join(folder, "tape.duckdb");
  const again = await runMeasured("an import", input, [
    "tape",
    "import",
    directory,
    "--to",
    join(folder, "again.duckdb"),
  ]);
  const checks: Measurement[] = [];
  for (const named of [3, 300]) {
    const article = join(folder, `article-${named}.md`);
    writeFileSync(article, articleOn(named, instruments));
    const args = ["check", "--offline", "--tape", store, "--format", "json", article];
    const { printed, memory } = await runMeasured(`a check, ${named} instruments named`, input, args);
    const judged = JSON.parse(printed).claims.length;
    if (!(judged >= named)) throw new Error(`only ${judged} claims were found on ${named} instruments`);
    checks.push(memory);
  }
  const verified = [store, directory].map((tape, at) => ({
    tape,
    what: `tape verify, ${at === 0 ? "store" : "directory"}`,
  }));
  for (const { tape, what } of verified) {
    const { code, printed, memory } = await runMeasured(what, input, ["tape", "verify", tape]);
    if (code !== 0) throw new Error(`a sound tape has findings:\n${printed.slice(0, 500)}`);
    checks.push(memory);
  }
  return [again.memory, ...checks, await measureSync(store, input)];
}

/** A few symbols, as sources are asked politely; it is the tape that they are added to which takes memory. */
const ADDED = ["ADDED1", "ADDED2", "ADDED3"];

async function measureSync(store: string, input: string): Promise<Measurement> {
  const opens = Array.from({ length: SESSIONS }, (_, back) => 1_758_893_400 - 86_400 * (SESSIONS - 1 - back));
  const server = createServer((request, response) => {
    const symbol = new URL(request.url ?? "", "http://localhost").pathname.split("/").at(-1) ?? "";
    const meta = { currency: "USD", exchangeName: "NYQ", exchangeTimezoneName: "America/New_York" };
    response.setHeader("content-type", "application/json");
    response.end(
      yahooChart(
        symbol,
        opens.map((open, at) => [open, 100 + (at % 7)] as const),
        { meta },
      ),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const env = { TAPECHECK_YAHOO_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const args = ["tape", "sync", ...ADDED, "--tape", store];
    const { code, printed, memory } = await runMeasured(`tape sync, ${ADDED.length} symbols more`, input, args, env);
    if (code !== 0) throw new Error(`the sync ended with ${code}: ${printed}`);
    return memory;
  } finally {
    server.close();
  }
}

/** An article on some made-up instruments, spread over the tape. */
function articleOn(named: number, instruments: number): string {
  const sentences = Array.from({ length: named }, (_, index) => {
    const company = Math.floor((index * instruments) / named);
    return `Company ${company} rose 1.2% on Friday and is up 14% since the start of the year.`;
  });
  return `---\npublished: 2025-09-26T18:00:00-04:00\n---\n${sentences.join("\n\n")}\n`;
}
