import { metricText } from "../metrics.fr.js";
import { of, percent } from "../phrase.fr.js";
import { sentence } from "../phrase.js";
import type { SaidShare } from "./render.js";

/** Says what part of its revenue a figure makes up, in French. */
export const render = ({ issuer, part, value, decimals }: SaidShare): string =>
  sentence(
    `${metricText(part)} ${of(issuer)} représente ${percent(value, decimals, ([first]) => first)} de son chiffre d'affaires`,
  );
