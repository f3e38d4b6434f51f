import { countOf, scaled } from "../phrase.fr.js";
import { sentence } from "../phrase.js";
import type { SaidTurnover } from "./render.js";

/** Says for how much a share changed hands, in French; the currency as a word, `dollars`. */
export const render = ({ issuer, value, decimals, mark }: SaidTurnover): string =>
  sentence(`les échanges sur l'action ${issuer} ont porté sur ${countOf(scaled(value, decimals), mark)}`);
