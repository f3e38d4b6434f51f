import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Le Dow Jones a perdu 876 points lundi.",
    language: "fr",
    published: "2022-06-13T23:00:00+02:00",
    number: "876",
    verdict: "confirmed",
    computed: -876.05,
    symbol: "^DJI",
  },
  {
    text: "Le Dow Jones a laissé 976 points en route lundi.",
    language: "fr",
    published: "2022-06-13T23:00:00+02:00",
    number: "976",
    verdict: "contradicted",
    computed: -876.05,
    symbol: "^DJI",
  },
  {
    text: "L'indice pourrait perdre encore 500 points, redoute un gérant.",
    language: "fr",
    published: "2022-06-13T23:00:00+02:00",
    number: "500",
    verdict: "unjudged",
  },
  {
    text: "Le Dow Jones a reculé de 2,79 %, soit 876 points, à 30 516,74 points.",
    language: "fr",
    published: "2022-06-13T23:00:00+02:00",
    number: "876",
    verdict: "confirmed",
    computed: -876.05,
    symbol: "^DJI",
  },
  {
    text: "Le Hang Seng s'est emballé. Un bond de 1 262 points, comme on n'en avait plus connu depuis 2008.",
    language: "fr",
    published: "2022-03-16T17:30:00+08:00",
    number: "1 262",
    verdict: "contradicted",
    computed: 1672,
    symbol: "^HSI",
  },
];
