import { percent, sentence } from "../phrase.js";

/** A part of a company's revenue as data. */
export interface SaidShare {
  readonly issuer: string;
  /** `cloud revenue`. */
  readonly part: string;
  readonly value: number;
  readonly decimals: number;
}

/** Says what part of its revenue a figure makes up. */
export const render = ({ issuer, part, value, decimals }: SaidShare): string =>
  sentence(`${issuer}'s ${part} accounted for ${percent(value, decimals, ([first]) => first)} of its revenue`);
