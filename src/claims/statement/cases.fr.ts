import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Alibaba a annoncé en février un investissement de 380 milliards de yuans.",
    language: "fr",
    number: "380 milliards",
    verdict: "confirmed",
    computed: 380000000000,
  },
  {
    text: "Nvidia va investir jusqu'à 100 milliards de dollars dans OpenAI.",
    language: "fr",
    number: "100 milliards",
    verdict: "confirmed",
    computed: 100000000000,
  },
  {
    text: "Alibaba a annoncé en février qu'il investirait 380 milliards de yuans.",
    language: "fr",
    number: "380 milliards",
    verdict: "confirmed",
    computed: 380000000000,
  },
  {
    text: "Nvidia a investi 100 milliards de dollars dans OpenAI.",
    language: "fr",
    number: "100 milliards",
    verdict: "confirmed",
    computed: 100000000000,
  },
  {
    text: "Alibaba a annoncé un chiffre d'affaires de 247,7 milliards de yuans.",
    language: "fr",
    number: "247,7 milliards",
    verdict: "none",
    kind: "level-of-fact",
  },
  { text: "La société a annoncé 1 200 suppressions de postes.", language: "fr", number: "1 200", verdict: "none" },
];
