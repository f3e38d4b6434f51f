import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDirectory } from "../src/tape/node.js";
import { random } from "../test/tape/support/generate.js";
import type { Measurement } from "./budget.js";
import { root } from "./package.js";
import { coreTime, timed } from "./rounds.js";
import { answersOf, differencesOf, type Questions, symbolsOf } from "./statistics/compare.js";
import { type MadeStudy, makeStudy, statisticsOf } from "./statistics/made-study.js";

const folder = join(root, "bench/statistics");
const tape = join(root, "../shared/data");

/** Where Python with its libraries may be: the one that the user runs, and Debian's own. */
const PYTHONS = ["python3", "/usr/bin/python3"];

/** Measures and studies against pandas, statsmodels, scipy and NumPy: whether they agree, and how fast they are. */
export async function measureStatistics(): Promise<Measurement[]> {
  const python = PYTHONS.find((one) => spawnSync(one, ["-c", "import statsmodels.api, pandas, scipy"]).status === 0);
  if (python === undefined) {
    console.log("  statistics: nothing was compared, as no python3 here has statsmodels, pandas and scipy.");
    console.log("  On Debian: apt-get install python3-statsmodels python3-pandas");
    return [];
  }
  return [await measureAgreement(python), ...(await measureSpeed(python))];
}

/** The standard output of a script, read as JSON. */
function answer<T>(python: string, script: string, argument: string, question: unknown): T {
  const input = JSON.stringify(question);
  const run = spawnSync(python, [join(folder, script), argument], { input, encoding: "utf8", maxBuffer: 1e9 });
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

async function measureAgreement(python: string): Promise<Measurement> {
  const questions: Questions = JSON.parse(readFileSync(join(folder, "questions.json"), "utf8"));
  const source = await openDirectory(tape);
  const loaded = await source.load({ symbols: symbolsOf(questions), currencies: [], entities: [] });
  const differences = differencesOf(answersOf(questions, loaded), answer(python, "reference.py", tape, questions));
  await source.close();
  return {
    what: "figures ÷ those of statsmodels and pandas, less 1",
    input: `${differences.length} figures, the farthest`,
    value: Math.max(...differences.map(({ distance }) => distance)),
    unit: "relative",
    limit: { kind: "at most", value: 1e-9 },
  };
}

/** What the script tells of one way to study. */
interface Timed {
  readonly seconds: number;
  readonly answers: readonly (readonly number[])[];
}

async function measureSpeed(python: string): Promise<Measurement[]> {
  const made = makeStudy({ instruments: 100, sessions: 2_520, events: 1_000, next: random(7) });
  const before = await leastTime(made);
  const { loop, vectorised } = peers(python, made);
  const ours = Math.min(before, await leastTime(made));
  for (const peer of [loop, vectorised]) requireSame(statisticsOf(made), peer.answers);
  const input = `1,000 events, 250 sessions of estimation, five tests; ${(ours * 1000).toFixed(1)} ms`;
  const ratio = (what: string, peer: Timed, least: number): Measurement => ({
    what,
    input: `${input} and ${(peer.seconds * 1000).toFixed(1)} ms`,
    value: peer.seconds / ours,
    unit: "×",
    limit: { kind: "at least", value: least },
  });
  return [
    ratio("a loop over statsmodels ÷ event study", loop, 20),
    ratio("vectorised NumPy ÷ event study", vectorised, 3),
  ];
}

/** Both of Python's ways, which read the same prices. */
function peers(python: string, { question, closes }: MadeStudy): { loop: Timed; vectorised: Timed } {
  const temporary = mkdtempSync(join(tmpdir(), "tapecheck-bench-"));
  try {
    const prices = join(temporary, "closes");
    writeFileSync(prices, closes);
    return answer(python, "speed.py", prices, question);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** Seconds of a core, the least of some rounds, as the script takes it: what other programs do can only add. */
async function leastTime(made: MadeStudy): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 20; round++) least = Math.min(least, await timed(() => statisticsOf(made), coreTime));
  return least;
}

function requireSame(ours: readonly (readonly number[])[], theirs: readonly (readonly number[])[]): void {
  const farthest = Math.max(...differencesOf(ours, theirs).map(({ distance }) => distance));
  if (!(farthest < 1e-7)) throw new Error(`the studies differ by ${farthest}: they are not the same work`);
}
