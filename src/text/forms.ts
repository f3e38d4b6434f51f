import { isUpper } from "./characters.js";
import type { Capitals, Form, TokenKind } from "./token.js";
import { idOf, vocabularySize } from "./vocabulary.js";

/** A form with the spelling it was made for, and how large the vocabulary was then. */
interface Remembered extends Form {
  readonly spelling: string;
  readonly vocabulary: number;
}

/** A text has few different words, and most of them again and again: their forms are remembered by spelling. */
const SHELF = 1 << 16;
/** In how many places a spelling is looked for; where others have them all, it takes the first. */
const PLACES = 4;
const LONGEST = 40;

const shelf = new Array<Remembered | undefined>(SHELF + PLACES);

/** The form of the word or mark between `start` and `end`; for one seen before no string is made. */
export function formAt(kind: TokenKind, source: string, start: number, end: number): Form {
  if (end - start > LONGEST) return formOf(kind, source.slice(start, end));
  const first = hashOf(source, start, end) & (SHELF - 1);
  let free = -1;
  for (let place = first; place < first + PLACES; place++) {
    const form = shelf[place];
    if (form !== undefined && form.vocabulary === vocabularySize()) {
      if (spells(form.spelling, source, start, end)) return form;
    } else if (free < 0) free = place;
  }
  const form = formOf(kind, copyOf(source, start, end));
  shelf[free < 0 ? first : free] = form;
  return form;
}

/** The form of a number as written; numbers are too many to remember. */
export function numberForm(written: string, value: number, decimals: number): Form {
  return remembered("number", written, written, "lower", value, decimals);
}

/** FNV-1a over code units. */
function hashOf(source: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function spells(spelling: string, source: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = start; i < end; i++) if (spelling.charCodeAt(i - start) !== source.charCodeAt(i)) return false;
  return true;
}

/** A slice would keep the whole source alive for as long as its word is remembered. */
function copyOf(source: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i++) units.push(source.charCodeAt(i));
  return String.fromCharCode(...units);
}

function formOf(kind: TokenKind, spelling: string): Remembered {
  if (kind === "mark") return remembered(kind, spelling, markNorm(spelling), "lower", Number.NaN, 0);
  const lower = spelling.toLowerCase();
  const norm = lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
  return remembered(kind, spelling, norm, capitalsOf(spelling, lower), Number.NaN, 0);
}

/** One place makes forms, so that all of them have one shape. */
function remembered(
  kind: TokenKind,
  spelling: string,
  norm: string,
  capitals: Capitals,
  value: number,
  decimals: number,
): Remembered {
  const numeric = kind === "number" || /\d/.test(norm);
  const vocabulary = vocabularySize();
  return { kind, norm, id: idOf(norm), capitals, numeric, value, decimals, remark: null, spelling, vocabulary };
}

function capitalsOf(spelling: string, lower: string): Capitals {
  if (spelling === lower) return "lower";
  if (spelling === spelling.toUpperCase()) return "all";
  return isUpper(spelling.charCodeAt(0)) ? "initial" : "lower";
}

/** Typographic variants of a mark are one mark to the reader. */
function markNorm(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code < 128) return mark;
  if (code === 0x2019 || code === 0x2018) return "'";
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return '"';
  if (code === 0x2212) return "−";
  if (code === 0x2010 || code === 0x2011) return "-";
  return mark;
}
