import { agree, grouped, inside } from "../phrase.fr.js";
import { chooser, sentence } from "../phrase.js";
import { FALLS, moved, RISES } from "../verbs.fr.js";
import type { SaidMove } from "./render.js";

/** Says by how many points an index moved in one of the ways of the French press. */
export function render(said: SaidMove, seed: number): string {
  const choose = chooser(seed);
  const { subject, points, decimals, day, beside } = said;
  const much = `${grouped(points, decimals)} points`;
  const told = moved(subject, choose(points < 0 ? FALLS : RISES), much, choose);
  const { name } = subject;
  if (beside !== null)
    return sentence(
      choose([
        `${name} ${told}, soit ${beside.percent}\u00A0%, à ${beside.level} ${day}`,
        `${name} ${told} (${beside.percent}\u00A0%), à ${beside.level} points, ${day}`,
        `${day}, ${inside(subject)} ${told}, ou ${beside.percent}\u202F%, à ${beside.level} points`,
      ]),
    );
  const side = points < 0 ? "en baisse" : "en hausse";
  return sentence(
    choose([
      `${name} ${told} ${day}`,
      `${day}, ${inside(subject)} ${told}`,
      `${name} ${agree(subject, "a", "ont")} clôturé ${side} de ${much} ${day}`,
      `${name} ${agree(subject, "a", "ont")} terminé ${day} ${side} de ${much}`,
    ]),
  );
}
