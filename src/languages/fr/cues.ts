import { type CueRow, CueTable, type EndingRow, phrasesFrom } from "../cue.js";
import { formsOf } from "./conjugate.js";
import { levels } from "./levels.js";
import { writing } from "./writing.js";

const words: readonly CueRow[] = [
  ["article", "le|la|les|l'"],
  ["half-negation", "ne|n'"],
  ["one", "un|une"],
  ["one-part", "un tiers|un quart|un cinquième|un sixième|un huitième|un dixième"],
  ["and", "et"],
  ["or", "ou|soit"],
  ["list-joint", "et|ou|à"],
  ["as", "aussi|autant"],
  ["many", "nombreux"],
  ["as-much", "cher|chère|élevé|élevée"],
  ["this", "cela|celui-ci|celle-ci"],
  ["then", "puis|ensuite|lors"],
  ["now", "désormais|aujourd'hui|maintenant"],
  ["when", "quand|lorsque|lorsqu'"],
  ["where", "où"],
  ["itself", "lui-même|elle-même"],
  ["whose", "dont"],
  ["that-of", "celui de|celle de|ceux de|celles de"],
  ["beside", "avec"],
  ["having", "ayant|étant|avoir|être"],
  ["auxiliary-participle", "ayant|étant|avoir|être"],
  ["each-of", "par"],
  ["comparative", "moins|plus"],
  ["more-of", "plus|de plus"],
  ["compared-to", "inférieur|inférieure|inférieurs|inférieures|supérieur|supérieure|supérieurs|supérieures"],
  ["than-less", "moins que|de moins que|inférieur à|inférieure à|de moins"],
  ["than-more", "plus que|de plus que|supérieur à|supérieure à|de plus"],
  ["below-amount", "de moins que|de moins qu'"],
  ["above-amount", "de plus que|de plus qu'|de mieux que|de mieux qu'"],
  ["before", "avant"],
  ["after", "après"],
  ["earlier", "précédent|précédente"],
  ["later", "plus tard|après"],
  ["days-back", "plus tôt|auparavant|avant"],
  ["full", "pleines|pleins|entières|entiers|complètes"],
  ["first-time", "première fois|fois"],
  ["last", "dernier|dernière"],
  ["ordinal-ending", "er|re|ère|e|ème|è|nd|nde|eme"],
  ["decade-ending", "s"],
  ["trading-day", "séance"],
  ["opening", "ouverture"],
  ["closing", "de clôture|en clôture"],
  ["close", "clôture"],
  ["traded", "de séance|en séance|intraday|de la séance|en cours de séance"],
  ["all-time", "tous les temps|de tous les temps"],
  ["level", "niveau|niveaux|cours"],
  ["value", "niveau|valeur|cours"],
  ["price", "valeur|cours|prix"],
  ["price-noun", "clôture|niveau"],
  ["price-at", phrasesFrom(levels, "field", ["à ", "au ", "d'", "dès ", "dans ", "en ", "aux "])],
  ["trades-for", "achetait|achète"],
  ["set", "inscrit|atteint|touché|établi|datant|du"],
  ["seen", "inscrit|atteint|vu|touché|établi|datant"],
  ["last-seen", "vu|atteint"],
  ["near", "proche|près"],
  ["threshold", "niveau|seuil|barre|barrière|palier"],
  ["no-price", "barre|seuil|palier|ratio|objectif|barrière|multiple|cible"],
  [
    "company-name",
    "inc|corp|co|ltd|plc|group|groupe|holdings|banque|bank|motors|technologies|systems|energy|energies|airlines|capital|partners|pharma|industries|networks|software|financial|brands|crédit|société|générale|renault|automobiles",
  ],
  ["company-suffix", "inc|corp|co|ltd|plc|llc|lp|sa"],
  ["market-noun", "séance|bourse|marché|cote|place"],
  ["market-day", "séance|clôture|ouverture"],
  ["turnover", "échanges"],
  ["trading", "échanges"],
  ["sold", "vendu|vendus|vendues|vend|vendent"],
  ["was-traded", "échangés|échangées|traités|négociés"],
  ["counted-shares", "titres|actions|adr|adrs|titre|action|certificats|pièces"],
  ["share-unit", "part"],
  ["unit", "division|branche|filiale|pôle|segment"],
  ["unit-noun", "division|branche|pôle|activité"],
  [
    "plan",
    "annonce|annoncé|annoncée|annoncés|investir|investissement|investissements|dépenses|dépenser|plan|promis|promises|promettait|infrastructures|infrastructure|engagement|enveloppe",
  ],
  [
    "restates",
    "soit|environ|ou|équivalent|équivalant|c'est-à-dire|représente|représentant|autrement dit|à peu près|l'équivalent",
  ],
  ["divides-amounts", "et|contre|avec"],
  [
    "postposed",
    "chinois|chinoise|américain|américaine|américains|français|française|européen|européenne|japonais|allemand|britannique|californien|californienne|parisien|parisienne|hongkongais|hongkongaise|mondial|mondiale|asiatique|technologique|coté|cotée|texan|texane|new-yorkais|new-yorkaise|hexagonal|tricolore|concurrent|pékinois|danois|suisse|italien|élargi|composite|phare|vedette",
  ],
  [
    "deal",
    "contrat|contrats|accord|commande|commandes|acquérir|acquisition|achat|achète|racheter|rachat|rachète|acheter|vente|cession|lever|levé|levée|amende|prêt|prêts|emprunt|emprunts|financement|financements|fonds|payer|payé|verser|versé|versera|charge|coût|budget|offre|investi|investit",
  ],
  ["buyer", "acheté|achetait|achetant|acheta|investi|investissant|misé|acquis"],
  ["dividend", "dividende|dividendes|coupon"],
  ["yield", "rendement|rendements"],
  ["rate", "rendement|rendements|taux|inflation|chômage|coupon"],
  [
    "valuation",
    "capitalisation|capitalisation boursière|valorisation|valorisé|valorisée|valorisés|valorise|valorisant|vaut|pèse|valeur boursière",
  ],
  ["of-market", "boursière|marché|bourse"],
  ["stake", "participation|participations|part|parts|part de marché"],
];

