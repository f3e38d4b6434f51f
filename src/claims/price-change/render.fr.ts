import { agree, inside, percent, windowText } from "../phrase.fr.js";
import { type Choose, chooser, type SaidWindow, sentence } from "../phrase.js";
import { FALLS, GAINS, LOSSES, moved, perfect, RISES } from "../verbs.fr.js";
import type { SaidChange } from "./render.js";

const UP = { verbs: RISES, side: "en hausse", noun: ["un gain", "une hausse", "une progression"] } as const;
const DOWN = { verbs: FALLS, side: "en baisse", noun: ["une perte", "une baisse", "un recul"] } as const;

/** Says a change of price in one of the ways of the French press. */
export function render(said: SaidChange, seed: number): string {
  const choose = chooser(seed);
  const { over } = said;
  if (over.w !== "session") return overWindow(said, over, choose);
  if (over.field === "open") return atOpening(said, over.day, choose);
  return over.field === "extreme" ? atExtreme(said, over.day, choose) : atClose(said, over.day, choose);
}

const wordsOf = ({ change }: SaidChange): typeof UP | typeof DOWN => (change < 0 ? DOWN : UP);

function atClose(said: SaidChange, day: string, choose: Choose): string {
  const { subject, change, decimals } = said;
  const { verbs, side, noun } = wordsOf(said);
  const much = percent(change, decimals, choose);
  const verb = choose(verbs);
  const { name } = subject;
  const has = agree(subject, "a", "ont");
  return sentence(
    choose([
      `${name} ${moved(subject, verb, much, choose)} ${day}`,
      `${day}, ${inside(subject)} ${moved(subject, verb, much, choose)}`,
      `${name} ${perfect(subject, verb)} ${day} ${verb.by}${much}`,
      `${name} ${has} clôturé ${day} ${side} de ${much}`,
      `${name} ${has} terminé la séance de ${day} sur ${choose(noun)} de ${much}`,
      `${name} ${has} fini ${side} de ${much} ${day}`,
      `${name} ${moved(subject, verb, much, choose)} ${day} à la clôture`,
    ]),
  );
}

function atOpening(said: SaidChange, day: string, choose: Choose): string {
  const { subject, change, decimals } = said;
  const { side } = wordsOf(said);
  const much = percent(change, decimals, choose);
  const opened = choose([agree(subject, "a ouvert", "ont ouvert"), agree(subject, "ouvre", "ouvrent")]);
  return sentence(
    choose([
      `${subject.name} ${opened} ${day} ${side} de ${much}`,
      `${subject.name} ${opened} ${side} de ${much} ${day}`,
      `${day}, ${inside(subject)} ${opened} ${side} de ${much}`,
    ]),
  );
}

function atExtreme(said: SaidChange, day: string, choose: Choose): string {
  const { subject, change, decimals } = said;
  const [gains, verbs, extreme] = change < 0 ? [LOSSES, FALLS, "au plus bas"] : [GAINS, RISES, "au plus haut"];
  const much = percent(change, decimals, choose);
  const told = perfect(subject, choose(gains));
  const verb = choose(verbs);
  return sentence(
    choose([
      `${subject.name} ${told} jusqu'à ${much} ${day}`,
      `${subject.name} ${told} ${day} jusqu'à ${much}`,
      `${day}, ${inside(subject)} ${told} jusqu'à ${much}`,
      `${subject.name} ${perfect(subject, verb)} ${verb.by}${much} ${extreme} de la séance de ${day}`,
    ]),
  );
}

function overWindow(said: SaidChange, window: SaidWindow, choose: Choose): string {
  const { subject, change, decimals } = said;
  const { verbs, side, noun } = wordsOf(said);
  const much = percent(change, decimals, choose);
  const when = windowText(window, choose);
  const { name } = subject;
  const verb = choose(verbs);
  return sentence(
    choose([
      `${name} ${moved(subject, verb, much, choose)} ${when}`,
      `${when}, ${inside(subject)} ${moved(subject, verb, much, choose)}`,
      `${name} ${agree(subject, "est", "sont")} ${side} de ${much} ${when}`,
      `${name} ${agree(subject, "affiche", "affichent")} ${choose(noun)} de ${much} ${when}`,
    ]),
  );
}
