import { describe, expect, it } from "vitest";
import { hasTape, openDesk } from "../claims/desk.js";

const desk = hasTape ? await openDesk() : null;

/** A text with what is suggested for its first finding written into it. */
function suggested(text: string, published = "2025-09-24T22:00:00Z"): string | null {
  const suggestion = desk?.report(text, published).claims.find((claim) => claim.suggestion !== null)?.suggestion;
  return suggestion ? text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end) : null;
}

describe.runIf(desk !== null)("suggestions", () => {
  it.each([
    ["digits", "Alibaba rose 9.8% in Hong Kong on Wednesday.", "Alibaba rose 9.2% in Hong Kong on Wednesday."],
    ["the other way", "Alibaba fell 3.4% in Hong Kong on Wednesday.", "Alibaba rose 9.2% in Hong Kong on Wednesday."],
    ["a noun after its number", "Alibaba ended Wednesday with a 3.4% loss in Hong Kong.", "a 9.2% gain"],
    ["a hedge stays true", "Alibaba rose more than 12% in Hong Kong on Wednesday.", "more than 9%"],
    ["the currency keeps its place", "Alibaba closed at HK$147.00 in Hong Kong on Wednesday.", "HK$174.00"],
    ["groups of three", "The Hang Seng closed at 25,618.65 on Wednesday.", "26,518.65"],
    ["a weekday", "Alibaba published its results on Thursday, August 29, 2025.", "on Friday, August 29, 2025"],
    ["a place", "Alibaba shares rose 8.2% on Wednesday.", "rose 8.2% in New York on Wednesday"],
  ])("%s", (_, text, part) => {
    expect(suggested(text)).toContain(part);
  });

  it("none where a number may belong to several movements", () => {
    expect(suggested("Tencent rose 3.0% and Alibaba, to general surprise, lost 3.4% in Hong Kong.")).not.toContain(
      "rose 9",
    );
  });
});
