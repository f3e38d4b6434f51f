import type { WordRow } from "../lexeme.js";

/** Words that take the plain sense from a number: forecasts told as nouns, conditions, habits, parts of a whole. */
export const doubts: readonly WordRow[] = [
  [
    { c: "forecast-noun" },
    "expectation|expectations|target|targets|outlook|guidance|estimate|estimates|support|resistance|forecast|forecasts|consensus|upside|downside|potential|goal|objective",
  ],
  [{ c: "vague" }, "earlier|later|early|late"],
  [
    { c: "general" },
    "defined|defines|definition|typically|usually|normally|generally|historically|on average|whenever|hypothetically|imagine|suppose|would-be|occasion|occasions|instance|instances|every time|each time|on record|any given",
  ],
  [{ c: "dividend" }, "dividend|dividends|reinvested|total-return|total return|total returns"],
  [
    { c: "undone" },
    "erased|erase|erasing|pared|reversed|reversing|recouped|recouping|recovered|wiping|wiped out|trimmed|retraced|retracing|overcame|shrugged off|cut|cuts|cutting|trim|trims|trimming|pare|pares|paring|narrow|narrowed|narrowing|wipe out|claw back|clawed back|reverse|recoup|shake off|shook off",
  ],
  [{ c: "condition" }, "if|unless|assuming|provided|even if"],
  [{ c: "who" }, "who|whoever|those who"],
  [{ c: "part" }, "half|most|many|members|components|part|parts|none"],
  [{ c: "dealings" }, "trading|interest|activity|dealings|demand|positions|bets|turnover"],
  [{ c: "growth" }, "growth|grow|grows|grew|grown|growing|increases|raises|hikes"],
  [{ c: "have" }, "has|have|'ve"],
];
