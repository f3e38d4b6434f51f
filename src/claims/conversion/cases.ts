import type { ClaimCase } from "../case.js";

/** Amounts told in two currencies, and pairs of amounts that are two things. */
export const cases: readonly ClaimCase[] = [
  { text: "The plan is to spend 380 billion yuan (around 45 billion euros) over three years.", number: "45 billion", verdict: "confirmed", computed: 45353614466 },
  { text: "The plan is to spend 380 billion yuan (around 54 billion euros) over three years.", number: "54 billion", verdict: "contradicted", computed: 45353614466 },
  { text: "Alibaba will spend 380 billion yuan, or about $53 billion.", number: "53 billion", verdict: "confirmed", computed: 53317738363 },
  { text: "Alibaba will spend RMB380 billion ($53.3 billion).", number: "53.3 billion", verdict: "confirmed", computed: 53317738363 },
  { text: "Alibaba will spend RMB380 billion ($58.3 billion).", number: "58.3 billion", verdict: "contradicted", computed: 53317738363 },
  { text: "The chipmaker may put $100 billion (€85 billion) into the start-up.", number: "85 billion", verdict: "confirmed", computed: 85062900000 },
  { text: "The chipmaker may put $100 billion (€95 billion) into the start-up.", number: "95 billion", verdict: "contradicted", computed: 85062900000 },
  { text: "The placement raised HK$5 billion (643 million U.S. dollars).", number: "643 million", verdict: "confirmed", computed: 642952438 },
  { text: "Tokyo set aside 2 trillion yen ($13.5 billion).", number: "13.5 billion", verdict: "confirmed", computed: 13473153408 },
  { text: "Tokyo set aside 2 trillion yen ($18.5 billion).", number: "18.5 billion", verdict: "contradicted", computed: 13473153408 },
  { text: "The bank paid a fine of £1 billion, or $1.35 billion.", number: "1.35 billion", verdict: "confirmed", computed: 1346465864 },
  { text: "The deal is worth 1 billion euros, equivalent to 934 million Swiss francs.", number: "934 million", verdict: "confirmed", computed: 933500974 },
  { text: "The rescue cost 1 billion euros ($964 million).", published: "2022-09-27T18:00:00Z", number: "964 million", verdict: "confirmed", computed: 964400133 },
  { text: "The rescue cost 1 billion euros ($1.12 billion).", published: "2022-09-27T18:00:00Z", number: "1.12 billion", verdict: "contradicted", computed: 964400133 },
  { text: "Revenue was 247.7 billion yuan (34.7 billion dollars).", published: "2025-08-29T18:00:00Z", number: "34.7 billion", verdict: "confirmed", computed: 34726554669 },
  { text: "Apple pledged $50 billion, or more than 360 billion yuan, to its suppliers.", published: "2025-02-24T18:00:00Z", number: "360 billion", verdict: "confirmed", computed: 362502400000 },
  { text: "The fund put 3 billion euros into France and $5 billion into America.", number: "5 billion", verdict: "none" },
  { text: "Alibaba closed at HK$174.00 in Hong Kong and at $176.44 in New York.", number: "176.44", verdict: "none" },
  { text: "Sales rose to $33.4 billion from $26.5 billion.", number: "26.5 billion", verdict: "none" },
  { text: "The loan was raised from 2 billion yuan to 3 billion euros.", number: "3 billion", verdict: "none" },
  { text: "The shop sells a coat for 900 euros and a bag for $7,000.", number: "7,000", verdict: "none" },
  { text: "Nvidia offered $40 billion (of which $12 billion in cash).", number: "12 billion", verdict: "none" },
  { text: "A budget of 20 billion yen and a grant of $3 million were approved.", number: "3 million", verdict: "none" },
];
