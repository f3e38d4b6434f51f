import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type About, createReader, judge } from "../../src/index.js";
import { formats, suppress } from "../../src/report/index.js";
import { openSample } from "../../src/tape/node.js";
import { root } from "../house/repository.js";
import { makeOptions } from "./make.js";
import { articleText, pageProblem } from "./page.js";

const source = await openSample();
const reader = createReader(await source.instruments());

/** The page of one or several texts, published in the evening of 24 September 2025. */
async function page(texts: readonly string[], about: About = {}): Promise<string> {
  const writer = formats.find(({ name }) => name === "html")?.begin(texts.length, makeOptions());
  let html = "";
  for (const text of texts) {
    const article = reader.read(text, { published: "2025-09-24T18:30:00+08:00", ...about });
    const tape = await source.load(article.needs);
    const report = suppress(judge(article, tape), text);
    html += writer?.document({ name: "a.md", source: text, report, blocks: article.document.blocks, tape });
  }
  return html + writer?.end();
}

const states = (html: string): string[] =>
  [...html.matchAll(/<a class="number (\w+)"/g)].map(([, state = ""]) => state);

describe("the page of an article", () => {
  it("shows the text of Markdown with every number marked by its verdict, with its unit", async () => {
    const html = await page([
      "# Tencent\n\nAlibaba **rose 9.8%** in Hong Kong to [HK$174.00](https://example.org/1.5).\n\n- Tencent closed at HK$648.50.\n- 4217 zebras.\n\n| Name | Close |\n| --- | --- |\n| Baidu | HK$128.60 |\n",
    ]);
    expect(articleText(html)).toBe(
      "Tencent\nAlibaba rose [9.8%] in Hong Kong to [HK$174.00].\nTencent closed at [HK$648.50].[4217] zebras.\nNameCloseBaidu[HK$128.60]",
    );
    expect(states(html)).toEqual(["contradicted", "confirmed", "confirmed", "unread", "confirmed"]);
    expect(html).toMatch(/<h3>Tencent<\/h3>\n<p>Alibaba[\s\S]*<ul><li>Tencent[\s\S]*<table><tr><th scope="col">Name/);
    expect(pageProblem(html)).toBeNull();
  });

  it("keeps a number in one piece that has markup or entities inside", async () => {
    const html = await page(
      [
        "<html><body><article><p>Alibaba&nbsp;rose 9<b>.2</b>&#37; &amp; more in Hong Kong.</p></article></body></html>",
      ],
      { format: "html" },
    );
    expect(articleText(html)).toBe("Alibaba\u00a0rose [9.2]% & more in Hong Kong.");
    expect(pageProblem(html)).toBeNull();
  });

  it("marks a note behind a sentence without the space that stands before it on the page", async () => {
    const html = await page(
      ["<html><body><article><p>Alibaba rose 9.2% in Hong Kong.<sup>1</sup></p></article></body></html>"],
      {
        format: "html",
      },
    );
    expect(articleText(html)).toBe("Alibaba rose [9.2%] in Hong Kong. [1]");
  });

  it("lets nothing of an article through but its text", async () => {
    const hostile = [
      '# <img src=x onerror="x()">\n\nAlibaba rose 9.2% <script>x()</script> in Hong Kong & "so on" </article><svg onload=x()>.\n',
      "Alibaba rose 9.2%</span><iframe src=//example.org></iframe> in Hong Kong.\n\n```\n</pre><script>1.5%</script>\n```\n",
    ];
    for (const text of hostile)
      for (const format of ["markdown", "text", "html"] as const)
        expect({
          text,
          format,
          problem: pageProblem(await page([text], { format, title: "</title><script>" })),
        }).toEqual({ text, format, problem: null });
  });

  it("tells all that the report has of a number: message, wording, evidence, picture, who said it", async () => {
    const html = await page(['"Alibaba rose 9.8% in Hong Kong," said Ann Mills of Harbour Bank.\n']);
    const card = /<li class="card[\s\S]*?<\/li>/.exec(html)?.[0] ?? "";
    for (const part of [
      "the tape gives +9.16%",
      "Write “9.2%”",
      "9.75 to 9.85%",
      "Ann Mills",
      "2025-09-23",
      "159.4 HKD",
      "sample tape",
    ])
      expect(card).toContain(part);
    expect(card).toMatch(
      /<svg class="picture"[^>]*role="img" aria-label="9988\.HK: close 159\.4, 2025-09-23; close 174, 2025-09-24"/,
    );
    expect(card).toContain(">+9.16%</text>");
    expect(card.match(/<circle class="dot"/g)).toHaveLength(2);
  });

  it("draws figures of a company as bars against each other", async () => {
    const html = await page([
      "Alibaba said that cloud revenue grew 26% in the June quarter of 2025 from a year earlier.",
    ]);
    expect(html).toContain("the tape gives +25.8%");
    expect(html).toMatch(
      /aria-label="cloud revenue 26549000000 CNY, 2024-06-30; cloud revenue 33398000000 CNY, 2025-06-30"/,
    );
    expect(html.match(/<rect class="bar"/g)).toHaveLength(2);
  });

  it("shows what was silenced as such, and what was not understood", async () => {
    const html = await page([
      "<!-- tapecheck-disable-next-line -- agency copy -->\nAlibaba rose 9.8% in Hong Kong.\n\nThe gauge added 17.3 zlotys.\n",
    ]);
    expect(states(html)).toContain("suppressed");
    expect(html).toContain("by the comment on line 1 (agency copy)");
  });

  it("has several articles on one page, and says so where an article has no number", async () => {
    const html = await page(["Alibaba rose 9.2% in Hong Kong.", "Nothing."]);
    expect(html.match(/<section /g)).toHaveLength(2);
    expect(html).toContain("The article has no number to check.");
    expect(pageProblem(html)).toBeNull();
    expect(await page([])).toBe("");
  });

  it("is, of the example, the page that is kept beside this test", async () => {
    const text = readFileSync(join(root, "examples/alibaba-2025-09-24.md"), "utf8");
    const html = await page([text]);
    expect(pageProblem(html)).toBeNull();
    const body = html.slice(html.indexOf("<section"), html.indexOf("</main>"));
    await expect(body).toMatchFileSnapshot("golden/alibaba-2025-09-24.html");
    const report = suppress(judge(reader.read(text), await source.load(reader.read(text).needs)), text);
    expect(states(html).filter((state) => state === "contradicted")).toHaveLength(report.summary.contradicted);
  });
});
