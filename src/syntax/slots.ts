import { ANY_LISTING, type Reference } from "../entities/reference.js";
import type { Quantity } from "../quantities/quantity.js";
import { boughtBefore, boughtWhen } from "./buyers.js";
import type { Chunk } from "./chunk.js";
import { fieldNoun } from "./fields.js";
import { type Governed, type Governor, governorOf } from "./governor.js";
import { cued, isMark, meaning } from "./item.js";
import { leadOf } from "./leads.js";
import { PlacedSlot, Surroundings } from "./placed-slot.js";
import { sameKind } from "./placer.js";
import { rangeBefore } from "./ranges.js";
import { endOfRun, subjectOfRun } from "./runs.js";
import { itAt, Subject } from "./said.js";
import type { Slot } from "./slot.js";
import { SubjectFinder } from "./subject.js";

/** Reads a sentence's quantities in their places, left to right. */
export function slotsOf(chunks: readonly Chunk[]): PlacedSlot[] {
  if (!chunks.some((chunk) => chunk.quantity !== null || (chunk.period !== null && chunk.period.number !== null)))
    return [];
  return new SlotReader(chunks).read();
}

class SlotReader {
  private readonly finder: SubjectFinder;
  private readonly slots: PlacedSlot[] = [];

  constructor(private readonly chunks: readonly Chunk[]) {
    this.finder = new SubjectFinder(chunks);
  }

  read(): PlacedSlot[] {
    const around = new Surroundings(this.chunks);
    this.chunks.forEach((chunk, at) => {
      const quantity = chunk.quantity ?? countOf(chunk);
      if (quantity !== null) this.slots.push(this.slot(quantity, at, around));
    });
    countSiblings(this.slots);
    return this.slots;
  }

  private slot(quantity: Quantity, at: number, around: Surroundings): PlacedSlot {
    const { chunks } = this;
    const governed = isTagged(chunks, at, quantity) ? { governor: null, stop: at - 2 } : this.governed(at, quantity);
    const same =
      this.slots.findLast(
        (slot) =>
          sameKind(slot.quantity, quantity) &&
          (!separatesHard(chunks, slot.at, at) || isDated(chunks, at)) &&
          !isBracketed(chunks, slot.at, at),
      ) ?? null;
    const inherited = governed.governor === null && same !== null;
    const governor = governed.governor ?? (inherited ? same.governor : null);
    return new PlacedSlot(around, {
      quantity,
      at,
      governor,
      said: this.said(
        at,
        quantity,
        governed.governor,
        this.subjectOf(at, governed.governor, governed.stop, inherited ? same : null),
      ),
      elided: governed.governor === null && governed.stop >= 0,
      same,
      inherited,
      previous: this.slots[this.slots.length - 1] ?? null,
    });
  }

  /** `rose by 20.01 points; that is 37% in a day`: the move is told again, in another unit. */
  private governed(at: number, quantity: Quantity): Governed {
    const found = governorOf(this.chunks, at);
    const before = this.slots[this.slots.length - 1]?.governor ?? null;
    const again =
      quantity.unit === "percent" && before !== null && before.index < at && isRestated(this.chunks, found.governor);
    return again && (before.kind === "move" || before.kind === "side") ? { governor: before, stop: -1 } : found;
  }

  /** A change that a noun or a sign tells without a subject of its own is of whom the clause speaks, with doubt. */
  private said(at: number, quantity: Quantity, governor: Governor | null, found: Subject | null): Subject | null {
    if (quantity.unit === "percent" && boughtWhen(this.chunks, at) !== null)
      return new Subject(THE_STOCK, boughtBefore(this.chunks, at), true, true);
    if (found !== null && found.reference.r !== "other") return found;
    if (quantity.unit !== "percent" && quantity.unit !== "points") return this.ofRange(at) ?? found;
    const told =
      governor === null
        ? quantity.sign !== 0
        : governor.kind === "move" && governor.noun && isOwn(leadOf(this.chunks, at));
    return told ? (this.finder.doubtful(at) ?? found) : found;
  }

