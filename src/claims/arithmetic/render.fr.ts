import { countOf, percent, scaled } from "../phrase.fr.js";
import { chooser, sentence } from "../phrase.js";
import { GROWS, moved, SHRINKS } from "../verbs.fr.js";
import type { SaidChangeOfAmount } from "./render.js";

/** Says a change in percent with the amounts before and after in one of the ways of the French press. */
export function render(said: SaidChangeOfAmount, seed: number): string {
  const choose = chooser(seed);
  const { subject, change, decimals, precision } = said;
  const told = moved(subject, choose(change < 0 ? SHRINKS : GROWS), percent(change, decimals, choose), choose);
  const from = countOf(scaled(said.from, precision), "euros");
  const to = countOf(scaled(said.to, precision), "euros");
  return sentence(
    choose([
      `${subject.name} ${told} à ${to}, contre ${from}`,
      `${subject.name} ${told}, à ${to} contre ${from} un an plus tôt`,
      `${subject.name} ${told}, passant de ${from} à ${to}`,
    ]),
  );
}
