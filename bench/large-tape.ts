import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { generateDirectory } from "../test/tape/support/generate.js";
import type { Measurement } from "./budget.js";
import { cli, tapes } from "./package.js";
import { measurePerformance } from "./performance.js";
import { interleaved, wallTime } from "./rounds.js";

/** Ten years of days. */
const SESSIONS = 2_520;

/** A large made-up tape: its import and its performance tables against DuckDB by itself, and the memory of a check. */
export async function measureLargeTape(instruments: number): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "tapecheck-bench-"));
  try {
    const directory = join(folder, "tape");
    generateDirectory(directory, { instruments, sessions: SESSIONS });
    const input = `${instruments.toLocaleString("en")} instruments × 10 years of days`;
    const imported = await measureImport(folder, directory, input);
    const tables = await measurePerformance(join(folder, "tape.duckdb"), input);
    return [imported, tables, ...measureMemory(folder, instruments, input)];
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

/** Tells the parent how much memory was resident at most, in kilobytes. */
const TELL = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

function measureMemory(folder: string, instruments: number, input: string): Measurement[] {
  return [3, 300].map((named) => {
    const article = join(folder, `article-${named}.md`);
    writeFileSync(article, articleOn(named, instruments));
    const args = ["--import", TELL, cli, "check", "--tape", join(folder, "tape.duckdb"), "--format", "json", article];
    const run = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "inherit", "pipe"], maxBuffer: 1e9 });
    const judged = JSON.parse(String(run.stdout)).claims.length;
    if (!(judged >= named)) throw new Error(`only ${judged} claims were found on ${named} instruments`);
    return {
      what: `memory of a check, ${named} instruments named`,
      input,
      value: Number(run.output[3]) / 1024,
      unit: "MB",
      limit: { kind: "at most", value: 600 },
    };
  });
}

/** An article on some made-up instruments, spread over the tape. */
function articleOn(named: number, instruments: number): string {
  const sentences = Array.from({ length: named }, (_, index) => {
    const company = Math.floor((index * instruments) / named);
    return `Company ${company} rose 1.2% on Friday and is up 14% since the start of the year.`;
  });
  return `---\npublished: 2025-09-26T18:00:00-04:00\n---\n${sentences.join("\n\n")}\n`;
}
