import type { ClaimCase } from "../case.js";

/** Turnover of a share, and what is none. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Turnover in Alibaba shares in Hong Kong came to HK$44.8 billion on Wednesday.",
    number: "44.8 billion",
    verdict: "confirmed",
    computed: 44069494259,
    symbol: "9988.HK",
  },
  {
    text: "Nvidia shares worth $25.5 billion changed hands on Wednesday.",
    number: "25.5 billion",
    verdict: "confirmed",
    computed: 25465878605,
    symbol: "NVDA",
  },
  {
    text: "Turnover on the Hong Kong exchange came to HK$312.5 billion on Wednesday.",
    number: "312.5 billion",
    verdict: "unverifiable",
    reason: "unknown-subject",
  },
  { text: "Alibaba's turnover was 247.7 billion yuan in the June quarter.", number: "247.7 billion", verdict: "none" },
  {
    text: "Turnover in Nvidia shares came to $35.5 billion on Wednesday.",
    number: "35.5 billion",
    verdict: "contradicted",
    computed: 25465878605,
  },
  {
    text: "Turnover in Tencent shares in Hong Kong came to HK$44.8 billion on Wednesday.",
    number: "44.8 billion",
    verdict: "contradicted",
    computed: 11848206290,
  },
  {
    text: "Turnover in Alibaba shares in Hong Kong came to HK$64.8 billion on Wednesday.",
    number: "64.8 billion",
    verdict: "contradicted",
    computed: 44069494259,
  },
  {
    text: "Trading turnover in Shanghai and Shenzhen topped 2 trillion yuan.",
    number: "2 trillion",
    verdict: "unjudged",
  },
  { text: "The deal is worth $4.5 billion.", number: "4.5 billion", verdict: "none" },
  { text: "Nvidia closed at $176.97 on Wednesday.", number: "176.97", verdict: "none", kind: "price-level" },
  {
    text: "Some 261 million Alibaba shares changed hands in Hong Kong on Wednesday.",
    number: "261 million",
    verdict: "none",
    kind: "volume",
  },
  { text: "Alibaba bought back shares worth $800 million in the quarter.", number: "800 million", verdict: "unjudged" },
];
