import { describe, expect, it } from "vitest";
import { createReader, judge } from "../../src/index.js";
import { openSample } from "../../src/tape/node.js";

const source = await openSample();
const reader = createReader(await source.instruments());

/** The attribution of the claim on a number of a text published on 24 September 2025. */
async function attributionOf(text: string, number: string, format: "markdown" | "html" = "markdown") {
  const article = reader.read(text, { published: "2025-09-24T18:30:00+08:00", language: "en", format });
  const report = judge(article, await source.load(article.needs));
  const claim = report.claims.find((one) => one.number.text === number);
  expect(claim, `a claim on ${number}`).toBeDefined();
  return claim?.attribution ?? null;
}

const said = (speaker: string | null, publisher: string | null = null, affiliation: string | null = null) => ({
  speaker,
  affiliation,
  publisher,
});

const CASES: readonly (readonly [text: string, number: string, attribution: ReturnType<typeof said> | null])[] = [
  ["Alibaba rose 9.2% in Hong Kong on Wednesday.", "9.2", null],
  ["Alibaba rose 9.2% in Hong Kong on Wednesday, Reuters reported.", "9.2", said(null, "Reuters")],
  ["Bloomberg reported that Alibaba rose 9.2% on Wednesday.", "9.2", said(null, "Bloomberg")],
  ["Alibaba rose 9.2% on Wednesday, according to the exchange.", "9.2", said("the exchange")],
  ["According to analysts at the bank, Alibaba rose 9.2% on Wednesday.", "9.2", said("analysts at the bank")],
  ["The group said that Alibaba shares rose 9.2% on Wednesday.", "9.2", said("The group")],
  [
    "Ann Mills told the Financial Times that Alibaba rose 9.2% on Wednesday.",
    "9.2",
    said("Ann Mills", "Financial Times"),
  ],
  [
    "Ann Mills, chief economist for Asia at Harbour Bank, said Alibaba rose 9.2% on Wednesday.",
    "9.2",
    said("Ann Mills", null, "Harbour Bank"),
  ],
  [
    '"Alibaba rose 9.2% on Wednesday," said Ann Mills, strategist at Harbour Bank.',
    "9.2",
    said("Ann Mills", null, "Harbour Bank"),
  ],
  [
    "“Alibaba rose 9.2% on Wednesday,” explained Ann Mills, from Harbour Bank.",
    "9.2",
    said("Ann Mills", null, "Harbour Bank"),
  ],
  ["“A good day. Alibaba rose 9.2% on Wednesday.” Ann Mills said more would come.", "9.2", said("Ann Mills")],
  ['Ann Mills was pleased. "Alibaba rose 9.2% on Wednesday," she said.', "9.2", said(null)],
  ['Ann Mills said so. "Alibaba rose 9.2% on Wednesday," she added that day.', "9.2", said("Ann Mills")],
  ["“It was a good day.\n\n“Alibaba rose 9.2% on Wednesday,” said Ann Mills.", "9.2", said("Ann Mills")],
  ["“They say ‘too much’ and yet Alibaba rose 9.2% on Wednesday,” said Ann Mills.", "9.2", said("Ann Mills")],
  ["“Good,” said Ann Mills. Alibaba rose 9.2% on Wednesday.", "9.2", null],
  ["As I wrote, Alibaba rose 9.2% on Wednesday.", "9.2", null],
  ["The company, which said little, saw its stock rise: Alibaba rose 9.2% on Wednesday.", "9.2", null],
];

describe("on whose word a number stands", () => {
  it.each(CASES)("%s", async (text, number, attribution) => {
    expect(await attributionOf(text, number)).toEqual(attribution);
  });

  it("of a page, whatever the marks and names are written with", async () => {
    const page =
      "<p>&ldquo;Alibaba rose 9.2% on Wednesday,&rdquo; said Ann&nbsp;<b>M</b>ills. It gained 111% this year.";
    expect(await attributionOf(page, "9.2", "html")).toEqual(said("Ann Mills"));
    expect(await attributionOf(page, "111", "html")).toBeNull();
  });
});
