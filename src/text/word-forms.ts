import { isUpper } from "./characters.js";
import type { Capitals } from "./token.js";

/** What a word is to the reader, however it is written. */
export interface WordForm {
  /** Lower case, with straight apostrophes; one string for all places where the word stands. */
  readonly norm: string;
  readonly capitals: Capitals;
}

/** A text has few different words, and most of them again and again; a bound keeps memory where it has many. */
const LIMIT = 1 << 15;
const LONGEST = 40;

const forms = new Map<string, WordForm>();

/** The form of a word as written. Remembered, so that equal words share one string and tables find them at once. */
export function wordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = formOf(text);
  if (text.length > LONGEST) return form;
  if (forms.size >= LIMIT) forms.clear();
  forms.set(text, form);
  return form;
}

function formOf(text: string): WordForm {
  const lower = text.toLowerCase();
  const norm = lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
  if (text === lower) return { norm, capitals: "lower" };
  if (text === text.toUpperCase()) return { norm, capitals: "all" };
  return { norm, capitals: isUpper(text.charCodeAt(0)) ? "initial" : "lower" };
}
