import { describe, expect, it } from "vitest";
import { createReader } from "../../src/index.js";
import { feedItems } from "../../src/text/feed.js";

const texts = (source: string): string[][] =>
  feedItems(source).map(({ blocks }) => blocks.map(({ kind, decoded }) => `${kind}: ${decoded?.text.trim()}`));

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss><channel><title>Site</title><language>en-us</language>${items}</channel></rss>`;

describe("the items of a feed", () => {
  it("are texts of their own, with their dates", () => {
    const source = rss(
      "<item><title>Up 9%</title><description>It rose.</description><pubDate>Wed, 24 Sep 2025 10:30:00 GMT</pubDate></item>" +
        "<item><title>Down</title></item>",
    );
    expect(texts(source)).toEqual([["heading: Up 9%", "paragraph: It rose."], ["heading: Down"]]);
    expect(feedItems(source).map(({ title, language, dates }) => [title, language, dates.length])).toEqual([
      ["Up 9%", "en-us", 1],
      ["Down", "en-us", 0],
    ]);
    const articles = createReader([]).readAll(source, { format: "feed" });
    expect(articles.map(({ document: { published, publishedFrom } }) => [published?.text, publishedFrom])).toEqual([
      ["2025-09-24T10:30:00Z", "feed"],
      [undefined, null],
    ]);
  });

  it("hold pages as text, as data or as markup", () => {
    const page = "<p>It <b>rose</b> 9&nbsp;%.<p>Twice.";
    const escaped = page.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const expected = [["paragraph: It rose 9\u00a0%.", "paragraph: Twice."]];
    expect(
      texts(rss(`<item><description>Less</description><content:encoded>${escaped}</content:encoded></item>`)),
    ).toEqual(expected);
    expect(texts(rss(`<item><description><![CDATA[${page}]]></description></item>`))).toEqual(expected);
    const xhtml = '<div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>rose</b> 9&#160;%.</p><p>Twice.</p></div>';
    const atom = `<feed xml:lang="en"><entry><content type="xhtml">${xhtml}</content><updated>2025-09-24</updated></entry></feed>`;
    expect(texts(atom)).toEqual(expected);
    expect(feedItems(atom)[0]).toMatchObject({ language: "en", dates: [{ from: "feed", text: "2025-09-24" }] });
  });

  it("have their places in the source of the feed", () => {
    const source = rss(
      "<item><title>Up &amp;amp; up</title><description>&lt;p&gt;Rose 9&amp;nbsp;%, 1&lt;b&gt;2.5&lt;/b&gt;%</description></item>",
    );
    const [article] = createReader([]).readAll(source, { format: "feed" });
    expect(article?.ledger.map(({ text, start, end }) => [text, source.slice(start, end)])).toEqual([
      ["9", "9"],
      ["1&lt;b&gt;2.5", "1&lt;b&gt;2.5"],
    ]);
    expect(article?.document.title).toBe("Up & up");
  });

  it("take nothing from outside, and end with the feed", () => {
    const source = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY a "&a;&a;">]>${rss("<item><title>&x; &a; 9")}`;
    expect(texts(source)).toEqual([]);
    expect(texts(rss("<item><title>&x; &a; 9</title></item>"))).toEqual([["heading: &x; &a; 9"]]);
    expect(texts(rss("<item><title>One</title><description>lost<item><title>Two</title></item>"))).toEqual([
      ["heading: One"],
      ["heading: Two"],
    ]);
    expect(() => createReader([]).readAll(rss(""), { format: "feed", path: "a.xml" })).toThrow("no items");
  });
});
