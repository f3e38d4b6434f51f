import type { WordRow } from "../lexeme.js";

const cardinals =
  "zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf".split(
    "|",
  );
const tens: readonly (readonly [number, string])[] = [
  [20, "vingt"],
  [30, "trente"],
  [40, "quarante"],
  [50, "cinquante"],
  [60, "soixante"],
  [70, "soixante-dix|septante"],
  [80, "quatre-vingts|quatre-vingt"],
  [90, "quatre-vingt-dix|nonante"],
];
const UNITS = cardinals.slice(1, 10);

/** `vingt et un`, `vingt-deux`, `soixante-quinze`, `quatre-vingt-treize`: the numbers between the tens. */
const between: readonly WordRow[] = tens.flatMap(([ten, words]) => {
  const [stem = ""] = words.split("|");
  if (ten === 70 || ten === 90) {
    const base = ten === 70 ? "soixante" : "quatre-vingt";
    return cardinals
      .slice(11, 20)
      .map((word, i): WordRow => [{ c: "cardinal", value: ten + 1 + i }, `${base}-${word}`]);
  }
  const base = ten === 80 ? "quatre-vingt" : stem;
  return UNITS.map(
    (word, i): WordRow => [
      { c: "cardinal", value: ten + 1 + i },
      i === 0 && ten < 80 ? `${base} et un|${base} et une|${base}-et-un|${base}-et-une` : `${base}-${word}`,
    ],
  );
});

const ORDINALS =
  "premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième";

const currency = (code: string, words: string, others: readonly string[] = []): WordRow => [
  { c: "currency", code, subunit: false, word: true, others },
  words,
];

