import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "TotalEnergies verse un dividende de 0,85 euro par action.",
    language: "fr",
    number: "0,85",
    verdict: "confirmed",
    computed: 0.85,
  },
  { text: "Le dividende d'Acme est de 1,20 euro par action.", number: "1,20", verdict: "unjudged", language: "fr" },
  {
    text: "Microsoft verse un dividende trimestriel de 0,83 dollar par action.",
    language: "fr",
    number: "0,83",
    verdict: "confirmed",
    computed: 0.83,
  },
  {
    text: "JPMorgan verse un dividende de 2,40 dollars par action.",
    language: "fr",
    number: "2,40",
    verdict: "contradicted",
    computed: 1.5,
  },
  {
    text: "Le rendement de l'obligation à dix ans est de 4,15 %.",
    language: "fr",
    number: "4,15",
    verdict: "unjudged",
  },
];
