import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Le cours de Tencent a presque triplé depuis la fin octobre 2022.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "triplé",
    verdict: "confirmed",
    computed: 2.87,
    symbol: "0700.HK",
  },
  {
    text: "Depuis le 18 mars 2020, l'action TotalEnergies a été multipliée par 2,7.",
    language: "fr",
    published: "2022-12-30T18:20:00+01:00",
    number: "2,7",
    verdict: "confirmed",
    computed: 2.69,
    symbol: "TTE.PA",
  },
  {
    text: "Depuis le 18 mars 2020, l'action TotalEnergies a été multipliée par 4,7.",
    language: "fr",
    published: "2022-12-30T18:20:00+01:00",
    number: "4,7",
    verdict: "contradicted",
    computed: 2.69,
    symbol: "TTE.PA",
  },
  {
    text: "Tencent se paie 22 fois ses bénéfices.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "22",
    verdict: "unjudged",
  },
  {
    text: "En moins de trois ans, l'action TotalEnergies a été multipliée par 2,7 depuis son cours du 18 mars 2020.",
    language: "fr",
    published: "2022-12-30T18:20:00+01:00",
    number: "2,7",
    verdict: "confirmed",
    computed: 2.69,
    symbol: "TTE.PA",
  },
  {
    text: "LVMH a doublé ses dépenses de publicité.",
    language: "fr",
    published: "2025-01-29T18:05:00+01:00",
    number: "doublé",
    verdict: "unjudged",
  },
];
