import type { Chunk } from "./chunk.js";
import { governorAt } from "./governor.js";
import { cued, isMark, meaning } from "./item.js";

// What bars a time from a number: marks, other numbers, clauses of their own.

/** `11% over six months and, over a year, 16%`: the window after `and` belongs to the number behind it. */
export function opensNext(chunks: readonly Chunk[], window: number): boolean {
  const before = chunks[window - 1]?.item.norm === "," ? window - 2 : window - 1;
  if (!cued(chunks[before]?.item, "and")) return false;
  if (isMark(chunks[before - 1]?.item, ",") && hasClause(chunks, window + 1)) return true;
  for (let i = window + 1; i <= window + 3; i++) {
    const chunk = chunks[i];
    if (chunk?.quantity) return true;
    if (chunk === undefined || (chunk.item.norm !== "," && !meaning(chunk.item, "relation"))) return false;
  }
  return false;
}

/** `, and over a year the loss comes to`: a noun and its verb behind a time. */
function hasClause(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const chunk = chunks[i];
    if (chunk === undefined || chunk.t === "mark" || chunk.quantity !== null) return false;
    const found = governorAt(chunks, i);
    if (i > from && found !== null && !found.noun) return true;
  }
  return false;
}

/** Whether a mark stands between two chunks. */
export function hasMark(chunks: readonly Chunk[], from: number, to: number, mark: string): boolean {
  for (let i = from; i < to; i++) if (chunks[i]?.t === "mark" && chunks[i]?.item.norm === mark) return true;
  return false;
}

/** `9.8% over three months, over one year 7.6%; since January, 11.4%`: a period set before the number that it belongs to. */
export function isBound(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  const label = chunks[i + 1]?.item.norm === ":";
  const opens = before === undefined ? label : before.t === "mark" || meaning(before.item, "and") !== undefined;
  const joint = label || (chunks[i + 1]?.t === "mark" && chunks[i + 1]?.item.norm === ",") ? 1 : 0;
  const side = chunks[i + 1 + joint]?.t === "word" && meaning(chunks[i + 1 + joint]?.item, "side") ? 1 : 0;
  return opens && chunks[i + 1 + joint + side]?.quantity != null;
}

/** `from 20.49`, `compared with a close of $531.24`: a number that is told for another day. */
export function isOther(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = chunks[i] as Chunk;
    const relation = chunk.t === "word" ? meaning(chunk.item, "relation")?.r : undefined;
    if (relation === "from" || relation === "against" || relation === "after") return true;
    if (chunk.quantity !== null || meaning(chunk.item, "move")) return false;
  }
  return false;
}

/** Whether the chunk stands in an insert that a comma and `which`, `who` or a participle open. */
export function opensInsert(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 14; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.item.norm === ";" || chunk.item.norm === ":") return false;
    if (chunk.t !== "mark" || chunk.item.norm !== ",") continue;
    return i + 1 < at && !meaning(chunks[i + 1]?.item, "and");
  }
  return false;
}

/** `(+1.6%), adding to a month of`: a number in brackets, and a time behind them and a comma. */
export function isBehindBracket(chunks: readonly Chunk[], at: number, period: number): boolean {
  if (!isMark(chunks[at - 1]?.item, "(") || !isMark(chunks[at + 1]?.item, ")")) return false;
  return hasMark(chunks, at + 2, period, ",");
}
