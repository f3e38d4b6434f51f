import { describe, expect, it } from "vitest";
import { createReader, judge } from "../../src/index.js";
import { openSample } from "../../src/tape/node.js";
import { readPage } from "../../src/text/html/index.js";

/** Every block as its kind and text, a cell with its row and column before it. */
const read = (source: string): string[] =>
  readPage(source).blocks.map(({ kind, cell, decoded }) => {
    const text = (decoded?.text ?? "").replaceAll(/\s+/g, " ").trim();
    return cell === null ? `${kind}: ${text}` : `${cell.row}.${cell.column}: ${text}`;
  });

const LONG = "A sentence that is long enough to be the text of a page, and not one of the ways out of it.";

describe("the text of a page", () => {
  it("comes in blocks of the kinds that Markdown has", () => {
    const source = "<h2>Up</h2><p>It <b>rose</b> 9<i>.2</i>%.</p><ul><li>One<li>Two</ul><blockquote>Said</blockquote>";
    expect(read(source)).toEqual([
      "heading: Up",
      "paragraph: It rose 9.2%.",
      "item: One",
      "item: Two",
      "paragraph: Said",
    ]);
    expect(read("<pre>One\nline\n\nTwo</pre><pre><code>let a = 1</code></pre>")).toEqual([
      "paragraph: One line",
      "paragraph: Two",
      "code: let a = 1",
    ]);
  });

  it("is cut where a browser cuts it, tags missing or astray", () => {
    expect(read("One<div>Two<p>Three<p>Four</div>Five")).toEqual(
      ["One", "Two", "Three", "Four", "Five"].map((text) => `paragraph: ${text}`),
    );
    expect(read("One<br>line<br><br>Two")).toEqual(["paragraph: One line", "paragraph: Two"]);
    expect(read("<p>One</b></div></table> more<p>Two")).toEqual(["paragraph: One more", "paragraph: Two"]);
    expect(read("<button><div>50%</button></div><p>Two")).toEqual(["paragraph: Two"]);
  });

  it("leaves out what nobody sees and what is beside it", () => {
    const source = `<title>T</title><nav>Home</nav><header>Site</header><article><h1>Up</h1><p>${LONG}
      <script>5</script><style>6</style><span hidden>7</span><span style="display: none">8</span>
      <div class="ad-slot">9</div><div id=newsletterSignup>10</div><aside>11</aside><form>12<button>13</button></form>
      <p><a href="/x">Read more: 14</a></article><div class=share-price>15</div><footer>16</footer>`;
    expect(read(source)).toEqual(["heading: Up", `paragraph: ${LONG}`]);
  });

  it("is not lost where all of it stands in a form, or in something called a sidebar", () => {
    expect(read(`<form id=aspnetForm><p>${LONG}</form>`)).toEqual([`paragraph: ${LONG}`]);
    expect(read(`<div class="page with-sidebar"><p>${LONG}</div>`)).toEqual([`paragraph: ${LONG}`]);
    expect(read(`<nav>${LONG}</nav>`)).toEqual([`paragraph: ${LONG}`]);
  });

  it("is the article among its teasers, the main part among the rest", () => {
    const teaser = "<article><h3>Other</h3></article>";
    expect(read(`<main><article><p>${LONG}${LONG}</p>${teaser}</article>${teaser}</main>`)).toHaveLength(1);
    expect(read(`<div>Site</div><div role=main><p>${LONG}</div>`)).toEqual([`paragraph: ${LONG}`]);
    expect(read(`<article>${LONG}</article><article>${LONG}</article><article>${LONG}</article>`)).toHaveLength(3);
  });

  it("has the marks of notes apart from numbers, the ends of ordinals not", () => {
    expect(read("<p>up 9.2%<sup>1</sup> on the 24<sup>th</sup>")).toEqual(["paragraph: up 9.2% 1 on the 24th"]);
  });
});

