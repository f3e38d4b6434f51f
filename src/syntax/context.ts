import type { ContextRule, ContextTable, Neighbour } from "../languages/context.js";
import { cued, type Item, isMark, meaning } from "./item.js";

/** Gives words their meaning by what stands beside them, as the language's rules say. */
export function inContext(items: Item[], rules: ContextTable): Item[] {
  if (rules.size === 0) return items;
  items.forEach((item, i) => {
    const rule = item.kind === "word" ? rules.get(item.norm)?.find((one) => fits(one, items, i)) : undefined;
    if (rule !== undefined) items[i] = item.as(rule.means);
  });
  return items;
}

const fits = ({ after, before, behind }: ContextRule, items: readonly Item[], i: number): boolean =>
  (after === undefined || after.some((neighbour) => isNeighbour(neighbour, items, i - 1))) &&
  (before === undefined || before.some((neighbour) => isNeighbour(neighbour, items, i + 1))) &&
  (behind === undefined || items.slice(Math.max(0, i - 6), i).some((item) => cued(item, behind)));

function isNeighbour(neighbour: Neighbour, items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (neighbour === "amount") return beginsAmount(items, i);
  if (neighbour === "gerund") return cued(item, "gerund");
  if (neighbour === "noun") return item.kind === "word" && isPlainNoun(items, i);
  return meaning(item, neighbour) !== undefined;
}

/** A number, a word for one, a hedge before one, a sign or a currency mark. */
function beginsAmount(items: readonly Item[], i: number): boolean {
  const item = items[i] as Item;
  if (item.kind === "number") return true;
  if (item.kind === "mark") return items[i + 1]?.kind === "number" && !isMark(item, "(") && !isMark(item, ",");
  const hedge = meaning(item, "hedge");
  if (hedge !== undefined && !hedge.after) return i + 1 < items.length && beginsAmount(items, i + 1);
  return meaning(item, "cardinal") !== undefined || meaning(item, "fraction") !== undefined;
}

/** A word without meaning and form of a verb or adverb, back over what describes it. */
function isPlainNoun(items: readonly Item[], at: number): boolean {
  let i = at;
  while (i > 0 && (cued(items[i], "postposed") || meaning(items[i], "adverb") || meaning(items[i], "straight"))) i--;
  const item = items[i] as Item;
  const move = meaning(item, "move");
  if (move !== undefined) return move.pos === "noun";
  return (
    NOUNS.some((concept) => meaning(item, concept) !== undefined) || (item.entry.isEmpty && !cued(item, "adverb-form"))
  );
}

const NOUNS = ["field", "equity", "metric", "volume", "company", "time", "record", "frequency"] as const;
