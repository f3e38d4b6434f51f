import type { ClaimCase } from "../case.js";

/** One price against another in percentage points, and points of something else. */
export const cases: readonly ClaimCase[] = [
  { text: "Alibaba's ADRs outperformed the S&P 500 by 8.5 percentage points on Wednesday.", number: "8.5", verdict: "confirmed", computed: 8.48, symbol: "BABA" },
  { text: "Alibaba's ADRs outperformed the S&P 500 by 6.5 percentage points on Wednesday.", number: "6.5", verdict: "contradicted", computed: 8.48, symbol: "BABA" },
  { text: "Alibaba's ADRs underperformed the S&P 500 by 8.5 percentage points on Wednesday.", number: "8.5", verdict: "contradicted", computed: 8.48, symbol: "BABA" },
  { text: "Intel beat the Nasdaq Composite by 6.7 percentage points on Wednesday.", number: "6.7", verdict: "confirmed", computed: 6.74, symbol: "INTC" },
  { text: "Nvidia lagged the S&P 500 by 15.5 percentage points on Monday.", published: "2025-01-27T22:30:00Z", number: "15.5", verdict: "confirmed", computed: -15.51, symbol: "NVDA" },
  { text: "Nvidia lagged the S&P 500 by 13.5 percentage points on Monday.", published: "2025-01-27T22:30:00Z", number: "13.5", verdict: "contradicted", computed: -15.51, symbol: "NVDA" },
  { text: "Apple trailed the S&P 500 by 4.4 points on Thursday.", published: "2025-04-03T21:00:00Z", number: "4.4", verdict: "confirmed", computed: -4.41, symbol: "AAPL" },
  { text: "Tesla did 4.3 percentage points better than the S&P 500 on Wednesday.", number: "4.3", verdict: "confirmed", computed: 4.26, symbol: "TSLA" },
  { text: "Tesla did 5.3 percentage points better than the S&P 500 on Wednesday.", number: "5.3", verdict: "contradicted", computed: 4.26, symbol: "TSLA" },
  { text: "In Hong Kong, Alibaba beat the Hang Seng by almost 8 percentage points on Wednesday.", number: "8", verdict: "confirmed", computed: 7.78, symbol: "9988.HK" },
  { text: "Tencent outpaced the Hang Seng by 0.7 percentage points on Wednesday.", number: "0.7", verdict: "confirmed", computed: 0.67, symbol: "0700.HK" },
  { text: "Oracle outperformed the Nasdaq by nearly 36 percentage points on Wednesday.", published: "2025-09-10T22:00:00Z", number: "36", verdict: "confirmed", computed: 35.92, symbol: "ORCL" },
  { text: "LVMH underperformed Hermès by 8.0 percentage points on Tuesday.", published: "2025-04-15T18:00:00Z", number: "8.0", verdict: "confirmed", computed: -8.03, symbol: "MC.PA" },
  { text: "LVMH underperformed Hermès by 3.0 percentage points on Tuesday.", published: "2025-04-15T18:00:00Z", number: "3.0", verdict: "contradicted", computed: -8.03, symbol: "MC.PA" },
  { text: "Alphabet fared 2.0 percentage points worse than Microsoft on Wednesday.", number: "2.0", verdict: "confirmed", computed: -1.98, symbol: "GOOGL" },
  { text: "Apple's gross margin rose by 1.2 percentage points.", number: "1.2", verdict: "none" },
  { text: "The ruling party leads by 8 percentage points.", number: "8", verdict: "none" },
  { text: "The central bank raised its rate by half a percentage point, more than the 0.25 points expected.", number: "0.25", verdict: "none" },
  { text: "Alibaba's cloud unit grew 20 percentage points faster than its shops.", number: "20", verdict: "none" },
  { text: "The S&P 500 lost 18.95 points on Wednesday.", number: "18.95", verdict: "none", kind: "index-move" },
  { text: "Nvidia beat analysts' estimates by 3 cents a share.", number: "3", verdict: "none" },
  { text: "Tesla's share of the European market shrank by 2 percentage points.", number: "2", verdict: "none" },
  { text: "The bank thinks Tencent will outperform the Hang Seng by 10 percentage points next year.", number: "10", verdict: "unjudged" },
];
