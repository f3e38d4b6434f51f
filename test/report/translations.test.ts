import { describe, expect, it } from "vitest";
import { hasTape, openDesk } from "../claims/desk.js";

/** Clumsy sentences, the number in them, and the words that are translations, with what they mean. */
const CASES: readonly (readonly [text: string, number: string, words: Readonly<Record<string, string>>])[] = [
  ["The action Alibaba won 9.2% in Hong Kong.", "9.2", { action: "share", won: "gained" }],
  ["The action of Alibaba took 9.2 % in Hong Kong .", "9.2", { action: "share", took: "gained" }],
  ["The title Alibaba progressed 9.2% in Hong Kong.", "9.2", { title: "share", progressed: "gained" }],
  ["Alibaba's course climbed 9.2% in Hong Kong.", "9.2", { course: "share price" }],
  [
    "Alibaba was in rise of 9.2% in Hong Kong at the fence.",
    "9.2",
    { "in rise of": "up", "at the fence": "at the close" },
  ],
  ["The Alibaba action was noted at HK$174.00.", "174.00", { action: "share", "was noted at": "quoted at" }],
  [
    "Alibaba, which shows a three -digit rise since January, won 9.2% in Hong Kong.",
    "9.2",
    { "three -digit": "three-digit", won: "gained" },
  ],
  ["The turnover figure of Alibaba rose 2% in the June quarter.", "2", { "turnover figure": "revenue" }],
  [
    "Alibaba's figure of business reached 247.7 milliards of yuan in the second trimester.",
    "247.7 milliards",
    {
      "figure of business": "revenue",
      milliards: "billion",
      trimester: "quarter",
    },
  ],
  ["Alibaba closed at HK$174.00, a rise amplitude of 9.2%.", "9.2", { "rise amplitude": "change in percent" }],
  [
    "The action is in withdrawal of 43% compared to its peak of October 2020. Alibaba knows it.",
    "43",
    {
      action: "share",
      "in withdrawal of": "down",
    },
  ],
  ["Alibaba's shares gained 9.2% in Hong Kong.", "9.2", {}],
  ["After legal action by its rival, which it won, Alibaba gained 9.2% in Hong Kong.", "9.2", {}],
  ["In the course of the day Alibaba gained 9.2% in Hong Kong.", "9.2", {}],
];

describe.runIf(hasTape)("the note translation", async () => {
  const desk = hasTape ? await openDesk() : null;

  it.each(CASES)("%s", (text, number, words) => {
    const { claims } = desk!.report(text, "2025-09-24T22:00:00Z", "en");
    const claim = claims.find((one) => one.number.text.replace(/ %$/, "") === number);
    expect(claim?.verdict).toBe("confirmed");
    expect(Object.fromEntries((claim?.translations ?? []).map(({ text, meant }) => [text, meant]))).toEqual(words);
    expect(claim?.notes.includes("translation")).toBe(Object.keys(words).length > 0);
    for (const { start, end, text: said } of claim?.translations ?? []) expect(text.slice(start, end)).toBe(said);
  });
});
