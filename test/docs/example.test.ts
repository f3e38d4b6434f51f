import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import { picture } from "../../scripts/picture.js";
import type { Report } from "../../src/index.js";
import { makeShell } from "../cli/shell.js";
import { root } from "../house/repository.js";

const article = "examples/alibaba-2025-09-24.md";

/** What a newsroom would have slipped into, by numeral: the kind that notices and the wording that the tape confirms. */
const planted = [
  { text: "684.50", kind: "price-level", computed: 648.5, suggestion: "648.50" },
  { text: "38.9", kind: "price-change", computed: 20.71, suggestion: "20.7" },
  { text: "29", kind: "calendar", computed: 5, suggestion: "Friday" },
  { text: "31.8 billion", kind: "conversion", computed: 34.75e9, suggestion: "34.8 billion" },
  { text: "18.5", kind: "price-change", computed: 12.9, suggestion: "12.9" },
];

async function printed(...flags: string[]): Promise<{ code: number; out: string; error: string }> {
  const shell = makeShell(root);
  const code = await run(["check", "--no-color", ...flags, article], shell);
  return { code, out: shell.printed.out, error: shell.printed.error };
}

describe("the example article", async () => {
  const report: Report = JSON.parse((await printed("--format", "json")).out);
  const having = (verdict: string) => report.claims.filter((claim) => claim.verdict === verdict);

  it("is contradicted where a mistake was planted, and nowhere else", () => {
    const found = having("contradicted").map(({ number, kind, computed, suggestion }) => ({
      text: number.text,
      kind,
      computed,
      suggestion: suggestion?.text ?? null,
    }));
    expect(found).toEqual(
      planted.map((mistake) => ({
        ...mistake,
        computed: expect.closeTo(mistake.computed, mistake.computed > 1e9 ? -7 : 1),
      })),
    );
  });

  it("is confirmed in all else that the tape knows of", () => {
    expect(having("ambiguous")).toEqual([]);
    expect(having("unverifiable")).toEqual([]);
    expect(having("confirmed").length).toBeGreaterThan(45);
  });

  it("has no number that is not read", () => {
    expect(report.ledger.filter(({ state }) => state === "unread")).toEqual([]);
  });

  it("prints the report that is kept beside this test, and fails as a linter does", async () => {
    const { code, out, error } = await printed("--all");
    expect(error).toBe("");
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot("golden/alibaba-2025-09-24.txt");
  });

  it("is drawn in the README as it is printed", async () => {
    await expect(await picture()).toMatchFileSnapshot(join(root, "docs/terminal.svg"));
  });
});
