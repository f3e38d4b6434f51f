import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Le groupe a livré 661 avions, contre 611 un an plus tôt, soit une hausse de 8,2 %.",
    language: "fr",
    published: "2022-12-30T18:20:00+01:00",
    number: "8,2",
    verdict: "confirmed",
    computed: 8.18,
  },
  {
    text: "Le groupe a livré 661 avions, contre 611 un an plus tôt, soit une hausse de 12 %.",
    language: "fr",
    published: "2022-12-30T18:20:00+01:00",
    number: "12",
    verdict: "contradicted",
    computed: 8.18,
  },
  {
    text: "La dette a été ramenée de 4,2 milliards à 3,6 milliards d'euros, soit une baisse de 14,3 %.",
    language: "fr",
    published: "2022-12-30T18:20:00+01:00",
    number: "14,3",
    verdict: "confirmed",
    computed: -14.29,
  },
  {
    text: "Le groupe emploie 661 personnes, contre 3 % de moins ailleurs.",
    language: "fr",
    published: "2022-12-30T18:20:00+01:00",
    number: "3",
    verdict: "none",
  },
  {
    text: "Les ventes du brasseur ont reculé de 10 %, passant de 54,485 milliards d'euros à 49,040 milliards d'euros.",
    language: "fr",
    number: "10",
    verdict: "confirmed",
    computed: -10.0,
  },
  {
    text: "Le chiffre d'affaires de l'épicier a bondi de 11,2%, à 88,950 milliards d'euros contre 75,381 milliards d'euros un an plus tôt.",
    language: "fr",
    number: "11,2",
    verdict: "contradicted",
    computed: 18.0,
  },
];
