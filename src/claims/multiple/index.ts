import type { ResolvedListing } from "../../entities/subject.js";
import type { PeriodSpec } from "../../periods/period.js";
import { type Base, readBase } from "../../syntax/base.js";
import { cued, meaning } from "../../syntax/item.js";
import { assertionOf, baseSpec, nameOf, silence, symbolsOf } from "../build.js";
import { isCertain } from "../certainty.js";
import { measureChange } from "../change.js";
import type { Claim, ClaimKind } from "../claim.js";
import type { BaseSpec, ChangeQuestion } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { listingsOf } from "../subjects.js";
import { measureVolumes } from "./volumes.js";

/** Prices that were multiplied or divided. */
export const multiple: ClaimKind = {
  name: "multiple",
  about: "a price doubled, was divided by so much, or is so many times what it was",
  frame: (view) => view.slots.flatMap((slot) => frame(slot, view)),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const shape = shapeOf(slot);
  if (shape === null || silence(slot) !== null) return [];
  const ofVolume = slot.subjects.flat()[0] ?? null;
  if (ofVolume?.kind === "volume") return [measureVolumes(slot, ofVolume.of, whenOf(slot, view))];
  if (cued(slot.chunks[slot.at + 1]?.item, "as") && cued(slot.chunks[slot.at + 2]?.item, "many"))
    return asMany(slot, view);
  return listingsOf(slot)
    .filter(() => baseOf(slot) !== null || windowOf(slot, view) !== null)
    .map((subject) => claim(slot, subject, view, shape));
}

/** `14 times as many shares changed hands as on Thursday`. */
function asMany(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const shares = slot.chunks.slice(slot.at + 3, slot.at + 5).some(({ item }) => meaning(item, "equity"));
  const [company] = shares
    ? view.resolve({ r: "stock", hint: { ads: false, venues: [] }, definite: true }, slot.at)
    : [];
  return company?.kind === "listing" ? [measureVolumes(slot, company, whenOf(slot, view))] : [];
}

/** `doubled`, `divided by four`, `8 times its price`, `a third of what it was`; null for other numbers. */
function shapeOf(slot: ReadSlot): "factor" | "inverse" | null {
  const { quantity, governor, chunks, at } = slot;
  const before = meaning(governor === null ? undefined : chunks[governor.index]?.item, "multiplier");
  if (before && (slot.lead === "by" || slot.lead === "of")) return before.inverse ? "inverse" : "factor";
  if (quantity.form === "multiply") return backwards(slot) !== quantity.inverse ? "inverse" : "factor";
  if (quantity.unit === "times") return backwards(slot) ? "inverse" : "factor";
  if (quantity.form !== "fraction" || (governor !== null && (governor.kind === "move" || governor.kind === "side")))
    return null;
  const of = meaning(chunks[at + 1]?.item, "relation")?.r === "of";
  return of && ofPrice(slot, at + 2) ? "factor" : null;
}

/** `of what it was`, `of its value`, `of its peak`. */
function ofPrice(slot: ReadSlot, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const item = slot.chunks[i]?.item;
    if (
      meaning(item, "relative") ||
      meaning(item, "equity") ||
      meaning(item, "field") ||
      meaning(item, "level") ||
      cued(item, "value")
    )
      return true;
    if (
      item === undefined ||
      !(
        meaning(item, "possessive") ||
        meaning(item, "determiner") ||
        meaning(item, "record") ||
        meaning(item, "pronoun") ||
        cued(item, "owner-clitic")
      )
    )
      return false;
  }
  return false;
}

/** `was worth 2.8 times as much a year ago`: the past is a multiple of the present. */
function backwards(slot: ReadSlot): boolean {
  const { chunks, at } = slot;
  const past = slot.governor === null || meaning(chunks[slot.governor.index]?.item, "be")?.past !== false;
  if (past && peakInFront(slot)) return true;
  if (
    chunks.slice(0, at).some(({ item }) => cued(item, "then")) &&
    chunks.slice(at).some(({ item }) => cued(item, "now"))
  )
    return true;
  if (!cued(chunks[at + 1]?.item, "as")) return false;
  const then = slot.window?.spec.p === "ago" || slot.window?.spec.p === "span" || slot.window?.spec.p === "calendar";
  if (!then) return false;
  for (let i = at + 2; i < at + 6; i++) if (cued(chunks[i]?.item, "as")) return false;
  return slot.governor === null || meaning(chunks[slot.governor.index]?.item, "be")?.past !== false;
}

