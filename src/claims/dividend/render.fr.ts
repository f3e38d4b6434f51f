import { fixed } from "../phrase.fr.js";
import { sentence } from "../phrase.js";
import type { SaidDividend } from "./render.js";

/** Says what a share pays, in French. */
export const render = ({ issuer, amount }: SaidDividend): string =>
  sentence(`${issuer} verse un dividende de ${fixed(amount, 2)} dollar${amount < 2 ? "" : "s"} par action`);
