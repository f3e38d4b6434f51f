import { ConceptSet } from "../languages/concept-set.js";
import { cued, type Item, means } from "../syntax/item.js";

const HEADS = ConceptSet.of(
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
const LEADS = ConceptSet.of(
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
