import { agree, grouped, inside } from "../phrase.fr.js";
import { type Choose, chooser, sentence } from "../phrase.js";
import type { SaidLevel } from "./render.js";

const UNITS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  USD: [" dollars", "\u00A0$"],
  HKD: [" dollars de Hong Kong", " dollars hongkongais", "\u00A0HKD"],
  EUR: [" euros", "\u00A0€"],
};

/** Says where a price or an index stood in one of the ways of the French press. */
export function render(said: SaidLevel, seed: number): string {
  const choose = chooser(seed);
  const { subject, day, field } = said;
  const level = levelText(said, choose);
  const { name } = subject;
  const has = agree(subject, "a", "ont");
  if (field === "open")
    return sentence(
      choose([
        `${name} ${has} ouvert à ${level} ${day}`,
        `${day}, ${inside(subject)} ${has} ouvert à ${level}`,
        `${name} ${has} ouvert ${day} à ${level}`,
      ]),
    );
  if (field !== "close") {
    const extreme = field === "high" ? "plus haut" : "plus bas";
    return sentence(
      choose([
        `${name} ${has} ${choose(["touché", "atteint", "inscrit"])} un ${extreme} de séance de ${level} ${day}`,
        `${day}, ${inside(subject)} ${has} touché un ${extreme} en séance de ${level}`,
        `${name} ${has} touché ${level} au ${extreme} de la séance de ${day}`,
      ]),
    );
  }
  return sentence(
    choose([
      `${name} ${has} clôturé à ${level} ${day}`,
      `${name} ${has} terminé la séance de ${day} à ${level}`,
      `${day}, ${inside(subject)} ${has} fini à ${level}`,
      `${name} ${agree(subject, "termine", "terminent")} ${day} à ${level}`,
      `${name} ${has} achevé la séance de ${day} à ${level}`,
    ]),
  );
}

/** A level with its unit: `174,00 dollars de Hong Kong`, `6 637,97 points`. */
const levelText = ({ level, decimals, currency }: SaidLevel, choose: Choose): string =>
  `${grouped(level, decimals)}${currency === null ? choose([" points", ""]) : choose(UNITS[currency] ?? [` ${currency}`])}`;
