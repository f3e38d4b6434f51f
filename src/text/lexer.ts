import { isApostrophe, isDigit, isLetter, isSpace, isUpper } from "./characters.js";
import { formAt, numberForm } from "./forms.js";
import { scanNumber } from "./number.js";
import { Token } from "./token.js";

/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: "." | ",";
}

const POSSESSIVE = "'s";

/**
 * Cuts `source` between `start` and `end` into tokens and appends them to `out`.
 *
 * `skip` holds flat ranges of markup that count as white space. Linear in the length of the text.
 */
export function lex(
  source: string,
  start: number,
  end: number,
  skip: readonly number[],
  style: NumberStyle,
  out: Token[],
): void {
  let at = start;
  let spaced = true;
  let hole = 0;
  while (at < end) {
    const stop = hole < skip.length ? (skip[hole] as number) : end;
    if (at >= stop && hole < skip.length) {
      at = Math.max(at, skip[hole + 1] as number);
      hole += 2;
      continue;
    }
    const code = source.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    at = next(source, at, Math.min(stop, end), code, spaced, style, out);
    spaced = false;
  }
}

/** Reads the token at `at`, appends it, and returns where the next one may start. */
function next(
  source: string,
  at: number,
  end: number,
  code: number,
  spaced: boolean,
  style: NumberStyle,
  out: Token[],
): number {
  if (isDigit(code) || (code === 46 && startsFraction(source, at, end, spaced))) {
    const number = scanNumber(source, at, end, style.decimal);
    const form = numberForm(source.slice(at, number.end), number.value, number.decimals);
    out.push(new Token(form, at, number.end, spaced));
    return number.end;
  }
  if (isLetter(code)) return word(source, at, end, spaced, out);
  const wide = code >= 0xd800 && code < 0xdc00 && at + 1 < end;
  const stop = at + (wide ? 2 : 1);
  out.push(new Token(formAt("mark", source, at, stop), at, stop, spaced));
  return stop;
}

/** `.5` at the start of a number, not the stop after a word. */
const startsFraction = (source: string, at: number, end: number, spaced: boolean): boolean =>
  spaced && at + 1 < end && isDigit(source.charCodeAt(at + 1));

function word(source: string, at: number, end: number, spaced: boolean, out: Token[]): number {
  let stop = wordEnd(source, at, end);
  const clitic = possessive(source, at, stop);
  if (clitic > 0) stop -= clitic;
  out.push(new Token(formAt("word", source, at, stop), at, stop, spaced));
  if (clitic === 0) return stop;
  out.push(new Token(formAt("word", POSSESSIVE, 0, 2), stop, stop + clitic, false));
  return stop + clitic;
}

/** Letters and digits; `&`, `.` and apostrophes only between letters, as in `S&P`, `JD.com`, `U.S.`, `didn't`. */
function wordEnd(source: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end) {
    const code = source.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) i++;
    else if (joins(source, i, end, code)) i += 2;
    else break;
  }
  return i < end && source.charCodeAt(i) === 46 && isInitialism(source, at, i) ? i + 1 : i;
}

function joins(source: string, i: number, end: number, code: number): boolean {
  if (i + 1 >= end) return false;
  const after = source.charCodeAt(i + 1);
  if (code === 38 || isApostrophe(code)) return isLetter(after);
  if (code !== 46 || !isLetter(after)) return false;
  return !isUpper(after) || isUpper(source.charCodeAt(i - 1));
}

/** `U.S`, `a.m`: single letters with stops between them, whose last stop belongs to the word. */
function isInitialism(source: string, at: number, end: number): boolean {
  if (end - at < 3) return false;
  for (let i = at + 1; i < end; i += 2) if (source.charCodeAt(i) !== 46) return false;
  return (end - at) % 2 === 1;
}

/** The length of a trailing `'s`, which is a word of its own. */
function possessive(source: string, at: number, stop: number): number {
  if (stop - at < 3) return 0;
  const s = source.charCodeAt(stop - 1);
  return (s === 115 || s === 83) && isApostrophe(source.charCodeAt(stop - 2)) ? 2 : 0;
}
