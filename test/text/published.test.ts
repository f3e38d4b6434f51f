import { describe, expect, it } from "vitest";
import { openDocuments } from "../../src/text/open.js";
import { parsePublished } from "../../src/text/published.js";

describe("a publication date", () => {
  it("is read in the form of mails and feeds too, with the zone that it names", () => {
    const instant = Date.UTC(2025, 8, 24, 10, 30);
    for (const text of [
      "Wed, 24 Sep 2025 10:30:00 GMT",
      "Wed, 24 Sep 2025 18:30:00 +0800",
      "24 Sept 2025 06:30 EDT",
      "2025-09-24T18:30:00.000+08:00",
    ])
      expect(parsePublished(text)?.instant).toBe(instant);
    expect(parsePublished("Wed, 24 Sep 2025 10:30:00 XYZ")).toMatchObject({ instant: null });
    expect(parsePublished("Wed, 24 Sep 2025")).toMatchObject({ text: "2025-09-24", instant: null });
    expect(parsePublished("24 Foo 2025")).toBeUndefined();
    expect(parsePublished("24 Sep")).toBeUndefined();
  });
});

describe("of the dates of a text", () => {
  const page = '<meta name=date content=2025-01-04><meta property="article:published_time" content="soon"><p>Text';
  const opened = (source: string, about: Parameters<typeof openDocuments>[1]) => {
    const [{ published, publishedFrom }] = openDocuments(source, about);
    return [publishedFrom, published?.text ?? null];
  };

  it("what was given counts first, then what can be read, the most trusted first", () => {
    expect(opened(page, { format: "html", published: "2025-01-01" })).toEqual(["given", "2025-01-01"]);
    expect(opened(page, { format: "html" })).toEqual(["meta", "2025-01-04"]);
    expect(opened("---\npublished: 2025-01-02\n---\n", {})).toEqual(["front-matter", "2025-01-02"]);
    expect(opened("<p>Text", { format: "html" })).toEqual([null, null]);
  });

  it("that of the address counts where the page has none", () => {
    const at = (path: string) => opened("<p>Text", { format: "html", path });
    expect(at("https://example.org/2025/09/24/up")).toEqual(["address", "2025-09-24"]);
    expect(at("https://example.org/up-2025-09-24.html")).toEqual(["address", "2025-09-24"]);
    expect(at("https://example.org/id/20250924")).toEqual([null, null]);
    expect(at("archive/2025/09/24/up.html")).toEqual([null, null]);
  });

  it("one that was given has to be one", () => {
    expect(() => opened(page, { format: "html", published: "soon" })).toThrow("cannot be read");
  });
});
