import type { ClaimCase } from "../case.js";

const friday = "2024-08-23T22:00:00Z";

/** Rates in French and their look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Le dollar valait 7,12 yuans vendredi.",
    language: "fr",
    published: friday,
    number: "7,12",
    verdict: "confirmed",
    computed: 7.14,
  },
  {
    text: "L'euro s'échangeait à 1,1120 dollar.",
    language: "fr",
    published: friday,
    number: "1,1120",
    verdict: "confirmed",
    computed: 1.112,
  },
  {
    text: "Un dollar s'échangeait contre 7,92 yuans.",
    language: "fr",
    published: friday,
    number: "7,92",
    verdict: "contradicted",
    computed: 7.14,
  },
  {
    text: "L'euro progresse de 0,6 % face au dollar depuis le début de l'année.",
    language: "fr",
    published: friday,
    number: "0,6",
    verdict: "confirmed",
    computed: 0.64,
  },
  {
    text: "Le dollar pourrait remonter à 160 yens.",
    language: "fr",
    published: friday,
    number: "160",
    verdict: "unjudged",
  },
  {
    text: "Le dollar a gagné 0,4 %.",
    language: "fr",
    published: friday,
    number: "0,4",
    verdict: "none",
  },
  {
    text: "Le dollar est retombé jeudi à 146,14 yens, après 149,24 yens mercredi.",
    language: "fr",
    published: "2025-04-04T08:30:00+02:00",
    number: "149,24",
    verdict: "confirmed",
    computed: 149.24,
    symbol: "USDJPY",
  },
  {
    text: "Le dollar est retombé jeudi à 142,14 yens, après 149,24 yens mercredi.",
    language: "fr",
    published: "2025-04-04T08:30:00+02:00",
    number: "142,14",
    verdict: "contradicted",
    computed: 146.14,
    symbol: "USDJPY",
  },
  {
    text: "Un cambiste voit le yuan glisser à 7,50 pour un dollar.",
    language: "fr",
    published: "2025-04-07T18:15:00+02:00",
    number: "7,50",
    verdict: "unjudged",
  },
];
