import { chooser, grouped, scaled, sentence } from "../phrase.js";

/** Shares traded in a session as data. */
export interface SaidVolume {
  /** The company or the listing, as an owner: `Apple`. */
  readonly owner: string;
  readonly shares: number;
  /** Decimals of the count in millions or billions; null to print every share. */
  readonly decimals: number | null;
  readonly day: string;
}

/** The count as it is printed: `42.3 million`, `11,391,800`. */
const volumeText = ({ shares, decimals }: SaidVolume): string =>
  decimals === null ? grouped(shares, 0) : scaled(shares, decimals);

/** Says how many shares were traded in one of the field's ways. */
export function render(said: SaidVolume, seed: number): string {
  const choose = chooser(seed);
  const { owner, day } = said;
  const count = `${volumeText(said)} shares`;
  return sentence(
    choose([
      `volume in ${owner} came to ${count} on ${day}`,
      `${owner}'s volume was ${count} on ${day}`,
      `${owner}'s trading volume reached ${count} on ${day}`,
      `on ${day}, volume in ${owner} was ${count}`,
    ]),
  );
}
