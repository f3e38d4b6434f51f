import { sentence } from "../phrase.js";

/** What a currency is worth as data: words of the currency, an amount and the words of the other. */
export interface SaidRate {
  readonly currency: string;
  readonly rate: string;
  readonly other: string;
}

/** Says what a currency is worth in another. */
export const render = ({ currency, rate, other }: SaidRate): string =>
  sentence(`the ${currency} stood at ${rate} ${other}`);
