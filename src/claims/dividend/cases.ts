import type { ClaimCase } from "../case.js";

/** Dividends and yields, and what looks like them. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Microsoft's quarterly dividend of $0.83 a share is up.",
    number: "0.83",
    verdict: "confirmed",
    computed: 0.83,
  },
  {
    text: "JPMorgan pays a dividend of $1.40 a share.",
    number: "1.40",
    verdict: "confirmed",
    computed: 1.4,
  },
  { text: "JPMorgan pays a dividend of $2.40 a share.", number: "2.40", verdict: "contradicted", computed: 1.5 },
  { text: "Nvidia's dividend yield of 0.02% is the smallest.", number: "0.02", verdict: "confirmed", computed: 0.02 },
  {
    text: "Acme Rockets pays a dividend of $1.40 a share.",
    number: "1.40",
    verdict: "unverifiable",
    reason: "unknown-subject",
  },
  {
    text: "JPMorgan is expected to pay a dividend of $1.60 a share.",
    number: "1.60",
    verdict: "unjudged",
  },
  { text: "The yield of the ten-year note slipped to 4.12%.", number: "4.12", verdict: "none" },
  { text: "JPMorgan pays a dividend of $1.04 a share.", number: "1.04", verdict: "contradicted", computed: 1.25 },
  { text: "Microsoft pays a dividend of $0.93 a share.", number: "0.93", verdict: "contradicted", computed: 0.91 },
  { text: "Dividends of $0.40 a share are usual among utilities.", number: "0.40", verdict: "unjudged" },
  { text: "The dividend yield of the index is 1.2%.", number: "1.2", verdict: "unjudged" },
  { text: "Apple closed at $252.31 on Wednesday.", number: "252.31", verdict: "none", kind: "price-level" },
  { text: "JPMorgan shares rose 2.5% after it raised its dividend.", number: "2.5", verdict: "none" },
];
