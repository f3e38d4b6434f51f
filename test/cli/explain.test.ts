import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import { makeShell } from "./shell.js";

const folder = mkdtempSync(join(tmpdir(), "tapecheck-explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function explain(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const shell = makeShell(folder);
  const code = await run(["explain", ...args], shell);
  return { code, ...shell.printed };
}

describe("tapecheck explain", () => {
  it("prints sentences, parts, events, peers and evidence", async () => {
    const { code, out, error } = await explain("9988.HK", "2025-09-24");
    expect([code, error]).toEqual([0, ""]);
    for (const part of ["Rose 9.16% to HK$174.00", "own part", "Apsara", "0700.HK", "9988.HK 2025-09-23 close 159.4"])
      expect(out).toContain(part);
  });

  it("prints JSON whose parts add up, without the factors that are not wanted", async () => {
    const { out } = await explain("9988.HK", "2025-09-24", "--sector", "none", "--vs", "KWEB", "--format", "json");
    const { decomposition } = JSON.parse(out);
    const parts: { part: string; symbol: string | null; points: number }[] = decomposition.parts;
    expect(parts.map(({ part, symbol }) => [part, symbol])).toEqual([
      ["drift", null],
      ["market", "KWEB"],
      ["listing", "BABA"],
      ["own", null],
    ]);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(decomposition.move, 9);
  });

  it("places documents by the instant they were published", async () => {
    const text = "---\ntitle: A release\npublished: 2025-09-24T03:30:00Z\n---\nAlibaba said so.\n";
    writeFileSync(join(folder, "release.md"), text);
    const { out } = await explain("9988.HK", "2025-09-24", "--document", "release.md");
    expect(out).toContain("2025-09-24T03:30Z  during  Alibaba: A release (release.md), first session");
  });

  it.each([
    ["a symbol that is not known", ["9998.HK", "2025-09-24"], "symbol-unknown", "9988.HK (Alibaba Group Holding)"],
    ["a day without a session", ["9988.HK", "2025-09-27"], "session-unknown", "2025-09-26 or 2025-09-29"],
    ["too short a record", ["9988.HK", "2025-01-10"], "sessions-too-few", "120 sessions at least"],
    ["no day", ["9988.HK", "2025-09-31"], "day-malformed", "a day as YYYY-MM-DD"],
    ["a rate the tape lacks", ["9988.HK", "2025-09-24", "--currency", "XYZ"], "currency-unknown", "rates up to"],
  ])("says of %s what is wrong, and prints no result", async (_, args, code, expected) => {
    const ended = await explain(...args);
    expect([ended.code, ended.out]).toEqual([2, ""]);
    expect(ended.error).toContain(`tapecheck: ${code} `);
    expect(ended.error).toContain(expected);
  });

  it("wants an instant of a document", async () => {
    writeFileSync(join(folder, "undated.md"), "Alibaba said so.\n");
    const { code, error } = await explain("9988.HK", "2025-09-24", "--document", "undated.md");
    expect([code, error]).toEqual([2, expect.stringContaining("published-unknown")]);
  });
});
