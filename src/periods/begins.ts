import { ConceptSet } from "../languages/concept-set.js";
import { cued, type Item, meaning, means, relationOf } from "../syntax/item.js";

const HEADS = ConceptSet.with(
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
);
const LEADS = ConceptSet.with(
  "relation",
  "determiner",
  "which",
  "hedge",
  "cardinal",
  "possessive",
  "place",
  "ordinal",
  "ago",
);

/** Whether a period can begin at item `at`: a word of time, a number, or a small word with one of them near behind it. */
export function mayBeginPeriod(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.kind === "number" || means(item, HEADS) || (i > at && cued(item, "then"))) return true;
    if (i === at && !means(item, LEADS)) return false;
  }
  return false;
}

const BODIES = ConceptSet.with(
  "year-to-date",
  "so-far",
  "now",
  "neighbour",
  "which",
  "weekday",
  "month",
  "season",
  "quarter",
  "time",
  "cardinal",
  "ago",
  "hedge",
  "start-of",
  "end-of",
);

/** Whether a time expression without its preposition can begin at an item: most prepositions have other things behind them. */
export function mayBeginBody(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === "mark") return false;
  if (begins(item) || relationOf(item) === "of") return true;
  if (meaning(item, "determiner") === undefined && !cued(item, "article")) return false;
  const next = items[at + 1];
  return next !== undefined && (begins(next) || meaning(items[at + 2], "weekday") !== undefined);
}

const begins = (item: Item): boolean =>
  item.kind === "number" || means(item, BODIES) || cued(item, "then") || cued(item, "one");
