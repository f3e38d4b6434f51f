import { describe, expect, it } from "vitest";
import { createReader, judge } from "../../src/index.js";
import { openSample } from "../../src/tape/node.js";

const source = await openSample();
const reader = createReader(await source.instruments());

/** A table as rows of cells, the head first, as Markdown and as a page. */
const WRITTEN = {
  markdown: (rows: readonly string[][]) =>
    rows
      .map((row, at) => `| ${row.join(" | ")} |${at === 0 ? `\n|${row.map(() => " --- |").join("")}` : ""}`)
      .join("\n"),
  html: (rows: readonly string[][]) =>
    `<table>${rows.map((row, at) => `<tr>${row.map((cell) => `<t${at ? "d" : "h"}>${cell}</t${at ? "d" : "h"}>`).join("")}</tr>`).join("\n")}</table>`,
} as const;

async function verdicts(format: keyof typeof WRITTEN, rows: readonly string[][]): Promise<string[]> {
  const article = reader.read(WRITTEN[format](rows), { format, published: "2025-09-24T18:30:00+08:00" });
  const { claims } = judge(article, await source.load(article.needs));
  return claims.map(({ kind, number, subject, verdict }) => `${number.text} ${kind} ${subject?.symbol} ${verdict}`);
}

const ALIBABA = ["174.00 price-level 9988.HK confirmed", "9.2 price-change 9988.HK confirmed"];

describe.each(["markdown", "html"] as const)("a table in %s", (format) => {
  it.each(["Change", "Chg %", "% change", "Performance", "Day's change", "Move", "%", "Var."])(
    "has changes under %s",
    async (head) => {
      const rows = [
        ["Stock", "Close", head],
        ["Alibaba", "HK$174.00", "+9.2%"],
        ["Tencent", "HK$648.50", "+3.1%"],
      ];
      expect(await verdicts(format, rows)).toEqual([
        ...ALIBABA,
        "648.50 price-level 0700.HK confirmed",
        "3.1 price-change 0700.HK contradicted",
      ]);
    },
  );

  it("has its names behind a rank or beside a ticker", async () => {
    const rows = [
      ["#", "Name", "Close", "Change"],
      ["1", "Alibaba", "HK$174.00", "+9.2%"],
    ];
    expect(await verdicts(format, rows)).toEqual(ALIBABA);
  });

  it("may be turned, with the names at the head of its columns", async () => {
    const rows = [
      ["Wednesday", "Alibaba", "Baidu"],
      ["Close", "HK$174.00", "HK$128.60"],
      ["Change", "+9.2%", "+0.9%"],
    ];
    expect(await verdicts(format, rows)).toEqual([
      "174.00 price-level 9988.HK confirmed",
      "128.60 price-level 9888.HK confirmed",
      "9.2 price-change 9988.HK confirmed",
      "0.9 price-change 9888.HK contradicted",
    ]);
  });
});

describe("a table of a page", () => {
  it("inside another one is read, and the outer one does not mind", async () => {
    const inner = WRITTEN.html([
      ["Stock", "Close"],
      ["Alibaba", "HK$174.00"],
    ]);
    const rows = [
      ["Site", inner, "<table><tr><td>"],
      ["Tencent", "+9%"],
    ];
    const article = reader.read(WRITTEN.html(rows), { format: "html", published: "2025-09-24T18:30:00+08:00" });
    const { claims } = judge(article, await source.load(article.needs));
    expect(claims[0]).toMatchObject({ kind: "price-level", verdict: "confirmed" });
  });

  it("has periods at the head of its columns", async () => {
    const rows = [
      ["Stock", "Since Jan. 1", "Week"],
      ["Alibaba", "+111.2%", "+9.4%"],
    ];
    expect(await verdicts("html", rows)).toEqual([
      "111.2 price-change 9988.HK confirmed",
      "9.4 price-change 9988.HK confirmed",
    ]);
  });
});
