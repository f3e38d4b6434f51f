import { agree, counted, inside, ordinal } from "../phrase.fr.js";
import { type Choose, chooser, sentence } from "../phrase.js";
import { GROWS, perfect, SHRINKS } from "../verbs.fr.js";
import type { SaidStreak } from "./render.js";

/** Says how long a run has lasted or had lasted in one of the ways of the French press. */
export function render(said: SaidStreak, seed: number): string {
  const choose = chooser(seed);
  return sentence(said.broken ? ended(said, choose) : going(said, choose));
}

function ended({ subject, dir, length, day }: SaidStreak, choose: Choose): string {
  const run = `une série de ${counted(length)} séances ${choose(["de", "consécutives de"])} ${dir < 0 ? "baisse" : "hausse"}`;
  const broke = agree(subject, "a mis fin", "ont mis fin");
  return choose([
    `${subject.name} ${broke} ${day} à ${run}`,
    `${day}, ${inside(subject)} ${broke} à ${run}`,
    `${subject.name} ${agree(subject, "a interrompu", "ont interrompu")} ${day} ${run}`,
  ]);
}

function going({ subject, dir, length, day }: SaidStreak, choose: Choose): string {
  const told = perfect(subject, choose(dir < 0 ? SHRINKS : GROWS));
  const nth = ordinal(length);
  const { name } = subject;
  return choose([
    `${name} ${told} pour la ${nth} séance consécutive ${day}`,
    `${name} ${told} ${day} pour la ${nth} séance d'affilée`,
    `${day}, ${inside(subject)} ${told} pour la ${nth} séance de suite`,
    `${name} ${agree(subject, "a", "ont")} enchaîné ${day} une ${nth} séance consécutive de ${dir < 0 ? "baisse" : "hausse"}`,
  ]);
}
