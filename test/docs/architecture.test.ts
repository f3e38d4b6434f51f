import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textOf } from "../house/repository.js";

const page = textOf("ARCHITECTURE.md");

describe("ARCHITECTURE.md", () => {
  it("names files and folders that exist", () => {
    const paths = [...page.matchAll(/`((?:src|apps|test|scripts)\/[\w./-]*|\.[\w-]+\.cjs)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("names every layer in its picture", () => {
    const layers = [...page.matchAll(/^ {2}(src\/\w+) /gm)].map(([, layer = ""]) => layer);
    expect(layers).toContain("src/claims");
    expect(layers.filter((layer) => !existsSync(join(root, layer)))).toEqual([]);
  });

  it("walks a number through functions that are where it says", () => {
    const steps = [...page.matchAll(/^\| [\w, ]+ \| `(\w+)` \| `(src\/[\w/.-]+)` \|/gm)];
    expect(steps.length).toBeGreaterThan(15);
    const defines = (file: string, name: string) =>
      new RegExp(`(?:function|class|const|async) ${name}\\b|^ {2}${name}\\(`, "m").test(textOf(file));
    expect(steps.filter(([, name = "", file = ""]) => !defines(file, name)).map(([step]) => step)).toEqual([]);
  });

  it("ends the walk with the line that is printed", () => {
    const line = page.split("\n").find((text) => text.startsWith("examples/alibaba")) ?? "none";
    expect(textOf("test/docs/golden/alibaba-2025-09-24.txt")).toContain(`${line}\n`);
  });
});
