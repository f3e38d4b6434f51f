import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "AMD a surperformé Nvidia de 24,8 points lundi.",
    language: "fr",
    published: "2025-10-06T23:10:00+02:00",
    number: "24,8",
    verdict: "confirmed",
    computed: 24.82,
    symbol: "AMD",
  },
  {
    text: "AMD a devancé Nvidia de 14,8 points lundi.",
    language: "fr",
    published: "2025-10-06T23:10:00+02:00",
    number: "14,8",
    verdict: "contradicted",
    computed: 24.82,
    symbol: "AMD",
  },
  {
    text: "AMD a gagné trois points de part de marché sur Intel.",
    language: "fr",
    published: "2025-10-06T23:10:00+02:00",
    number: "trois",
    verdict: "unjudged",
  },
  {
    text: "AMD a fait mieux que Nvidia de 24,8 points lundi.",
    language: "fr",
    published: "2025-10-06T23:10:00+02:00",
    number: "24,8",
    verdict: "confirmed",
    computed: 24.82,
    symbol: "AMD",
  },
];
