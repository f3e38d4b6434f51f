import { scaled, sentence } from "../phrase.js";

/** The turnover of a share as data. */
export interface SaidTurnover {
  readonly issuer: string;
  readonly value: number;
  readonly decimals: number;
  /** The mark of the currency, `HK$`. */
  readonly mark: string;
}

/** Says for how much a share changed hands. */
export const render = ({ issuer, value, decimals, mark }: SaidTurnover): string =>
  sentence(`turnover in ${issuer} shares came to ${mark}${scaled(value, decimals)}`);
