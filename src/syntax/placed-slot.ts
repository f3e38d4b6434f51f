import type { Reference } from "../entities/reference.js";
import type { Resolved } from "../entities/subject.js";
import type { Direction, Field } from "../languages/lexeme.js";
import type { Period } from "../periods/period.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Base } from "./base.js";
import type { Chunk } from "./chunk.js";
import { fieldOf, fieldOfSubject, inheritedField } from "./fields.js";
import type { Governor } from "./governor.js";
import { meaning } from "./item.js";
import { leadOf } from "./leads.js";
import { isAfterwards, isForecast, isOutside, isPerfect } from "./modality.js";
import { Placer } from "./placer.js";
import type { Subject } from "./said.js";
import type { Slot } from "./slot.js";
import { type TwoEnded, twoEndedAt } from "./two-ended.js";

/** The sentence around slots; what stands where in it is worked out for the first slot that is asked. */
export class Surroundings {
  private found: Placer | null = null;

  constructor(readonly chunks: readonly Chunk[]) {}

  get placer(): Placer {
    this.found ??= new Placer(this.chunks);
    return this.found;
  }
}

/** What a quantity is read with: its verb, its subject, and the quantity of its kind before it. */
interface Reading {
  readonly quantity: Quantity;
  readonly at: number;
  readonly governor: Governor | null;
  readonly said: Subject | null;
  readonly elided: boolean;
  readonly same: Slot | null;
  /** Whether verb and subject are those of `same`. */
  readonly inherited: boolean;
  readonly previous: Slot | null;
}

/** What is read of a slot when it is first asked for; undefined until then. All is named here, so that all have one shape. */
class Late {
  lead: string | null | undefined = undefined;
  dir: Direction | 0 | undefined = undefined;
  field: Field | null | undefined = undefined;
  window: { readonly period: Period | null; readonly carried: boolean } | undefined = undefined;
  stretch: TwoEnded | null | undefined = undefined;
  day: Period | null | undefined = undefined;
  base: Base | null | undefined = undefined;
  forecast: boolean | undefined = undefined;
  outside: boolean | undefined = undefined;
  perfect: boolean | undefined = undefined;
}

/**
 * A quantity in its place.
 *
 * Most numbers of a text are of things that no tape knows, and their frames stop at the subject: all that is not
 * needed to find it is read when a frame asks, once.
 */
export class PlacedSlot implements Slot {
  readonly chunks: readonly Chunk[];
  readonly quantity: Quantity;
  readonly at: number;
  readonly governor: Governor | null;
  readonly subject: Reference | null;
  readonly subjectAt: number;
  readonly near: boolean;
  readonly aside: boolean;
  readonly certain: boolean;
  readonly elided: boolean;
  order = 0;
  siblings = 1;
  /** What the subject stands for: one list of answers for each member of a group; empty until it is looked up. */
  subjects: readonly (readonly Resolved[])[] = [];
  /** What else the subject may stand for, the likeliest first. */
  instead: readonly Resolved[] = [];

  constructor(
    private readonly around: Surroundings,
    private readonly reading: Reading,
    private readonly late: Late = new Late(),
  ) {
    const { said } = reading;
    this.chunks = around.chunks;
    this.quantity = reading.quantity;
    this.at = reading.at;
    this.governor = reading.governor;
    this.subject = said === null ? null : ofSegment(around.chunks, reading.at, said.reference);
    this.subjectAt = said?.at ?? -1;
    this.near = said?.near ?? reading.elided;
    this.aside = said?.aside ?? false;
    this.certain = said?.certain ?? false;
    this.elided = reading.elided;
  }

  /** The same slot, said of another meaning of its subject. */
  saidOf(subject: Resolved): PlacedSlot {
    const other = new PlacedSlot(this.around, this.reading, this.late);
    other.order = this.order;
    other.siblings = this.siblings;
    other.subjects = [[subject]];
    other.instead = this.instead;
    return other;
  }

  get lead(): string | null {
    if (this.late.lead === undefined) this.late.lead = leadOf(this.chunks, this.at);
    return this.late.lead;
  }

  get dir(): Direction | 0 {
    this.late.dir ??= this.quantity.sign !== 0 ? this.quantity.sign : (this.nounDirection() ?? directionOf(this));
    return this.late.dir;
  }

  get field(): Field | null {
    if (this.late.field === undefined) this.late.field = this.fieldRead();
    return this.late.field;
  }

