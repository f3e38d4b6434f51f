import { agree, chooser, inside, type SaidSubject, type SaidWindow, sentence, windowText } from "../phrase.js";

/** A multiplied or divided price as data. */
export interface SaidMultiple {
  readonly subject: SaidSubject;
  /** What the price was multiplied by, or divided by where it fell: at least 1. */
  readonly factor: number;
  readonly decimals: number;
  readonly divided: boolean;
  /** Whether a factor of two, three or four is told in one word: `doubled`. */
  readonly word: boolean;
  readonly over: SaidWindow;
}

const WORDS: Readonly<Record<number, string>> = { 2: "doubled", 3: "tripled", 4: "quadrupled" };

/** The word for a whole factor, `doubled`; undefined where the language has none in common use. */
export const factorWord = (factor: number): string | undefined => WORDS[factor];

/** Says that a price was multiplied or divided in one of the field's ways. */
export function render(said: SaidMultiple, seed: number): string {
  const choose = chooser(seed);
  const { subject, factor, decimals, divided, over } = said;
  const { name } = subject;
  const has = agree(subject, "has", "have");
  const when = windowText(over, choose);
  const word = said.word ? factorWord(factor) : undefined;
  if (word !== undefined)
    return sentence(choose([`${name} ${has} ${word} ${when}`, `${when}, ${inside(subject)} ${has} ${word}`]));
  const much = factor.toFixed(decimals);
  if (divided) return sentence(choose([`${name} ${has} been divided by ${much} ${when}`]));
  return sentence(
    choose([
      `${name} ${has} been multiplied by ${much} ${when}`,
      `${when}, ${inside(subject)} ${has} been multiplied by ${much}`,
    ]),
  );
}
