import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../apps/cli/config.js";
import { makeShell } from "./shell.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tapecheck-"));
  await mkdir(join(folder, "desk", "asia"), { recursive: true });
  await writeFile(join(folder, "desk", "tapecheck.config.json"), '{ "tape": "../tape", "disable": ["calendar"] }');
});
afterAll(() => rm(folder, { recursive: true }));

/** The error that a configuration with this text gives, without its stack. */
async function mistake(text: string) {
  await writeFile(join(folder, "c.json"), text);
  const error = await loadConfig("c.json", makeShell(folder)).then(
    () => undefined,
    (thrown) => thrown,
  );
  const { code, file, line, column, expected } = error ?? {};
  return { code, file, line, column, expected };
}

describe("tapecheck.config.json", () => {
  it("is looked for upward, and its paths are from where it lies", async () => {
    const config = await loadConfig(undefined, makeShell(join(folder, "desk", "asia")));
    expect(config).toEqual({ tape: join(folder, "tape"), disable: ["calendar"] });
  });

  it("may be missing, but not where it is named", async () => {
    expect(await loadConfig(undefined, makeShell(folder))).toEqual({});
    await expect(loadConfig("none.json", makeShell(folder))).rejects.toMatchObject({ code: "config-not-found" });
  });

  it.each([
    ['{\n  "tape": 3 }', "config-invalid", 2, 11, "string"],
    ['{\n  "tap": "x" }', "config-invalid", 2, 3, "one of $schema, tape, format, disable, offline, sources"],
    ['{ "disable": ["a",\n 7] }', "config-invalid", 2, 2, "string"],
    ['{ "format": "xml" }', "config-invalid", 1, 13, '("stylish" | "json" | "jsonl" | "html")'],
    ["[]", "config-invalid", 1, 1, "Object"],
    ['{ "tape": "x",\n }', "config-malformed", 2, 2, undefined],
    ["", "config-malformed", 1, 1, undefined],
  ])("%j is %s at %i:%i", async (text, code, line, column, expected) => {
    expect(await mistake(text)).toEqual({ code, file: "c.json", line, column, expected });
  });
});
