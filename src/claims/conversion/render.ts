import { chooser, scaled, sentence } from "../phrase.js";

/** An amount told in two currencies as data. */
export interface SaidConversion {
  readonly amount: { readonly value: number; readonly currency: string; readonly decimals: number };
  readonly worth: { readonly value: number; readonly currency: string; readonly decimals: number };
}

const WORDS: Readonly<Record<string, string>> = {
  USD: "dollars",
  EUR: "euros",
  CNY: "yuan",
  HKD: "Hong Kong dollars",
  JPY: "yen",
  GBP: "pounds",
  CHF: "Swiss francs",
};
const MARKS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", HKD: "HK$", GBP: "£" };

/** Says an amount and what it is worth in one of the field's ways. */
export function render(said: SaidConversion, seed: number): string {
  const choose = chooser(seed);
  const amount = amountText(said.amount, choose([true, false]));
  const worth = amountText(said.worth, choose([true, false]));
  const what = choose([
    "The plan is to spend",
    "The buyer will pay",
    "The state has set aside",
    "The project would cost",
  ]);
  return sentence(
    choose([
      `${what} ${amount} (${worth})`,
      `${what} ${amount}, or ${worth}`,
      `${what} ${amount}, equivalent to ${worth}`,
    ]),
  );
}

function amountText({ value, currency, decimals }: SaidConversion["amount"], marked: boolean): string {
  const mark = MARKS[currency];
  const count = scaled(value, decimals);
  return marked && mark !== undefined ? `${mark}${count}` : `${count} ${WORDS[currency] ?? currency}`;
}
