import type { WordRow } from "../lexeme.js";

const cardinals =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** Numbers in words, magnitudes, units, currencies and hedges. */
export const numbers: readonly WordRow[] = [
  ...cardinals.map((word, value): WordRow => [{ c: "cardinal", value }, word]),
  ...tens.map((word, index): WordRow => [{ c: "cardinal", value: (index + 2) * 10 }, word]),
  ...ordinals.map((word, index): WordRow => [{ c: "ordinal", value: index + 1 }, word]),
  [{ c: "cardinal", value: 12 }, "dozen|a dozen"],
  [{ c: "fraction", value: 1 / 2 }, "half|one-half|a half|one half"],
  [{ c: "fraction", value: 1 / 3 }, "a third|one-third|one third"],
  [{ c: "fraction", value: 2 / 3 }, "two-thirds|two thirds"],
  [{ c: "fraction", value: 1 / 4 }, "a quarter|one-quarter|one quarter|a fourth|one-fourth"],
  [{ c: "fraction", value: 3 / 4 }, "three-quarters|three quarters|three-fourths"],
  [{ c: "fraction", value: 1 / 5 }, "a fifth|one-fifth|one fifth"],
  [{ c: "fraction", value: 2 / 5 }, "two-fifths|two fifths"],
  [{ c: "fraction", value: 3 / 5 }, "three-fifths|three fifths"],
  [{ c: "fraction", value: 4 / 5 }, "four-fifths|four fifths"],
  [{ c: "fraction", value: 1 / 6 }, "a sixth|one-sixth|one sixth"],
  [{ c: "fraction", value: 1 / 7 }, "a seventh|one-seventh"],
  [{ c: "fraction", value: 1 / 8 }, "an eighth|one-eighth"],
  [{ c: "fraction", value: 1 / 10 }, "a tenth|one-tenth|one tenth"],
  [{ c: "magnitude", factor: 1e3, loose: true }, "thousand|thousands"],
  [{ c: "magnitude", factor: 1e3, loose: false }, "k"],
  [{ c: "magnitude", factor: 1e6, loose: false }, "m"],
  [{ c: "magnitude", factor: 1e9, loose: false }, "b"],
  [{ c: "magnitude", factor: 1e12, loose: false }, "t"],
  [{ c: "magnitude", factor: 1e2, loose: true }, "hundred"],
  [{ c: "magnitude", factor: 1e6, loose: true }, "million|millions|mln|mn|mio"],
  [{ c: "magnitude", factor: 1e9, loose: true }, "billion|billions|bn|bln|milliard|milliards|bil"],
  [{ c: "magnitude", factor: 1e12, loose: true }, "trillion|trillions|tn|trn|tln"],
  [{ c: "sign", sign: -1 }, "minus"],
  [{ c: "sign", sign: 1 }, "plus"],
  [{ c: "unit", unit: "percent" }, "percent|per cent|pct|percents|%"],
  [
    { c: "unit", unit: "percentage-points" },
    "percentage points|percentage point|percentage-points|percentage-point|pp|ppt|ppts|points of percentage|pct points|per cent points|point of percentage",
  ],
  [{ c: "unit", unit: "basis-points" }, "basis points|basis point|bps|bp|basis-point"],
  [{ c: "unit", unit: "points" }, "points|point|pts|pt|index points"],
  [{ c: "unit", unit: "times" }, "times|time|x|fold|×"],
  [
    { c: "currency", code: "USD", subunit: false, word: true },
    "dollars|dollar|u.s. dollars|u.s. dollar|us dollars|us dollar|american dollars|usd|greenbacks",
  ],
  [{ c: "currency", code: "USD", subunit: true, word: true }, "cents|cent"],
  [
    { c: "currency", code: "HKD", subunit: false, word: true },
    "hong kong dollars|hong kong dollar|hkd|hong-kong dollars|hk dollars|dollars of hong kong",
  ],
  [{ c: "currency", code: "EUR", subunit: false, word: true }, "euros|euro|eur"],
  [{ c: "currency", code: "CNY", subunit: false, word: true }, "yuan|yuans|renminbi|rmb|cny|chinese yuan"],
  [
    { c: "currency", code: "GBP", subunit: false, word: true },
    "pounds|pound|sterling|pounds sterling|gbp|british pounds|quid",
  ],
  [{ c: "currency", code: "GBP", subunit: true, word: true }, "pence|penny"],
  [{ c: "currency", code: "JPY", subunit: false, word: true }, "yen|jpy|japanese yen"],
  [{ c: "currency", code: "CHF", subunit: false, word: true }, "swiss francs|swiss franc|chf"],
  [{ c: "currency", code: "KRW", subunit: false, word: true }, "korean won|south korean won|krw"],
  [{ c: "currency", code: "INR", subunit: false, word: true }, "rupees|rupee|inr|indian rupees"],
  [{ c: "currency", code: "TWD", subunit: false, word: true }, "taiwan dollars|taiwan dollar|twd|new taiwan dollars"],
  [{ c: "currency", code: "AUD", subunit: false, word: true }, "australian dollars|australian dollar|aud"],
  [{ c: "currency", code: "CAD", subunit: false, word: true }, "canadian dollars|canadian dollar|cad"],
  [{ c: "currency", code: "SGD", subunit: false, word: true }, "singapore dollars|singapore dollar|sgd"],
  [
    { c: "hedge", hedge: "over", after: false },
    "more than|over|above|exceeding|upwards of|upward of|north of|in excess of|greater than|a little more than|slightly more than|just over|just above|a bit more than|well over|a shade over|comfortably more than|comfortably over|a touch over|slightly over|a touch more than|a shade more than|little more than|a little over|a bit over|better than|beyond",
  ],
  [
    { c: "hedge", hedge: "almost", after: false },
    "almost|nearly|close to|just under|just below|just shy of|shy of|approaching|not quite|not far short of|not far off|not far from|a little less than|slightly less than|a shade under|a bit less than|a touch under|all but|a whisker under|a little under|practically|virtually|nigh on|slightly under|a touch less than|a shade less than|barely under",
  ],
  [
    { c: "hedge", hedge: "about", after: false },
    "about|around|roughly|some|approximately|approx|circa|in the region of|in the order of|of the order of|broadly|something like|~|≈|c.|an estimated|in the neighborhood of|in the neighbourhood of|more or less",
  ],
  [{ c: "hedge", hedge: "about", after: true }, "or so|or thereabouts|odd|give or take"],
  [
    { c: "hedge", hedge: "at-least", after: false },
    "at least|no less than|no fewer than|not less than|a minimum of|fully|≥",
  ],
  [{ c: "hedge", hedge: "at-least", after: true }, "or more|plus|or higher|at least"],
  [{ c: "hedge", hedge: "at-most", after: false }, "at most|no more than|not more than|a maximum of|barely|≤"],
  [{ c: "hedge", hedge: "under", after: false }, "less than|under|below|fewer than|south of"],
  [
    { c: "hedge", hedge: "up-to", after: false },
    "up to|as much as|as many as|as high as|as low as|as little as|a maximum|by as much as|by up to",
  ],
];
