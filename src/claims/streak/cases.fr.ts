import type { ClaimCase } from "../case.js";

/** French statements of the kind, and look-alikes. */
export const cases: readonly ClaimCase[] = [
  {
    text: "Danone a signé jeudi une sixième séance de hausse d'affilée.",
    language: "fr",
    published: "2025-04-17T18:15:00+02:00",
    number: "sixième",
    verdict: "confirmed",
    computed: 6,
    symbol: "BN.PA",
  },
  {
    text: "Danone a signé jeudi une neuvième séance de hausse d'affilée.",
    language: "fr",
    published: "2025-04-17T18:15:00+02:00",
    number: "neuvième",
    verdict: "contradicted",
    computed: 6,
    symbol: "BN.PA",
  },
  {
    text: "Le S&P 500 a baissé lundi pour la quatrième séance consécutive.",
    language: "fr",
    published: "2022-06-13T23:00:00+02:00",
    number: "quatrième",
    verdict: "confirmed",
    computed: 4,
    symbol: "^GSPC",
  },
  {
    text: "Danone a perdu une place, la sixième cette année, dans ce classement.",
    language: "fr",
    published: "2025-04-17T18:15:00+02:00",
    number: "sixième",
    verdict: "unjudged",
  },
  {
    text: "Danone a enchaîné jeudi une sixième séance consécutive dans le vert.",
    language: "fr",
    published: "2025-04-17T18:15:00+02:00",
    number: "sixième",
    verdict: "confirmed",
    computed: 6,
    symbol: "BN.PA",
  },
  {
    text: "L'action Danone grimpe pour la sixième séance d'affilée.",
    language: "fr",
    published: "2025-04-17T18:15:00+02:00",
    number: "sixième",
    verdict: "confirmed",
    computed: 6,
    symbol: "BN.PA",
  },
];
