import { describe, expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import type { Report } from "../../src/index.js";
import { makeShell } from "../cli/shell.js";
import { root } from "../house/repository.js";

const article = "examples/alibaba-2025-09-24.fr.md";

async function printed(...flags: string[]): Promise<{ code: number; out: string }> {
  const shell = makeShell(root);
  const code = await run(["check", "--no-color", ...flags, article], shell);
  return { code, out: shell.printed.out };
}

describe("the example article in French", async () => {
  const report: Report = JSON.parse((await printed("--format", "json")).out);

  it("is contradicted where a mistake was planted, with a wording in its own typography, and nowhere else", () => {
    const wrong = report.claims.filter(({ verdict }) => verdict === "contradicted");
    expect(wrong.map(({ number, kind, suggestion }) => [number.text, kind, suggestion?.text])).toEqual([
      ["0,2", "price-change", "pris 0,2"],
      ["126,80", "price-level", "128,60"],
      ["31,8 milliards", "conversion", "34,8 milliards"],
      ["39", "price-change", "49"],
    ]);
  });

  it("is confirmed in nearly all else, and has no number that is not read", () => {
    expect(report.summary).toMatchObject({ ambiguous: 0, unread: 0 });
    expect(report.summary.confirmed).toBeGreaterThan(44);
  });

  it("prints the report that is kept beside this test", async () => {
    const { code, out } = await printed("--all");
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot("golden/alibaba-2025-09-24.fr.txt");
  });
});
