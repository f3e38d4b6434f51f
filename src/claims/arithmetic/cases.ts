import type { ClaimCase } from "../case.js";

/** Percentages that must fit the amounts beside them, and percentages that need not. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Profit at the grocer rose 26% to €33.4 million from €26.5 million.",
    number: "26",
    verdict: "confirmed",
    computed: 26.04,
  },
  {
    text: "Profit at the grocer rose 36% to €33.4 million from €26.5 million.",
    number: "36",
    verdict: "contradicted",
    computed: 26.04,
  },
  {
    text: "The brewer's sales fell 12% to 4.4 billion from 5.0 billion.",
    number: "12",
    verdict: "confirmed",
    computed: -12,
  },
  {
    text: "The brewer's sales fell 21% to 4.4 billion from 5.0 billion.",
    number: "21",
    verdict: "contradicted",
    computed: -12,
  },
  { text: "The index of new orders rose 5.3% to 52.1 from 49.5.", number: "5.3", verdict: "confirmed", computed: 5.25 },
  {
    text: "The index of new orders rose 3.5% to 52.1 from 49.5.",
    number: "3.5",
    verdict: "contradicted",
    computed: 5.25,
  },
  {
    text: "The airline's passenger revenue climbed 8.4% from $2.50 billion to $2.71 billion.",
    number: "8.4",
    verdict: "confirmed",
    computed: 8.4,
  },
  {
    text: "The airline's passenger revenue climbed 4.8% from $2.50 billion to $2.71 billion.",
    number: "4.8",
    verdict: "contradicted",
    computed: 8.4,
  },
  { text: "Warsaw's main gauge rose 175 points, or 1%, to 17,896.", number: "1", verdict: "confirmed", computed: 0.99 },
  {
    text: "Warsaw's main gauge rose 175 points, or 2%, to 17,896.",
    number: "2",
    verdict: "contradicted",
    computed: 0.99,
  },
  {
    text: "Sydney's All Ordinaries fell 88.4 points, or 1.0%, to 8,764.5.",
    number: "1.0",
    verdict: "confirmed",
    computed: -1,
  },
  { text: "The miner's output dropped 20% from 150.0 to 120.0.", number: "20", verdict: "confirmed", computed: -20 },
  {
    text: "Bookings at the cruise line were up about 11% to $1.22 billion from $1.10 billion.",
    number: "11",
    verdict: "confirmed",
    computed: 10.91,
  },
  {
    text: "Alibaba rose 9.2% to HK$174.00 from HK$159.40 on Wednesday.",
    number: "9.2",
    verdict: "none",
    kind: "price-change",
  },
  { text: "Profit rose 26% in a year in which prices went from 100 to 103.", number: "26", verdict: "none" },
  { text: "The rate was cut to 4.25% from 4.50%.", number: "4.25", verdict: "none" },
  { text: "The tax goes up 2 percentage points, from 20 to 22.", number: "2", verdict: "none" },
  { text: "Turnout fell 3% on a Sunday when 40 of the 50 stations opened.", number: "3", verdict: "none" },
  { text: "A third of the 12 members, or 33%, voted against.", number: "33", verdict: "none" },
  { text: "The firm expects sales to rise 10% to 5.5 billion euros from 5.0 billion.", number: "10", verdict: "none" },
  { text: "The grocer owns 26% of the 33 shops.", number: "26", verdict: "none" },
];
