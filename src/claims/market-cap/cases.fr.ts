import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "La capitalisation boursière de Nvidia atteint 4.300 milliards de dollars.",
    language: "fr",
    number: "4.300 milliards",
    verdict: "unverifiable",
    reason: "no-fact",
  },
  {
    text: "Walmart, valorisé 820 milliards de dollars, vend de tout.",
    language: "fr",
    number: "820 milliards",
    verdict: "unverifiable",
    reason: "no-fact",
  },
  {
    text: "Tesla pèse 1 400 milliards de dollars en Bourse.",
    language: "fr",
    number: "1 400 milliards",
    verdict: "unverifiable",
    reason: "no-fact",
  },
  {
    text: "La capitalisation boursière d'Acme Fusées s'élève à 2,4 milliards d'euros.",
    language: "fr",
    number: "2,4 milliards",
    verdict: "unverifiable",
    reason: "unknown-subject",
  },
  {
    text: "L'action Nvidia a fini mercredi à 176,97 dollars.",
    language: "fr",
    number: "176,97",
    verdict: "none",
    kind: "price-level",
  },
  {
    text: "Nvidia a investi 100 milliards de dollars dans OpenAI.",
    language: "fr",
    number: "100 milliards",
    verdict: "none",
    kind: "statement",
  },
];
