import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import type { Measurement } from "./budget.js";
import { cli, root } from "./package.js";
import { interleaved, wallTime } from "./rounds.js";

const ARTICLE = join(root, "examples", "alibaba-2025-09-24.md");

/** The command on one article with the sample tape, from start to end, against a node that does nothing. */
export async function measureWholeProcess(): Promise<Measurement[]> {
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" });
  const { status } = node(cli, "check", ARTICLE);
  if (status !== 0 && status !== 1) throw new Error(`tapecheck check ended with ${status}`);
  const [bare = 0, checked = 0] = await interleaved([() => node("-e", "0"), () => node(cli, "check", ARTICLE)], {
    rounds: 21,
    clock: wallTime,
    warmUps: 1,
  });
  return [
    {
      what: "tapecheck check, whole process ÷ node -e 0",
      input: `${relative(root, ARTICLE)}, sample tape; ${(checked * 1000).toFixed(0)} ms`,
      value: checked / bare,
      unit: "×",
      limit: { kind: "at most", value: 4 },
    },
  ];
}
