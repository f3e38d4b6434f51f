import type { ResolvedMetric } from "../entities/subject.js";
import type { CalendarSpec } from "../periods/period.js";
import type { Chunk } from "../syntax/chunk.js";
import { NO_CLIMB } from "../syntax/inserts.js";
import { cued, meaning } from "../syntax/item.js";
import { nominalEndingAt } from "../syntax/nominal.js";
import type { ReadSlot, SentenceView } from "./sentence.js";
import { subjectsOf } from "./subjects.js";

/** The company figure that a slot is said of; null for prices and for figures that no tape keeps. */
export function metricOf(slot: ReadSlot, view: SentenceView, i: number): ResolvedMetric | null {
  const [own] = subjectsOf(slot);
  if (own?.kind === "metric") return own;
  const after = metricAfter(slot, view);
  if (after !== null) return after;
  return own === undefined || own.kind === "unresolved" || apposed(slot, view.slots[i - 1]) ? inherited(view, i) : null;
}

/** `an increase of 26% of its cloud revenue`: the figure stands after the number. */
function metricAfter(slot: ReadSlot, view: SentenceView): ResolvedMetric | null {
  const relation = meaning(slot.chunks[slot.at + 1]?.item, "relation")?.r;
  if (relation !== "of" && relation !== "in" && relation !== "on") return null;
  if (relation === "of" && slot.governor?.noun !== true) return null;
  let last = -1;
  for (let i = slot.at + 2; i < slot.at + 12 && i < slot.chunks.length; i++) {
    const chunk = slot.chunks[i] as Chunk;
    if (chunk.t === "mark" && chunk.item.norm !== "-") break;
    if (meaning(chunk.item, "metric") || meaning(chunk.item, "segment")) last = i;
  }
  return last < 0 ? null : described(slot, view, slot.at + 2, last);
}

/** A figure told in several words, `its income related to cloud services`: the metric and the segment among them. */
function described(slot: ReadSlot, view: SentenceView, from: number, to: number): ResolvedMetric | null {
  let metric: string | null = null;
  let segment: string | null = null;
  for (let i = from; i <= to; i++) {
    const { item } = slot.chunks[i] as Chunk;
    metric ??= meaning(item, "metric")?.metric ?? null;
    segment ??= meaning(item, "segment")?.segment ?? null;
  }
  if (
    metric === "other" &&
    slot.chunks.slice(from, to + 1).some(({ item }) => cued(item, "income")) &&
    segment !== null
  )
    metric = "revenue";
  if (metric === null) return null;
  const owner =
    slot.subject !== null && slot.subject.r !== "other" && slot.subject.r !== "metric" ? slot.subject : null;
  const [found] = view.resolve({ r: "metric", metric, segment, owner }, slot.at);
  return found?.kind === "metric" ? found : null;
}

/** `revenue of $94.0 billion, up 9.6%`: said of the figure that the number before was said of. */
function inherited(view: SentenceView, i: number): ResolvedMetric | null {
  const before = view.slots[i - 1];
  if (before === undefined || before.quantity.unit !== "money") return null;
  return before === undefined ? null : figureBefore(before, view);
}

const apposed = (slot: ReadSlot, before: ReadSlot | undefined): boolean =>
  before !== undefined &&
  before.quantity.unit === "money" &&
  slot.chunks[before.at + 1]?.item.norm === "," &&
  slot.at - before.at <= 5;

/** The figure whose amount a slot gives: `quarterly revenue of $94.0 billion`. */
export function figureBefore(slot: ReadSlot, view: SentenceView): ResolvedMetric | null {
  const [own] = subjectsOf(slot);
  if (own?.kind === "metric") return own;
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 6; i--) {
    const chunk = slot.chunks[i] as Chunk;
    if (chunk.t === "mark") return null;
    if (!meaning(chunk.item, "metric")) continue;
    const nominal = nominalEndingAt(slot.chunks, i, NO_CLIMB);
    if (nominal?.reference.r !== "metric") return null;
    const owner =
      nominal.reference.owner ?? (slot.subject !== null && slot.subject.r !== "other" ? slot.subject : null);
    const told = meaning(slot.chunks[withSegment(slot.chunks, i)]?.item, "segment")?.segment ?? null;
    const segment = nominal.reference.segment ?? told;
    const [found] = view.resolve({ ...nominal.reference, segment, owner }, slot.at);
    return found?.kind === "metric" ? found : null;
  }
  return null;
}

