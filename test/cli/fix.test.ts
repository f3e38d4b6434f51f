import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import { textOf } from "../house/repository.js";
import { makeShell } from "./shell.js";

const example = textOf("examples/alibaba-2025-09-24.md");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tapecheck-fix-"));
});
beforeEach(() => writeFileSync(join(folder, "a.md"), example));
afterAll(() => rmSync(folder, { recursive: true }));

async function check(args: readonly string[], input = "") {
  const shell = makeShell(folder, input);
  const code = await run(["check", ...args], shell);
  return { code, ...shell.printed };
}

describe("--fix on the sample tape", () => {
  it("writes what is certain, and reports what is left", async () => {
    const { code } = await check(["--fix", "a.md"]);
    const fixed = readFileSync(join(folder, "a.md"), "utf8");
    expect(fixed).not.toBe(example);
    expect(code).toBe((await check(["--quiet", "a.md"])).code);
    expect((await check(["--format", "json", "a.md"])).out.match(/"contradicted"/g)?.length).toBeLessThan(5);
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it("prints the same text with --fix-dry-run, and writes nothing", async () => {
    const { out } = await check(["--fix-dry-run", "a.md"]);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(example);
    await check(["--fix", "a.md"]);
    expect(out).toBe(readFileSync(join(folder, "a.md"), "utf8"));
    expect((await check(["--fix-dry-run", "-"], example)).out).toBe(out);
  });

  it("leaves a silenced finding alone", async () => {
    writeFileSync(
      join(folder, "a.md"),
      `${example}\n<!-- tapecheck-disable -->\n`.replace("\n\n", "\n\n<!-- tapecheck-disable -->\n\n"),
    );
    const before = readFileSync(join(folder, "a.md"), "utf8");
    await check(["--fix", "a.md"]);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(before);
  });

  it("refuses standard input and other encodings with a code", async () => {
    const stdin = await check(["--fix", "-"], example);
    expect([stdin.code, stdin.error]).toEqual([2, expect.stringContaining("fix-not-a-file")]);
    writeFileSync(join(folder, "a.md"), Buffer.from(`\ufeff${example}`, "utf16le"));
    const other = await check(["--fix", "a.md"]);
    expect([other.code, other.error]).toEqual([2, expect.stringContaining("fix-file-changed")]);
  });
});