/** Verbs that take where they lead: `bondir jusqu'à 65 points`, as against `perdre jusqu'à 65 points`. */
const LEADING: readonly string[] = [
  ...formsOf(
    "grimp|mont|remont|progress|envol|flamb|recul|plong|chut|tomb|retomb|dégringol|gliss|reflu|décoll|dévis|hiss",
    "er",
  ).told,
  ...formsOf("bond|rebond|rebondiss", "ir").told,
  ...formsOf("descend|redescend", "re").told,
];

/** A phrase as the lexer gives it, its contractions taken apart: `au plus haut` is `à le plus haut`. */
const takenApart = (phrase: string): string =>
  phrase
    .split(" ")
    .map((word) => writing.contractions.get(word)?.join(" ") ?? word)
    .join(" ");

const endings: readonly EndingRow[] = [
  ["gerund", "ant", 3],
  ["participle", "é|ée|és|ées|i|ie|is|ies|u|ue|us|ues", 3],
  ["finite-form", "é|ée|és|ées|ait|aient|ent", 3],
  ["adverb-form", "ment", 4],
  ["plural-form", "s", 2],
  ["counts-from", "après|avant", 0],
  [
    "postposed",
    "ois|oise|ais|aise|ien|ienne|éen|éenne|ique|iques|el|elle|els|elles|al|ale|aux|if|ive|eux|euse|iste|istes|ain|aine|é|ée|és|ées",
    3,
  ],
];

/** What single French words tell of their sentence. */
export const cues = new CueTable(
  [...words, ["leads-to", LEADING.join("|")] as const].map(
    ([cue, row]): CueRow => [cue, row.split("|").map(takenApart).join("|")],
  ),
  endings,
);
