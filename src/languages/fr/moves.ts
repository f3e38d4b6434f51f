import type { Lexeme, WordRow } from "../lexeme.js";
import { formsOf, type VerbClass } from "./conjugate.js";

/** Stems of verbs by class; what is written out stands under `forms`. */
type VerbTable = Readonly<Partial<Record<VerbClass | "forms" | "future", string>>>;

const rise: VerbTable = {
  re: "tend",
  er: "gagn|grimp|mont|remont|progress|avanc|augment|engrang|flamb|décoll|envol|adjug|octroy|appréci|redress|empoch|regagn|explos|récupér|ajout|accumul|hiss|bonifi|relev|valoris|raffermi|escalad|ramass|accapar|grappill|grignot|glan|enfl|arrog|requinqu|regonfl|bondi",
  ir: "bond|rebond|rebondiss|raffermi|resurg|surg|enchéri|grand",
  prendre: "pr|repr",
  forms:
    "croît|croissent|croissait|croissaient|crû|crue|crus|crues|croissant|croître|accroît|accroissent|accroissait|accrut|accru|accrue|accroissant|accroître|crut|a crû|pris de la hauteur|gagne du terrain|gagnent du terrain|gagné du terrain|gagnait du terrain|gagnant du terrain|regagne du terrain|regagné du terrain|reprend du terrain|repris du terrain",
  future: "croîtra|croîtront|accroîtra|accroîtront",
};

const fall: VerbTable = {
  er: "recul|cèd|céd|concéd|lâch|abandonn|dévis|déviss|plong|chut|baiss|repli|effondr|tomb|retomb|dégringol|gliss|efface|effac|laiss|dépréci|affaiss|affaibli|diminu|sombr|écroul|effrit|tass|contract|érod|enfonc|rétrograd|trébuch|décroch|chancel|culbut|allég|délest|dévalu|rabot|fléchiss|essuy|pein|éprouv|dérap|évapor|relâch|cal|replong|rechut|piqu|amput|dégonfl|inclin|reflu|enray|détériorer|rechut|volatilis|dérob",
  ir: "fléch|faibl|ralent|faill|amoindr|pât|évanou",
  re: "perd|rend|descend|redescend|fond|reperd",
  forms:
    "laisse échapper|laissé échapper|laissent échapper|laissait échapper|laisse filer|laissé filer|laissent filer|laissait filer|laisse sur le carreau|laissé sur le carreau|laissent sur le carreau|laissait sur le carreau|cède du terrain|cèdent du terrain|cédé du terrain|cédait du terrain|cédant du terrain|perd du terrain|perdent du terrain|perdu du terrain|perdait du terrain|perdant du terrain|a fondu|décroît|décroissent|décru|piqué du nez|pique du nez|boit la tasse|bu la tasse",
};

const drift: VerbTable = {
  er: "évolu|boug|orient|bascul|tourn|navigu",
  forms: "revient|reviennent|revenait|revenaient|revenue|revenues|revenant|revint",
};

const cause: VerbTable = {
  er: "port|ramen|ramèn|amen|amèn|propuls|entraîn|dop|tir|emport|emmen|hiss|plomb|donn|limit|réduis|creus|accentu|prolong",
  ir: "élarg|grand",
  re: "étend",
  forms: "réduit|réduisent|réduisait|réduisant|réduire|fait|font|faisait|faisant|a fait|fit",
};

const show: VerbTable = {
  er: "élev|chiffr|affich|enregistr|sign|accus|encaiss|totalis|représent|inscri|enchaîn|align|sold|avoisin|frôl|dépass|excèd|excéd|compt|calcul|atteigni|réalis|appos|essui|conserv|gard|présent",
  ir: "sub",
  forms:
    "cumule|cumulent|cumulait|s'en sort avec|s'en sortent avec|s'en tire avec|s'en tirent avec|s'en sort|s'en sortent|s'en tire|s'en tirent|se contente de|se contentent de|se contentait de|s'est contenté de|s'est contentée de|s'étant contenté de|s'élève|s'élevait|s'élèvent|s'élevant|se chiffre|se chiffrait|se monte|se montait|se monte ainsi|se limite|se limitait|se creuse|s'est creusé|s'est creusée|atteint|atteignent|atteignait|atteignit|atteignant|connaît|connaissent|connu|connaissait|voit|voient|vu|vue|voyait|voyant|inscrit|inscrivent|inscrivait|inscrivant|revient à|ressort à|s'établit à|équivaut à|équivalant à|correspond à",
};

const beats: VerbTable = {
  er: "surperform|devanc|distanc|coiff|domin",
  forms:
    "fait mieux que|a fait mieux que|fait mieux de|bat|battu|battant|battait|devant|en avance sur|prend l'avantage sur",
};
const lags: VerbTable = {
  er: "sous-perform|sousperform",
  forms:
    "fait moins bien que|a fait moins bien que|à la traîne de|à la traîne derrière|en retard sur|derrière|en retrait par rapport à|fait pire que",
};

