import type { Cue } from "../languages/cue.js";
import { cued, meaning } from "../syntax/item.js";
import type { Slot } from "../syntax/slot.js";

/** Marks over which a word before a number no longer belongs to it. */
const HARD = new Set([";", ":", "|"]);

/** Index of the nearest word before a number that gives a cue, at most `reach` parts away; -1 for none. */
export function cueBefore({ chunks, at }: Slot, cue: Cue, reach: number): number {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const { t, item } = chunks[i] as Slot["chunks"][number];
    if (t === "mark" && HARD.has(item.norm)) return -1;
    if (t === "word" && cued(item, cue)) return i;
  }
  return -1;
}

/** Index of the nearest word after a number that gives a cue, within its clause and `reach` parts; -1 for none. */
export function cueAfter({ chunks, at }: Slot, cue: Cue, reach: number): number {
  for (let i = at + 1; i < chunks.length && i <= at + reach; i++) {
    const { t, item } = chunks[i] as Slot["chunks"][number];
    if (t === "mark" && item.norm !== "-") return -1;
    if (t === "word" && cued(item, cue)) return i;
  }
  return -1;
}

/** Whether the nearest cue stands before or right after a number. */
export const isNear = (slot: Slot, cue: Cue, before: number, after: number): boolean =>
  cueBefore(slot, cue, before) >= 0 || cueAfter(slot, cue, after) >= 0;

/** `25 cents a share`, `2,50 euros par action`: an amount of one share. */
export function isPerShare({ chunks, at }: Slot): boolean {
  const first = chunks[at + 1]?.item;
  const each =
    cued(first, "each-of") || meaning(first, "relation")?.r === "per" || meaning(first, "each") !== undefined;
  const second = chunks[at + 2]?.item;
  const third = chunks[at + 3]?.item;
  return each && [second, third].some((item) => meaning(item, "equity") !== undefined || cued(item, "share-unit"));
}
