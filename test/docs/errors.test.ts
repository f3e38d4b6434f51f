import ts from "typescript";
import { describe, expect, it } from "vitest";
import { repositoryFiles, textOf } from "../house/repository.js";

/** The codes that one file gives to errors, as they are written in it. */
function codesIn(file: string): string[] {
  const tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest);
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "TapecheckError") {
      codes.push(...literals(node.arguments?.[0], file));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return codes;
}

/** A code must be written out where the error is made: it is what a reader of the message searches for. */
function literals(code: ts.Expression | undefined, file: string): string[] {
  if (code && ts.isStringLiteralLike(code)) return [code.text];
  if (code && ts.isConditionalExpression(code)) {
    return [...literals(code.whenTrue, file), ...literals(code.whenFalse, file)];
  }
  // Here an error is copied with its code.
  return file === "src/errors.ts" ? [] : [`${file}: a code that is not written out`];
}

describe("docs/errors.md", () => {
  const page = textOf("docs/errors.md");
  const sections = page.split(/^### /m).slice(1);
  const explained = sections.map((section) => /^`([a-z0-9-]+)`\n/.exec(section)?.[1] ?? section.split("\n", 1)[0]);

  it("explains every code that the source gives to an error, once, and no other", () => {
    const sources = repositoryFiles().filter((file) => /^(src|apps)\/.*\.ts$/.test(file));
    const codes = [...new Set(sources.flatMap(codesIn))].sort();
    expect(codes.length).toBeGreaterThan(20);
    expect([...explained].sort()).toEqual(codes);
  });

  it("gives the cause and the cure of each", () => {
    const lacking = sections.filter((section) => !/^Cause: \S/m.test(section) || !/^Cure: \S/m.test(section));
    expect(lacking.map((section) => section.split("\n", 1)[0])).toEqual([]);
  });
});
