import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import { importDirectory, openStore } from "../../src/tape/node.js";
import { temporaryFolder } from "./support/directory.js";
import { generateDirectory, madeUpSymbol, random } from "./support/generate.js";

const kills = 33;
/** So many imports run and are killed beside each other, each into a store of its own. */
const lanes = 3;
const instruments = 100;
const sessions = 250;

const folder = temporaryFolder();
const directories = [1, 2].map((seed) => {
  const dir = join(folder, `tape-${seed}`);
  generateDirectory(dir, { instruments, sessions, seed });
  return dir;
}) as [string, string];

/** The importing program as plain JavaScript: a process that starts at once is killed in the import, not before it. */
const program = join(folder, "import.mjs");
const fromHere: Plugin = {
  name: "from-here",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@duckdb\/node-api$/ }, ({ path }) => ({
      path: createRequire(import.meta.url).resolve(path),
      external: true,
    })),
};
await build({
  entryPoints: [fileURLToPath(new URL("support/import-process.ts", import.meta.url))],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: program,
  plugins: [fromHere],
});

/** Starts an import and waits until it has begun. */
async function start(dir: string, store: string) {
  const child = fork(program, [dir, store], { stdio: "ignore" });
  const ended = once(child, "exit");
  await once(child, "message");
  return { child, ended, from: performance.now() };
}

/** What a store holds, in one number per series; one tape is told from another by any of them. */
async function contentsOf(store: string): Promise<number[]> {
  const source = await openStore(store);
  const symbols = Array.from({ length: instruments }, (_, index) => madeUpSymbol(index));
  const some = symbols.filter((_, index) => index % 10 === 0);
  const tape = await source.load({ symbols: some, currencies: ["EUR"], entities: [] });
  const { instruments: spans } = await source.status();
  await source.close();
  expect(spans.map(({ rows }) => rows)).toEqual(spans.map(() => sessions));
  return some.map((symbol) => tape.series(symbol)?.close.reduce((sum, close) => sum + close, 0) ?? 0);
}

describe("an import that is killed", () => {
  it(`leaves a whole tape, ${kills} times`, { timeout: 300_000 }, async () => {
    const stores = Array.from({ length: lanes }, (_, lane) => join(folder, `lane-${lane}`, "tape.duckdb"));
    const whole: number[][] = [];
    for (const dir of directories) {
      await importDirectory(dir, stores[0] as string);
      whole.push(await contentsOf(stores[0] as string));
    }
    const { ended, from } = await start(directories[0], join(folder, "timed.duckdb"));
    await ended;
    const length = performance.now() - from;
    const outcomes = await Promise.all(stores.map((store, lane) => runLane(store, lane, length, whole)));
    expect(outcomes).toEqual(stores.map(() => kills / lanes));
  });
});

/** Kills imports into one store at random moments of the whole import; returns how many did not end before. */
async function runLane(store: string, lane: number, length: number, whole: readonly number[][]): Promise<number> {
  const next = random(lane + 1);
  await importDirectory(directories[0], store);
  let current = whole[0] as number[];
  let killed = 0;
  for (let round = 0; killed < kills / lanes && round < kills; round++) {
    const target = round % 2 === 0 ? 1 : 0;
    const { child, ended } = await start(directories[target], store);
    // Beside the other lanes an import takes longer than alone.
    await new Promise((done) => setTimeout(done, next() * length * lanes));
    child.kill("SIGKILL");
    const [, signal] = await ended;
    if (signal === "SIGKILL") killed++;
    const found = await contentsOf(store);
    expect([current, whole[target]]).toContainEqual(found);
    current = found;
  }
  await importDirectory(directories[1], store);
  expect(await contentsOf(store)).toEqual(whole[1]);
  expect(readdirSync(join(store, ".."))).toEqual(["tape.duckdb"]);
  return killed;
}