  /** `the day's range stretched from $56.40 to $59.45`: the range is of its owner, else of whom the text speaks. */
  private ofRange(at: number): Subject | null {
    const range = rangeBefore(this.chunks, at);
    return range < 0 ? null : (this.finder.ownerOf(range) ?? itAt(range));
  }

  private subjectOf(at: number, governor: Governor | null, stop: number, previous: Slot | null): Subject | null {
    const owner = leadOf(this.chunks, at) === "of" ? this.finder.ownerOf(at - 2) : null;
    if (owner !== null && fieldNoun(this.chunks, at - 2) !== null) return owner;
    const named =
      this.chunks[at]?.quantity?.unit === "percent" || governor?.noun
        ? this.finder.namedAfter(at)
        : subjectOfRun(this.finder, this.chunks, at);
    if (named !== null) return named;
    const member = this.member(at);
    if (member !== null) return member;
    if (governor !== null && governor.kind !== "forecast") return this.finder.of(governor);
    if (stop >= 0 && isInFront(this.chunks, at)) return this.finder.fronted(at);
    if (stop >= 0 && isTagged(this.chunks, at, this.chunks[at]?.quantity ?? null)) return this.finder.alone(stop);
    const bracketed = this.chunks[at - 1]?.item.norm === "(" && stop === at - 2;
    if (stop >= 0) return this.finder.apposed(at) ?? (bracketed ? this.finder.single(stop) : this.beside(stop));
    const opening = (this.chunks[at + 1]?.item.norm === "," && at <= 3) || this.finder.opens(at);
    const fronted = opening ? this.finder.fronted(at) : null;
    if (fronted !== null || (opening && fieldNoun(this.chunks, at - 1) === null)) return fronted;
    if (previous?.subject) return new Subject(previous.subject, previous.at, previous.certain);
    if (governor === null && endOfRun(this.chunks, at) > 0) return this.beforeRun() ?? this.finder.topic(at);
    return governor === null && stop < 0 ? this.unnamed(at) : null;
  }

  /** `Down went FXI, by 2.6%, and MCHI, by 2.3%`, `and the Nasdaq, a little sturdier, by 12.6%`: a further name with its own amount. */
  private member(at: number): Subject | null {
    const { chunks } = this;
    if (leadOf(chunks, at) !== "by" || !isMark(chunks[at - 2]?.item, ",") || this.slots.length === 0) return null;
    const found = chunks[at - 3]?.t === "known" ? this.finder.single(at - 3) : this.finder.apposed(at, at - 2);
    const before = found === null ? undefined : skipArticle(chunks, found.at - 1);
    return before !== undefined && cued(chunks[before]?.item, "and") ? found : null;
  }

  /** `slipped by 24 points, but for the third time running`: the run is that of the number before. */
  private beforeRun(): Subject | null {
    const last = this.slots[this.slots.length - 1];
    return last?.subject ? new Subject(last.subject, last.subjectAt, last.certain, last.near) : null;
  }

  /** The noun phrase before the number; where it is no more than a word, that may be a verb with its subject before it. */
  private beside(stop: number): Subject | null {
    const found = this.finder.phrase(stop);
    if (found !== null && found.reference.r !== "other") return found;
    return (
      this.afterColon(stop) ??
      this.finder.beforeVerb(stop) ??
      (isMark(this.chunks[stop + 1]?.item, ":") ? this.finder.beforeColon(stop) : null) ??
      found
    );
  }

  /** `the trend was the reverse: +4.95% on Friday, to $36.65`: a further number behind the colon is of whom the first was. */
  private afterColon(stop: number): Subject | null {
    const before = this.slots[this.slots.length - 1];
    if (!isMark(this.chunks[stop + 1]?.item, ":") || before === undefined || before.at < stop) return null;
    return before.subject === null || before.subject.r === "other"
      ? null
      : new Subject(before.subject, before.subjectAt, before.certain);
  }

