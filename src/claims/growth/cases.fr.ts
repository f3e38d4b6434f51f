import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Sur l'exercice clos le 31 mars 2025, le chiffre d'affaires d'Alibaba a progressé de 6 %.",
    language: "fr",
    number: "6",
    verdict: "unverifiable",
  },
  {
    text: "Au deuxième trimestre, le chiffre d'affaires de Tencent a crû de 15 %.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "15",
    verdict: "confirmed",
    computed: 14.52,
  },
  {
    text: "Au deuxième trimestre, le chiffre d'affaires de Tencent a bondi de 25 %.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "25",
    verdict: "contradicted",
    computed: 14.52,
  },
  {
    text: "Le chiffre d'affaires de Tencent devrait croître de 12 % l'an prochain.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "12",
    verdict: "unjudged",
  },
  {
    text: "Tencent a vu son chiffre d'affaires progresser de 15 % au deuxième trimestre.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "15",
    verdict: "confirmed",
    computed: 14.52,
  },
  {
    text: "Le chiffre d'affaires de Tencent s'est élevé à 184,5 milliards de yuans, en hausse de 15 % sur un an.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "15",
    verdict: "confirmed",
    computed: 14.52,
  },
  {
    text: "Le bénéfice de Tencent a progressé de 17 %.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "17",
    verdict: "unjudged",
  },
  {
    text: "Le chiffre d'affaires du cloud d'Alibaba a augmenté de 3,2%.",
    language: "fr",
    published: "2024-12-09T12:00:00Z",
    number: "3,2",
    verdict: "contradicted",
    computed: 7.1,
  },
];
