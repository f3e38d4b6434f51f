import { oppositesOf, type Wording } from "../wording.js";

/** Stems of verbs in -er that say the opposite of each other and take their amount alike. */
const STEMS =
  "progress:recul grimp:plong mont:baiss remont:rechut augment:diminu flamb:dégringol envol:effondr redress:affaiss appréci:dépréci empoch:lâch engrang:abandonn";

const ENDINGS = "e ent ait aient a é ée és ées ant er".split(" ");

/** The forms of the pairs of stems; a form that changes its stem is left out. */
const ofStems = STEMS.split(" ")
  .flatMap((pair) => {
    const [one = "", other = ""] = pair.split(":");
    return ENDINGS.filter((ending) => !(/[gc]$/.test(one + other) && /^a/.test(ending))).map(
      (ending) => `${one}${ending}:${other}${ending}`,
    );
  })
  .join(" ");

const PARTICIPLES = ["doubl", "tripl", "quadrupl", "quintupl"]
  .flatMap((stem) => ["é", "ée", "és", "ées"].map((ending) => stem + ending))
  .join("|");

/** What French suggestions are written with. */
export const wording: Wording = {
  decimal: ",",
  group: "\u202f",
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  cardinals: "zéro un deux trois quatre cinq six sept huit neuf dix onze douze".split(" "),
  ordinals:
    "zéroième premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième".split(
      " ",
    ),
  venues: {
    XHKG: "à Hong Kong",
    XNYS: "à New York",
    XNAS: "à New York",
    ARCX: "à New York",
    XPAR: "à Paris",
    XLON: "à Londres",
    XSHG: "à Shanghai",
    XSHE: "à Shenzhen",
    XTKS: "à Tokyo",
    XETR: "à Francfort",
    XAMS: "à Amsterdam",
    XSWX: "à Zurich",
  },
  opposites: oppositesOf(
    `gagne:perd gagnent:perdent gagnait:perdait gagnaient:perdaient gagné:perdu gagnant:perdant gagner:perdre prend:cède prennent:cèdent prenait:cédait pris:cédé prenant:cédant bondit:chute bondissait:chutait bondi:chuté hausse:baisse hausses:baisses gain:perte gains:pertes en_hausse:en_baisse en_progression:en_recul bond:plongeon rebond:repli ${ofStems}`,
  ),
  multiples: [
    { words: PARTICIPLES, after: "été", write: "multiplié{e}{s} par {}" },
    { words: PARTICIPLES, after: "a|ont|avait|avaient|aura|auront|ayant", write: "été multiplié{e}{s} par {}" },
    { words: "double|triple|quadruple|quintuple", after: "", write: "est multiplié{e} par {}" },
    { words: "doublent|triplent|quadruplent|quintuplent", after: "", write: "sont multiplié{e}s par {}" },
  ],
  loosely: "plus que |presque |quasiment |quasi |environ |à peu près |au moins |largement plus que ".split("|"),
  feminine: "action actions valeur valeurs capitalisation cotation société".split(" "),
  plural: ["ont", "avaient", "auront"],
};
