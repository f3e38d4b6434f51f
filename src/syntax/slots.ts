import type { Reference } from "../entities/reference.js";
import type { Direction } from "../languages/lexeme.js";
import type { Period } from "../periods/period.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Chunk } from "./chunk.js";
import { fieldNoun, fieldOf, fieldOfSubject, inheritedField } from "./fields.js";
import { type Governor, governorOf } from "./governor.js";
import { meaning } from "./item.js";
import { leadOf } from "./leads.js";
import { isAfterwards, isForecast, isOutside, isPerfect } from "./modality.js";
import { Placer, sameKind } from "./placer.js";
import type { Slot } from "./slot.js";
import { type Subject, SubjectFinder } from "./subject.js";

/** Reads a sentence's quantities in their places, left to right. */
export function slotsOf(chunks: readonly Chunk[]): Slot[] {
  if (!chunks.some((chunk) => chunk.quantity !== null || (chunk.period !== null && chunk.period.number !== null)))
    return [];
  return new SlotReader(chunks).read();
}

class SlotReader {
  private readonly finder: SubjectFinder;
  private readonly placer: Placer;
  private readonly slots: Slot[] = [];

  constructor(private readonly chunks: readonly Chunk[]) {
    this.finder = new SubjectFinder(chunks);
    this.placer = new Placer(chunks);
  }

  read(): Slot[] {
    this.chunks.forEach((chunk, at) => {
      const quantity = chunk.quantity ?? countOf(chunk);
      if (quantity !== null) this.slots.push(this.slot(quantity, at));
    });
    return withSiblings(this.slots);
  }

  private slot(quantity: Quantity, at: number): Slot {
    const { chunks } = this;
    const governed = governorOf(chunks, at);
    const previous = this.slots[this.slots.length - 1] ?? null;
    const elided = governed.governor === null && governed.stop >= 0;
    const same =
      this.slots.findLast((slot) => sameKind(slot.quantity, quantity) && !separatesHard(chunks, slot.at, at)) ?? null;
    const inherited = governed.governor === null && same !== null;
    const governor = governed.governor ?? (inherited ? same.governor : null);
    const subject = this.subjectOf(at, governed.governor, governed.stop, inherited ? same : null);
    const reference = subject === null ? null : ofSegment(chunks, at, subject.reference);
    const window = this.placer.windowOf(at, governor, elided || inherited ? same : null);
    const dir =
      quantity.sign !== 0
        ? quantity.sign
        : (this.nounDirection(quantity, governor, subject, at) ?? directionOf(governor, chunks, at));
    return {
      quantity,
      chunks,
      at,
      governor,
      dir,
      lead: leadOf(chunks, at),
      field:
        inheritedField(chunks, at, governor, previous) ??
        fieldOf(chunks, at, governor) ??
        fieldOfSubject(chunks, governor, subject),
      subject: reference,
      subjectAt: subject?.at ?? -1,
      near: subject?.near ?? elided,
      aside: subject?.aside ?? false,
      certain: subject?.certain ?? false,
      elided,
      day: this.placer.dayOf(at, governor),
      window: window.period,
      carried: window.carried,
      base:
        this.placer.baseOf(at, governor) ??
        (elided && same?.base && (same.base.relation === "from" || same.base.relation === "since") ? same.base : null),
      forecast: isForecast(chunks, at, governor),
      outside: isOutside(chunks, at, governor),
      perfect: isPerfect(chunks, governor) || isAfterwards(chunks, governor),
      order: 0,
      siblings: 1,
      start: this.startOf(at, governor, subject),
      end: this.endOf(at, governor, window.period),
    };
  }

