import { countOf, grouped, scaled } from "../phrase.fr.js";
import { chooser, sentence } from "../phrase.js";
import type { SaidVolume } from "./render.js";

/** The count as it is printed: `42,3 millions`, `11 391 800`. */
const volumeText = ({ shares, decimals }: SaidVolume): string =>
  decimals === null ? grouped(shares, 0) : scaled(shares, decimals);

/** Says how many shares were traded in one of the ways of the French press; the owner as `l'action Apple`. */
export function render(said: SaidVolume, seed: number): string {
  const choose = chooser(seed);
  const { owner, day } = said;
  const count = countOf(volumeText(said), choose(["titres", "actions"]));
  return sentence(
    choose([
      `le volume d'échanges sur ${owner} a atteint ${count} ${day}`,
      `${day}, les volumes sur ${owner} ont atteint ${count}`,
      `le volume sur ${owner} s'est élevé à ${count} ${day}`,
    ]),
  );
}