/** Forms that are a noun as well; they stand in a row of their own. */
const HOMOGRAPHS: ReadonlySet<string> = new Set(["baisse", "chute", "clôture", "marche"]);

const FORETOLD: Lexeme = { c: "modal" };

/** The rows of a table of verbs: one for what they tell, and the future and conditional as modal besides. */
export function verbRows(lexeme: Lexeme, table: VerbTable): readonly WordRow[] {
  const rows: WordRow[] = [];
  for (const [kind, stems] of Object.entries(table)) {
    if (kind === "forms") rows.push([lexeme, stems]);
    else if (kind === "future") rows.push([lexeme, stems], [FORETOLD, stems]);
    else {
      const { told, foretold } = formsOf(stems, kind as VerbClass);
      const verbs = told.filter((form) => !HOMOGRAPHS.has(form));
      rows.push([lexeme, verbs.join("|")], [lexeme, foretold.join("|")], [FORETOLD, foretold.join("|")]);
    }
  }
  return rows;
}

const RISES = "hausse|croissance|progrès|progression|avance|avancée|appréciation|reprise|remontée|augmentation";
const FALLS =
  "baisse|repli|recul|chute|perte|retrait|contraction|décroissance|net recul|diminution|dépréciation|correction";
const DEGREES =
  "|nette |net |forte |fort |légère |léger |très forte |très nette |franche |franc |vive |modeste |lourde ";

/** `en hausse`, `en net repli`: a direction that `de` and an amount follow. */
const inDirection = (nouns: string): string =>
  nouns
    .split("|")
    .flatMap((noun) => DEGREES.split("|").map((degree) => `en ${degree}${noun}`))
    .join("|");

/** Verbs and nouns of movement, changes of price and their directions. */
export const moves: readonly WordRow[] = [
  ...verbRows({ c: "move", dir: 1, pos: "verb" }, rise),
  ...verbRows({ c: "move", dir: -1, pos: "verb" }, fall),
  ...verbRows({ c: "drift" }, drift),
  ...verbRows({ c: "support", cause: true }, cause),
  ...verbRows({ c: "support", cause: false }, show),
  ...verbRows({ c: "beat", dir: 1 }, beats),
  ...verbRows({ c: "beat", dir: -1 }, lags),
  [
    { c: "move", dir: 1, pos: "noun" },
    "hausse|hausses|progrès|plus-value|progression|progressions|gain|gains|bond|bonds|rebond|rebonds|envolée|flambée|avance|avancée|appréciation|reprise|remontée|augmentation|croissance|rallye|rally|ascension|embellie|redressement|sursaut|plus-value|montée|accélération|poussée|emballée|saut|sauts|percée|regain|rattrapage",
  ],
  [
    { c: "move", dir: -1, pos: "noun" },
    "baisses|chutes|moins-value|hécatombe|désastre|repli|replis|recul|reculs|perte|pertes|dégringolade|plongeon|effondrement|dépréciation|contraction|diminution|correction|glissade|débâcle|décrochage|dévissage|déroute|retrait|dégagement|moins-value|tassement|fléchissement|érosion|purge|krach|plongée|dégagements|descente|casse|déclin|décrue|ardoise|retard|dérapage|effritement|saignée|hémorragie",
  ],
  [{ c: "move", dir: -1, pos: "both" }, "baisse|chute"],
  [{ c: "less", dir: 1 }, "plus"],
  [{ c: "less", dir: -1 }, "moins"],
  [{ c: "gap", dir: 0 }, "écart|écart de performance|différence|différentiel|fossé|gouffre|points d'écart"],
  [{ c: "gap", dir: 1 }, "surperformance|longueur d'avance"],
  [{ c: "gap", dir: -1 }, "sous-performance|handicap"],
  [
    { c: "flat" },
    "inchangé|inchangée|inchangés|inchangées|stable|stables|à l'équilibre|stabilisé|stabilisée|stabilise|stabilisait|quasi stable|quasi inchangé|quasi inchangée|proche de l'équilibre|fait du surplace|fait du sur-place",
  ],
  [
    { c: "side", dir: 1, comparative: false },
    `${inDirection(RISES)}|dans le vert|en territoire positif|au-dessus de l'eau|positif de|positive de`,
  ],
  [
    { c: "side", dir: -1, comparative: false },
    `${inDirection(FALLS)}|dans le rouge|en territoire négatif|en deçà|négatif de|négative de`,
  ],
  [
    { c: "side", dir: 1, comparative: true },
    "supérieur|supérieure|supérieurs|supérieures|supérieur à|supérieure à|supérieurs à|supérieures à|plus haut|plus haute|plus élevé|plus élevée|plus cher|plus chère|mieux|de mieux",
  ],
  [
    { c: "side", dir: -1, comparative: true },
    "inférieur|inférieure|inférieurs|inférieures|inférieur à|inférieure à|inférieurs à|inférieures à|plus bas|plus basse|moins cher|moins chère|moins élevé|moins bien|plus faible",
  ],
];
