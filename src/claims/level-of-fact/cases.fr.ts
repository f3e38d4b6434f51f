import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Au deuxième trimestre, le chiffre d'affaires de Tencent a atteint 184,5 milliards de yuans.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "184,5 milliards",
    verdict: "confirmed",
    computed: 184504000000,
  },
  {
    text: "Au deuxième trimestre, le chiffre d'affaires de Tencent a atteint 164,5 milliards de yuans.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "164,5 milliards",
    verdict: "contradicted",
    computed: 184504000000,
  },
  {
    text: "Tencent vise un chiffre d'affaires de 200 milliards de yuans.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "200 milliards",
    verdict: "unjudged",
  },
  {
    text: "Le chiffre d'affaires de Tencent s'est élevé à 184,5 milliards de yuans, en hausse de 15 % sur un an.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "184,5 milliards",
    verdict: "confirmed",
    computed: 184504000000,
  },
  {
    text: "Tencent a réalisé au deuxième trimestre un chiffre d'affaires de 184,5 milliards de yuans.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "184,5 milliards",
    verdict: "confirmed",
    computed: 184504000000,
  },
  {
    text: "Le chiffre d'affaires d'Alibaba s'est élevé à 236,5 milliards de yuans au dernier trimestre.",
    language: "fr",
    published: "2025-06-08T12:00:00Z",
    number: "236,5 milliards",
    verdict: "confirmed",
    computed: 236454000000,
  },
  {
    text: "Le chiffre d'affaires d'Alibaba s'est élevé à 280,2 milliards de yuans au dernier trimestre 2024.",
    language: "fr",
    published: "2025-06-08T12:00:00Z",
    number: "280,2 milliards",
    verdict: "confirmed",
    computed: 280154000000,
  },
  {
    text: "Alibaba a publié un chiffre d'affaires du cloud de 26,5 milliards de yuans pour le trimestre.",
    language: "fr",
    published: "2024-09-05T12:00:00Z",
    number: "26,5 milliards",
    verdict: "confirmed",
    computed: 26549000000,
  },
];
