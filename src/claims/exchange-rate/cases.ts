import type { ClaimCase } from "../case.js";

const friday = "2024-08-23T22:00:00Z";

/** Rates and their look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "The dollar, which fetched 151.6 yen on Tuesday, went for 154.3.",
    published: "2024-11-06T22:00:00Z",
    number: "151.6",
    verdict: "confirmed",
    computed: 152.27,
  },
  {
    text: "The dollar, which fetched 151.6 yen on Tuesday, went for 154.3.",
    published: "2024-11-06T22:00:00Z",
    number: "154.3",
    verdict: "confirmed",
    computed: 154.32,
  },
  {
    text: "The dollar, which fetched 151.6 yen on Tuesday, went for 174.3.",
    published: "2024-11-06T22:00:00Z",
    number: "174.3",
    verdict: "contradicted",
    computed: 154.32,
  },
  {
    text: "The dollar went for 3.5 hours without a pause.",
    published: "2024-11-06T22:00:00Z",
    number: "3.5",
    verdict: "none",
  },
  {
    text: "The yuan traded at 7.12 to the dollar on Friday.",
    published: friday,
    number: "7.12",
    verdict: "confirmed",
    computed: 7.14,
  },
  {
    text: "One dollar bought 7.12 yuan.",
    published: friday,
    number: "7.12",
    verdict: "confirmed",
    computed: 7.14,
  },
  {
    text: "The euro stood at $1.1120 on Friday.",
    published: friday,
    number: "1.1120",
    verdict: "confirmed",
    computed: 1.112,
  },
  {
    text: "A euro costs $1.19.",
    published: friday,
    number: "1.19",
    verdict: "contradicted",
    computed: 1.11,
  },
  {
    text: "The dollar is down 6.5% against the yen over a month.",
    published: friday,
    number: "6.5",
    verdict: "confirmed",
    computed: -6.5,
  },
  {
    text: "The dollar is down 2% against the yen over a month.",
    published: friday,
    number: "2",
    verdict: "contradicted",
    computed: -6.5,
  },
  {
    text: "The dollar fell 1.4% to 144.2 yen.",
    published: friday,
    number: "1.4",
    verdict: "unjudged",
  },
  {
    text: "The dollar could rise to 160 yen.",
    published: friday,
    number: "160",
    verdict: "unjudged",
  },
  {
    text: "The dollar rose 0.4%.",
    published: friday,
    number: "0.4",
    verdict: "none",
  },
  {
    text: "Apple bought a chip maker for $1.19 billion.",
    published: friday,
    number: "1.19 billion",
    verdict: "none",
  },
];
