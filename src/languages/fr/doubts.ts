import type { WordRow } from "../lexeme.js";

/** Words that leave open when, of what or whether at all something is said. */
export const doubts: readonly WordRow[] = [
  [
    { c: "forecast-noun" },
    "attente|attentes|objectif|objectifs|objectif de cours|perspective|perspectives|estimation|estimations|prévision|prévisions|support|résistance|consensus|potentiel|cible|cours cible",
  ],
  [{ c: "vague" }, "plus tôt|plus tard"],
  [
    { c: "general" },
    "généralement|habituellement|d'ordinaire|d'habitude|typiquement|normalement|historiquement|en moyenne|chaque fois|à chaque fois|toutes les fois|par définition|se définit|supposons|imaginons|quelle que soit|quel que soit",
  ],
  [
    { c: "dividend" },
    "dividende|dividendes|dividendes réinvestis|dividende réinvesti|dividendes compris|dividendes inclus|coupons réinvestis|rendement total",
  ],
  [
    { c: "undone" },
    "efface|effacent|effaçait|effacé|effacer|effaçant|annule|annulé|annuler|annulant|gomme|gommé|gommer|gommant|comble|comblé|combler|comblant|inverse|inversé|inversant|surmonté|surmontant",
  ],
  [{ c: "condition" }, "si|s'il|s'ils|à moins que|à condition que|pourvu que|même si"],
  [{ c: "who" }, "ceux qui|celui qui|quiconque|investisseurs qui|épargnants qui|actionnaires qui|porteurs qui"],
  [{ c: "part" }, "plupart|majorité|membres|composantes|partie|aucun|aucune|aucune valeur"],
  [
    { c: "dealings" },
    "échanges|transactions|négociations|volume d'affaires|échangés|échangées|étoffés|fournis|nourris",
  ],
  [{ c: "growth" }, "croissance|en croissance|croît|croissent|croître|crû|croissant|relèvements"],
];
