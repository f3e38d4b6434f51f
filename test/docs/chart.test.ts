import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import { makeShell } from "../cli/shell.js";
import { root, textOf } from "../house/repository.js";

it("the first chart of the README is the one that its command draws", async () => {
  const [, written = ""] = /^tapecheck (chart .*) --out chart\.svg$/m.exec(textOf("README.md")) ?? [];
  const shell = makeShell(root);
  expect(await run(written.split(" "), shell)).toBe(0);
  await expect(shell.printed.out).toMatchFileSnapshot(join(root, "docs/chart.svg"));
});
