/** Codes of currencies that every language here writes right before an amount: `RMB380 billion`. */
export const gluedCodes: ReadonlySet<string> = new Set(
  "rmb cny usd eur gbp jpy hkd chf cad aud sgd inr krw twd sek nok dkk brl".split(" "),
);
