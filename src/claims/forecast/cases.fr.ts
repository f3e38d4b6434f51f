import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Les économistes prévoyaient un indice de 54,5.",
    language: "fr",
    number: "54,5",
    verdict: "unverifiable",
    reason: "forecast",
  },
  {
    text: "Les analystes de la banque visent un cours de 200 dollars.",
    language: "fr",
    number: "200",
    verdict: "unverifiable",
    reason: "forecast",
  },
  {
    text: "L'objectif de cours passe de 190 à 220 dollars.",
    language: "fr",
    number: "220",
    verdict: "unverifiable",
    reason: "forecast",
  },
  {
    text: "Les économistes tablaient sur 43 millions d'unités.",
    language: "fr",
    number: "43 millions",
    verdict: "unverifiable",
    reason: "forecast",
  },
  {
    text: "L'action Alibaba a clôturé mercredi à 174 dollars de Hong Kong.",
    language: "fr",
    number: "174",
    verdict: "none",
    kind: "price-level",
  },
  {
    text: "L'action Alibaba a bondi de 9,2 % mercredi à Hong Kong.",
    language: "fr",
    number: "9,2",
    verdict: "none",
    kind: "price-change",
  },
];
