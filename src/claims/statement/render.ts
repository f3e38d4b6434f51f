import { scaled, sentence } from "../phrase.js";

/** An announced amount as data. */
export interface SaidAmount {
  readonly issuer: string;
  readonly value: number;
  readonly decimals: number;
  /** The currency in words, `yuan`. */
  readonly currency: string;
}

/** Says what a company announced. */
export const render = ({ issuer, value, decimals, currency }: SaidAmount): string =>
  sentence(`${issuer} announced an investment of ${scaled(value, decimals)} ${currency}`);
