import { describe, expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import type { Report } from "../../src/index.js";
import { makeShell } from "../cli/shell.js";
import { root, textOf } from "../house/repository.js";

interface Example {
  readonly page: string;
  readonly title: string;
  readonly language: string;
  readonly published: string;
  /** The planted mistakes, and what is suggested for each. */
  readonly mistakes: readonly (readonly [string, string])[];
}

const EXAMPLES: readonly Example[] = [
  {
    page: "examples/alibaba-2025-09-24.html",
    title: "Alibaba jumps as it promises more for AI",
    language: "en-GB",
    published: "2025-09-24T18:45:00+08:00",
    mistakes: [
      ["179.40", "174.90"],
      ["395.53", "359.53"],
      ["2.8", "2.0"],
      ["1.8", "8.1"],
    ],
  },
  {
    page: "examples/alibaba-2025-09-24.fr.html",
    title: "Alibaba s’envole et promet davantage pour l’IA",
    language: "fr-FR",
    published: "2025-09-24T12:45:00+02:00",
    mistakes: [
      ["179,40", "174,90"],
      ["395,53", "359,53"],
      ["2,8", "2,0"],
      ["1,8", "8,1"],
    ],
  },
];

async function printed(page: string, ...flags: string[]): Promise<{ code: number; out: string }> {
  const shell = makeShell(root);
  const code = await run(["check", "--no-color", ...flags, page], shell);
  return { code, out: shell.printed.out };
}

describe.each(EXAMPLES)("the example of a saved page, $page", async ({ page, mistakes, ...known }) => {
  const report: Report = JSON.parse((await printed(page, "--format", "json")).out);

  it("is contradicted where a mistake was planted, and in nothing that stands beside the article", () => {
    const wrong = report.claims.filter(({ verdict }) => verdict === "contradicted");
    expect(wrong.map(({ number, suggestion }) => [number.text, suggestion?.text])).toEqual(mistakes);
    const others = report.claims.filter(({ verdict }) => verdict !== "contradicted");
    expect(others.filter(({ verdict }) => verdict !== "confirmed").map(({ number }) => number.text)).toEqual([]);
    expect(others.length).toBeGreaterThan(20);
    expect(report.ledger.filter(({ state }) => state === "unread").map(({ text }) => text)).toEqual(["1"]);
  });

  it("tells its date, title and language itself", () => {
    expect(report.document).toMatchObject({ ...known, publishedFrom: "json-ld", ranges: "source" });
  });

  it("has every range in its source", () => {
    const source = textOf(page);
    for (const { start, end, text } of report.ledger) expect(source.slice(start, end)).toBe(text);
    for (const { start, end, quote, number } of report.claims) {
      expect(source.slice(start, end)).toBe(quote);
      expect(source.slice(number.start, number.end)).toBe(number.text);
    }
  });

  it("prints the report that is kept beside this test", async () => {
    const { code, out } = await printed(page, "--all");
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot(`golden/${page.replace("examples/", "")}.txt`);
  });
});
