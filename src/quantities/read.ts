import { ConceptSet } from "../languages/concept-set.js";
import type { Hedge, Lexeme } from "../languages/lexeme.js";
import { cued, type Item, isMark, meaning, means, relationOf } from "../syntax/item.js";
import { currencyBefore, isCurrencyMark } from "./currency.js";
import { type Numeral, readNumeral } from "./numeral.js";
import type { Quantity, Unit } from "./quantity.js";

/** A quantity and the index of the item after it. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  readonly next: number;
}

interface UnitRead {
  readonly unit: Unit;
  readonly currencies: readonly string[];
  readonly scale: number;
  readonly next: number;
}

const OPENING = ConceptSet.with("hedge", "cardinal", "multiply", "fraction", "ordinal", "currency", "sign");

/** Whether a quantity can begin at item `at`: a number, a word for one, a hedge, a sign, a currency. */
export function mayBeginQuantity(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (item.kind === "known" || item.kind === "unknown") return false;
  if (item.kind === "number" || means(item, OPENING)) return true;
  if (item.kind === "mark") return SIGNS.has(item.norm) || isCurrencyMark(item.norm);
  const next = items[at + 1];
  return next !== undefined && next.kind === "mark" && next.norm === "$" && !next.spaced;
}

/** Reads the quantity that starts at item `at`, hedges, sign, currency and unit included; null where none does. */
export function readQuantity(items: readonly Item[], at: number): ReadQuantity | null {
  const hedged = hedgesBefore(items, at);
  const sign = signAt(items, hedged.next);
  const money = currencyBefore(items, sign.next);
  const inner = money === null ? sign : signAt(items, money.next);
  const numeral = readNumeral(items, money === null ? sign.next : inner.next, money !== null);
  if (numeral === null) return null;
  if (isWord(items[sign.next - 1], sign.sign) && !isSignedUnit(items, numeral)) return null;
  const unit = money === null ? unitAfter(items, numeral) : moneyUnit(items, money.currencies, numeral);
  if (unit === null || (numeral.form === "words" && numeral.value <= 1 && unit.unit === "none")) return null;
  const range = upperEnd(items, unit.next, numeral);
  const after = hedgeAfter(items, range?.next ?? unit.next);
  const hedge = hedged.hedge ?? after.hedge;
  return {
    quantity: build(
      items,
      at,
      hedged.next,
      sign.sign || inner.sign,
      hedge,
      numeral,
      range?.unit ?? unit,
      range?.value ?? null,
    ),
    next: after.next,
  };
}

function build(
  items: readonly Item[],
  _at: number,
  first: number,
  sign: -1 | 0 | 1,
  hedge: Hedge | null,
  numeral: Numeral,
  unit: UnitRead,
  upTo: number | null,
): Quantity {
  const { value, step, form, inverse, start, end } = numeral;
  return {
    value: value * unit.scale,
    step: step * unit.scale,
    unit: unit.unit,
    currencies: unit.currencies,
    hedge,
    sign,
    form,
    inverse,
    upTo,
    start,
    end,
    outerStart: (items[first] as Item).start,
    outerEnd: (items[unit.next - 1] as Item).end,
  };
}

/** Hedges stand before the number, at most three of them: `up to about`. The first one decides. */
function hedgesBefore(items: readonly Item[], at: number): { hedge: Hedge | null; next: number } {
  let next = at;
  let hedge: Hedge | null = null;
  for (let i = 0; i < 3; i++) {
    const found = meaning(items[next], "hedge");
    if (found === undefined || found.after) break;
    hedge ??= found.hedge;
    next++;
  }
  return { hedge, next };
}

function hedgeAfter(items: readonly Item[], at: number): { hedge: Hedge | null; next: number } {
  const found = meaning(items[at], "hedge");
  return found?.after ? { hedge: found.hedge, next: at + 1 } : { hedge: null, next: at };
}

const SIGNS: ReadonlyMap<string, -1 | 1> = new Map([
  ["+", 1],
  ["−", -1],
  ["-", -1],
  ["–", -1],
]);

/** Signs that join words where nothing stands before them. */
const DASHES: ReadonlySet<string> = new Set(["-", "–"]);

/** A sign is tight to the number after it and loose from what stands before. */
function signAt(items: readonly Item[], at: number): { sign: -1 | 0 | 1; next: number } {
  const item = items[at];
  const next = items[at + 1];
  const none = { sign: 0, next: at } as const;
  const word = meaning(item, "sign")?.sign;
  if (word !== undefined) return { sign: word, next: at + 1 };
  if (item === undefined || item.kind !== "mark" || next === undefined || next.spaced) return none;
  const sign = SIGNS.get(item.norm);
  if (sign === undefined) return none;
  const loose = item.spaced || at === 0 || isMark(items[at - 1], "(") || isMark(items[at - 1], "|");
  return loose || !DASHES.has(item.norm) ? { sign, next: at + 1 } : none;
}

