import { describe, expect, it } from "vitest";
import { createReader } from "../../src/index.js";
import { readLetter } from "../../src/text/letter.js";

/** The blocks as their kinds and what is read of them. */
const read = (source: string): string[] =>
  readLetter(source, 0).blocks.map(({ kind, start, end, skip }) => {
    let text = "";
    let at = start;
    for (let i = 0; i < skip.length; i += 2) {
      text += source.slice(at, skip[i]);
      at = skip[i + 1] ?? at;
    }
    return `${kind}: ${(text + source.slice(at, end)).replaceAll(/\s+/g, " ").trim()}`;
  });

describe("plain text", () => {
  it("has paragraphs whose lines are broken anywhere", () => {
    expect(read("Alibaba rose\r\n9.2% on\r\nWednesday.\r\n \r\nTencent fell.\n")).toEqual([
      "paragraph: Alibaba rose 9.2% on Wednesday.",
      "paragraph: Tencent fell.",
    ]);
  });

  it("has quoted lines apart from those around them, without their marks", () => {
    expect(read("He wrote:\n> Alibaba rose\n> 9.2%.\n>\n> > Really?\n> Yes.\nThanks.")).toEqual([
      "paragraph: He wrote:",
      "paragraph: Alibaba rose 9.2%.",
      "paragraph: Really?",
      "paragraph: Yes.",
      "paragraph: Thanks.",
    ]);
  });

  it("has lists where bullets begin the lines, and none where a dash goes on with a sentence", () => {
    expect(read("Movers\n\n- Alibaba +9.2%\n  in Hong Kong\n* Tencent -1%\n• Baidu flat\n\nEnd")).toEqual([
      "paragraph: Movers",
      "item: Alibaba +9.2% in Hong Kong",
      "item: Tencent -1%",
      "item: Baidu flat",
      "paragraph: End",
    ]);
    expect(read("It rose 9.2%\n- its best day\n- and closed.")).toEqual([
      "paragraph: It rose 9.2% - its best day - and closed.",
    ]);
    expect(read("\n-9.2% it was.")).toEqual(["paragraph: -9.2% it was."]);
  });

  it("takes the head of a mail for what it says, and for no text", () => {
    const mail = "From: desk@example.org\nDate: Wed, 24 Sep 2025 18:30:00 +0800\nSubject: Up\n 9%\n\nIt rose.";
    expect(read(mail)).toEqual(["paragraph: It rose."]);
    expect(readLetter(mail, 0)).toMatchObject({ title: "Up", dates: [{ from: "mail" }] });
    expect(read("Winner: Alibaba\nLoser: Baidu\n\nIt rose.")).toHaveLength(2);
    expect(read("Date: today. It rose\nmuch.\n\nAnd fell.")).toHaveLength(2);
  });
});

describe("a dateline", () => {
  const opened = (source: string) => {
    const { published, publishedFrom } = createReader([]).read(source, { format: "text" }).document;
    return [published?.text ?? null, publishedFrom];
  };

  it("gives the day where nothing else does", () => {
    const day = ["2025-09-24", "dateline"];
    expect(opened("HONG KONG, Sept 24, 2025 (Agency) - Shares rose.")).toEqual(day);
    expect(opened("NEW YORK, September 24, 2025 — Shares rose.")).toEqual(day);
    expect(opened("Shares rise\n\nBy A. Writer\n\nLONDON, 24 September 2025 (Agency) -- Shares rose.")).toEqual(day);
    expect(opened("---\npublished: 2025-01-02\n---\nLONDON, Sept 24, 2025 - Shares rose.")).toEqual([
      "2025-01-02",
      "front-matter",
    ]);
  });

  it("without a year takes it from the same day in the text, and never from elsewhere", () => {
    expect(opened("LONDON, Sept 24 (Agency) - Shares rose on Wednesday, September 24, 2025.")).toEqual([
      "2025-09-24",
      "dateline",
    ]);
    expect(opened("LONDON, Sept 24 (Agency) - Shares rose.")).toEqual([null, null]);
    expect(opened("LONDON, Sept 24 (Agency) - Shares rose as on September 23, 2025.")).toEqual([null, null]);
    expect(opened("LONDON, Sept 24 - Up as on September 24, 2024, not September 24, 2023.")).toEqual([null, null]);
  });

  it("is none where a sentence names a day", () => {
    expect(opened("Shares rose on September 24, 2025 - and fell again.")).toEqual([null, null]);
    expect(opened("September 24, 2025 - Shares rose.")).toEqual([null, null]);
    expect(opened("Alibaba, September 24, 2025, rose.")).toEqual([null, null]);
  });
});
