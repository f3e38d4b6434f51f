import { fixed } from "../phrase.fr.js";
import { sentence } from "../phrase.js";

/** Says at what somebody sees a share, in French. */
export const render = (said: { readonly issuer: string; readonly target: number }): string =>
  sentence(`les analystes visent un cours de ${fixed(said.target, 0)} dollars pour l'action ${said.issuer}`);
