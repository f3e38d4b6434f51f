import { scaled, sentence } from "../phrase.js";

/** A market value as data. */
export interface SaidValue {
  readonly issuer: string;
  readonly value: number;
  readonly decimals: number;
}

/** Says what a company is worth. */
export const render = ({ issuer, value, decimals }: SaidValue): string =>
  sentence(`${issuer} had a market value of $${scaled(value, decimals)}`);
