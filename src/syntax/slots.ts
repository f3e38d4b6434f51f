import type { Reference } from "../entities/reference.js";
import type { Direction, Field } from "../languages/lexeme.js";
import type { Period, PeriodSpec } from "../periods/period.js";
import type { Quantity } from "../quantities/quantity.js";
import { type Base, readBase } from "./base.js";
import { type Chunk, isYear } from "./chunk.js";
import { fieldOfVerb, type Governor, governorAt, governorOf, isClauseWord, isNounHere } from "./governor.js";
import { meaning } from "./item.js";
import type { Slot } from "./slot.js";
import { type Subject, SubjectFinder } from "./subject.js";
import { separates, type Temporal, temporalOf } from "./temporal.js";

/** Reads a sentence's quantities in their places, left to right. */
export function slotsOf(chunks: readonly Chunk[]): Slot[] {
  if (!chunks.some((chunk) => chunk.quantity !== null || (chunk.period !== null && chunk.period.number !== null)))
    return [];
  return new SlotReader(chunks).read();
}

class SlotReader {
  private readonly finder: SubjectFinder;
  private readonly bases: readonly Base[];
  private readonly temporal: Temporal;
  private readonly slots: Slot[] = [];

  constructor(private readonly chunks: readonly Chunk[]) {
    this.finder = new SubjectFinder(chunks);
    this.bases = basesOf(chunks);
    this.temporal = temporalOf(chunks, takenBy(chunks, this.bases));
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
    const window = this.windowOf(at, governor, elided || inherited ? same : null);
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
      day: this.dayOf(at, governor),
      window: window.period,
      carried: window.carried,
      base:
        this.baseOf(at, governor) ??
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
    if (stop >= 0) return this.finder.apposed(at) ?? this.finder.phrase(stop);
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

  /** The window after the number, else between its verb and it, else in front of the clause, else carried over. */
  private windowOf(
    at: number,
    governor: Governor | null,
    previous: Slot | null,
  ): { period: Period | null; carried: boolean } {
    const { chunks } = this;
    const { windows } = this.temporal;
    const next = this.nextOfKind(at);
    const after = windows.find(
      (i) =>
        i > at &&
        i < next &&
        (!chunks[i]?.period?.adjective || (governor?.after === true && i < governor.index)) &&
        !separates(chunks, at, i) &&
        !this.verbBetween(at, i, governor) &&
        !apposes(chunks, at, i),
    );
    if (after !== undefined) return { period: chunks[after]?.period ?? null, carried: false };
    const low = this.previousOfKind(at);
    const ended = endedStretch(chunks, at);
    if (ended !== null) return { period: ended, carried: false };
    const other = low >= 0 && previous === null;
    const before = windows.findLast((i) => i < at && i > low && !separates(chunks, i, at) && !(other && i - low <= 2));
    if (before !== undefined) return { period: chunks[before]?.period ?? null, carried: false };
    const run = this.runOf(at);
    if (run !== null) return { period: run, carried: true };
    if (previous?.window) return { period: previous.window, carried: true };
    const fronted = windows.find((i) => i < at && isFronted(chunks, i));
    return { period: fronted === undefined ? null : (chunks[fronted]?.period ?? null), carried: fronted !== undefined };
  }

  /** `lost 30.7% in a losing run that now spans three sessions`: the length of the run is a window. */
  private runOf(at: number): Period | null {
    let run = false;
    for (let i = at + 1; i < this.chunks.length && i < at + 12; i++) {
      const chunk = this.chunks[i] as Chunk;
      if (chunk.t === "quantity" || (chunk.t === "mark" && chunk.item.norm !== "-")) return null;
      if (chunk.t === "word" && meaning(chunk.item, "streak")) run = true;
      const spec = chunk.period?.spec;
      if (spec?.p === "span" && (run || chunk.period?.adjective)) return this.isRun(i, run) ? chunk.period : null;
    }
    return null;
  }

  private isRun(i: number, run: boolean): boolean {
    for (let j = i + 1; j <= i + 3 && !run; j++)
      if (this.chunks[j]?.t === "word" && meaning(this.chunks[j]?.item, "streak")) return true;
    return run;
  }

  private nextOfKind(at: number): number {
    const { chunks } = this;
    const quantity = chunks[at]?.quantity;
    if (!quantity) return chunks.length;
    for (let i = at + 1; i < chunks.length; i++) {
      const other = chunks[i]?.quantity;
      if (other && sameKind(other, quantity)) return i;
    }
    return chunks.length;
  }

  private previousOfKind(at: number): number {
    const { chunks } = this;
    const quantity = chunks[at]?.quantity;
    if (!quantity) return -1;
    for (let i = at - 1; i >= 0; i--) {
      const other = chunks[i]?.quantity;
      if (other && sameKind(other, quantity)) return i;
    }
    return -1;
  }

  /** Whether another verb, which governs a number of its own, stands between a number and a period. */
  private verbBetween(from: number, to: number, governor: Governor | null): boolean {
    for (let i = from + 1; i < to; i++) {
      if (i === governor?.index) continue;
      const found = governorAt(this.chunks, i);
      if (found !== null && (found.kind === "move" || found.kind === "side") && !isComplement(this.chunks, i))
        return true;
    }
    return false;
  }

  /** The named day nearest to the number in its clause, else one in front of the sentence. */
  private dayOf(at: number, governor: Governor | null): Period | null {
    const { chunks } = this;
    const { days } = this.temporal;
    const after = days.find(
      (i) =>
        i > at &&
        chunks[i]?.period?.relation !== "of" &&
        !separates(chunks, at, i) &&
        !this.verbBetween(at, i, governor) &&
        this.reachesBack(at, i, governor),
    );
    const before = days.findLast((i) => i < at && !separates(chunks, i, at) && this.reachesOn(i, at, governor));
    const verbBefore = before !== undefined && governor !== null && before > governor.index;
    const direct = after !== undefined && after <= at + 3;
    const chosen = direct ? after : verbBefore ? before : (before ?? after);
    if (chosen !== undefined) return chunks[chosen]?.period ?? null;
    const fronted = days.find((i) => i < at && isFronted(chunks, i) && !chunks[i]?.period?.possessive);
    return fronted === undefined ? null : (chunks[fronted]?.period ?? null);
  }

  /** Whether a day after other numbers is said of the one at `at` too: those are under the same verb, or of another kind. */
  private reachesBack(at: number, day: number, governor: Governor | null): boolean {
    const { chunks } = this;
    const own = chunks[at]?.quantity;
    const possessive = chunks[day]?.period?.possessive === true;
    for (let i = at + 1; i < day; i++) {
      const chunk = chunks[i] as Chunk;
      if (possessive && chunk.t === "mark" && chunk.item.norm === ",") return false;
      if (chunk.quantity === null) continue;
      if (possessive || isOther(chunks, i)) return false;
      if (own && sameKind(own, chunk.quantity) && governorOf(chunks, i).governor?.index !== governor?.index)
        return false;
    }
    return true;
  }

  /** Whether a day before the number is not shut up in an insert, `, which had finished Monday at 36.07,`, or in another noun phrase. */
  private reachesOn(day: number, at: number, governor: Governor | null): boolean {
    const { chunks } = this;
    const possessive = chunks[day]?.period?.possessive === true;
    let comma = false;
    for (let i = day + 1; i < at; i++) {
      const chunk = chunks[i] as Chunk;
      if (chunk.t === "mark" && chunk.item.norm === ",") comma = true;
      if (possessive && (comma || chunk.quantity !== null)) return false;
    }
    if (!comma || governor === null || governor.index < day) return true;
    return !opensInsert(chunks, day);
  }

  private baseOf(at: number, governor: Governor | null): Base | null {
    const { chunks } = this;
    const place = (chunks[at] as Chunk).end;
    const next = this.nextOfKind(at);
    const limit = next < chunks.length ? (chunks[next] as Chunk).start : Number.POSITIVE_INFINITY;
    const after = this.bases.find(
      (base) =>
        base.start >= place && base.start < limit && base.next - at < 22 && !separates(chunks, at, base.next - 1),
    );
    const far = after?.relation === "against" || after?.relation === "than" ? 1 : 4;
    if (after && this.gap(at, after) <= far && !this.crossesVerb(at, after)) return after;
    const start = governor === null ? at : Math.min(governor.index, at);
    const before = this.bases.findLast(
      (base) =>
        base.next <= at &&
        BEFORE.has(base.relation) &&
        !separates(chunks, base.next, at) &&
        base.next > start - 14 &&
        !this.temporal.windows.some((i) => i >= base.next && i < at),
    );
    return before && this.previousOfKind(at) < before.next ? before : null;
  }

  private crossesVerb(at: number, base: Base): boolean {
    for (let i = at + 1; i < this.chunks.length && (this.chunks[i] as Chunk).start < base.start; i++) {
      const { item, t } = this.chunks[i] as Chunk;
      if (t === "word" && (meaning(item, "be") || meaning(item, "level")?.pos === "verb")) return true;
    }
    return false;
  }

  /** How many chunks stand between the number and the base after it. */
  private gap(at: number, base: Base): number {
    let count = 0;
    for (let i = at + 1; i < this.chunks.length && (this.chunks[i] as Chunk).start < base.start; i++) count++;
    return count;
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

/** `finished the year 53% lower`, `ending 2018 down 6.2 percent`: what the verb of closing closes. */
function endedStretch(chunks: readonly Chunk[], at: number): Period | null {
  for (let i = at - 1; i > 0 && i > at - 7; i--) {
    const chunk = chunks[i] as Chunk;
    const unit = chunk.t === "word" ? meaning(chunk.item, "time")?.unit : undefined;
    const year = chunk.quantity !== null && isYear(chunk.quantity) ? chunk.quantity.value : null;
    if (unit === undefined && year === null) {
      if (chunk.t === "quantity" || (chunk.t === "mark" && chunk.item.norm !== ",")) return null;
      continue;
    }
    const verb = meaning(chunks[i - 1]?.item, "determiner") ? i - 2 : i - 1;
    if (meaning(chunks[verb]?.item, "level")?.field !== "close" || unit === "session" || unit === "day") return null;
    const spec: PeriodSpec =
      year !== null
        ? {
            p: "calendar",
            calendar: { unit: "year", year, month: null, quarter: null, which: null, edge: null, months: [] },
          }
        : { p: "to-date", unit: unit ?? "year" };
    return {
      spec,
      relation: "over",
      possessive: false,
      adjective: false,
      start: chunk.start,
      end: chunk.end,
      number: null,
    };
  }
  return null;
}

/** `, a price last seen almost two years ago`: the period belongs to a noun set beside the number. */
function apposes(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const next = chunks[i + 1] as Chunk;
    if (chunks[i]?.t !== "mark" || chunks[i]?.item.norm !== ",") continue;
    if (meaning(next.item, "determiner") || meaning(next.item, "possessive")) return true;
  }
  return false;
}

/** Relations of a base that may stand before its number. */
const BEFORE = new Set(["from", "since", "against", "between"]);

/** Whether two quantities are of one kind, so that a period between them belongs to the first. */
function sameKind(a: Quantity, b: Quantity): boolean {
  const change = (q: Quantity): boolean => q.unit === "percent" || q.unit === "percentage-points" || q.unit === "times";
  return change(a) ? change(b) : a.unit === b.unit;
}

/** Marks that end a list of numbers. */
const separatesHard = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (chunks[i]?.t === "mark" && (chunks[i]?.item.norm === ";" || chunks[i]?.item.norm === "|")) return true;
  return false;
};

/** `from 20.49`, `compared with a close of $531.24`: a number that is told for another day. */
function isOther(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = chunks[i] as Chunk;
    const relation = chunk.t === "word" ? meaning(chunk.item, "relation")?.r : undefined;
    if (relation === "from" || relation === "against") return true;
    if (chunk.quantity !== null || meaning(chunk.item, "move")) return false;
  }
  return false;
}

