import { spawnSync } from "node:child_process";
import type { Measurement } from "./budget.js";
import { cli, root } from "./package.js";
import { interleaved, wallTime } from "./rounds.js";

const ARGS = ["chart", "9988.HK", "--ma", "20,50", "--volume", "--bollinger", "--rsi", "--macd", "--events"];

/** A chart as SVG, whole process, from start to end. */
export async function measureChart(): Promise<Measurement[]> {
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" });
  const draw = () => node(cli, ...ARGS);
  const { status } = draw();
  if (status !== 0) throw new Error(`tapecheck chart ended with ${status}`);
  const works = [draw, () => node("-e", "0")];
  const [seconds = Number.NaN, bare = Number.NaN] = await interleaved(works, {
    rounds: 11,
    clock: wallTime,
    warmUps: 1,
  });
  return [
    {
      what: "tapecheck chart as SVG, whole process",
      input: `sample tape, ${ARGS.slice(2).join(" ")}; ${(seconds / bare).toFixed(1)} × node -e 0`,
      value: seconds * 1000,
      unit: "ms",
      limit: { kind: "at most", value: 300 },
    },
  ];
}
