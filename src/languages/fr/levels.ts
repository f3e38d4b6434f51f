import type { WordRow } from "../lexeme.js";
import { verbRows } from "./moves.js";

/** Verbs and nouns that name a price or a place on the chart. */
export const levels: readonly WordRow[] = [
  ...verbRows(
    { c: "level", field: "close", pos: "verb" },
    { er: "clôtur|termin|achev|boucl|ferm", ir: "fin", forms: "conclut|conclu|conclue|conclure|clôt|clos|a clos" },
  ),
  ...verbRows({ c: "level", field: "open", pos: "verb", loose: true }, { er: "commenc|entam|début|démarr" }),
  ...verbRows(
    { c: "level", field: "open", pos: "verb" },
    { forms: "ouvre|ouvrent|ouvrait|ouvert|ouverte|ouvrit|ouvrant|ouvrir" },
  ),
  ...verbRows(
    { c: "level", field: "last", pos: "verb" },
    {
      er: "cot|échang|trait|négoci|coût|affich|évolu|gravit|oscill|stationn|trôn|culmin|sécher|achèt|achet",
      forms:
        "vaut|valent|valait|valaient|valu|valant|valoir|se situe|se situait|s'établit|s'établissait|s'établissant|établi|établie|se tient|se tenait|ressort|ressortait|s'inscrit|se traite|se traitait|s'échange|s'échangeait|se paie|se payait|changé de mains|changent de mains|changé de main|change de mains|changeaient de mains|ont tourné|passés de main en main|brassés|brassées|échangés|échangées|traités|négociés",
    },
  ),
  ...verbRows(
    { c: "level", field: "touch", pos: "verb" },
    {
      er: "touch|frapp|pouss|taquin",
      ir: "franch",
      forms:
        "atteint|atteignait|atteignant|atteindre|est monté jusqu'|est tombé jusqu'|est descendu jusqu'|est remonté jusqu'",
    },
  ),
  [{ c: "level", field: "close", pos: "both" }, "clôture"],
  [
    { c: "field", field: "high" },
    "plus haut|plus hauts|le plus haut|pic|pics|sommet|sommets|au plus haut|plafond|point haut|plus haut du jour|plus haut de la séance|plus haut de séance|plus haut en séance|au plus haut du jour|au plus haut de la séance|au plus haut de la journée|au meilleur de la séance|au mieux|meilleur niveau|meilleurs niveaux|cime|zénith|apogée|plus haut niveau|son meilleur niveau|au sommet|au pic de la séance|haut du jour|meilleur cours|plus haut cours|au plus fort de la séance|au zénith de la séance",
  ],
  [
    { c: "field", field: "low" },
    "plus bas|le plus bas|creux|plancher|au plus bas|point bas|plus bas du jour|plus bas de la séance|plus bas de séance|plus bas en séance|au plus bas du jour|au plus bas de la séance|au plus bas de la journée|au pire de la séance|au pire|au creux de la séance|nadir|plus bas niveau|pire niveau|au creux|bas du jour|pire moment de la séance|au pire moment de la séance|au pire moment|au plus mal|plus faible niveau|plus bas cours|au pire de la journée",
  ],
  [
    { c: "field", field: "open" },
    "d'entrée de jeu|d'entrée|à l'ouverture|l'ouverture|ouverture|premier cours|premiers échanges|d'emblée|dès l'ouverture|cours d'ouverture|premier cours coté|dans les premiers échanges|premier échange|aux premiers échanges|premières transactions|première cotation|prix d'ouverture|niveau d'ouverture|à l'entame|à l'entame de la séance|dès les premiers échanges",
  ],
  [
    { c: "field", field: "close" },
    "à la clôture|la clôture|en clôture|cours de clôture|dernier cours|cours de bourse à la clôture|cloche de clôture|prix de clôture|niveau de clôture|cours final|dernier cours coté|au coup de cloche final|fin de séance|en fin de séance|au fixing|fixing de clôture|à l'issue de la séance|au terme de la séance|à l'arrivée|à la cloche|au son de la cloche finale",
  ],
  [{ c: "witness" }, "vu|vue|voit|vit"],
  [{ c: "record" }, "record|records|historique|historiques|absolu|inédit|inédite|jamais vu"],
  [{ c: "superlative", dir: 1, of: "level" }, "le plus élevé|la plus élevée|le plus cher|la meilleure clôture"],
  [{ c: "superlative", dir: -1, of: "level" }, "la pire clôture|le plus faible"],
  [
    { c: "superlative", dir: 1, of: "move" },
    "la plus forte|le plus fort|la meilleure|le meilleur|sa plus forte|son plus fort|sa meilleure|son meilleur|plus grosse|la plus grosse|le plus gros|la plus nette|le plus net",
  ],
  [{ c: "superlative", dir: -1, of: "move" }, "la pire|le pire|sa pire|son pire|la plus lourde|sa plus lourde"],
  [
    { c: "straight" },
    "d'affilée|de suite|consécutif|consécutive|consécutifs|consécutives|successif|successive|successifs|successives|à la suite|de rang|sans interruption|d'une traite|coup sur coup|en autant de séances|en autant de jours",
  ],
  [
    { c: "streak", dir: 0 },
    "série|séquence|suite|enchaîne|enchaînent|enchaînait|enchaîné|enchaînant|aligne|alignent|alignait|aligné|alignant|enfile|enfilent",
  ],
  [
    { c: "streak", dir: 1 },
    "série de hausses|série gagnante|série positive|série haussière|séries de gains|série de gains|suite de hausses",
  ],
  [
    { c: "streak", dir: -1 },
    "série de baisses|série perdante|série noire|série négative|série baissière|série de pertes|suite de baisses|série de replis|série de reculs",
  ],
  [{ c: "winning", dir: 1 }, "gagnante|gagnantes|haussière|haussières|positive|positives"],
  [{ c: "winning", dir: -1 }, "perdante|perdantes|baissière|baissières|négative|négatives"],
  [
    { c: "ended" },
    "est terminée|s'achève|s'est achevée|prend fin|a pris fin|s'arrête|s'est arrêtée|est finie|a été interrompue|est interrompue|a été brisée|est brisée",
  ],
  [
    { c: "lasts" },
    "dure|durait|duré|dura|couvre|couvrait|s'étale sur|s'est étalée sur|s'étend sur|s'est étendue sur|compte désormais|compte maintenant|compte déjà",
  ],
  [
    { c: "broke" },
    "met fin|met fin à|mettent fin|mettait fin|mettant fin|mis fin|mettre fin|met un terme|mis un terme|mettait fin à|a mis fin à|mettant fin à|mis fin à|mettre fin à|met un terme à|a mis un terme à|mettant un terme à|mis un terme à|rompt|rompait|rompu|rompant|a rompu|interrompt|a interrompu|interrompu|interrompant|brise|a brisé|brisé|brisant|casse|a cassé|après|stoppe|a stoppé",
  ],
  [
    { c: "multiplier", inverse: false },
    "multiplié|multipliée|multipliés|multipliées|multiplie|multiplient|multipliait|multipliant|multiplier",
  ],
  [{ c: "multiplier", inverse: true }, "divisé|divisée|divisés|divisées|divise|divisent|divisait|divisant|diviser"],
  ...multiplied(2, "doubl"),
  ...multiplied(3, "tripl"),
  ...multiplied(4, "quadrupl"),
  ...multiplied(5, "quintupl"),
  ...multiplied(6, "sextupl"),
  ...multiplied(7, "septupl"),
  ...multiplied(10, "décupl"),
  [{ c: "multiply", factor: 2, inverse: false }, "le double|le double de|au double de|du double"],
  [{ c: "multiply", factor: 3, inverse: false }, "le triple|le triple de"],
  [{ c: "many" }, "nombreux|nombreuses|autant de|autant d'"],
  [{ c: "multiply", factor: 4, inverse: false }, "le quadruple|le quadruple de"],
  [
    { c: "volume" },
    "volume|volumes|volume d'échanges|volumes d'échanges|volume des échanges|volume de transactions|volume échangé",
  ],
];

/** `doublé`, `doublait`, `doublement` of a whole factor. */
function multiplied(factor: number, stem: string): readonly WordRow[] {
  return verbRows({ c: "multiply", factor, inverse: false }, { er: stem });
}
