import type { WordRow } from "../lexeme.js";

const role = (sectors: readonly string[], words: string): WordRow => [{ c: "role", sectors }, words];

/** `la firme de Hangzhou`, `celui de Redmond`: a company by the place it sits in. */
function byPlace(): readonly WordRow[] {
  const nouns = "firme|groupe|géant|société|entreprise|mastodonte|celui|celle|constructeur|titan".split("|");
  return PLACES.map(
    ([place, sectors]): WordRow => [
      { c: "role", sectors },
      nouns.flatMap((noun) => place.split("|").map((one) => `${noun} ${one}`)).join("|"),
    ],
  );
}

const PLACES: readonly (readonly [string, readonly string[]])[] = [
  ["de hangzhou", ["hangzhou"]],
  ["de shenzhen", ["games"]],
  ["de cupertino|à la pomme", ["iphone"]],
  ["de redmond", ["windows"]],
  ["de mountain view", ["google"]],
  ["de menlo park", ["social"]],
  ["de santa clara", ["chips"]],
  ["d'austin", ["cars"]],
  ["de bentonville", ["retail"]],
  ["de los gatos", ["streaming"]],
  ["de seattle", ["seattle"]],
  ["de l'avenue montaigne", ["luxury"]],
];

/** Words that stand for listings, companies, company figures, venues and trades. */
export const names: readonly WordRow[] = [
  [
    { c: "equity", listing: "any", plural: true },
    "action|actions|titre|titres|valeur|valeurs|cours|cours de bourse|prix|papier|cours de l'action|cours du titre|action ordinaire|actions ordinaires|valeur boursière|pièce|pièces|parts|prix de l'action|prix du titre|action cotée",
  ],
  [
    { c: "equity", listing: "ads", plural: true },
    "adr|adrs|ads|certificat|certificats|certificats de dépôt|certificat de dépôt|certificat américain de dépôt|certificats américains de dépôt|certificats américains|titre américain|titres américains|certificats de dépôt américains|action américaine|ligne américaine|cotation américaine|ligne new-yorkaise|titres new-yorkais",
  ],
  [{ c: "index", hint: "" }, "indice|baromètre|jauge|moyenne|thermomètre"],
  [
    { c: "index", hint: "benchmark" },
    "indice de référence|indice phare|indice vedette|baromètre de référence|indice principal|principal indice",
  ],
  [
    { c: "index", hint: "Dow Jones" },
    "indice des valeurs vedettes|doyen des indices|indice vedette de wall street|indice des trente valeurs|moyenne industrielle|indice des valeurs industrielles",
  ],
  [
    { c: "index", hint: "Nasdaq Composite" },
    "indice technologique|indice des valeurs technologiques|indice à forte coloration technologique|indice à dominante technologique|indice de la technologie|indice riche en technologiques|indice des technologiques|indice riche en valeurs technologiques",
  ],
  [
    { c: "index", hint: "S&P 500" },
    "indice élargi|l'indice élargi|indice large|indice plus large|indice des 500 valeurs|marché élargi|baromètre élargi|référence des gérants|indice le plus large",
  ],
  [
    { c: "index", hint: "VIX" },
    "indice de la peur|indice de volatilité|baromètre de la peur|indice de la volatilité|thermomètre de la peur|jauge de la peur",
  ],
  [
    { c: "index", hint: "Hang Seng" },
    "indice hongkongais|indice de hong kong|indice de la place hongkongaise|indice de la bourse de hong kong|baromètre hongkongais",
  ],
  [
    { c: "index", hint: "CSI 300" },
    "indice continental|indice des grandes valeurs de shanghai et shenzhen|indice de chine continentale|indice des grandes capitalisations chinoises",
  ],
  [
    { c: "company" },
    "groupe|société|entreprise|firme|compagnie|géant|conglomérat|fonds|etf|tracker|plateforme|multinationale|poids lourd|champion|mastodonte|colosse|maison|numéro un|numéro deux|leader|spécialiste|fabricant|constructeur|propriétaire|opérateur|exploitant|acteur|éditeur|ogre|fleuron|fournisseur|entité|inventeur|concepteur|patron|pionnier",
  ],
  ...byPlace(),
  role(
    ["ecommerce"],
    "commerce en ligne|e-commerce|distributeur en ligne|vente en ligne|cybermarchand|cyber-marchand|marchand en ligne|commerçant en ligne|commerce électronique",
  ),
  role(
    ["search"],
    "recherche|moteur de recherche|recherche en ligne|moteur de recherche chinois|recherche sur internet",
  ),
  role(
    ["chips"],
    "puces|puce|fabricant de puces|fabricant de semi-conducteurs|semi-conducteurs|concepteur de puces|processeurs graphiques|processeurs|cartes graphiques|puces graphiques|fabricant de processeurs|puces d'ia|puces pour l'ia|fondeur|semi-conducteur",
  ),
  role(
    ["cars"],
    "constructeur automobile|voitures électriques|véhicules électriques|constructeur de voitures électriques|constructeur de véhicules électriques|automobile|voiture électrique",
  ),
  role(
    ["iphone"],
    "iphone|fabricant de l'iphone|cupertino|pomme|marque à la pomme|groupe à la pomme|firme à la pomme|père de l'iphone|inventeur de l'iphone",
  ),
  role(["software"], "logiciels|logiciel|éditeur de logiciels|éditeur de windows|windows|redmond|éditeur"),
  role(["database"], "bases de données|spécialiste des bases de données"),
  role(
    ["social"],
    "réseau social|réseaux sociaux|maison mère de facebook|propriétaire de facebook|maison mère d'instagram|propriétaire d'instagram",
  ),
  role(
    ["streaming"],
    "streaming|vidéo en ligne|vidéo à la demande|plateforme de streaming|diffusion en continu|sur-demande",
  ),
  role(["retail"], "distributeur|distribution|enseigne|grande distribution|hypermarchés|supermarchés"),
  role(["bank"], "banque|établissement bancaire|prêteur|banque d'affaires|banque américaine"),
  role(
    ["search", "google"],
    "maison mère de google|propriétaire de google|propriétaire de youtube|maison mère de youtube",
  ),
  role(
    ["luxury"],
    "luxe|malletier|groupe de luxe|géant du luxe|numéro un mondial du luxe|numéro un du luxe|propriétaire de louis vuitton|propriétaire de dior|maison de luxe",
  ),
  role(
    ["saddlery"],
    "sellier|calèche|maison à la calèche|groupe à la calèche|maroquinier|sellier-maroquinier|maison du faubourg saint-honoré",
  ),
  role(
    ["oil"],
    "pétrolier|pétrole|pétrolière|major pétrolière|groupe pétrolier|compagnie pétrolière|groupe énergétique|énergéticien|major|énergie",
  ),
  role(
    ["planes"],
    "avionneur|constructeur aéronautique|constructeur d'avions|avions|aéronautique|avionneur européen|fabricant d'avions",
  ),
  role(
    ["drugs"],
    "laboratoire|groupe pharmaceutique|laboratoire pharmaceutique|pharmaceutique|pharmacie|médicaments|géant pharmaceutique|labo",
  ),
  role(
    ["food"],
    "groupe alimentaire|agroalimentaire|groupe agroalimentaire|alimentaire|produits laitiers|yaourts|géant des yaourts|propriétaire d'evian|propriétaire d'activia|propriétaire d'evian et d'activia|maison mère d'evian|groupe laitier|industriel de l'agroalimentaire",
  ),
  role(
    ["delivery"],
    "livraison|livraison de repas|livreur|livreur de repas|plateforme de livraison|repas à domicile|livraisons de repas",
  ),
  role(["phones"], "smartphones|smartphone|fabricant de smartphones|fabricant de téléphones|téléphones|téléphonie"),
  role(
    ["games"],
    "jeux vidéo|jeux|jeu vidéo|wechat|propriétaire de wechat|maison mère de wechat|messagerie|éditeur de jeux|géant des jeux vidéo|jeux en ligne|éditeur de jeux vidéo",
  ),
  role(["data"], "analyse de données|données|spécialiste de l'analyse de données"),
  role(["temu"], "temu|propriétaire de temu|maison mère de temu"),
  [
    { c: "metric", metric: "revenue" },
    "chiffre d'affaires|chiffres d'affaires|ventes|revenus|revenu|recettes|ca|chiffre d'affaires trimestriel|chiffre d'affaires total|ventes trimestrielles|revenus trimestriels|activité",
  ],
  [
    { c: "metric", metric: "net income" },
    "bénéfice net|résultat net|profit net|bénéfice|bénéfices|profits|profit|bénéfice trimestriel|résultat net trimestriel",
  ],
  [
    { c: "metric", metric: "net income attributable" },
    "bénéfice net part du groupe|résultat net part du groupe|bénéfice net attribuable|résultat net attribuable|bénéfice net attribuable aux actionnaires|rnpg|profit net part du groupe|bénéfice part du groupe",
  ],
  [
    { c: "metric", metric: "other" },
    "part|marge|marges|marge brute|marge opérationnelle|marge nette|résultat opérationnel|bénéfice opérationnel|ebitda|résultat d'exploitation|bénéfice d'exploitation|résultat opérationnel courant|trésorerie|flux de trésorerie|commandes|carnet de commandes|livraisons|coûts|dépenses|investissements|investissement|dette|endettement|dividende|dividendes|rachat d'actions|rachats d'actions|actifs|utilisateurs|abonnés|clients|production|exportations|importations|inflation|chômage|pib|rendement|rendements|taux|taux d'intérêt|part de marché|parts de marché|capitalisation|capitalisation boursière|valorisation|prime|décote|effectifs|salariés|emplois|postes|impôt|impôts|droits de douane|taxe|taxes|salaires|probabilité|chances|volatilité|participation|demande|ventes comparables|ventes à magasins comparables|bénéfice par action|bpa|prix à la consommation|encours|collecte|population|fréquentation|trafic|pertes nettes|objectif de cours|stocks|provisions|provision|levée de fonds|prêts|dépôts|budget|subventions|prévisions|poids|pondération|contribution|emprunt",
  ],
  [
    { c: "segment", segment: "cloud" },
    "cloud|informatique en nuage|informatique dématérialisée|division cloud|branche cloud|activité cloud|activités de cloud|pôle cloud|services de cloud|informatique à distance|nuage|activité de cloud|cloud computing",
  ],
  [
    { c: "segment", segment: "data center" },
    "centres de données|centre de données|data centers|data center|puces pour centres de données|activité centres de données|division centres de données",
  ],
  [
    { c: "segment", segment: "other" },
    "publicité|services|iphone|azure|aws|international|jeux vidéo domestiques|logistique|mode et maroquinerie|vins et spiritueux|produits|abonnements|gaming|automobile",
  ],
  [
    { c: "place", venues: ["XHKG"] },
    "hong kong|hongkong|hong-kong|bourse de hong kong|place hongkongaise|bourse hongkongaise|bourse de hongkong|séance hongkongaise",
  ],
  [
    { c: "place", venues: ["XNYS", "XNAS", "ARCX"] },
    "new york|new-york|wall street|nyse|bourse de new york|états-unis|outre-atlantique|bourse new-yorkaise|place new-yorkaise|place américaine|marché américain",
  ],
  [
    { c: "place", venues: ["XPAR"] },
    "paris|bourse de paris|place parisienne|bourse parisienne|euronext|euronext paris|cote parisienne|place de paris",
  ],
  [{ c: "place", venues: ["XSHG", "XSHE"] }, "shanghai|shenzhen|chine continentale|bourse de shanghai"],
  [{ c: "place", venues: ["XLON"] }, "londres|bourse de londres|la city"],
  [{ c: "place", venues: ["XTKS"] }, "tokyo|bourse de tokyo"],
  [{ c: "place", venues: ["XFRA"] }, "francfort|bourse de francfort"],
  [{ c: "listed" }, "coté|cotée|cotés|cotées|négocié|négociés|échangés"],
  [
    { c: "suffix" },
    "inc|inc.|corp|corp.|co|co.|ltd|ltd.|plc|group|holdings|holding|sa|s.a.|ag|nv|n.v.|llc|se|platforms|technologies|motors|international",
  ],
];

/** Abbreviations whose full stop does not end a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  "m mm mme mlle dr st ste janv fév févr avr juil sept oct nov déc env approx éd art p vol inc corp co ltd bros cf ex etc min max nb tél av bd".split(
    " ",
  ),
);
