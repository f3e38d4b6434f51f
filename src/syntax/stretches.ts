import { type Period, type PeriodSpec, periodOver } from "../periods/period.js";
import { type Chunk, isYear } from "./chunk.js";
import { meaning } from "./item.js";

/** `finished the year 53% lower`, `ending 2018 down 6.2 percent`: what the verb of closing closes. */
export function endedStretch(chunks: readonly Chunk[], at: number): Period | null {
  for (let i = at - 1; i > 0 && i > at - 10; i--) {
    const chunk = chunks[i] as Chunk;
    const unit = chunk.t === "word" ? meaning(chunk.item, "time")?.unit : undefined;
    const year = chunk.quantity !== null && isYear(chunk.quantity) ? chunk.quantity.value : null;
    if (unit === undefined && year === null) {
      if (chunk.quantity?.unit === "percent" || (chunk.t === "mark" && chunk.item.norm !== ",")) return null;
      continue;
    }
    const head = year !== null && meaning(chunks[i - 1]?.item, "time") ? i - 1 : i;
    const owned = meaning(chunks[head - 1]?.item, "determiner") || meaning(chunks[head - 1]?.item, "possessive");
    const verb = owned ? head - 2 : head - 1;
    if (meaning(chunks[verb]?.item, "level")?.field !== "close" || unit === "session" || unit === "day") return null;
    const spec: PeriodSpec =
      year !== null
        ? {
            p: "calendar",
            calendar: { unit: "year", year, month: null, quarter: null, which: null, edge: null, months: [] },
          }
        : { p: "to-date", unit: unit ?? "year" };
    return periodOver(spec, chunk);
  }
  return null;
}

/** `closed out their best week in a month, with the Dow up 2.6%`: the stretch whose figures follow. */
export function toldStretch(chunks: readonly Chunk[], at: number): Period | null {
  for (let i = at - 1; i > 2; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "mark" && (chunk.item.norm === ";" || chunk.item.norm === ":")) return null;
    const unit = chunk.t === "word" ? meaning(chunk.item, "time")?.unit : undefined;
    if (unit !== "week" && unit !== "month" && unit !== "quarter" && unit !== "year") continue;
    const told =
      meaning(chunks[i - 1]?.item, "superlative") &&
      meaning(chunks[i - 2]?.item, "possessive") &&
      (meaning(chunks[i - 3]?.item, "level")?.field === "close" || meaning(chunks[i - 3]?.item, "support"));
    if (told) return periodOver({ p: "to-date", unit }, chunk);
  }
  return null;
}

/** `3.7% over a month and 4.7% over three`: a span whose unit was said before. */
export function shortSpan(chunks: readonly Chunk[], at: number, before: Period | null): Period | null {
  if (before?.spec.p !== "span") return null;
  const relation = chunks[at + 1]?.t === "word" ? meaning(chunks[at + 1]?.item, "relation")?.r : undefined;
  const led = relation === "over" || relation === "in";
  const { quantity = null, start = 0, end = 0 } = chunks[led ? at + 2 : at + 1] ?? {};
  const next = chunks[led ? at + 3 : at + 2];
  const ends = next === undefined || next.t === "mark" || meaning(next.item, "and") !== undefined;
  if (quantity === null || quantity.unit !== "none" || !ends || !(led || quantity.hedge === "over")) return null;
  return { ...before, spec: { ...before.spec, n: quantity.value }, start, end };
}

/** `, a price last seen almost two years ago`: the period belongs to a noun set beside the number. */
export function apposes(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const next = chunks[i + 1] as Chunk;
    if (chunks[i]?.t !== "mark" || chunks[i]?.item.norm !== ",") continue;
    if (meaning(next.item, "determiner") || meaning(next.item, "possessive")) return true;
  }
  return false;
}

/** `Meta 10.25% – this week it has gained 23.2% –`: what a dash opens is another statement. */
export const isDash = (chunk: Chunk | undefined): boolean =>
  chunk?.t === "mark" && (chunk.item.norm === "–" || chunk.item.norm === "—");
