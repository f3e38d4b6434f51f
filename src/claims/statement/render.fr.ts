import { countOf, scaled } from "../phrase.fr.js";
import { sentence } from "../phrase.js";
import type { SaidAmount } from "./render.js";

/** Says what a company announced, in French; the currency as `yuans`. */
export const render = ({ issuer, value, decimals, currency }: SaidAmount): string =>
  sentence(`${issuer} a annoncé un investissement de ${countOf(scaled(value, decimals), currency)}`);
