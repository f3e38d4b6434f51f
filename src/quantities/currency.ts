import { type Item, meaning } from "../syntax/item.js";

/** Currency marks and what each may stand for, most usual first. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "HKD", "AUD", "CAD", "SGD", "TWD"],
  "€": ["EUR"],
  "£": ["GBP"],
  "¥": ["JPY", "CNY"],
  "￥": ["CNY", "JPY"],
  "₩": ["KRW"],
  "₹": ["INR"],
};

/** Whether a mark stands for a currency. */
export const isCurrencyMark = (mark: string): boolean => Object.hasOwn(MARKS, mark);

/** Letters before a dollar mark. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: "USD",
  "u.s.": "USD",
  hk: "HKD",
  a: "AUD",
  au: "AUD",
  c: "CAD",
  ca: "CAD",
  s: "SGD",
  nt: "TWD",
  nz: "NZD",
  r: "BRL",
  sg: "SGD",
};

/** A currency before a number: the codes it may mean, and the item after it. */
export interface CurrencyRead {
  readonly currencies: readonly string[];
  readonly next: number;
}

/** Reads `$`, `HK$`, `US$`, `RMB`, `EUR` before a number at item `at`; null where there is none. */
export function currencyBefore(items: readonly Item[], at: number): CurrencyRead | null {
  const item = items[at];
  if (item === undefined) return null;
  const next = items[at + 1];
  if (item.kind === "mark") {
    const currencies = MARKS[item.norm];
    if (currencies === undefined) return null;
    return { currencies, next: next?.kind === "mark" && next.norm === item.norm ? at + 2 : at + 1 };
  }
  if (next?.kind === "mark" && next.norm === "$" && !next.spaced) {
    const code = Object.hasOwn(DOLLARS, item.norm) ? DOLLARS[item.norm] : undefined;
    return code === undefined ? null : { currencies: [code], next: at + 2 };
  }
  const word = meaning(item, "currency");
  const isCode = word !== undefined && !word.subunit && item.token.capitals === "all";
  return isCode && next?.kind === "number" ? { currencies: [word.code], next: at + 1 } : null;
}
