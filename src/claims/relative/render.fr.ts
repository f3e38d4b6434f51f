import { agree, fixed, inside, windowText } from "../phrase.fr.js";
import { chooser, sentence } from "../phrase.js";
import type { SaidRelative } from "./render.js";

/** Says by how much one price did better or worse than another in one of the ways of the French press. */
export function render(said: SaidRelative, seed: number): string {
  const choose = chooser(seed);
  const { subject, points, decimals, over } = said;
  const { name } = subject;
  const worse = points < 0;
  const much = `${fixed(points, decimals)} ${choose(["points", "points de pourcentage"])}`;
  const when = over.w === "session" ? over.day : windowText(over, choose);
  const has = agree(subject, "a", "ont");
  const verb = choose(worse ? ["sous-performé", "fait moins bien que"] : ["surperformé", "fait mieux que", "devancé"]);
  const other = inside(said.other);
  return sentence(
    choose([
      `${name} ${has} ${verb} ${other} de ${much} ${when}`,
      `${when}, ${inside(subject)} ${has} ${verb} ${other} de ${much}`,
    ]),
  );
}
