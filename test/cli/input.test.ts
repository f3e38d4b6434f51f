import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printFailure } from "../../apps/cli/failure.js";
import { readInput } from "../../apps/cli/input.js";
import { wantsColor } from "../../apps/cli/shell.js";
import { makeShell } from "./shell.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tapecheck-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("reading a text", () => {
  it("keeps every code unit, a byte order mark too, so that offsets index the file", async () => {
    await writeFile(join(folder, "bom.md"), "\ufeffrose 9%\r\n");
    expect(await readInput("bom.md", makeShell(folder))).toEqual({
      path: "bom.md",
      source: "\ufeffrose 9%\r\n",
      format: "markdown",
    });
  });

  it("takes .txt for plain text and all else for Markdown", async () => {
    await writeFile(join(folder, "a.TXT"), "9%");
    expect((await readInput("a.TXT", makeShell(folder))).format).toBe("text");
    expect(await readInput("-", makeShell(folder, "9%"))).toEqual({ path: null, source: "9%", format: "markdown" });
  });

  it("says what is wrong with what it cannot read", async () => {
    await writeFile(join(folder, "latin.md"), Buffer.from("ok\nca caf\u00e9 9%", "latin1"));
    const mistake = (name: string) => readInput(name, makeShell(folder)).catch((error) => error);
    expect(await mistake("latin.md")).toMatchObject({ code: "file-not-utf8", file: "latin.md", line: 2, column: 7 });
    expect(await mistake("none.md")).toMatchObject({ code: "file-not-found", file: "none.md" });
    expect(await mistake(".")).toMatchObject({ code: "file-is-directory" });
    expect(await mistake("a\0b")).toMatchObject({ code: "file-unreadable" });
    expect(await mistake("https://example.com/a")).toMatchObject({ code: "file-is-url" });
  });
});

describe("colour", () => {
  const terminal = { isTTY: true, write: () => true };
  const pipe = { write: () => true };

  it("follows the option, then NO_COLOR and FORCE_COLOR, then the terminal", () => {
    const shell = (env: Record<string, string>) => makeShell(folder, "", env);
    expect(wantsColor(undefined, terminal, shell({}))).toBe(true);
    expect(wantsColor(undefined, pipe, shell({ CI: "true" }))).toBe(false);
    expect(wantsColor(undefined, terminal, shell({ NO_COLOR: "1" }))).toBe(false);
    expect(wantsColor(true, pipe, shell({ NO_COLOR: "1" }))).toBe(true);
    expect(wantsColor(false, terminal, shell({ FORCE_COLOR: "1" }))).toBe(false);
    expect(wantsColor(undefined, pipe, shell({ FORCE_COLOR: "1" }))).toBe(true);
    expect(wantsColor(undefined, terminal, shell({ TERM: "dumb" }))).toBe(false);
  });
});

describe("a failure", () => {
  it("that is a bug asks for a report, with the stack only on request", () => {
    const shell = makeShell(folder);
    printFailure(new TypeError("x is undefined"), shell, false, "a.md");
    expect(shell.printed.error).toMatch(/^tapecheck: internal-error a\.md x is undefined\n {2}hint {5}This is a bug/);
    expect(shell.printed.error).not.toContain("    at ");
    printFailure(new TypeError("x is undefined"), shell, true);
    expect(shell.printed.error).toContain("    at ");
  });
});
