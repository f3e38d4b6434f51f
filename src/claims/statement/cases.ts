import type { ClaimCase } from "../case.js";

/** Announced amounts that the tape knows, and others. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Alibaba announced an investment of 380 billion yuan in February.",
    number: "380 billion",
    verdict: "confirmed",
    computed: 380000000000,
  },
  {
    text: "Alibaba announced in February that it would invest 380 billion yuan in its data centres.",
    number: "380 billion",
    verdict: "confirmed",
    computed: 380000000000,
  },
  {
    text: "Nvidia agreed on Monday to invest up to $100 billion in OpenAI.",
    number: "100 billion",
    verdict: "confirmed",
    computed: 100000000000,
  },
  {
    text: "The group pledged investments of 380 billion yuan. Alibaba had said so in February.",
    number: "380 billion",
    verdict: "confirmed",
    computed: 380000000000,
  },
  {
    text: "Alibaba announced an investment of 380 billion yuan in March.",
    number: "380 billion",
    verdict: "unverifiable",
    reason: "no-fact",
  },
  {
    text: "Nvidia agreed to invest up to $120 billion in OpenAI.",
    number: "120 billion",
    verdict: "unverifiable",
    reason: "no-fact",
  },
  {
    text: "Nvidia announced investments of 380 billion yuan.",
    number: "380 billion",
    verdict: "unverifiable",
    reason: "no-fact",
  },
  { text: "Acme Rockets was fined $2.4 billion.", number: "2.4 billion", verdict: "unverifiable", reason: "no-fact" },
  { text: "Alibaba closed at HK$174.00 on Wednesday.", number: "174.00", verdict: "none", kind: "price-level" },
  { text: "Acme Rockets won a contract of $3.1 billion.", number: "3.1 billion", verdict: "unjudged" },
  { text: "The city will spend 3 billion yuan on cloud services.", number: "3 billion", verdict: "unjudged" },
];
