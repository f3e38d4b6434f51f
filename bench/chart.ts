import { spawnSync } from "node:child_process";
import type { Measurement } from "./budget.js";
import { cli, root } from "./package.js";
import { interleaved, wallTime } from "./rounds.js";

const ARGS = ["chart", "9988.HK", "--ma", "20,50", "--volume", "--bollinger", "--rsi", "--macd", "--events"];

/** A chart as SVG, whole process, from start to end. */
export async function measureChart(): Promise<Measurement[]> {
  const draw = () => spawnSync(process.execPath, [cli, ...ARGS], { cwd: root, stdio: "ignore" });
  const { status } = draw();
  if (status !== 0) throw new Error(`tapecheck chart ended with ${status}`);
  const [seconds = Number.NaN] = await interleaved([draw], { rounds: 11, clock: wallTime, warmUp: true });
  return [
    {
      what: "tapecheck chart as SVG, whole process",
      input: `sample tape; ${ARGS.slice(2).join(" ")}`,
      value: seconds * 1000,
      unit: "ms",
      limit: { kind: "at most", value: 300 },
    },
  ];
}
