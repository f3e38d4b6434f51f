import type { ClaimCase } from "../case.js";

/** What is foretold, and what is told. */
export const cases: readonly ClaimCase[] = [
  { text: "Analysts at the bank have a target of $200.", number: "200", verdict: "unverifiable", reason: "forecast" },
  { text: "Economists had forecast a reading of 54.5.", number: "54.5", verdict: "unverifiable", reason: "forecast" },
  { text: "Alibaba rose 9.2% in Hong Kong on Wednesday.", number: "9.2", verdict: "none", kind: "price-change" },
  { text: "The bank raised its price target to $220 from $190.", number: "220", verdict: "unjudged" },
  {
    text: "Analysts had expected 43 million units.",
    number: "43 million",
    verdict: "unverifiable",
    reason: "forecast",
  },
  { text: "The consensus estimate was 51.2.", number: "51.2", verdict: "unverifiable", reason: "forecast" },
  { text: "Guidance of 12% had been given.", number: "12", verdict: "unjudged" },
  { text: "Alibaba closed at HK$174.00 on Wednesday.", number: "174.00", verdict: "none", kind: "price-level" },
  { text: "The Hang Seng rose 359.53 points on Wednesday.", number: "359.53", verdict: "none", kind: "index-move" },
  { text: "Four analysts expect 2026 to be better.", number: "2026", verdict: "none" },
  {
    text: "Apple reported revenue of $94.0 billion for the quarter.",
    number: "94.0 billion",
    verdict: "none",
    published: "2025-08-01T12:00:00Z",
    kind: "level-of-fact",
  },
];
