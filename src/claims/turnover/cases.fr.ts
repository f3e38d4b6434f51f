import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Les échanges sur l'action Alibaba à Hong Kong ont atteint 44,8 milliards de dollars de Hong Kong mercredi.",
    language: "fr",
    number: "44,8 milliards",
    verdict: "confirmed",
    computed: 44069494259,
    symbol: "9988.HK",
  },
  {
    text: "Les échanges sur le titre Nvidia ont porté mercredi sur 35,5 milliards de dollars.",
    language: "fr",
    number: "35,5 milliards",
    verdict: "contradicted",
    computed: 25465878605,
    symbol: "NVDA",
  },
  {
    text: "Les échanges à la Bourse de Hong Kong ont porté sur 312,5 milliards de dollars de Hong Kong mercredi.",
    language: "fr",
    number: "312,5 milliards",
    verdict: "unverifiable",
    reason: "unknown-subject",
  },
  {
    text: "Le chiffre d'affaires d'Alibaba a atteint 247,7 milliards de yuans au trimestre clos fin juin.",
    language: "fr",
    number: "247,7 milliards",
    verdict: "none",
    kind: "level-of-fact",
  },
  {
    text: "Le volume sur Nvidia a atteint 143,6 millions de titres mercredi.",
    language: "fr",
    number: "143,6 millions",
    verdict: "none",
    kind: "volume",
  },
];
