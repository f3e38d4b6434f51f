import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Environ 20% des gérants ont vendu.",
    language: "fr",
    number: "20",
    verdict: "unjudged",
  },
  {
    text: "Les revenus cloud d'Alibaba représentent 13% de ses revenus.",
    language: "fr",
    number: "13",
    verdict: "confirmed",
    computed: 13.5,
  },
  {
    text: "Le chiffre d'affaires du cloud d'Alibaba représente 13 % de son chiffre d'affaires.",
    language: "fr",
    number: "13",
    verdict: "confirmed",
    computed: 13.5,
  },
  {
    text: "Le chiffre d'affaires du cloud d'Alibaba représente 19 % de son chiffre d'affaires.",
    language: "fr",
    number: "19",
    verdict: "contradicted",
    computed: 13.5,
  },
  { text: "Acme Fusées détient 16,9 % de la banque.", language: "fr", number: "16,9", verdict: "unjudged" },
  {
    text: "L'action Alibaba a bondi de 9,2 % mercredi à Hong Kong.",
    language: "fr",
    number: "9,2",
    verdict: "none",
    kind: "price-change",
  },
];
