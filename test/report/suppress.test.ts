import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDirectives } from "../../src/report/directives.js";
import { suppress } from "../../src/report/index.js";
import { makeClaim, makeReport } from "./make.js";

/** The numerals that stay and those silenced, for a source in which every `n%` is a claim of its line's kind. */
function sorted(source: string, disabled: readonly string[] = []) {
  const numerals = source.match(/[a-z]*\d+%/g) ?? [];
  const claims = numerals.map((text) =>
    makeClaim(source, text, { kind: text.startsWith("l") ? "price-level" : "price-change" }),
  );
  const { claims: heard, suppressed, summary } = suppress(makeReport(claims), source, disabled);
  expect(summary.contradicted + summary.suppressed).toBe(numerals.length);
  return [heard.map(({ quote }) => quote), suppressed.map(({ quote }) => quote)];
}

describe("suppression by comment", () => {
  it("silences the next line that holds text, and that line only", () => {
    expect(sorted("1%\n<!-- tapecheck-disable-next-line -->\n\n2% 3%\n4%")).toEqual([
      ["1%", "4%"],
      ["2%", "3%"],
    ]);
    expect(sorted("<!-- tapecheck-disable-line -->1%\n2%")).toEqual([["2%"], ["1%"]]);
  });

  it("is scoped to kinds", () => {
    expect(sorted("<!-- tapecheck-disable-next-line price-level -->\n1% l2%")).toEqual([["1%"], ["l2%"]]);
    expect(sorted("<!-- tapecheck-disable-next-line price-level, price-change -->\n1% l2%")).toEqual([
      [],
      ["1%", "l2%"],
    ]);
  });

  it("stacks", () => {
    const both =
      "<!-- tapecheck-disable-next-line price-level -->\n<!-- tapecheck-disable-next-line price-change -->\n1% l2%";
    expect(sorted(both)).toEqual([[], ["1%", "l2%"]]);
  });

  it("lasts from disable to enable, or to the end", () => {
    expect(sorted("1%<!-- tapecheck-disable -->2%\n\n3%<!-- tapecheck-enable -->4%")).toEqual([
      ["1%", "4%"],
      ["2%", "3%"],
    ]);
    expect(sorted("1%<!-- tapecheck-disable price-level -->2% l3%")).toEqual([["1%", "2%"], ["l3%"]]);
    expect(sorted("<!-- tapecheck-disable --><!-- tapecheck-enable price-level -->1% l2%")).toEqual([["l2%"], ["1%"]]);
    expect(sorted("<!-- tapecheck-disable price-level --><!-- tapecheck-enable -->l1%")).toEqual([["l1%"], []]);
  });

  it("keeps who silenced a claim and why", () => {
    const source = "x\n<!-- tapecheck-disable-next-line price-change -- adjusted -- by hand -->\n1%";
    const [claim] = suppress(makeReport([makeClaim(source, "1%")]), source).suppressed;
    expect(claim?.suppressedBy).toEqual({ source: "comment", line: 2, reason: "adjusted -- by hand" });
  });

  it("can come from the configuration", () => {
    expect(sorted("1% l2%", ["price-level"])).toEqual([["1%"], ["l2%"]]);
  });

  it("leaves alone what is no directive", () => {
    expect(sorted("<!-- tapecheck-disablex -->1%<!-- note: tapecheck-disable -->2%<!-- tapecheck-disable 3%")).toEqual([
      ["1%", "2%", "3%"],
      [],
    ]);
  });

  it("loses no claim and counts every one, whatever the comments", () => {
    const comment = fc.constantFrom(
      ...["disable", "enable", "disable-line", "disable-next-line"].flatMap((action) =>
        ["", " price-level", " price-change"].map((kind) => `<!-- tapecheck-${action}${kind} -->`),
      ),
    );
    const text = fc.constantFrom("\n", "\n\n", "word ", "<!--", "-->");
    fc.assert(
      fc.property(fc.array(fc.oneof(comment, text)), (pieces) => {
        const source = pieces.map((piece, index) => `${piece}${index % 2 ? "l" : ""}${index}% `).join("");
        const [heard = [], silenced = []] = sorted(source);
        expect(heard.length + silenced.length).toBe(pieces.length);
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    const time = (count: number) => {
      const source = "<!-- tapecheck-disable-next-line -->\n".repeat(count);
      const runs = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        expect(readDirectives(source)).toHaveLength(count);
        return process.cpuUsage(start).user;
      });
      return Math.min(...runs);
    };
    time(2000);
    // A hundred times the text; were each comment to look over those below it again, it would take ten thousand times
    // as long. The bound lies ten times away from either, so that a collection of garbage does not decide.
    expect(time(200_000)).toBeLessThan(1000 * Math.max(time(2000), 1000));
  });
});
