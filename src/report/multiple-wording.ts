import type { MultipleWording, Wording } from "../languages/wording.js";
import { inCapitalsOf } from "./numeral-text.js";
import type { ClaimReport } from "./schema.js";

/** A multiple in the source: where it stands, and where its statement begins. */
export interface ToldMultiple {
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** So many words before a verb its auxiliary may stand, `has since tripled`. */
const REACH = 3;

/** So far before a statement the noun of its subject may stand, `l'action Alibaba`. */
const BEFORE = 24;

/**
 * A multiple in a word, `tripled`, told with another factor: `rose 2.4-fold`, `multipliée par 2,4`.
 *
 * A hedge before it goes, since the factor is exact; null where the table has no wording for its place.
 */
export function multipleWording(
  told: ToldMultiple,
  factor: number,
  wording: Wording,
  source: string,
): Pick<NonNullable<ClaimReport["suggestion"]>, "start" | "end" | "text"> | null {
  const number = factorText(factor, wording);
  if (number === null) return null;
  const word = source.slice(told.start, told.end);
  const before = sentenceBefore(source, told);
  const hedge = wording.loosely.find((one) => endsWith(before, one)) ?? "";
  const start = told.start - hedge.length;
  const auxiliaries = wordsOf(hedge === "" ? before : before.slice(0, -hedge.length)).slice(-REACH);
  const row = wording.multiples.find((one) => fits(one, word.toLowerCase(), auxiliaries));
  if (row === undefined) return null;
  const feminine = wordsOf(before).some((one) => wording.feminine.includes(one));
  const plural = auxiliaries.some((one) => wording.plural.includes(one));
  const text = row.write
    .replace("{}", number)
    .replace("{e}", feminine ? "e" : "")
    .replace("{s}", plural ? "s" : "");
  return { start, end: told.end, text: inCapitalsOf(source.slice(start, told.end), text) };
}

/** A factor with one decimal, a whole one without; null for one that is none, or that the decimal would not show. */
export function factorText(factor: number, { decimal }: Wording): string | null {
  const text = factor.toFixed(factor >= 10 ? 0 : 1).replace(/\.0$/, "");
  return Number(text) > 1 ? text.replace(".", decimal) : null;
}

function sentenceBefore(source: string, { start, from }: ToldMultiple): string {
  const text = source.slice(Math.max(0, from - BEFORE), start);
  return text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf(". ")) + 1);
}

const endsWith = (text: string, end: string): boolean =>
  text.toLowerCase().endsWith(end) && /\W$/.test(text.slice(0, -end.length));

/** The words of a text in lower case; an elided article is one. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

function fits({ words, after }: MultipleWording, word: string, before: readonly string[]): boolean {
  if (!words.split("|").includes(word)) return false;
  return after === "" || before.some((one) => after.split("|").includes(one));
}
