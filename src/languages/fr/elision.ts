import type { WordRow } from "../lexeme.js";

/** The rows of a table with every phrase that ends in `de` before a vowel too: `au lendemain de`, `au lendemain d'`. */
export const elided = (rows: readonly WordRow[]): readonly WordRow[] =>
  rows.map(([lexeme, phrases]): WordRow => [lexeme, [...new Set(phrases.split("|").flatMap(both))].join("|")]);

const both = (phrase: string): readonly string[] =>
  phrase.endsWith(" de") ? [phrase, `${phrase.slice(0, -3)} d'`] : [phrase];
