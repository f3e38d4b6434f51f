import type { NameIndex } from "../entities/names.js";
import type { Language } from "../languages/language.js";
import { mayBeginPeriod } from "../periods/begins.js";
import type { Period } from "../periods/period.js";
import { readPeriod } from "../periods/read.js";
import type { Quantity } from "../quantities/quantity.js";
import { mayBeginQuantity, readQuantity } from "../quantities/read.js";
import type { Token } from "../text/token.js";
import { cued, type Item, isMark } from "./item.js";
import { itemsOf } from "./items.js";

/** A piece of a sentence that has one part in it: a quantity, a period, a name, a word, a mark. */
export interface Chunk {
  readonly t: "quantity" | "period" | "known" | "unknown" | "word" | "mark";
  /** The first item; for words, names and marks the only one. */
  readonly item: Item;
  readonly quantity: Quantity | null;
  readonly period: Period | null;
  readonly start: number;
  readonly end: number;
}

/** Reads a sentence's tokens as chunks, left to right, the longest reading first. */
export function chunksOf(tokens: readonly Token[], language: Language, names: NameIndex, heading: boolean): Chunk[] {
  const items = itemsOf(tokens, language, names, heading);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < items.length) at = readChunk(items, at, chunks);
  return spreadUnits(chunks);
}

function readChunk(items: readonly Item[], at: number, out: Chunk[]): number {
  const item = items[at] as Item;
  const dated = item.kind !== "mark" && mayBeginPeriod(items, at) ? readPeriod(items, at) : null;
  if (dated !== null) {
    const { start, end } = dated.period;
    out.push({ t: "period", item, quantity: null, period: dated.period, start, end });
    return dated.next;
  }
  const counted = mayBeginQuantity(items, at) ? readQuantity(items, at) : null;
  if (counted !== null) {
    const { outerStart, outerEnd } = counted.quantity;
    out.push({ t: "quantity", item, quantity: counted.quantity, period: null, start: outerStart, end: outerEnd });
    return counted.next;
  }
  const t = item.kind === "number" ? "word" : item.kind;
  out.push({ t, item, quantity: null, period: null, start: item.start, end: item.end });
  return at + 1;
}

/** `2, 3 and 4 percent`: numbers in a list take the unit of the last. */
function spreadUnits(chunks: Chunk[]): Chunk[] {
  for (let i = chunks.length - 3; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    const quantity = chunk.quantity;
    if (quantity === null || quantity.unit !== "none" || quantity.form !== "digits") continue;
    const next = nextInList(chunks, i);
    if (next === null || next.unit !== "percent" || next.sign !== 0 || quantity.value >= 400 || isYear(quantity))
      continue;
    chunks[i] = { ...chunk, quantity: { ...quantity, unit: next.unit } };
  }
  return chunks;
}

function nextInList(chunks: readonly Chunk[], i: number): Quantity | null {
  const joint = chunks[i + 1]?.item;
  const comma = isMark(joint, ",");
  if (!comma && !cued(joint, "list-joint")) return null;
  const next = chunks[i + 2];
  if (comma && cued(next?.item, "and") && next?.t === "word") return chunks[i + 3]?.quantity ?? null;
  return next?.quantity ?? null;
}

/** Whether a bare number is likely a year. */
export const isYear = (quantity: Quantity): boolean =>
  quantity.unit === "none" &&
  quantity.step === 1 &&
  quantity.value >= 1900 &&
  quantity.value <= 2100 &&
  quantity.end - quantity.start === 4;