/** Numbers in words, magnitudes, units, currencies and hedges. */
export const numbers: readonly WordRow[] = [
  ...cardinals.flatMap((word, value): WordRow[] => (value === 1 ? [] : [[{ c: "cardinal", value }, word]])),
  ...tens.map(([value, words]): WordRow => [{ c: "cardinal", value }, words]),
  ...between,
  [{ c: "cardinal", value: 10 }, "une dizaine de"],
  [{ c: "cardinal", value: 12 }, "une douzaine de"],
  [{ c: "cardinal", value: 15 }, "une quinzaine de"],
  [{ c: "cardinal", value: 20 }, "une vingtaine de"],
  [{ c: "cardinal", value: 30 }, "une trentaine de"],
  [{ c: "cardinal", value: 50 }, "une cinquantaine de"],
  [{ c: "cardinal", value: 100 }, "cent|une centaine de"],
  ...ORDINALS.split("|").map((word, index): WordRow => [{ c: "ordinal", value: index + 1 }, word]),
  [{ c: "ordinal", value: 1 }, "première"],
  [{ c: "ordinal", value: 2 }, "seconde|second"],
  [{ c: "fraction", value: 1 / 2 }, "la moitié|moitié|de moitié|une moitié"],
  [{ c: "fraction", value: 1 / 3 }, "un tiers|d'un tiers|le tiers"],
  [{ c: "fraction", value: 2 / 3 }, "deux tiers|les deux tiers|des deux tiers|de deux tiers"],
  [{ c: "fraction", value: 1 / 4 }, "un quart|d'un quart|le quart"],
  [{ c: "fraction", value: 3 / 4 }, "trois quarts|les trois quarts|des trois quarts|de trois quarts"],
  [{ c: "fraction", value: 1 / 5 }, "un cinquième|d'un cinquième|le cinquième"],
  [{ c: "fraction", value: 2 / 5 }, "deux cinquièmes"],
  [{ c: "fraction", value: 1 / 6 }, "un sixième|d'un sixième"],
  [{ c: "fraction", value: 1 / 8 }, "un huitième"],
  [{ c: "fraction", value: 1 / 10 }, "un dixième|d'un dixième|le dixième"],
  [{ c: "magnitude", factor: 1e3, loose: true }, "mille|milliers|millier"],
  [{ c: "magnitude", factor: 1e2, loose: true }, "cents"],
  [{ c: "magnitude", factor: 1e6, loose: true }, "million|millions|mio|mios"],
  [{ c: "magnitude", factor: 1e9, loose: true }, "milliard|milliards|md|mds|mrd|mrds|mia"],
  [{ c: "magnitude", factor: 1e12, loose: true }, "billion|billions|mille milliards"],
  [{ c: "magnitude", factor: 1e3, loose: false }, "k"],
  [{ c: "magnitude", factor: 1e6, loose: false }, "m"],
  [{ c: "unit", unit: "percent" }, "%|pour cent|pourcent|pourcents|p. cent|p.c|pour-cent"],
  [
    { c: "unit", unit: "percentage-points" },
    "points de pourcentage|point de pourcentage|pp|pts de pourcentage|points de pourcent|point de %|points de %",
  ],
  [{ c: "unit", unit: "basis-points" }, "points de base|point de base|pb|pdb|pbs"],
  [{ c: "unit", unit: "points" }, "points|point|pts|pt|points d'indice"],
  [{ c: "unit", unit: "times" }, "fois|x|×"],
  currency("USD", "dollars|dollar|$", ["HKD", "AUD", "CAD", "SGD", "TWD"]),
  currency("USD", "dollars américains|dollar américain|usd|dollars us|billets verts|billet vert|$us|us$"),
  [{ c: "currency", code: "USD", subunit: true, word: true }, "cents"],
  [{ c: "currency", code: "EUR", subunit: true, word: true }, "centimes|centime|centimes d'euro|cents d'euro"],
  currency(
    "HKD",
    "dollars de hong kong|dollar de hong kong|dollars hongkongais|dollar hongkongais|hkd|dollars hong-kongais|dollars de hongkong|$hk|hk$",
  ),
  currency("HKD", "dollars locaux|dollar local", ["AUD", "CAD", "SGD", "TWD"]),
  currency("EUR", "euros|euro|eur|€"),
  currency("CNY", "yuans|yuan|renminbi|renminbis|rmb|cny|yuans chinois"),
  currency("GBP", "livres sterling|livre sterling|livres|livre|sterling|gbp|£"),
  [{ c: "currency", code: "GBP", subunit: true, word: true }, "pence|penny"],
  currency("JPY", "yens|yen|jpy"),
  currency("CHF", "francs suisses|franc suisse|chf"),
  currency("KRW", "wons|won|krw|wons sud-coréens"),
  currency("INR", "roupies|roupie|inr|roupies indiennes"),
  currency("TWD", "dollars taïwanais|dollar taïwanais|twd"),
  currency("AUD", "dollars australiens|dollar australien|aud"),
  currency("CAD", "dollars canadiens|dollar canadien|cad"),
  currency("SGD", "dollars de singapour|dollars singapouriens|sgd"),
  ...amountRows(),
  [
    { c: "hedge", hedge: "over", after: false },
    "plus de|plus d'|un peu plus de|un peu plus d'|légèrement plus de|au-delà de|au-dessus de|supérieur à|supérieure à|bien plus de|largement plus de|à peine plus de|pas moins de mieux que|plus que|bien au-delà de",
  ],
  [
    { c: "hedge", hedge: "almost", after: false },
    "près de|près d'|presque|quasiment|quasi|pas loin de|pas tout à fait|un peu moins de|un peu moins d'|à peine moins de|proche de|proches de|pratiquement|tout près de|juste sous|juste en dessous de|légèrement moins de|quelque peu moins de|non loin de",
  ],
  [
    { c: "hedge", hedge: "about", after: false },
    "environ|autour de|autour d'|quelque|à peu près|approximativement|aux alentours de|aux environs de|de l'ordre de|grosso modo|~|≈|env|grossièrement|plus ou moins",
  ],
  [{ c: "hedge", hedge: "about", after: true }, "environ|à peu près|ou presque"],
  [{ c: "hedge", hedge: "at-least", after: false }, "au moins|pas moins de|au minimum|un minimum de|≥"],
  [{ c: "hedge", hedge: "at-least", after: true }, "au moins|ou plus|au minimum"],
  [
    { c: "hedge", hedge: "at-most", after: false },
    "au plus|tout au plus|au maximum|pas plus de|à peine|un maximum de|≤",
  ],
  [
    { c: "hedge", hedge: "under", after: false },
    "moins de|moins d'|en dessous de|inférieur à|inférieure à|au-dessous de",
  ],
  [{ c: "hedge", hedge: "up-to", after: false }, "jusqu'à|jusqu'aux|jusque|à hauteur de|jusqu'au"],
];

/** `M€`, `Md€`, `Mds$`: a magnitude and a currency in one. */
function amountRows(): readonly WordRow[] {
  const factors = [
    [1e3, "k"],
    [1e6, "m"],
    [1e9, "md"],
    [1e9, "mds"],
    [1e9, "mrd"],
    [1e9, "mia"],
  ] as const;
  return factors.flatMap(([factor, letters]) =>
    (["€", "$", "£"] as const).flatMap((mark): WordRow[] => [
      [{ c: "magnitude", factor, loose: true }, `${letters}${mark}`],
      [
        {
          c: "currency",
          code: { "€": "EUR", $: "USD", "£": "GBP" }[mark],
          subunit: false,
          word: true,
          others: [],
        },
        `${letters}${mark}`,
      ],
    ]),
  );
}