const isWord = (item: Item | undefined, sign: number): boolean => sign !== 0 && meaning(item, "sign") !== undefined;

/** `minus 2.7%`, `plus 12 points`: the only numbers that a word gives a sign. */
const isSignedUnit = (items: readonly Item[], { next }: Numeral): boolean => {
  const unit = meaning(items[next], "unit")?.unit;
  return unit === "percent" || unit === "points";
};

const UNITS: Readonly<Record<string, Unit>> = {
  percent: "percent",
  "percentage-points": "percentage-points",
  "basis-points": "basis-points",
  points: "points",
  times: "times",
};

/** The unit after a numeral, hyphen or space between: `9.2%`, `38-point`, `380 billion yuan`, `32 cents`, `six`. */
function unitAfter(items: readonly Item[], numeral: Numeral): UnitRead | null {
  if (numeral.form === "multiply") return { unit: "times", currencies: [], scale: 1, next: numeral.next };
  const joined = meaning(items[numeral.next - 1], "currency");
  if (joined && meaning(items[numeral.next - 1], "magnitude")) return money(joined, numeral.next);
  const at = isTightHyphen(items, numeral.next) ? numeral.next + 1 : ofUnit(items, numeral.next);
  const item = items[at];
  const unit = meaning(item, "unit");
  const mapped = unit && UNITS[unit.unit];
  if (mapped && !(mapped === "times" && numeral.form === "ordinal"))
    return { unit: mapped, currencies: [], scale: 1, next: at + 1 };
  const currency = meaning(item, "currency");
  if (currency && numeral.form !== "ordinal") return money(currency, at + 1);
  if (numeral.form === "ordinal") return { unit: "ordinal", currencies: [], scale: 1, next: numeral.next };
  return { unit: sharesAfter(items, at) ? "shares" : "none", currencies: [], scale: 1, next: numeral.next };
}

const money = ({ code, others, subunit }: Extract<Lexeme, { c: "currency" }>, next: number): UnitRead => ({
  unit: "money",
  currencies: others === undefined ? [code] : [code, ...others],
  scale: subunit ? 0.01 : 1,
  next,
});

/** `0.16 of a point`, `380 milliards de yuans`, `819 millions de titres`. */
const ofUnit = (items: readonly Item[], at: number): number =>
  relationOf(items[at]) === "of" &&
  meaning(items[at - 1], "magnitude") !== undefined &&
  (meaning(items[at + 1], "currency") !== undefined || sharesAfter(items, at + 1))
    ? at + 1
    : ofPoint(items, at);

const ofPoint = (items: readonly Item[], at: number): number =>
  relationOf(items[at]) === "of" && cued(items[at + 1], "one") && meaning(items[at + 2], "unit") ? at + 2 : at;

const isTightHyphen = (items: readonly Item[], at: number): boolean =>
  isMark(items[at], "-") && !items[at]?.spaced && items[at + 1] !== undefined && !items[at + 1]?.spaced;

/** `113.6 million shares`: the shares are counted; `shares` stays in the text for whoever reads on. */
function sharesAfter(items: readonly Item[], place: number): boolean {
  const at = items[place]?.kind === "known" || items[place]?.kind === "unknown" ? place + 1 : place;
  const equity = meaning(items[at], "equity");
  return equity?.plural === true && cued(items[at], "counted-shares");
}

/** A currency mark before the number; a second currency word after it says which dollar is meant. */
function moneyUnit(items: readonly Item[], currencies: readonly string[], numeral: Numeral): UnitRead {
  const word = meaning(items[numeral.next], "currency");
  if (word && !word.subunit) return { unit: "money", currencies: [word.code], scale: 1, next: numeral.next + 1 };
  return { unit: "money", currencies, scale: 1, next: numeral.next };
}

/** The upper end of `10-12 percent` or `10% to 12%`; a plain `from … to …` is left to the frames. */
function upperEnd(
  items: readonly Item[],
  at: number,
  numeral: Numeral,
): { value: number; unit: UnitRead; next: number } | null {
  const dash = items[at];
  if (!isMark(dash, "-") && !isMark(dash, "–")) return null;
  if (dash?.spaced || numeral.form !== "digits") return null;
  const money = currencyBefore(items, at + 1);
  const upper = readNumeral(items, money?.next ?? at + 1, money !== null);
  if (upper === null || upper.form !== "digits" || upper.value <= numeral.value) return null;
  const unit = unitAfter(items, upper);
  return unit === null ? null : { value: upper.value * unit.scale, unit, next: unit.next };
}
