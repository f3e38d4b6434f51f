import type { ClaimCase } from "../case.js";

/** Market values; the tape of the cases has no counts of shares. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Walmart, with a market value of $820 billion, sells food.",
    number: "820 billion",
    verdict: "unverifiable",
    reason: "no-fact",
  },
  {
    text: "Nvidia's market capitalisation rose to $4.3 trillion on Wednesday.",
    number: "4.3 trillion",
    verdict: "unverifiable",
    reason: "no-fact",
  },
  { text: "Tesla is valued at $1.4 trillion.", number: "1.4 trillion", verdict: "unverifiable", reason: "no-fact" },
  {
    text: "Acme Rockets has a market cap of $2.4 billion.",
    number: "2.4 billion",
    verdict: "unverifiable",
    reason: "unknown-subject",
  },
  { text: "Apple closed at $252.31 on Wednesday.", number: "252.31", verdict: "none", kind: "price-level" },
  {
    text: "Nvidia, whose market cap stands at $4.3 trillion, makes chips.",
    number: "4.3 trillion",
    verdict: "unverifiable",
    reason: "no-fact",
  },
  { text: "Alibaba gained $40 billion in market value on Wednesday.", number: "40 billion", verdict: "unjudged" },
  { text: "The start-up was valued at $9 billion.", number: "9 billion", verdict: "unjudged" },
  { text: "Tesla's chief executive is worth $480 billion.", number: "480 billion", verdict: "unjudged" },
  { text: "The contract is worth $3 billion.", number: "3 billion", verdict: "unjudged" },
  { text: "Alibaba closed at HK$174.00 on Wednesday.", number: "174.00", verdict: "none", kind: "price-level" },
  {
    text: "Apple's revenue was $94.0 billion for the quarter.",
    number: "94.0 billion",
    verdict: "none",
    published: "2025-08-01T12:00:00Z",
    kind: "level-of-fact",
  },
];