/** Whether the chunk stands in an insert that a comma and `which`, `who` or a participle open. */
function opensInsert(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 14; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t !== "mark" || chunk.item.norm !== ",") continue;
    return i + 1 < at && !meaning(chunks[i + 1]?.item, "and");
  }
  return false;
}

/** A period at the head of its sentence, set off by a comma or before the subject. */
function isFronted(chunks: readonly Chunk[], i: number): boolean {
  for (let j = 0; j < i; j++) {
    const chunk = chunks[j] as Chunk;
    if (chunk.t === "period" || chunk.t === "mark" || isClauseWord(chunk)) continue;
    if (
      chunk.t === "word" &&
      (meaning(chunk.item, "and") ||
        meaning(chunk.item, "adverb") ||
        meaning(chunk.item, "relation") ||
        meaning(chunk.item, "place") ||
        meaning(chunk.item, "determiner"))
    )
      continue;
    return false;
  }
  return true;
}

/** `to end at`, `to close`: a verb that completes the one before it. */
const isComplement = (chunks: readonly Chunk[], i: number): boolean =>
  meaning(chunks[i - 1]?.item, "relation")?.r === "to";

function basesOf(chunks: readonly Chunk[]): readonly Base[] {
  const bases: Base[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const base = readBase(chunks, i);
    if (base === null) continue;
    bases.push(base);
    i = base.next - 1;
  }
  return bases;
}

