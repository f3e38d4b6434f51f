import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { seeds } from "./corpus.js";
import type { FuzzTask } from "./fuzz-worker.js";
import { articleOf, describeFailure, type Failure } from "./fuzzer.js";

// Mutates real articles and checks what must hold of every text: npm run fuzz -- --articles 100000 --seed 7

/** An article that takes longer is taken for one that never ends, in milliseconds. */
const HANG = 60_000;
/** More failures than these of one law say nothing new. */
const ENOUGH = 8;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    from: { type: "string", default: "0" },
  },
});
const [seed, from] = [Number(values.seed), Number(values.from)];
const to = from + Number(values.articles);

/** Runs the articles in a thread that can be stopped; resolves with what failed. */
function run(): Promise<Failure[]> {
  const progress = new SharedArrayBuffer(4);
  const place = new Int32Array(progress);
  const task: FuzzTask = { seed, from, to, progress };
  const worker = new Worker(new URL("./thread.mjs", import.meta.url), { workerData: task });
  const failures = new Map<string, Failure>();
  let count = 0;
  return new Promise((resolve, reject) => {
    const end = async (): Promise<void> => {
      clearInterval(watch);
      await worker.terminate();
      resolve([...failures.values()]);
    };
    let [last, since] = [-1, Date.now()];
    const watch = setInterval(() => {
      if (place[0] !== last) [last, since] = [place[0] as number, Date.now()];
      else if (Date.now() - since > HANG) {
        const article = articleOf(seed, last, seeds());
        failures.set("hang", { seed, index: last, law: "no hang", detail: "stopped", article });
        void end();
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${last - from} of ${to - from}, ${count} failures`);
    }, 1000);
    worker.on("error", reject);
    worker.on("exit", () => void end());
    worker.on("message", (failure: Failure) => {
      count++;
      const key = kindOf(failure);
      if (failures.has(key)) return;
      failures.set(key, failure);
      const alike = [...failures.values()].filter(({ law }) => law === failure.law).length;
      if (alike <= ENOUGH) console.error(`${describeFailure(failure)}\n`);
    });
  });
}

/** Of failures with the same key one example is enough: crashes at one place, articles of one shape. */
function kindOf({ law, detail, article }: Failure): string {
  const shape = article.replace(/[a-z]+/gi, "a").replace(/\d+/g, "1");
  return `${law} ${law.startsWith("no crash") ? detail.split("\n")[1] : shape}`;
}

console.log(`seed ${seed}: articles ${from} to ${to}, mutated from ${seeds().length} texts`);
const started = performance.now();
const failures = await run();
const seconds = (performance.now() - started) / 1000;
console.log(`${failures.length} failures in ${seconds.toFixed(0)} s; again with --seed ${seed}`);
process.exitCode = failures.length > 0 ? 1 : 0;
