import { dateText } from "../phrase.fr.js";
import { chooser, sentence } from "../phrase.js";
import type { SaidDate } from "./render.js";

/** Says when something happened, weekday and date, in one of the ways of the French press. */
export function render({ weekday, date }: SaidDate, seed: number): string {
  const choose = chooser(seed);
  const what = choose([
    "le conseil s'est réuni",
    "la cotation a été suspendue",
    "la Bourse a ouvert en retard",
    "les comptes ont été publiés",
  ]);
  const day = `${weekday} ${dateText(date)}`;
  return sentence(choose([`${what} le ${day}`, `${what} ${day}`, `le ${day}, ${what}`]));
}
