import { isApostrophe, isDigit, isLetter, isSpace, isUpper } from "./characters.js";
import { formAt, numberForm } from "./forms.js";
import { scanNumber } from "./number.js";
import { type Form, Token } from "./token.js";

/** How a language is written, as far as cutting it into words and numbers goes. */
export interface WritingStyle {
  readonly decimal: "." | ",";
  /** What stands before an apostrophe that cuts a word in two: `l` in `l'action`. */
  readonly elisions: ReadonlySet<string>;
  /** Words that are two in one, by their norm: `du` is `de le`. The second has the last letter for its range. */
  readonly contractions: ReadonlyMap<string, readonly [string, string]>;
  /** Words that are written right before a number, in lower case: `RMB` in `RMB380 billion`. */
  readonly glued: ReadonlySet<string>;
  /** What stands right between hours and minutes, `h` in `10h30`; empty where no letter does. */
  readonly hour: string;
}

/** A language that cuts no words in two: English, and the names of companies. */
export const plainStyle: WritingStyle = {
  decimal: ".",
  elisions: new Set(),
  contractions: new Map(),
  glued: new Set(),
  hour: "",
};

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
  style: WritingStyle,
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
  style: WritingStyle,
  out: Token[],
): number {
  if (isDigit(code) || (code === pointOf(style) && startsFraction(source, at, end, spaced))) {
    const number = scanNumber(source, at, end, style.decimal);
    const form = numberForm(source.slice(at, number.end), number.value, number.decimals);
    out.push(new Token(form, at, number.end, spaced));
    return number.end;
  }
  if (isLetter(code)) return word(source, at, end, spaced, style, out);
  if (!spaced && isClitic(source, at, end, code)) {
    out.push(new Token(formAt("word", POSSESSIVE, 0, 2), at, at + 2, false));
    return at + 2;
  }
  const wide = code >= 0xd800 && code < 0xdc00 && at + 1 < end;
  const stop = at + (wide ? 2 : 1);
  out.push(new Token(formAt("mark", source, at, stop), at, stop, spaced));
  return stop;
}

const pointOf = ({ decimal }: WritingStyle): number => (decimal === "." ? 46 : 44);

/** `.5` at the start of a number, not the stop after a word. */
const startsFraction = (source: string, at: number, end: number, spaced: boolean): boolean =>
  spaced && at + 1 < end && isDigit(source.charCodeAt(at + 1));

function word(source: string, at: number, end: number, spaced: boolean, style: WritingStyle, out: Token[]): number {
  let stop = wordEnd(source, at, end, style);
  const elided = style.elisions.size === 0 ? 0 : elision(source, at, stop, end, style.elisions);
  if (elided > 0) {
    out.push(new Token(formAt("word", source, at, elided), at, elided, spaced));
    return elided;
  }
  const clitic = possessive(source, at, stop);
  if (clitic > 0) stop -= clitic;
  const form = formAt("word", source, at, stop);
  const parts = style.contractions.size === 0 ? undefined : style.contractions.get(form.norm);
  if (parts === undefined) out.push(new Token(form, at, stop, spaced));
  else takeApart(parts, form, at, stop, spaced, out);
  if (clitic === 0) return stop;
  out.push(new Token(formAt("word", POSSESSIVE, 0, 2), stop, stop + clitic, false));
  return stop + clitic;
}

/** The two words that one is: the first has its capital, the second its last letter. */
function takeApart(
  [first, second]: readonly [string, string],
  { capitals }: Form,
  at: number,
  stop: number,
  spaced: boolean,
  out: Token[],
): void {
  const written = capitals === "lower" ? first : first.charAt(0).toUpperCase() + first.slice(1);
  out.push(new Token(formAt("word", written, 0, written.length), at, stop - 1, spaced));
  out.push(new Token(formAt("word", second, 0, second.length), stop - 1, stop, true));
}

/** Where an elided word ends, its apostrophe included: `l'` in `l'action`, `jusqu'` in `jusqu'à`; 0 for none. */
function elision(source: string, at: number, stop: number, end: number, elisions: ReadonlySet<string>): number {
  for (let i = at + 1; i <= at + 7 && i < end && i <= stop; i++) {
    if (!isApostrophe(source.charCodeAt(i))) continue;
    return elisions.has(source.slice(at, i).toLowerCase()) ? i + 1 : 0;
  }
  return 0;
}

/** Letters and digits; `&`, `.` and apostrophes only between letters, as in `S&P`, `JD.com`, `U.S.`, `didn't`. */
function wordEnd(source: string, at: number, end: number, style: WritingStyle): number {
  let i = at + 1;
  while (i < end) {
    const code = source.charCodeAt(i);
    if (isLetter(code)) i++;
    else if (isDigit(code) && !isGlued(source, at, i, style)) i++;
    else if (joins(source, i, end, code)) i += 2;
    else break;
  }
  return i < end && source.charCodeAt(i) === 46 && isInitialism(source, at, i) ? i + 1 : i;
}

/** Whether the letters up to a digit are a word of their own, and the number begins there. */
function isGlued(source: string, at: number, digit: number, { glued, hour }: WritingStyle): boolean {
  if (glued.size === 0 || digit - at > 4) return false;
  const word = source.slice(at, digit).toLowerCase();
  return glued.has(word) || (word === hour && at > 0 && isDigit(source.charCodeAt(at - 1)));
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

/** The `'s` behind a number: `the S&P 500's`. */
function isClitic(source: string, at: number, end: number, code: number): boolean {
  if (!isApostrophe(code) || at + 1 >= end) return false;
  const s = source.charCodeAt(at + 1);
  return (s === 115 || s === 83) && (at + 2 >= end || !isLetter(source.charCodeAt(at + 2)));
}