  /** `…; back at $86.06 by the end`: a fragment without a name goes on with what was spoken of. */
  private unnamed(at: number): Subject | null {
    const topic = at <= 6 || startsNear(this.chunks, at) ? this.finder.topic(at) : null;
    const before = this.slots[this.slots.length - 1];
    if (topic === null || before === undefined || before.subject === null) return topic;
    return new Subject(before.subject, at, before.certain);
  }
}

/** What a buyer who names no company has bought. */
const THE_STOCK: Reference = { r: "stock", hint: ANY_LISTING, definite: true };

/** `; that is`, `, which makes`: a verb of being whose subject is what was just said. */
const isRestated = (chunks: readonly Chunk[], governor: Governor | null): boolean =>
  governor?.kind === "be" &&
  (cued(chunks[governor.index - 1]?.item, "this") ||
    meaning(chunks[governor.index - 1]?.item, "relative") !== undefined) &&
  chunks[governor.index - 2]?.t === "mark";

const skipArticle = (chunks: readonly Chunk[], at: number): number =>
  meaning(chunks[at]?.item, "determiner") ? at - 1 : at;

/** `: at 12.45, the VIX has lost`: behind a colon or semicolon, in front of whom it is told of. */
const isInFront = (chunks: readonly Chunk[], at: number): boolean =>
  isMark(chunks[at + 1]?.item, ",") &&
  chunks[at - 1]?.t === "word" &&
  meaning(chunks[at - 1]?.item, "relation") !== undefined &&
  (isMark(chunks[at - 2]?.item, ":") || isMark(chunks[at - 2]?.item, ";"));

/** `a drop of 7.8%`, `a 74% jump`: the percentage is that of the noun. */
const isOwn = (lead: string | null): boolean => lead === null || lead === "of";

/** Whether a semicolon or a colon stands at most six chunks before a number. */
function startsNear(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= at - 6; i--)
    if (chunks[i]?.t === "mark" && (chunks[i]?.item.norm === ";" || chunks[i]?.item.norm === ":")) return true;
  return false;
}

/** `in the wake of Amazon (-5.6%)`: a signed number in brackets is said of the name before them. */
const isTagged = (chunks: readonly Chunk[], at: number, quantity: Quantity | null): boolean =>
  quantity !== null && quantity.sign !== 0 && isMark(chunks[at - 1]?.item, "(") && chunks[at - 2]?.t === "known";

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

/** `; on three months, 9.5%`: nothing but a time stands between the mark and the number, which goes on with what was said. */
function isDated(chunks: readonly Chunk[], at: number): boolean {
  const led = chunks[at - 1]?.t === "word" && meaning(chunks[at - 1]?.item, "relation")?.r === "by" ? at - 1 : at;
  const period = isMark(chunks[led - 1]?.item, ",") ? led - 2 : led - 1;
  return chunks[period]?.t === "period" && isMark(chunks[period - 1]?.item, ";");
}

/** `gained 16.3% in five sessions, Netflix (down 3.7%) 14.1%`: the number in a bracket that is over says nothing of those after it. */
function isBracketed(chunks: readonly Chunk[], inside: number, at: number): boolean {
  let closed = false;
  for (let i = inside; i < at; i++) {
    const mark = chunks[i]?.t === "mark" ? chunks[i]?.item.norm : "";
    if (mark === "(") return false;
    if (mark === ")") closed = true;
  }
  return closed;
}

/** Marks that end a list of numbers. */
const separatesHard = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (chunks[i]?.t === "mark" && (chunks[i]?.item.norm === ";" || chunks[i]?.item.norm === "|")) return true;
  return false;
};

/** Numbers of one kind under one governor are counted, for `respectively`. */
function countSiblings(slots: readonly PlacedSlot[]): void {
  for (const slot of slots) {
    if (slot.subject?.r !== "group") continue;
    const kin = slots.filter(
      (other) =>
        other.governor?.index === slot.governor?.index &&
        sameKind(other.quantity, slot.quantity) &&
        other.subjectAt === slot.subjectAt,
    );
    slot.order = kin.indexOf(slot);
    slot.siblings = kin.length;
  }
}
