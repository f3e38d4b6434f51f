import type { ClaimCase } from "../case.js";

/** Shares traded in a session, and counts of shares and other things that were not. */
export const cases: readonly ClaimCase[] = [
  { text: "Volume in Apple came to 104.4 million shares on Friday.", published: "2025-08-01T21:00:00Z", number: "104.4 million", verdict: "confirmed", computed: 104434500, symbol: "AAPL" },
  { text: "Volume in Apple came to 140.4 million shares on Friday.", published: "2025-08-01T21:00:00Z", number: "140.4 million", verdict: "contradicted", computed: 104434500, symbol: "AAPL" },
  { text: "Some 819 million Nvidia shares changed hands on Monday.", published: "2025-01-27T22:30:00Z", number: "819 million", verdict: "confirmed", computed: 818830900, symbol: "NVDA" },
  { text: "Some 618 million Nvidia shares changed hands on Monday.", published: "2025-01-27T22:30:00Z", number: "618 million", verdict: "contradicted", computed: 818830900, symbol: "NVDA" },
  { text: "Intel's volume swelled to 301 million shares on Friday.", published: "2024-08-02T21:00:00Z", number: "301 million", verdict: "confirmed", computed: 300895900, symbol: "INTC" },
  { text: "More than 500 million Intel shares were traded on Thursday.", published: "2025-09-18T21:30:00Z", number: "500 million", verdict: "confirmed", computed: 523908000, symbol: "INTC" },
  { text: "More than 600 million Intel shares were traded on Thursday.", published: "2025-09-18T21:30:00Z", number: "600 million", verdict: "contradicted", computed: 523908000, symbol: "INTC" },
  { text: "Alibaba's trading volume in Hong Kong reached 261.0 million shares on Wednesday.", number: "261.0 million", verdict: "confirmed", computed: 261023658, symbol: "9988.HK" },
  { text: "Alibaba's trading volume in Hong Kong reached 216.0 million shares on Wednesday.", number: "216.0 million", verdict: "contradicted", computed: 261023658, symbol: "9988.HK" },
  { text: "Tesla's volume on Wednesday was about 93 million shares.", number: "93 million", verdict: "confirmed", computed: 93133600, symbol: "TSLA" },
  { text: "Nearly 120 million Xiaomi shares changed hands on Wednesday.", number: "120 million", verdict: "confirmed", computed: 118307200, symbol: "1810.HK" },
  { text: "Over 1.1 billion Nvidia shares changed hands on Friday.", published: "2024-03-08T22:00:00Z", number: "1.1 billion", verdict: "confirmed", computed: 1142269000, symbol: "NVDA" },
  { text: "Walmart's volume was 11,391,800 shares on Wednesday.", number: "11,391,800", verdict: "confirmed", computed: 11391800, symbol: "WMT" },
  { text: "Walmart's volume was 13,191,800 shares on Wednesday.", number: "13,191,800", verdict: "contradicted", computed: 11391800, symbol: "WMT" },
  { text: "Just over 38 million AMD shares changed hands on Wednesday.", number: "38 million", verdict: "confirmed", computed: 38464100, symbol: "AMD" },
  { text: "Apple bought back 104 million shares over the quarter.", number: "104 million", verdict: "none" },
  { text: "Berkshire sold 20 million shares of Apple.", number: "20 million", verdict: "none" },
  { text: "About 17.4 billion shares changed hands on U.S. exchanges on Wednesday.", number: "17.4 billion", verdict: "unjudged" },
  { text: "Tesla delivered 384,122 cars in the second quarter.", number: "384,122", verdict: "none" },
  { text: "Alibaba has 2.4 billion shares outstanding in New York.", number: "2.4 billion", verdict: "none" },
  { text: "Nvidia shipped 2 million processors.", number: "2 million", verdict: "none" },
  { text: "The founder was granted 96 million shares of Tesla.", number: "96 million", verdict: "none" },
  { text: "Turnover on the Hong Kong exchange came to HK$310 billion on Wednesday.", number: "310 billion", verdict: "unjudged" },
  { text: "Netflix has 301 million subscribers.", number: "301 million", verdict: "none" },
];