function claim(slot: ReadSlot, subject: ResolvedListing, view: SentenceView, measure: "factor" | "inverse"): Claim {
  const { quantity } = slot;
  const base = baseOf(slot);
  const window = windowOf(slot, view);
  const season = base === null ? seasonBase(window, measure) : null;
  const question: ChangeQuestion = {
    subject,
    when: whenOf(slot, view),
    window: base === null && season === null ? window : null,
    carried: false,
    base: season ?? baseSpec(base),
    field: null,
    measure: base !== null && measure === "factor" && quantity.inverse ? "inverse" : measure,
    dir: 0,
  };
  const value =
    quantity.form === "multiply" && quantity.inverse && measure === "factor" ? 1 / quantity.value : quantity.value;
  return {
    kind: "multiple",
    start: slot.start,
    end: slot.end,
    number: { start: quantity.start, end: quantity.end },
    assertion: {
      ...assertionOf(slot, 0),
      value,
      unit: "times",
      form: quantity.form === "words" ? "multiply" : quantity.form,
    },
    subject: nameOf(subject),
    certain: () => isCertain(slot, view, subject) && isOfPrice(slot),
    reason: null,
    needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
    measure: (world) => measureChange(question, world),
  };
}

/** `cut by two since the winter`: counted from the extreme of that season. */
function seasonBase(spec: PeriodSpec | null, measure: "factor" | "inverse"): BaseSpec | null {
  if (spec?.p !== "since" || "d" in spec.from || spec.from.unit !== "season") return null;
  return {
    field: measure === "inverse" ? "high" : "low",
    closing: null,
    calendar: spec.from,
    day: null,
    span: null,
    record: false,
  };
}

/** `At its record of January 2021, it cost 2.8 times as much`: the peak stands in front. */
function peakInFront(slot: ReadSlot): boolean {
  const base = meaning(slot.chunks[0]?.item, "relation")?.r === "at" ? readBase(slot.chunks, 0, true) : null;
  return base !== null && base.next <= slot.at && (base.field === "high" || base.field === "low");
}

/** The window of the number, of the number before (`their price then`), or of the paragraph. */
function windowOf(slot: ReadSlot, view: SentenceView): PeriodSpec | null {
  const own = slot.window?.spec ?? fromDay(slot);
  if (own) return own.p === "event" ? null : own;
  const before = view.slots.findLast((other) => other.at < slot.at && other.window !== null)?.window?.spec;
  if (before !== undefined && before.p !== "event") return before;
  return slot.quantity.form === "multiply" ? view.spokenWindow : null;
}

/** `8 times its price of 30 December`, `what it was on 17 February`: from a day's close. */
function fromDay(slot: ReadSlot): PeriodSpec | null {
  for (let i = slot.at + 1; i < slot.at + 9; i++) {
    const period = slot.chunks[i]?.period;
    if (slot.chunks[i]?.t === "mark") return null;
    if (period?.spec.p === "day") return { p: "since", from: period.spec.day };
    if (period?.spec.p === "calendar" && period.spec.calendar.edge !== null)
      return { p: "since", from: period.spec.calendar };
  }
  return null;
}

/** A verb of multiplying, or `times what it was`: not `22 times earnings`. */
function isOfPrice(slot: ReadSlot): boolean {
  const { quantity, chunks, at, governor } = slot;
  if (meaning(chunks[at + 1]?.item, "possessive")) return false;
  const next = chunks[at + 1]?.item;
  if (cued(next, "as-high") || cued(next, "as-low")) return false;
  if (cued(next, "as") && !cued(chunks[at + 2]?.item, "as-much")) return false;
  if (quantity.form === "multiply")
    return !meaning(chunks[at + 1]?.item, "determiner") && chunks[at + 1]?.t !== "period"
      ? meaning(chunks[at + 1]?.item, "metric") === undefined && !cued(next, "article")
      : chunks[at + 1]?.t === "period";
  if (governor !== null && meaning(chunks[governor.index]?.item, "multiplier")) return true;
  return quantity.form === "fraction" || ofPrice(slot, at + 1) || cued(next, "as");
}

/** The extreme that the multiple is counted from: beside it, or `compared to its summits of 2020` anywhere before. */
function baseOf(slot: ReadSlot): Base | null {
  if (slot.base !== null) return slot.base;
  for (let i = slot.at + 1; i < slot.at + 8 && slot.chunks[i]?.t !== "mark"; i++) {
    const base = readBase(slot.chunks, i, true);
    if (base !== null && (base.field === "high" || base.field === "low")) return base;
  }
  for (let i = 0; i < slot.at; i++) {
    const base = readBase(slot.chunks, i, i === 0);
    if (base !== null && (base.field === "high" || base.field === "low")) return base;
  }
  return null;
}