/** Periods inside a base are part of it. */
function takenBy(chunks: readonly Chunk[], bases: readonly Base[]): ReadonlySet<number> {
  const taken = new Set<number>();
  if (bases.length === 0) return taken;
  chunks.forEach((chunk, i) => {
    if (chunk.period !== null && bases.some((base) => chunk.start >= base.start && chunk.end <= base.end)) taken.add(i);
  });
  return taken;
}

function leadOf(chunks: readonly Chunk[], at: number): string | null {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const chunk = chunks[i] as Chunk;
    const relation = meaning(chunk.item, "relation");
    if (relation && chunk.t === "word") return relation.r;
    if (
      !meaning(chunk.item, "determiner") &&
      !meaning(chunk.item, "adverb") &&
      !meaning(chunk.item, "hedge") &&
      !meaning(chunk.item, "record")
    )
      return null;
  }
  return null;
}

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

/** `opened at $555.23, a gain of 8.2%`; `opened at $21.94, down 21.5%`: the change is that of the price before it. */
function inheritedField(
  chunks: readonly Chunk[],
  at: number,
  governor: Governor | null,
  previous: Slot | null,
): Field | null {
  if (
    previous === null ||
    governor === null ||
    governor.after ||
    governor.index >= at ||
    previous.quantity.unit === "percent" ||
    governor.index <= previous.at
  )
    return null;
  const comma = chunks[previous.at + 1];
  const near =
    comma?.t === "mark" &&
    comma.item.norm === "," &&
    governor.index - previous.at <= 7 &&
    onlyVerbs(chunks, previous.at + 2, governor.index);
  const plain = governor.kind === "side" || governor.noun;
  return near && plain && (previous.field === "open" || previous.field === "high" || previous.field === "low")
    ? previous.field
    : null;
}