  private subjectOf(at: number, governor: Governor | null, stop: number, previous: Slot | null): Subject | null {
    const owner = leadOf(this.chunks, at) === "of" ? this.finder.ownerOf(at - 2) : null;
    if (owner !== null && fieldNoun(this.chunks, at - 2) !== null) return owner;
    const named = this.chunks[at]?.quantity?.unit === "percent" || governor?.noun ? this.finder.namedAfter(at) : null;
    if (named !== null) return named;
    if (governor !== null && governor.kind !== "forecast") return this.finder.of(governor);
    const bracketed = this.chunks[at - 1]?.item.norm === "(" && stop === at - 2;
    if (stop >= 0) return this.finder.apposed(at) ?? (bracketed ? this.finder.single(stop) : this.finder.phrase(stop));
    if (this.chunks[at + 1]?.item.norm === "," && at <= 3) return this.finder.fronted(at);
    if (previous?.subject) return { reference: previous.subject, at: previous.at, certain: previous.certain };
    return governor === null && stop < 0 && at <= 6 ? this.finder.topic(at) : null;
  }

  /** `its advance dwindled to 5.9%`, `the damage amounted to 27%`: the noun says which way, the verb only how it changed. */
  private nounDirection(
    quantity: Quantity,
    governor: Governor | null,
    subject: Subject | null,
    at: number,
  ): Direction | null {
    if (subject === null || quantity.unit !== "percent") return null;
    const told =
      governor === null
        ? subject.at > at
        : (leadOf(this.chunks, at) === "to" || governor.kind === "support") && subject.at < governor.index;
    if (!told) return null;
    for (let i = subject.at; i > subject.at - 5 && i >= 0; i--) {
      const noun = meaning(this.chunks[i]?.item, "move");
      if (noun && noun.pos !== "verb") return noun.dir;
    }
    return null;
  }

  private startOf(at: number, governor: Governor | null, subject: Subject | null): number {
    const first = Math.min(at, governor?.index ?? at, subject?.at ?? at);
    return (this.chunks[Math.max(0, first)] as Chunk).start;
  }

  private endOf(at: number, governor: Governor | null, window: Period | null): number {
    const chunk = this.chunks[at] as Chunk;
    const side = governor?.after ? (this.chunks[governor.index] as Chunk).end : chunk.end;
    return Math.max(
      chunk.end,
      side,
      window !== null && window.start >= chunk.end && window.start - chunk.end < 40 ? window.end : 0,
    );
  }
}

/** The number of a span, `three years`, as a quantity: extremes and streaks assert it. */
function countOf(chunk: Chunk): Quantity | null {
  const period = chunk.period;
  if (period === null || period.number === null || (period.spec.p !== "span" && period.spec.p !== "ago")) return null;
  const { number, spec } = period;
  const place = { start: number.start, end: number.end, outerStart: number.start, outerEnd: period.end };
  return {
    value: spec.n,
    step: 1,
    unit: "count",
    currencies: [],
    hedge: spec.p === "span" ? spec.hedge : null,
    sign: 0,
    form: "digits",
    inverse: false,
    upTo: null,
    ...place,
  };
}

/** Marks that end a list of numbers. */
const separatesHard = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (chunks[i]?.t === "mark" && (chunks[i]?.item.norm === ";" || chunks[i]?.item.norm === "|")) return true;
  return false;
};

function directionOf(governor: Governor | null, chunks: readonly Chunk[], at: number): Direction | 0 {
  if (governor === null) return 0;
  if (governor.dir !== 0) return governor.dir;
  const next = meaning(chunks[at + 1]?.item, "side");
  return next?.dir ?? 0;
}

/** `At the cloud division it was 26% higher`: the figure spoken of, of that segment. */
function ofSegment(chunks: readonly Chunk[], at: number, reference: Reference): Reference {
  if (reference.r !== "it") return reference;
  for (let i = 1; i < Math.min(at, 6); i++) {
    const segment = meaning(chunks[i]?.item, "segment");
    if (segment && meaning(chunks[0]?.item, "relation"))
      return { r: "metric", metric: "revenue", segment: segment.segment, owner: null };
  }
  return reference;
}

/** Numbers of one kind under one governor are counted, for `respectively`. */
function withSiblings(slots: readonly Slot[]): Slot[] {
  return slots.map((slot) => {
    if (slot.governor === null || slot.subject?.r !== "group") return slot;
    const kin = slots.filter(
      (other) =>
        other.governor?.index === slot.governor?.index &&
        sameKind(other.quantity, slot.quantity) &&
        other.subject === slot.subject,
    );
    return { ...slot, order: kin.indexOf(slot), siblings: kin.length };
  });
}
