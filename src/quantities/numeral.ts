import type { Lexeme } from "../languages/lexeme.js";
import { cued, type Item, isMark, meaning } from "../syntax/item.js";
import type { Quantity } from "./quantity.js";

/** A numeral without sign, currency or unit, magnitude included. */
export interface Numeral {
  readonly value: number;
  readonly step: number;
  readonly form: Quantity["form"];
  readonly inverse: boolean;
  readonly start: number;
  readonly end: number;
  /** Index of the item after it. */
  readonly next: number;
}

/** No market number is larger: a longer row of digits is an identifier, and past the range of a double it has no value. */
const LARGEST = 1e21;
/** Nor is any printed finer: a double holds no more digits. */
const FINEST = 1e-15;

/** Reads digits, number words, a fraction, an ordinal or a multiple in one word at item `at`. */
export function readNumeral(items: readonly Item[], at: number, money: boolean): Numeral | null {
  const numeral = anyNumeral(items, at, money);
  return numeral !== null && numeral.value < LARGEST && numeral.step >= FINEST ? numeral : null;
}

function anyNumeral(items: readonly Item[], at: number, money: boolean): Numeral | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.kind === "number") return digits(items, at, money);
  const cardinal = meaning(item, "cardinal");
  if (cardinal) return words(items, at, cardinal.value);
  const multiply = meaning(item, "multiply");
  if (multiply) return plain(item, at, multiply.factor, "multiply", multiply.inverse);
  const fraction = meaning(item, "fraction");
  if (fraction) {
    const ordinal = cued(item, "one-part") && isCounted(items[at + 1]);
    return ordinal
      ? plain(item, at, Math.round(1 / fraction.value), "ordinal", false)
      : plain(item, at, fraction.value, "fraction", false);
  }
  const ordinal = meaning(item, "ordinal");
  return ordinal ? plain(item, at, ordinal.value, "ordinal", false) : null;
}

/** `a sixth straight session`, `a fifth gain`: not a part but a place in a row. */
const isCounted = (item: Item | undefined): boolean =>
  meaning(item, "straight") !== undefined ||
  meaning(item, "time") !== undefined ||
  meaning(item, "frequency") !== undefined ||
  meaning(item, "winning") !== undefined ||
  meaning(item, "move") !== undefined;

function plain(item: Item, at: number, value: number, form: Numeral["form"], inverse: boolean): Numeral {
  const step = form === "fraction" ? value * 0.1 : 1;
  return { value, step, form, inverse, start: item.start, end: item.end, next: at + 1 };
}

function digits(items: readonly Item[], at: number, money: boolean): Numeral | null {
  const item = items[at] as Item;
  const { value, decimals } = item.token;
  const step = 10 ** -decimals;
  const next = items[at + 1];
  const tight = next !== undefined && next.kind === "word" && !next.spaced ? next : null;
  if (tight && cued(tight, "ordinal-ending")) {
    return { value, step: 1, form: "ordinal", inverse: false, start: item.start, end: tight.end, next: at + 2 };
  }
  const magnitude = magnitudeAt(items, at + 1, tight, money);
  if (magnitude !== null) {
    const { factor, end } = magnitude;
    return {
      value: value * factor,
      step: step * factor,
      form: "digits",
      inverse: false,
      start: item.start,
      end,
      next: magnitude.next,
    };
  }
  if (tight && meaning(tight, "unit") === undefined && meaning(tight, "currency") === undefined) return null;
  return { value, step, form: "digits", inverse: false, start: item.start, end: item.end, next: at + 1 };
}

/** `380 billion`, `380-billion`, `380bn`; a lone letter only where it is tight to the number. */
function magnitudeAt(
  items: readonly Item[],
  at: number,
  tight: Item | null,
  money: boolean,
): { factor: number; end: number; next: number } | null {
  const letter = tight === null ? undefined : meaning(tight, "magnitude");
  if (tight !== null && letter !== undefined && (letter.loose || money || letter.factor === 1e6))
    return { factor: letter.factor, end: tight.end, next: at + 1 };
  const place = isMark(items[at], "-") && !items[at]?.spaced ? at + 1 : at;
  const item = items[place];
  const magnitude = meaning(item, "magnitude");
  if (item === undefined || magnitude === undefined || !magnitude.loose) return null;
  return { factor: magnitude.factor, end: item.end, next: place + 1 };
}

/** `six`, `twenty-four`, `three hundred million`, `two and a half`. */
function words(items: readonly Item[], at: number, first: number): Numeral {
  let value = first;
  let next = at + 1;
  const hyphen = isMark(items[next], "-") && !items[next]?.spaced ? 1 : 0;
  const unit = meaning(items[next + hyphen], "cardinal");
  if (first >= 20 && first % 10 === 0 && unit && unit.value < 10) {
    value += unit.value;
    next += hyphen + 1;
  }
  let step = 1;
  if (meaning(items[next], "and") && isHalf(items, next + 1)) {
    value += 0.5;
    step = 0.5;
    next += items[next + 1] && meaning(items[next + 1], "fraction") ? 2 : 3;
  }
  for (let magnitude = looseMagnitude(items[next]); magnitude; magnitude = looseMagnitude(items[next])) {
    value *= magnitude.factor;
    step *= magnitude.factor;
    next++;
  }
  const last = items[next - 1] as Item;
  return { value, step, form: "words", inverse: false, start: (items[at] as Item).start, end: last.end, next };
}

const looseMagnitude = (item: Item | undefined): Extract<Lexeme, { c: "magnitude" }> | undefined => {
  const magnitude = meaning(item, "magnitude");
  return magnitude?.loose ? magnitude : undefined;
};

function isHalf(items: readonly Item[], at: number): boolean {
  return meaning(items[at], "fraction")?.value === 0.5;
}