const onlyVerbs = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from, to)
    .every(
      ({ t, item }) =>
        t === "word" &&
        (item.norm.endsWith("ed") ||
          ["relative", "be", "support", "determiner", "adverb", "relation"].some((c) =>
            item.lexemes.some((lexeme) => lexeme.c === c),
          )),
    );

/** `its first trade had been at $440.23`: the subject is itself a price. */
function fieldOfSubject(chunks: readonly Chunk[], governor: Governor | null, subject: Subject | null): Field | null {
  if (subject === null || governor === null || subject.at >= governor.index) return null;
  return fieldNoun(chunks, subject.at);
}

/** A noun for a price: `a low of`, `a record close of`, `at the open`. */
function fieldNoun(chunks: readonly Chunk[], i: number): Field | null {
  const chunk = chunks[i];
  if (chunk?.t !== "word") return null;
  const field = meaning(chunk.item, "field");
  if (field) return chunks[i - 1]?.item.norm === "closing" ? "close" : field.field;
  const level = meaning(chunk.item, "level");
  return level && level.pos === "both" && isNounHere(chunks, i) ? level.field : null;
}

/** `10.8% at the open`, `3% by the close`: the price named right after the number. */
function fieldAfter(chunks: readonly Chunk[], number: number): Field | null {
  const at = meaning(chunks[number + 1]?.item, "side") && chunks[number + 1]?.t === "word" ? number + 1 : number;
  const direct = chunks[at + 1]?.item;
  if (direct?.norm.startsWith("at ") && meaning(direct, "field")) return meaning(direct, "field")?.field ?? null;
  const relation = meaning(direct, "relation")?.r;
  if (relation !== "at" && relation !== "by" && relation !== "in" && relation !== "from") return null;
  for (let i = at + 2; i < at + 5; i++) {
    const field = fieldNoun(chunks, i);
    if (field !== null) return relation === "from" ? null : field;
    if (!meaning(chunks[i]?.item, "determiner")) return null;
  }
  return null;
}

/** `at the session trough the damage had …`: the price named at the head of the clause. */
function fieldFronted(chunks: readonly Chunk[], verb: number): Field | null {
  for (let i = verb - 1; i > 0 && i > verb - 12; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "quantity" || (chunk.t === "mark" && chunk.item.norm !== ",") || meaning(chunk.item, "clause"))
      return null;
    const field = chunk.t === "word" ? meaning(chunk.item, "field")?.field : undefined;
    const before =
      meaning(chunks[i - 1]?.item, "determiner") || meaning(chunks[i - 1]?.item, "possessive") ? i - 2 : i - 1;
    if (field && meaning(chunks[before]?.item, "relation")?.r === "at") return field;
  }
  return null;
}

