import { describe, expect, it } from "vitest";
import { undocumentedExports } from "../../scripts/docstrings.js";

const problems = (source: string) => undocumentedExports("a.ts", source).map(({ name, problem }) => [name, problem]);

describe("docstrings on exports", () => {
  it("finds the export without one, and the one whose first line runs on", () => {
    expect(problems("export const a = 1;")).toEqual([["a", "no docstring"]]);
    expect(problems("// a remark\nexport function f() {}")).toEqual([["f", "no docstring"]]);
    expect(problems("/** @internal */\nexport interface I {}")).toEqual([["I", "no docstring"]]);
    expect(problems("/** Runs on\n * and on. */\nexport class C {}")).toEqual([
      ["C", "first line does not stand alone"],
    ]);
  });

  it("accepts a documented export, one docstring for all overloads, and what is not exported", () => {
    expect(problems("/** Whole. */\nexport type T = 1;\nconst hidden = 2;")).toEqual([]);
    expect(problems("/** Both. */\nexport function f(a: 1): 1;\nexport function f(a: 2): 2;")).toEqual([]);
    expect(problems('export { a } from "./b.js";\nexport * from "./c.js";')).toEqual([]);
  });

  it("looks at the docstring right above, not at the one of the line before", () => {
    expect(problems("/** One. */\nexport const a = 1;\nexport const b = 2;")).toEqual([["b", "no docstring"]]);
  });
});
