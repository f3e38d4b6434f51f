import type { Claim } from "../claims/claim.js";
import type { Wording } from "../languages/wording.js";
import type { Instrument } from "../tape/model.js";
import { type Assertion, agrees } from "../verdicts/assertion.js";
import type { Reading } from "../verdicts/reading.js";
import type { Verdict } from "../verdicts/verdict.js";
import { factorText, multipleWording } from "./multiple-wording.js";
import { digitsOf, inCapitalsOf, numberOf, writtenLike } from "./numeral-text.js";
import type { ClaimReport } from "./schema.js";

/** What a suggestion is written with: the language of the text, the text, and the listings of the tape. */
export interface Writer {
  readonly wording: Wording;
  readonly source: string;
  readonly instruments: readonly Instrument[];
}

type Suggestion = ClaimReport["suggestion"];

/**
 * A wording that the tape would confirm, in the language and typography of the text; null where none is sure to.
 *
 * `certain` tells whether it may be written without asking: the number is contradicted, and every convention prints alike.
 */
export function suggestionOf(claim: Claim, verdict: Verdict, writer: Writer): Suggestion {
  const { reading } = verdict;
  if (reading === null || reading.atLeast || reading.shut !== undefined) return null;
  if (verdict.verdict === "ambiguous") return withVenue(claim, reading.symbol, writer);
  const contradicted = verdict.verdict === "contradicted";
  if (!contradicted && !verdict.notes.includes("last digit")) return null;
  const certain = contradicted && verdict.sole;
  if (claim.assertion.unit === "weekday") return weekday(claim, reading.value, writer, certain);
  if (claim.assertion.unit === "times" && claim.assertion.form === "multiply") return multiple(claim, reading, writer);
  const numeral = numeralFor(claim, reading, writer);
  if (numeral === null) return null;
  return isOpposite(claim, reading.value)
    ? turned(claim, numeral, writer, certain)
    : { ...claim.number, text: numeral, certain };
}

/** Another factor for a multiple, `2.4` for `three`, `rose 2.4-fold` for `tripled`; never certain, since a verb goes with it. */
function multiple({ number, start }: Claim, { value }: Reading, { wording, source }: Writer): Suggestion {
  const text = source.slice(number.start, number.end);
  const written = factorText(value, wording);
  const digits = digitsOf(text);
  if (written === null) return null;
  if (digits !== null && !isBroken(text, digits))
    return { ...number, text: text.replace(digits, written), certain: false };
  if (wording.cardinals.includes(text.toLowerCase())) return { ...number, text: written, certain: false };
  const told = multipleWording({ ...number, from: start }, value, wording, source);
  return told === null ? null : { ...told, certain: false };
}

const isOpposite = ({ assertion }: Claim, value: number): boolean => assertion.signed && assertion.value * value < 0;

/** The numeral with another value: digits for digits, a word for a word. */
function numeralFor({ number, assertion }: Claim, reading: Reading, { wording, source }: Writer): string | null {
  const { value, told } = reading;
  const text = source.slice(number.start, number.end);
  const digits = digitsOf(text);
  if (digits === null) return inWords(text, value, wording);
  if (isBroken(text, digits)) return null;
  if (assertion.upTo !== null || assertion.form === "multiply" || isOrdinal(text, assertion)) return null;
  const scale = magnitudeOf(assertion, numberOf(digits, wording));
  // A document that prints fewer digits than the text vouches for no more of them.
  const step = Math.max(assertion.step, told?.step ?? 0);
  const decimals = step >= scale ? 0 : Math.max(0, Math.round(-Math.log10(step / scale)));
  const said = rounded(Math.abs(value) / scale, decimals, assertion.hedge);
  if (!agrees({ ...assertion, value: said * scale, signed: false }, Math.abs(value)).holds) return null;
  return text.replace(digits, writtenLike(said, decimals, digits, wording));
}

/** `9</b>.2`: a page has markup between the digits, and what is written instead would leave the rest of them. */
const isBroken = (text: string, digits: string): boolean =>
  text.includes("<") && /\d/.test(text.slice(text.indexOf(digits) + digits.length));

/** `5th`: the ending would have to change with the number. */
const isOrdinal = (text: string, { form }: Assertion): boolean => form === "words" && /\d\p{L}/u.test(text);

/** `five` for `four`, `Sixth` for `Fifth`. */
function inWords(text: string, value: number, { cardinals, ordinals }: Wording): string | null {
  const old = text.toLowerCase();
  const words = ordinals.includes(old) ? ordinals : cardinals.includes(old) ? cardinals : null;
  const word = value >= 2 ? words?.[value] : undefined;
  return word === undefined ? null : inCapitalsOf(text, word);
}

/** How many units one of the printed digits stands for: 1e9 in `380 billion`. */
function magnitudeOf({ value }: Assertion, printed: number): number {
  const ratio = printed === 0 ? 1 : Math.abs(value) / printed;
  return ratio > 0 ? 10 ** Math.round(Math.log10(ratio)) : 1;
}

/** Rounded to what the hedge then says rightly: `more than` rounds down, `almost` up. */
function rounded(value: number, decimals: number, hedge: Assertion["hedge"]): number {
  const unit = 10 ** -decimals;
  const round =
    hedge === "over" || hedge === "at-least"
      ? Math.floor
      : hedge === "under" || hedge === "at-most" || hedge === "almost"
        ? Math.ceil
        : Math.round;
  return round(value / unit) * unit;
}

/** A word of movement this far from its number may be that of other numbers too. */
const BETWEEN = 24;

/** The movement the other way, with its number: `fell 3.1%` for `rose 3.0%`, `-1.2%` for `+1.2%`. */
function turned({ number, mover }: Claim, numeral: string, { wording, source }: Writer, certain: boolean): Suggestion {
  const sign = source[number.start - 1] ?? "";
  if ("+-\u2212".includes(sign) && sign !== "")
    return { start: number.start - 1, end: number.end, text: (sign === "+" ? "\u2212" : "+") + numeral, certain };
  if (mover === undefined) return null;
  const word = source.slice(mover.start, mover.end);
  const opposite = wording.opposites.get(word.toLowerCase());
  if (opposite === undefined) return null;
  const between =
    mover.start < number.start ? source.slice(mover.end, number.start) : source.slice(number.end, mover.start);
  if (between.length > BETWEEN || /\d/.test(between)) return null;
  const other = inCapitalsOf(word, opposite);
  return mover.start < number.start
    ? { start: mover.start, end: number.end, text: other + between + numeral, certain }
    : { start: number.start, end: mover.end, text: numeral + between + other, certain };
}

/** The weekday that the date falls on. */
function weekday(claim: Claim, value: number, { wording, source }: Writer, certain: boolean): Suggestion {
  const said = wording.weekdays[claim.assertion.value - 1];
  const right = wording.weekdays[value - 1];
  if (said === undefined || right === undefined) return null;
  const at = source.slice(claim.start, claim.end).toLowerCase().indexOf(said.toLowerCase());
  if (at < 0) return null;
  const start = claim.start + at;
  const end = start + said.length;
  return { start, end, text: inCapitalsOf(source.slice(start, end), right), certain };
}

/** What an ambiguous claim lacks: the place of the listing that gives its number. */
function withVenue({ end, subject }: Claim, symbol: string | null, { wording, instruments }: Writer): Suggestion {
  if (symbol === null || symbol === subject?.symbol) return null;
  const venue = instruments.find((instrument) => instrument.symbol === symbol)?.venue ?? "";
  const words = wording.venues[venue];
  return words === undefined ? null : { start: end, end, text: ` ${words}`, certain: false };
}
