import { figureOf, metricText } from "../metrics.fr.js";
import { countOf, scaled } from "../phrase.fr.js";
import { chooser, sentence } from "../phrase.js";
import type { SaidFigure } from "./render.js";

const CURRENCIES: Readonly<Record<string, string>> = { USD: "dollars", CNY: "yuans", EUR: "euros" };

/** Says how large a company figure was in one of the ways of the French press. */
export function render({ issuer, metric, value, decimals, currency }: SaidFigure, seed: number): string {
  const choose = chooser(seed);
  const amount = countOf(scaled(value, decimals), CURRENCIES[currency] ?? currency);
  const { name } = figureOf(issuer, metric, metric === "revenue" && choose([true, false]));
  const some = metricText(metric).replace(/^le /, "un ");
  return sentence(
    choose([
      `${name} s'est élevé à ${amount} au dernier trimestre`,
      `${name} a atteint ${amount} sur le trimestre`,
      `${issuer} a publié ${some} de ${amount} pour le trimestre`,
      `${issuer} a réalisé ${some} de ${amount} sur le trimestre`,
    ]),
  );
}
