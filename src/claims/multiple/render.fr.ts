import { agree, agreed, fixed, inside, windowText } from "../phrase.fr.js";
import { chooser, sentence } from "../phrase.js";
import type { SaidMultiple } from "./render.js";

const WORDS: Readonly<Record<number, string>> = { 2: "doublé", 3: "triplé", 4: "quadruplé" };

/** The word for a whole factor, `doublé`; undefined where the language has none in common use. */
export const factorWord = (factor: number): string | undefined => WORDS[factor];

/** Says that a price was multiplied or divided in one of the ways of the French press. */
export function render(said: SaidMultiple, seed: number): string {
  const choose = chooser(seed);
  const { subject, factor, decimals, divided, over } = said;
  const { name } = subject;
  const has = agree(subject, "a", "ont");
  const when = windowText(over, choose);
  const word = said.word ? factorWord(factor) : undefined;
  if (word !== undefined)
    return sentence(choose([`${name} ${has} ${word} ${when}`, `${when}, ${inside(subject)} ${has} ${word}`]));
  const told = `${has} été ${agreed(subject, divided ? "divisé" : "multiplié")} par ${fixed(factor, decimals)}`;
  return sentence(choose([`${name} ${told} ${when}`, `${when}, ${inside(subject)} ${told}`]));
}
