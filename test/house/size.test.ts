import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "../../scripts/docstrings.js";
import { root, textOf } from "./repository.js";

/** Files that may be longer than 300 lines, each with the reason. */
const long: Readonly<Record<string, string>> = {};

/** Data, not code: a table of words or of cases is as long as the language is. */
const isData = (file: string): boolean => /(cases|cases\.\w\w|words|\.gen)\.ts$|\/data\//.test(file);

const code = sourceFiles(root, ["src", "apps"]).filter((file) => !isData(file));
const lines = new Map(code.map((file) => [file, textOf(file).trimEnd().split("\n").length]));

describe("sizes", () => {
  it("no file over 300 lines without a reason", () => {
    const over = [...lines].filter(([file, count]) => count > 300 && !(file in long));
    expect(over).toEqual([]);
    expect(Object.keys(long).filter((file) => (lines.get(file) ?? 0) <= 300)).toEqual([]);
  });

  it("half of the files under 80 lines", () => {
    expect(quantile([...lines.values()], 0.5)).toBeLessThan(80);
  });

  it("nine functions in ten within 30 lines", () => {
    const lengths = code.flatMap((file) => functionLengths(textOf(file)));
    expect(lengths.length).toBeGreaterThan(0);
    expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(30);
  });
});

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Lines of every function with a block of statements; a one-expression arrow is no function to be read. */
function functionLengths(source: string): number[] {
  const tree = ts.createSourceFile("a.ts", source, ts.ScriptTarget.Latest, true);
  const lengths: number[] = [];
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const { body } = node as { body?: ts.Node };
    if (ts.isFunctionLike(node) && body && ts.isBlock(body)) {
      lengths.push(lineOf(node.end) - lineOf(node.getStart(tree)) + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return lengths;
}
