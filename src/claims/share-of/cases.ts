import type { ClaimCase } from "../case.js";

/** Parts of a company's revenue, and other parts. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Alibaba's cloud revenue accounted for 13% of its revenue.",
    number: "13",
    verdict: "confirmed",
    computed: 13.5,
  },
  {
    text: "Alibaba's cloud revenue accounted for 19% of its revenue.",
    number: "19",
    verdict: "contradicted",
    computed: 13.5,
  },
  {
    text: "Nvidia's data center revenue makes up 88% of its sales.",
    number: "88",
    verdict: "confirmed",
    computed: 87.9,
  },
  { text: "Around 20% of fund managers sold.", number: "20", verdict: "unverifiable", reason: "no-fact" },
  { text: "Acme Rockets holds a 16.9% stake in the bank.", number: "16.9", verdict: "unverifiable", reason: "no-fact" },
  { text: "Alibaba rose 9.2% in Hong Kong on Wednesday.", number: "9.2", verdict: "none", kind: "price-change" },
  {
    text: "Alibaba's cloud revenue represented 16% of its total revenue.",
    number: "16",
    verdict: "contradicted",
    computed: 13.5,
  },
  {
    text: "Nvidia's data center revenue made up 78% of its revenue.",
    number: "78",
    verdict: "contradicted",
    computed: 87.9,
  },
  {
    text: "China makes up 13% of Nvidia's revenue.",
    number: "13",
    verdict: "unjudged",
    published: "2025-08-31T12:00:00Z",
  },
  { text: "Founders own 30% of the shares.", number: "30", verdict: "unjudged" },
  { text: "The S&P 500 fell 1.2% on the day.", number: "1.2", verdict: "none" },
];
