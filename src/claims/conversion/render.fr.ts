import { countOf, scaled } from "../phrase.fr.js";
import { chooser, sentence } from "../phrase.js";
import type { SaidConversion } from "./render.js";

const WORDS: Readonly<Record<string, string>> = {
  USD: "dollars",
  EUR: "euros",
  CNY: "yuans",
  HKD: "dollars de Hong Kong",
  JPY: "yens",
  GBP: "livres sterling",
  CHF: "francs suisses",
};

/** Says an amount and what it is worth in one of the ways of the French press. */
export function render(said: SaidConversion, seed: number): string {
  const choose = chooser(seed);
  const amount = amountText(said.amount, choose([true, false]));
  const worth = amountText(said.worth, choose([true, false]));
  const what = choose([
    "le plan prévoit de dépenser",
    "l'acheteur va payer",
    "l'État a mis de côté",
    "le projet coûterait",
  ]);
  return sentence(
    choose([
      `${what} ${amount} (${worth})`,
      `${what} ${amount}, soit ${worth}`,
      `${what} ${amount}, l'équivalent de ${worth}`,
    ]),
  );
}

/** `380 milliards de yuans`; euros also as `45,2 Md€` and `725 M€`. */
function amountText({ value, currency, decimals }: SaidConversion["amount"], short: boolean): string {
  const count = scaled(value, decimals);
  if (short && currency === "EUR") return count.replace(/ milliards?$/, "\u00A0Md€").replace(/ millions?$/, "\u00A0M€");
  return countOf(count, WORDS[currency] ?? currency);
}
