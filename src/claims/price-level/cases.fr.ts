import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "L'action LVMH a clôturé mercredi à 713,20 euros.",
    language: "fr",
    published: "2025-01-29T18:05:00+01:00",
    number: "713,20",
    verdict: "confirmed",
    computed: 713.2,
    symbol: "MC.PA",
  },
  {
    text: "L'action LVMH a terminé mercredi à 731,20 euros.",
    language: "fr",
    published: "2025-01-29T18:05:00+01:00",
    number: "731,20",
    verdict: "contradicted",
    computed: 713.2,
    symbol: "MC.PA",
  },
  {
    text: "Hermès a fini jeudi à 2 287,00 euros.",
    language: "fr",
    published: "2025-04-17T18:15:00+02:00",
    number: "2 287,00",
    verdict: "confirmed",
    computed: 2287,
    symbol: "RMS.PA",
  },
  {
    text: "Le S&P 500 a terminé lundi à 3\u202f749,63 points.",
    language: "fr",
    published: "2022-06-13T23:00:00+02:00",
    number: "3\u202f749,63",
    verdict: "confirmed",
    computed: 3749.63,
    symbol: "^GSPC",
  },
  {
    text: "À 590 dollars de Hong Kong, le titre Tencent est au plus haut.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "590",
    verdict: "confirmed",
    computed: 590,
    symbol: "0700.HK",
  },
  {
    text: "Un courtier vise 780 euros pour LVMH.",
    language: "fr",
    published: "2025-01-29T18:05:00+01:00",
    number: "780",
    verdict: "unjudged",
  },
  {
    text: "LVMH versera un dividende de 13 euros par action.",
    language: "fr",
    published: "2025-01-29T18:05:00+01:00",
    number: "13",
    verdict: "unjudged",
  },
];
