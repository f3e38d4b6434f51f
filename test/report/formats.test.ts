import { describe, expect, it } from "vitest";
import { type FormatOptions, formats } from "../../src/report/index.js";
import { makeClaim, makeDocument, makeOptions } from "./make.js";

const source = "# Title\n\nShares of Alibaba won 9.8% this Wednesday in Hong Kong.\n";
const wrong = makeClaim(source, "9.8%");
const right = makeClaim(source, "9.8%", { verdict: "confirmed", suggestion: null });

function print(
  name: string,
  documents: Parameters<typeof makeDocument>[],
  options: Partial<FormatOptions> = {},
): string {
  const format = formats.find((one) => one.name === name);
  const writer = format?.begin(documents.length, makeOptions(options));
  return documents.map((document) => writer?.document(makeDocument(...document))).join("") + writer?.end();
}

describe("json", () => {
  it("prints one object for one document and an array for several", () => {
    expect(JSON.parse(print("json", [[source, [wrong]]]))).toMatchObject({ schema: 1, suppressed: [] });
    expect(
      JSON.parse(
        print("json", [
          [source, [wrong]],
          [source, []],
        ]),
      ),
    ).toHaveLength(2);
    expect(JSON.parse(formats[1]?.begin(2, makeOptions()).end() ?? "")).toEqual([]);
  });
});

describe("jsonl", () => {
  it("prints a line a document", () => {
    const lines = print("jsonl", [
      [source, [wrong]],
      [source, []],
    ])
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line).claims.length)).toEqual([1, 0]);
  });
});

describe("stylish", () => {
  it("marks a numeral with its unit, and suggests it so", () => {
    const level = "It closed at HK$175.20, up.";
    const [start, end] = [level.indexOf("175"), level.indexOf(", up")];
    const claim = makeClaim(level, "175.20", { suggestion: { start, end, text: "174.00", certain: true } });
    const [head, excerpt = "", mark = ""] = print("stylish", [[level, [claim]]]).split("\n");
    expect(head).toContain("contradicted  HK$175.20: ");
    expect(mark.slice(excerpt.indexOf("HK$"))).toBe("^^^^^^^^^ write “HK$174.00”");
  });

  it("prints place, verdict, text with the numeral marked, what to write and what decides", () => {
    expect(print("stylish", [[source, [wrong]]])).toBe(
      [
        "a.md:3:23 contradicted  9.8%: the tape gives +9.16%  price-change",
        "  │ Shares of Alibaba won 9.8% this Wednesday in Hong Kong.",
        "  │                       ^^^^ write “9.2%”",
        "  │ Alibaba (9988.HK)   2025-09-23 close 159.4   2025-09-24 close 174",
        "",
        "✗ 1 number: 1 contradicted",
        "",
      ].join("\n"),
    );
  });

  it("groups by who said it, the text's own word first", () => {
    const attribution = { speaker: "Ann Mills", affiliation: "Harbour Bank", publisher: "Reuters" };
    const quoted = makeClaim(source, "9.8%", { attribution });
    const lines = print("stylish", [[source, [quoted, right, wrong]]], { groupBy: "source", show: "all" }).split("\n");
    expect(lines.filter((line) => line.endsWith(":"))).toEqual([
      "the text itself:",
      "Ann Mills (Harbour Bank), as Reuters reported:",
    ]);
  });

  it("lists all evidence with explain", () => {
    const text = print("stylish", [[source, [wrong]]], { explain: true });
    expect(text).toContain("accepts   9.75 to 9.85%");
    expect(text).toContain("evidence  9988.HK  2025-09-23  close  159.4  prices/9988.HK.csv");
    expect(text).toContain("          9988.HK  2025-09-24  close  174    prices/9988.HK.csv");
  });

  it("is one line of counts when all is well, and nothing when quiet", () => {
    expect(print("stylish", [[source, [right]]])).toBe("✓ 1 number: 1 confirmed\n");
    expect(print("stylish", [[source, [right]]], { show: "contradictions" })).toBe("");
    expect(print("stylish", [["", []]])).toBe("✓ 0 numbers\n");
  });

  it("shows what holds and what was not understood with all", () => {
    const unread = { start: 2, end: 7, text: "Title", state: "unread" } as const;
    const text = print("stylish", [[source, [right], [unread]]], { show: "all" });
    expect(text.split("\n").map((line) => line.split(/ {2}(?=\S+:)/)[0])).toEqual([
      "a.md:1:3  unread   ",
      "a.md:3:23 confirmed",
      "✓ 2 numbers: 1 confirmed, 1 unread",
      "",
    ]);
  });

  it("lists what was silenced, with the line of the comment and the reason", () => {
    const silenced = `<!-- tapecheck-disable-next-line -- agency copy -->\n${source.trim().split("\n").at(-1)}`;
    const text = print("stylish", [[silenced, [makeClaim(silenced, "9.8%")]]], { show: "contradictions" });
    expect(text).toContain("a.md:2:23 suppressed  9.8%: contradicted, silenced by the comment on line 1 (agency copy)");
  });

  it("cuts a long line around the numeral, and keeps the mark under it", () => {
    const long = `${"word ".repeat(10_000)}shares won 9.8% ${"word ".repeat(10_000)}`;
    const [, excerpt = "", mark = ""] = print("stylish", [[long, [makeClaim(long, "9.8%")]]]).split("\n");
    expect(excerpt.length).toBeLessThanOrEqual(80);
    expect(excerpt).toMatch(/^ {2}│ ….*…$/);
    expect(mark.indexOf("^^^^")).toBe(excerpt.indexOf("9.8%"));
  });

  it("keeps the mark under the numeral behind wide characters", () => {
    const wide = "阿里巴巴 won 9.8%";
    const [, , mark = ""] = print("stylish", [[wide, [makeClaim(wide, "9.8%")]]]).split("\n");
    expect(mark.indexOf("^")).toBe("  │ ".length + 8 + " won ".length);
  });

  it("prints no character of the text that steers a terminal", () => {
    const hostile = "\u001b[2J\u202e\u009b31m won 9.8%\u0007";
    const text = print("stylish", [[hostile, [makeClaim(hostile, "9.8%")]]], { explain: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
