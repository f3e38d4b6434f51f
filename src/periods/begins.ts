import type { Concept, Lexeme } from "../languages/lexeme.js";
import type { Item } from "../syntax/item.js";

const HEADS: ReadonlySet<Concept> = new Set<Concept>([
  "weekday",
  "month",
  "season",
  "quarter",
  "now",
  "neighbour",
  "start-of",
  "end-of",
  "year-to-date",
  "so-far",
  "frequency",
  "time",
  "event",
]);
const LEADS: ReadonlySet<Concept> = new Set<Concept>([
  "relation",
  "determiner",
  "which",
  "hedge",
  "cardinal",
  "possessive",
  "place",
  "ordinal",
  "ago",
]);

const HEAD = 1;
const LEAD = 2;

/** What a word's meanings let it be in a period; kept per entry of the lexicon, which hands out the same list each time. */
const parts = new WeakMap<readonly Lexeme[], number>();

function partOf(lexemes: readonly Lexeme[]): number {
  let part = parts.get(lexemes);
  if (part === undefined) {
    part = 0;
    for (const { c } of lexemes) part |= HEADS.has(c) ? HEAD : LEADS.has(c) ? LEAD : 0;
    parts.set(lexemes, part);
  }
  return part;
}

/** Whether a period can begin at item `at`: a word of time, a number, or a small word with one of them near behind it. */
export function mayBeginPeriod(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.kind === "number") return true;
    const part = item.lexemes.length === 0 ? 0 : partOf(item.lexemes);
    if ((part & HEAD) !== 0) return true;
    if (i === at && (part & LEAD) === 0) return false;
  }
  return false;
}
