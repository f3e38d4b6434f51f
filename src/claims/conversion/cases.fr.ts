import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Le plan porte sur 50 milliards de yuans (environ 6 milliards d'euros).",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "6 milliards",
    verdict: "confirmed",
    computed: 5964878957,
  },
  {
    text: "Le plan porte sur 50 milliards de yuans, soit 7,9 milliards d'euros.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "7,9 milliards",
    verdict: "contradicted",
    computed: 5964878957,
  },
  {
    text: "Le plan porte sur 50 milliards de yuans et sur 6 milliards d'euros de dette.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "6 milliards",
    verdict: "none",
  },
  {
    text: "Le plan atteint 50 milliards de yuans, l'équivalent de 6 milliards d'euros.",
    language: "fr",
    published: "2025-08-14T19:00:00+08:00",
    number: "6 milliards",
    verdict: "confirmed",
    computed: 5964878957,
  },
];
