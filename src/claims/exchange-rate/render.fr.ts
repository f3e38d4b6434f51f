import { sentence } from "../phrase.js";
import type { SaidRate } from "./render.js";

/** Says what a currency is worth in another, in French; the currency with its article. */
export const render = ({ currency, rate, other }: SaidRate): string => sentence(`${currency} valait ${rate} ${other}`);
