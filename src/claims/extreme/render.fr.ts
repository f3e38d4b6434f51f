import { agree, inside, of, units } from "../phrase.fr.js";
import { chooser, type SaidSubject, sentence } from "../phrase.js";
import type { SaidExtreme } from "./render.js";

const HEDGES = { "more than": "plus", almost: "près", about: "environ" } as const;

/** Says that a close was the highest or lowest in so long in one of the ways of the French press. */
export function render(said: SaidExtreme, seed: number): string {
  const choose = chooser(seed);
  const { subject, side, day } = said;
  const long = lengthText(said);
  const { name } = subject;
  const has = agree(subject, "a", "ont");
  const extreme = side === "highest" ? "plus haut" : "plus bas";
  return sentence(
    choose([
      `${name} ${has} clôturé ${day} à ${own(subject)} ${extreme} niveau depuis ${long}`,
      `${name} ${has} terminé la séance de ${day} au ${extreme} depuis ${long}`,
      `${day}, ${inside(subject)} ${has} fini à ${own(subject)} ${extreme} depuis ${long}`,
      `${name} ${has} clôturé au ${extreme} depuis ${long} ${day}`,
    ]),
  );
}

/** `plus d'un an`, `près de trois mois`, `environ deux ans`. */
function lengthText({ n, unit, hedge }: SaidExtreme): string {
  const length = units(n, unit);
  if (hedge === null) return length;
  return hedge === "about"
    ? `environ ${length}`
    : `${HEDGES[hedge]} ${/^une?\b/.test(length) ? of(length) : `de ${length}`}`;
}

const own = ({ plural }: SaidSubject): string => (plural ? "leur" : "son");
