import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Tencent a clôturé jeudi au plus haut depuis plus de quatre ans.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "quatre",
    verdict: "confirmed",
    computed: 4.13,
    symbol: "0700.HK",
  },
  {
    text: "L'action Tencent a inscrit jeudi un sommet de plus de six ans.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "six",
    verdict: "contradicted",
    computed: 4.13,
    symbol: "0700.HK",
  },
  {
    text: "Tencent n'avait plus connu pareil engouement depuis quatre ans.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "quatre",
    verdict: "unjudged",
  },
  {
    text: "Tencent évolue au plus haut depuis plus de quatre ans.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "quatre",
    verdict: "confirmed",
    computed: 4.13,
    symbol: "0700.HK",
  },
];
