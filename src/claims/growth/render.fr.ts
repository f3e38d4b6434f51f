import { figureOf } from "../metrics.fr.js";
import { percent } from "../phrase.fr.js";
import { chooser, sentence } from "../phrase.js";
import { GROWS, moved, SHRINKS } from "../verbs.fr.js";
import type { SaidGrowth } from "./render.js";

/** Says how a company figure grew or shrank in one of the ways of the French press. */
export function render({ issuer, metric, change, decimals }: SaidGrowth, seed: number): string {
  const choose = chooser(seed);
  const fell = change < 0;
  const much = percent(change, decimals, choose);
  const whose = figureOf(issuer, metric, choose([true, false]) && metric === "revenue");
  const told = moved(whose, choose(fell ? SHRINKS : GROWS), much, choose);
  return sentence(
    choose([
      `${whose.name} ${told} sur un an`,
      `${whose.name} ${told}`,
      `${whose.name} est ${fell ? "en baisse" : "en hausse"} de ${much} sur un an`,
      `au dernier trimestre, ${whose.name} ${told} sur un an`,
    ]),
  );
}
