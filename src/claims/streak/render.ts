import {
  agree,
  type Choose,
  chooser,
  counted,
  inside,
  ordinal,
  type SaidSubject,
  sentence,
  withArticle,
} from "../phrase.js";

/** A run of rises or falls as data. */
export interface SaidStreak {
  readonly subject: SaidSubject;
  readonly dir: 1 | -1;
  /** How many sessions it has lasted, or had lasted when it ended. */
  readonly length: number;
  /** The session that ended it went the other way. */
  readonly broken: boolean;
  readonly day: string;
}

/** Says how long a run has lasted or had lasted in one of the field's ways. */
export function render(said: SaidStreak, seed: number): string {
  const choose = chooser(seed);
  return sentence(said.broken ? ended(said, choose) : going(said, choose));
}

function ended({ subject, dir, length, day }: SaidStreak, choose: Choose): string {
  const kind = dir < 0 ? "losing" : "winning";
  const long = `${withArticle(counted(length))}-${choose(["session", "day"])} ${kind} ${choose(["streak", "run"])}`;
  return choose([
    `${subject.name} snapped ${long} on ${day}`,
    `on ${day}, ${inside(subject)} broke ${long}`,
    `${subject.name} ended ${long} on ${day}`,
  ]);
}

function going({ subject, dir, length, day }: SaidStreak, choose: Choose): string {
  const verb = choose(dir < 0 ? ["fell", "dropped", "declined"] : ["rose", "gained", "climbed"]);
  const nth = ordinal(length);
  const { name } = subject;
  return choose([
    `${name} ${verb} for the ${nth} straight session on ${day}`,
    `${name} ${verb} for the ${nth} day in a row on ${day}`,
    `on ${day}, ${inside(subject)} ${verb} for the ${nth} consecutive session`,
    `${name} ${agree(subject, "has", "have")} now ${dir < 0 ? "fallen" : "risen"} for ${counted(length)} sessions in a row`,
    `${name} posted the ${nth} consecutive ${dir < 0 ? "decline" : "gain"} on ${day}`,
  ]);
}
