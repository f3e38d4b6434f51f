import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "L'assemblée se tiendra le jeudi 17 avril 2025.",
    language: "fr",
    published: "2025-01-29T18:05:00+01:00",
    number: "17",
    verdict: "confirmed",
    computed: 4,
  },
  {
    text: "L'assemblée se tiendra le mardi 17 avril 2025.",
    language: "fr",
    published: "2025-01-29T18:05:00+01:00",
    number: "17",
    verdict: "contradicted",
    computed: 4,
  },
  {
    text: "L'assemblée se tiendra le 17 avril 2025, après la Bourse.",
    language: "fr",
    published: "2025-01-29T18:05:00+01:00",
    number: "17",
    verdict: "none",
  },
];
