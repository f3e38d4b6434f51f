import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/tape/node.js";
import { temporaryFolder } from "../tape/support/directory.js";
import { random, weekdays } from "../tape/support/generate.js";
import { localMarket } from "./support/market.js";

const kills = 100;
const symbols = 200;
const lanes = 4;
const folder = temporaryFolder();

/** Every round is a day later, so that each has rows to add. */
const days = weekdays(60);
const { market, server } = await localMarket({});

const program = join(folder, "sync.mjs");
const fromHere: Plugin = {
  name: "from-here",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(@duckdb\/node-api|undici)$/ }, ({ path }) => ({
      path: createRequire(import.meta.url).resolve(path),
      external: true,
    })),
};
await build({
  entryPoints: [fileURLToPath(new URL("support/sync-process.ts", import.meta.url))],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: program,
  plugins: [fromHere],
  banner: { js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);' },
});

const start = async (store: string, day: string) => {
  const child = fork(program, [store, server.base, day, String(symbols)], { stdio: "ignore" });
  const ended = once(child, "exit");
  await once(child, "message");
  return { child, ended };
};

/** The days of every symbol as the tape shows them, each list once. */
async function shown(store: string): Promise<string[]> {
  const source = await openStore(store);
  const names = Array.from({ length: symbols }, (_, index) => `S${index}`);
  const tape = await source.load({ symbols: names, currencies: [], entities: [] });
  await source.close();
  return [...new Set(names.map((name) => [...(tape.series(name)?.dates ?? [])].join()))];
}

/** How many rows of one symbol and day there are that say the same; of a session under way and of it closed are two. */
async function doubled(store: string): Promise<number> {
  const instance = await DuckDBInstance.create(store, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const sql = "SELECT count(*) FROM (SELECT id, date, close, state FROM bars GROUP BY ALL HAVING count(*) > 1)";
  const [row] = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  instance.closeSync();
  return Number(row?.[0]);
}

describe("a sync that is killed", () => {
  it(`leaves a tape that opens, loses no row and has none twice, ${kills} times`, { timeout: 240_000 }, async () => {
    const closes = Object.fromEntries(days.map((day, index) => [day, 100 + index]));
    market.listings = Object.fromEntries(Array.from({ length: symbols }, (_, index) => [`S${index}`, { closes }]));
    const timed = await start(join(folder, "timed.duckdb"), days[10] as string);
    const from = performance.now();
    await timed.ended;
    const length = performance.now() - from;
    const outcomes = await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane, length)));
    expect(outcomes.reduce((sum, killed) => sum + killed, 0)).toBeGreaterThanOrEqual(kills);
  });
});

/** Kills syncs of one store at random moments; returns how many did not end before. */
async function runLane(lane: number, length: number): Promise<number> {
  const store = join(folder, `lane-${lane}`, "tape.duckdb");
  const next = random(lane + 1);
  let killed = 0;
  const before = new Map<string, number>();
  for (let round = 0; killed < kills / lanes; round++) {
    const day = days[Math.min(round, days.length - 2)] as string;
    const { child, ended } = await start(store, day);
    await new Promise((done) => setTimeout(done, next() * length));
    child.kill("SIGKILL");
    const [, signal] = await ended;
    if (signal === "SIGKILL") killed++;
    if (!existsSync(store)) continue;
    const source = await openStore(store);
    const { instruments } = await source.status();
    await source.close();
    // What was there once stays, of every symbol.
    const now = new Map(instruments.map(({ symbol, rows }) => [symbol, rows]));
    for (const [symbol, rows] of before) expect(now.get(symbol), symbol).toBeGreaterThanOrEqual(rows);
    for (const [symbol, rows] of now) before.set(symbol, rows);
  }
  const { ended } = await start(store, days.at(-1) as string);
  expect((await ended)[0]).toBe(0);
  const [list, ...others] = await shown(store);
  expect([others, list?.split(",").length]).toEqual([[], days.length]);
  expect(await doubled(store)).toBe(0);
  return killed;
}