describe("a table of a page", () => {
  it("has its head in row 0, whether it says so or not", () => {
    const cells = ["0.0: Stock", "0.1: Close", "2.0: Nvidia", "2.1: $176"];
    expect(read("<table><tr><th>Stock<th>Close<tr><td>Nvidia<td>$176</table>")).toEqual(cells);
    expect(read("<table><tr><td>Stock<td>Close<tr><td>Nvidia<td>$176</table>")).toEqual(cells);
    expect(read("<table><thead><tr><td>Stock<td>Close</thead><tbody><tr><td>Nvidia<td>$176</table>")).toEqual(cells);
  });

  it("has no head where the first row holds numbers", () => {
    expect(read("<table><tr><td>Nvidia<td>$176<tr><td>Baidu<td>$140</table>")).toEqual([
      "1.0: Nvidia",
      "1.1: $176",
      "2.0: Baidu",
      "2.1: $140",
    ]);
  });

  it("counts columns past cells that span others, and takes the paragraphs of a cell together", () => {
    const source = "<table><tr><th colspan=2>A<th>B<tr><td rowspan=2>1<td>2<td>3<tr><td><p>4</p><p>5</p><td>6</table>";
    expect(read(source)).toEqual(["0.0: A", "0.2: B", "2.0: 1", "2.1: 2", "2.2: 3", "3.1: 4 5", "3.2: 6"]);
  });

  it("is none where it arranges the page", () => {
    expect(read("<table><tr><td>One<td><table><tr><td>A<td>B</table></table>")).toEqual([
      "paragraph: One",
      "0.0: A",
      "0.1: B",
    ]);
    expect(read("<table role=presentation><tr><td>One<td>Two</table>")).toEqual(["paragraph: One", "paragraph: Two"]);
    expect(read("<table><tr><td>Only<tr><td>one column</table>")).toEqual(["paragraph: Only", "paragraph: one column"]);
  });
});

describe("places in the source", () => {
  it("are those of the characters that are read", () => {
    const source = "<p>Up&nbsp;9<b>.2</b>&#37; &amp; more";
    const [block] = readPage(source).blocks;
    expect(block?.decoded?.text).toBe("Up\u00a09.2% & more");
    expect(source.slice(block?.start, block?.end)).toBe("Up&nbsp;9<b>.2</b>&#37; &amp; more");
  });
});

describe("what a page says of itself", () => {
  const dates = (source: string) => readPage(source).dates.map(({ from, text }) => `${from} ${text}`);

  it("is its date, wherever it is given", () => {
    const article =
      '{"@graph":[{"@type":"WebPage","datePublished":"1"},{"@type":["NewsArticle"],"datePublished":"2"}]}';
    expect(dates(`<script type="application/ld+json">${article}</script>`)[0]).toBe("json-ld 2");
    expect(dates('<meta content=3 property="article:published_time">')).toEqual(["open-graph 3"]);
    expect(dates("<meta name=Date content=4>")).toEqual(["meta 4"]);
    expect(dates("<aside><time datetime=5></time></aside><time datetime=6></time><time datetime=7></time>")).toEqual([
      "time 6",
    ]);
    expect(dates("<time datetime=8></time><time itemprop=datePublished datetime=9></time>")).toEqual(["time 9"]);
    expect(
      dates('<script type="application/ld+json">{"datePublished":</script><script>{"datePublished":"1"}</script>'),
    ).toEqual([]);
  });

  it("is its title and its language", () => {
    const title = (source: string) => readPage(source).title;
    expect(title("<title>A &amp; B</title><svg><title>icon</title></svg>")).toBe("A & B");
    expect(title("<title>A | Site</title><meta property=og:title content=A>")).toBe("A");
    expect(title("<p>text")).toBeNull();
    expect(readPage("<html lang=fr-CA>").language).toBe("fr-CA");
    expect(readPage("<meta property=og:locale content=en_US>").language).toBe("en_US");
  });
});

describe("a suggestion for a page", () => {
  it("keeps entities, and is none where markup stands between the digits", async () => {
    const source = await openSample();
    const reader = createReader(await source.instruments());
    const suggested = async (number: string) => {
      const page = `<p>Tencent closed at HK$${number} in Hong Kong on Wednesday.`;
      const article = reader.read(page, { format: "html", published: "2025-09-24T18:30:00+08:00" });
      const [claim] = judge(article, await source.load(article.needs)).claims;
      return [claim?.verdict, claim?.suggestion?.text ?? null];
    };
    expect(await suggested("684.50")).toEqual(["contradicted", "648.50"]);
    expect(await suggested("684<b>.50</b>")).toEqual(["contradicted", null]);
  });
});
