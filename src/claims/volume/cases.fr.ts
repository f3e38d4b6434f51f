import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Lundi, 819 millions d'actions Nvidia ont changé de mains.",
    language: "fr",
    published: "2025-01-27T22:50:00+01:00",
    number: "819 millions",
    verdict: "confirmed",
    computed: 818830900,
    symbol: "NVDA",
  },
  {
    text: "Lundi, 519 millions d'actions Nvidia ont changé de mains.",
    language: "fr",
    published: "2025-01-27T22:50:00+01:00",
    number: "519 millions",
    verdict: "contradicted",
    computed: 818830900,
    symbol: "NVDA",
  },
  {
    text: "Nvidia emploie 36 000 personnes.",
    language: "fr",
    published: "2025-01-27T22:50:00+01:00",
    number: "36 000",
    verdict: "none",
  },
  {
    text: "Le volume a atteint 819 millions de titres pour Nvidia.",
    language: "fr",
    published: "2025-01-27T22:50:00+01:00",
    number: "819 millions",
    verdict: "confirmed",
    computed: 818830900,
    symbol: "NVDA",
  },
  {
    text: "Xiaomi a reculé. Le volume sur Tencent a atteint 123 364 114 titres.",
    language: "fr",
    published: "2025-04-07T20:00:00Z",
    number: "123 364 114",
    verdict: "confirmed",
    computed: 123364114,
    symbol: "0700.HK",
  },
  {
    text: "Le volume sur l'action Palantir s'est élevé à 35 672 500 titres jeudi.",
    language: "fr",
    published: "2022-07-07T22:30:00Z",
    number: "35 672 500",
    verdict: "confirmed",
    computed: 35672500,
    symbol: "PLTR",
  },
];