/** The price the words ask for: by the verb before a direction, the verb itself, or a noun such as `a low of`. */
function fieldOf(chunks: readonly Chunk[], at: number, governor: Governor | null): Field | null {
  const after = fieldAfter(chunks, at);
  if (after !== null) return after;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = chunks[i] as Chunk;
    const field = fieldNoun(chunks, i);
    if (field !== null) return field;
    if (
      !meaning(chunk.item, "relation") &&
      !meaning(chunk.item, "determiner") &&
      !meaning(chunk.item, "adverb") &&
      chunk.t !== "period" &&
      !(chunk.t === "mark" && chunk.item.norm === ",")
    )
      break;
  }
  if (governor === null) return null;
  const fronted = fieldFronted(chunks, governor.index);
  if (fronted !== null) return fronted;
  if (governor.field !== null) return governor.field;
  if (governor.noun) return fieldBeforeNoun(chunks, governor.index);
  if (governor.kind === "side") return fieldOfVerb(chunks, governor.after ? at : governor.index);
  return null;
}

/** `opened with a loss of`, `finished the session with a gain of`: the verb before the noun says which price. */
function fieldBeforeNoun(chunks: readonly Chunk[], noun: number): Field | null {
  for (let i = noun - 1; i >= 0 && i > noun - 7; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "mark" || chunk.t === "quantity" || chunk.t === "known" || isClauseWord(chunk)) return null;
    const level = meaning(chunk.item, "level");
    if (level && chunk.t === "word") return level.field === "open" || level.field === "close" ? level.field : null;
  }
  return null;
}

/** A modal right before the verb, or a word of forecasting as governor. */
function isForecast(chunks: readonly Chunk[], at: number, governor: Governor | null): boolean {
  if (governor === null) return false;
  if (governor.kind === "forecast") return true;
  const first = Math.min(governor.index, at);
  for (let i = first - 1; i >= 0 && i > first - 6; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "mark" || isClauseWord(chunk)) return false;
    if (meaning(chunk.item, "modal")) return true;
    if (meaning(chunk.item, "forecast") && !meaning(chunk.item, "support") && infinitive(chunks, i, first)) return true;
  }
  return false;
}

/** `expects sales to grow`: a word of forecasting, then `to` before the verb. */
const infinitive = (chunks: readonly Chunk[], from: number, verb: number): boolean => {
  for (let i = from; i < verb; i++) if (meaning(chunks[i]?.item, "relation")?.r === "to") return true;
  return false;
};

/** A word for trading outside the session, in the same clause. */
function isOutside(chunks: readonly Chunk[], at: number, governor: Governor | null): boolean {
  for (let i = at + 1; i < chunks.length && i < at + 12; i++) {
    const chunk = chunks[i] as Chunk;
    if (meaning(chunk.item, "outside")) return true;
    if (isBoundary(chunk)) break;
  }
  const reach = governor === null || governor.after ? at : Math.min(governor.index, at);
  for (let i = at - 1; i >= 0 && i > at - 20; i--) {
    const chunk = chunks[i] as Chunk;
    if (meaning(chunk.item, "outside")) return true;
    if (i < reach && isBoundary(chunk)) break;
  }
  return false;
}

const isBoundary = (chunk: Chunk): boolean =>
  (chunk.t === "mark" && (chunk.item.norm === ";" || chunk.item.norm === "," || chunk.item.norm === ":")) ||
  isClauseWord(chunk) ||
  meaning(chunk.item, "and") !== undefined;

function isPerfect(chunks: readonly Chunk[], governor: Governor | null): boolean {
  if (governor === null) return false;
  for (let i = governor.index - 1; i >= 0 && i > governor.index - 4; i--)
    if (meaning(chunks[i]?.item, "be")?.perfect) return true;
  return false;
}

/** `after bouncing 9.3%`: before the time the text speaks of. */
const isAfterwards = (chunks: readonly Chunk[], governor: Governor | null): boolean =>
  governor !== null &&
  (chunks[governor.index]?.item.norm.endsWith("ing") ?? false) &&
  chunks[governor.index - 1]?.item.norm === "after";

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

/** Names referred to by a slot, for whoever wants the words. */
export type SlotReference = Reference;
