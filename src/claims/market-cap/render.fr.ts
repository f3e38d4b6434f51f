import { countOf, of, scaled } from "../phrase.fr.js";
import { sentence } from "../phrase.js";
import type { SaidValue } from "./render.js";

/** Says what a company is worth, in French. */
export const render = ({ issuer, value, decimals }: SaidValue): string =>
  sentence(`la capitalisation boursière ${of(issuer)} atteint ${countOf(scaled(value, decimals), "dollars")}`);
