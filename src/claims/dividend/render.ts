import { sentence } from "../phrase.js";

/** A dividend as data. */
export interface SaidDividend {
  readonly issuer: string;
  readonly amount: number;
}

/** Says what a share pays. */
export const render = ({ issuer, amount }: SaidDividend): string =>
  sentence(`${issuer} pays a dividend of $${amount.toFixed(2)} a share`);
