import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import type * as core from "../../src/index.js";
import { root, textOf } from "./repository.js";

const manifest = JSON.parse(textOf("package.json"));
const built = (name: string) => import(join(root, "dist", name));

describe("the package", () => {
  it("holds every file that it promises", () => {
    const targets = [...Object.values(manifest.exports), manifest.bin].flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target as Record<string, string>),
    );
    expect([...targets, ...manifest.files].filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(readFileSync(join(root, "dist/cli.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("throws one and the same class of error, whichever entry threw it", async () => {
    const { TapecheckError } = await built("index.js");
    const { openDirectory } = await built("tape.js");
    await expect(openDirectory(join(root, "no-such-tape"))).rejects.toBeInstanceOf(TapecheckError);
  });

  it("has a core that runs where there is no node", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(root, "src/index.ts")],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "tapecheck",
      platform: "browser",
    });
    const context = createContext({});
    runInContext(`${outputFiles[0]?.text}; globalThis.tapecheck = tapecheck;`, context);
    const { check } = (context as { tapecheck: typeof core }).tapecheck;
    const tape = {
      instruments: [],
      series: () => undefined,
      rates: () => undefined,
      facts: () => [],
      events: () => [],
      dividends: () => [],
    };
    expect(check("Shares rose 9.2%.", { published: "2025-09-24" }, tape).summary.numbers).toBe(1);
  });
});