  /** The price of the words beside the number; a verb that only tells a price leaves it to its subject. */
  private fieldRead(): Field | null {
    const { chunks, at, governor } = this;
    const own = inheritedField(chunks, at, governor, this.reading.previous) ?? fieldOf(chunks, at, governor);
    if (own === null && this.elided) return sameField(this.reading.same, governor);
    if (own !== null && own !== governor?.field) return own;
    if (own !== null && own !== "touch" && own !== "last") return own;
    return fieldOfSubject(chunks, governor, this.reading.said) ?? own;
  }

  get window(): Period | null {
    return this.windowRead().period;
  }

  get carried(): boolean {
    return this.windowRead().carried;
  }

  get day(): Period | null {
    if (this.late.day === undefined)
      this.late.day = this.stretch?.day ?? this.around.placer.dayOf(this.at, this.governor);
    return this.late.day;
  }

  get base(): Base | null {
    if (this.late.base === undefined)
      this.late.base = this.around.placer.baseOf(this.at, this.governor) ?? this.inheritedBase();
    return this.late.base;
  }

  get forecast(): boolean {
    this.late.forecast ??=
      isForecast(this.chunks, this.at, this.governor) &&
      !(this.quantity.unit === "percent" && this.base?.relation === "toward");
    return this.late.forecast;
  }

  get outside(): boolean {
    this.late.outside ??= isOutside(this.chunks, this.at, this.governor);
    return this.late.outside;
  }

  get perfect(): boolean {
    this.late.perfect ??= isPerfect(this.chunks, this.governor) || isAfterwards(this.chunks, this.governor);
    return this.late.perfect;
  }

  get start(): number {
    const said = this.subjectAt >= 0 ? this.subjectAt : this.at;
    const first = Math.min(this.at, this.governor?.index ?? this.at, said);
    return (this.chunks[first] as Chunk).start;
  }

  get end(): number {
    const { chunks, governor, window } = this;
    const chunk = chunks[this.at] as Chunk;
    const side = governor?.after ? (chunks[governor.index] as Chunk).end : chunk.end;
    const follows = window !== null && window.start >= chunk.end && window.start - chunk.end < 40;
    return Math.max(chunk.end, side, follows ? window.end : 0);
  }

  private windowRead(): { period: Period | null; carried: boolean } {
    const { elided, inherited, same } = this.reading;
    if (this.stretch !== null) return { period: this.stretch.window, carried: false };
    this.late.window ??= this.around.placer.windowOf(this.at, this.governor, elided || inherited ? same : null);
    return this.late.window;
  }

  private get stretch(): TwoEnded | null {
    if (this.late.stretch === undefined) this.late.stretch = twoEndedAt(this.chunks, this.at);
    return this.late.stretch;
  }

  private inheritedBase(): Base | null {
    const next = meaning(this.chunks[this.at + 1]?.item, "relation")?.r ?? "";
    const base = this.elided && !OWN_BASE.has(next) ? (this.reading.same?.base ?? null) : null;
    return base?.relation === "from" || base?.relation === "since" ? base : null;
  }

  /** `its advance dwindled to 5.9%`, `the damage amounted to 27%`: the noun says which way, the verb only how it changed. */
  private nounDirection(): Direction | null {
    const { governor, at, chunks } = this;
    const { said } = this.reading;
    const { unit } = this.quantity;
    const amount = (unit === "money" || unit === "points") && governor?.kind === "support";
    if (said === null || (unit !== "percent" && !amount)) return null;
    const told =
      governor === null
        ? said.at > at
        : (this.lead === "to" || TELLS_SIZE.has(governor.kind)) && said.at < governor.index;
    if (!told) return null;
    for (let i = said.at; i > said.at - 5 && i >= 0; i--) {
      const noun = meaning(chunks[i]?.item, "move");
      if (noun && noun.pos !== "verb") return noun.dir;
    }
    return null;
  }
}

/** `gave up 6.3% at the open, Apple 9.4%`: the price that the number before it is told of, under the same verb. */
const sameField = (same: Slot | null, governor: Governor | null): Field | null =>
  same !== null &&
  same.governor === governor &&
  (same.field === "open" || same.field === "high" || same.field === "low")
    ? same.field
    : null;

/** `11% from the level at which 2019 closed`: what is counted from something of its own, read or not. */
const OWN_BASE: ReadonlySet<string> = new Set(["from", "below", "above", "since"]);

/** Verbs that tell the size of a movement and not its direction. */
const TELLS_SIZE: ReadonlySet<Governor["kind"]> = new Set<Governor["kind"]>(["support", "level", "be"]);

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

function directionOf({ governor, chunks, at }: PlacedSlot): Direction | 0 {
  if (governor === null) return 0;
  if (governor.dir !== 0) return governor.dir;
  const next = meaning(chunks[at + 1]?.item, "side");
  return next?.dir ?? 0;
}
