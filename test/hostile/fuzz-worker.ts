import { parentPort, workerData } from "node:worker_threads";
import { seeds } from "./corpus.js";
import { failureOf, openDesk } from "./fuzzer.js";

/** What a run of the fuzzer is told: which articles, and where to say how far it is. */
export interface FuzzTask {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Its first place holds the number of the article being checked. */
  readonly progress: SharedArrayBuffer;
}

const { seed, from, to, progress } = workerData as FuzzTask;
const place = new Int32Array(progress);
const articles = seeds();
const desk = await openDesk();
for (let index = from; index < to; index++) {
  Atomics.store(place, 0, index);
  const failure = failureOf(seed, index, articles, desk);
  if (failure) parentPort?.postMessage(failure);
}
