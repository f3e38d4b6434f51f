import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lines } from "../../src/report/index.js";

describe("lines", () => {
  it("agree with splitting the text, at every offset", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é", "😀") });
    fc.assert(
      fc.property(text, (source) => {
        const lines = new Lines(source);
        for (let offset = 0; offset <= source.length; offset++) {
          const before = source.slice(0, offset).split("\n");
          expect(lines.place(offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
        }
        const split = source
          .split("\n")
          .map((line, index, all) => (index < all.length - 1 ? line.replace(/\r$/, "") : line));
        split.forEach((line, index) => {
          expect(lines.textOf(index + 1)).toBe(line);
        });
      }),
    );
  });
});
