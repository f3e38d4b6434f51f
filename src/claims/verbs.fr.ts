import { agree, agreed } from "./phrase.fr.js";
import type { Choose, SaidSubject } from "./phrase.js";

/** A French verb of movement with what stands between it and an amount. */
export interface SaidVerb {
  /** Of one and of many: `gagne`, `gagnent`. */
  readonly present: readonly [string, string];
  /** `gagné`. */
  readonly participle: string;
  /** What the perfect is made with; behind a form of `être` the participle agrees with the subject. */
  readonly auxiliary: "avoir" | "être" | "s'être";
  readonly by: "" | "de ";
}

const verb = (
  one: string,
  many: string,
  participle: string,
  by: SaidVerb["by"] = "de ",
  auxiliary: SaidVerb["auxiliary"] = "avoir",
): SaidVerb => ({ present: [one, many], participle, auxiliary, by });

type Verbs = readonly [SaidVerb, ...SaidVerb[]];

/** Verbs of a rise whose object the amount is: `a gagné jusqu'à 3 %`. */
export const GAINS: Verbs = [verb("gagne", "gagnent", "gagné", ""), verb("prend", "prennent", "pris", "")];

/** Verbs of a fall whose object the amount is. */
export const LOSSES: Verbs = [
  verb("perd", "perdent", "perdu", ""),
  verb("cède", "cèdent", "cédé", ""),
  verb("abandonne", "abandonnent", "abandonné", ""),
  verb("lâche", "lâchent", "lâché", ""),
];

/** Verbs of a rise of a price. */
export const RISES: Verbs = [
  ...GAINS,
  verb("grimpe", "grimpent", "grimpé"),
  verb("progresse", "progressent", "progressé"),
  verb("bondit", "bondissent", "bondi"),
  verb("s'envole", "s'envolent", "envolé", "de ", "s'être"),
  verb("monte", "montent", "monté", "de ", "être"),
  verb("avance", "avancent", "avancé"),
];

/** Verbs of a fall of a price. */
export const FALLS: Verbs = [
  ...LOSSES,
  verb("recule", "reculent", "reculé"),
  verb("se replie", "se replient", "replié", "de ", "s'être"),
  verb("tombe", "tombent", "tombé", "de ", "être"),
  verb("chute", "chutent", "chuté"),
];

/** Verbs of the growth of a figure. */
export const GROWS: Verbs = [
  verb("progresse", "progressent", "progressé"),
  verb("augmente", "augmentent", "augmenté"),
  verb("bondit", "bondissent", "bondi"),
];

/** Verbs of the decline of a figure. */
export const SHRINKS: Verbs = [
  verb("recule", "reculent", "reculé"),
  verb("baisse", "baissent", "baissé"),
  verb("diminue", "diminuent", "diminué"),
];

/** A subject's verb in the perfect: `a gagné`, `sont montées`, `s'est replié`. */
export function perfect(subject: SaidSubject, { participle, auxiliary }: SaidVerb): string {
  if (auxiliary === "avoir") return `${agree(subject, "a", "ont")} ${participle}`;
  return `${auxiliary === "s'être" ? agree(subject, "s'est", "se sont") : agree(subject, "est", "sont")} ${agreed(subject, participle)}`;
}

/** A movement by an amount, in the perfect or the present: `a reculé de 3 %`, `gagnent 3 %`. */
export function moved(subject: SaidSubject, one: SaidVerb, much: string, choose: Choose): string {
  const told = choose([perfect(subject, one), agree(subject, ...one.present)]);
  return `${told} ${one.by}${much}`;
}
