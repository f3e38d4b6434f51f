import { afterAll, describe, expect, it } from "vitest";
import type { ClaimCase } from "../../src/claims/case.js";
import { languages } from "../../src/languages/index.js";
import { casesOf, kinds } from "./kinds.js";

const codes = Object.keys(languages);
const grid = new Map<string, string>();

/** What a kind has in a language: statements that it reads, and sentences that look like them and are none. */
function cellOf(cases: readonly ClaimCase[], code: string): { statements: number; lookAlikes: number } {
  const own = cases.filter(({ language = "en" }) => language === code);
  const lookAlikes = own.filter(({ verdict }) => verdict === "none" || verdict === "unjudged").length;
  return { statements: own.length - lookAlikes, lookAlikes };
}

describe("kinds by languages", () => {
  describe.each(kinds)("%s", async (kind) => {
    const cases = await casesOf(kind);
    it.each(codes)("in %s: is read, and its look-alikes are not", (code) => {
      const { statements, lookAlikes } = cellOf(cases, code);
      grid.set(kind, `${grid.get(kind) ?? kind.padEnd(14)}${`${statements}/${lookAlikes}`.padStart(9)}`);
      expect(statements).toBeGreaterThan(0);
      expect(lookAlikes).toBeGreaterThan(0);
    });
  });

  afterAll(() => {
    const head = `${"".padEnd(14)}${codes.map((code) => code.padStart(9)).join("")}`;
    console.log(["statements/look-alikes", head, ...grid.values()].join("\n"));
  });
});