/** Whether a figure is told whole: `sales in Europe`, `sales of the tablet`, `sales fell 3% in August` are not. */
export function isWhole({ chunks, at }: ReadSlot, { metric }: ResolvedMetric): boolean {
  if (!metric.includes(" ") && chunks.some(isOfUnit)) return false;
  const told = chunks.findLastIndex(
    ({ t, item }, i) => i < at && t === "word" && meaning(item, "metric") !== undefined,
  );
  const figure = metric.includes(" ") ? withSegment(chunks, told) : told;
  if (chunks.slice(Math.max(figure, 0)).some(isOfMonth)) return false;
  const next = figure < 0 ? undefined : chunks[figure + 1];
  const relation = next?.t === "word" ? meaning(next.item, "relation")?.r : undefined;
  if (relation === "of" && isOwner(chunks, figure + 2)) return true;
  return !/^(of|in|at|from)$/.test(relation ?? "") || chunks.slice(figure + 2, figure + 5).some(isTimeOrAmount);
}

/** `le chiffre d'affaires du cloud d'Alibaba`: where the segment of a figure stands after it, the figure ends there. */
function withSegment(chunks: readonly Chunk[], figure: number): number {
  if (figure < 0 || meaning(chunks[figure + 1]?.item, "relation")?.r !== "of") return figure;
  const at = meaning(chunks[figure + 2]?.item, "determiner") ? figure + 3 : figure + 2;
  return meaning(chunks[at]?.item, "segment") ? at : figure;
}

/** `le chiffre d'affaires de Tencent`, `the revenue of the group`: whose it is, and not what of. */
function isOwner(chunks: readonly Chunk[], from: number): boolean {
  const at = meaning(chunks[from]?.item, "determiner") ? from + 1 : from;
  const owner = chunks[at];
  if (owner?.t !== "known" && !meaning(owner?.item, "company")) return false;
  const next = chunks[at + 1];
  return next === undefined || next.t !== "word" || next.item.lexemes.length > 0;
}

/** `targets revenue of 200 billion`: a figure that is aimed at, not one that was reached. */
export function isAimedAt({ chunks, at }: ReadSlot): boolean {
  const figure = chunks.findLastIndex(({ item }, i) => i < at && meaning(item, "metric") !== undefined);
  let i = figure - 1;
  while (i >= 0 && (meaning(chunks[i]?.item, "determiner") || meaning(chunks[i]?.item, "adverb"))) i--;
  const item = figure < 0 ? undefined : chunks[i]?.item;
  return meaning(item, "modal") !== undefined || (meaning(item, "forecast") !== undefined && !meaning(item, "support"));
}

/** A part of the company, `its smallest unit`, `the cloud arm`: its figures are not those of the whole. */
const isOfUnit = ({ t, item }: Chunk): boolean =>
  t === "word" && (meaning(item, "segment") !== undefined || cued(item, "unit"));

const isOfMonth = ({ period }: Chunk): boolean =>
  period?.relation === "in" && period.spec.p === "calendar" && period.spec.calendar.unit === "month";

const isTimeOrAmount = ({ t, item }: Chunk): boolean =>
  t === "quantity" || t === "period" || meaning(item, "time") !== undefined || meaning(item, "quarter") !== undefined;

/** The quarter named in the sentence nearest to a chunk. */
export function quarterNear(chunks: readonly Chunk[], at: number): CalendarSpec | null {
  let best: CalendarSpec | null = null;
  let distance = Number.POSITIVE_INFINITY;
  chunks.forEach((chunk, i) => {
    const spec = chunk.period?.spec;
    if (spec?.p !== "calendar" || spec.calendar.quarter === null || Math.abs(i - at) >= distance) return;
    if (i > at + 2 && chunk.period?.relation === "of" && chunks[i - 1]?.t === "quantity") return;
    best = spec.calendar;
    distance = Math.abs(i - at);
  });
  return best;
}
