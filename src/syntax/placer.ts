import type { Period } from "../periods/period.js";
import type { Quantity } from "../quantities/quantity.js";
import { type Base, basesOf, takenBy } from "./base.js";
import type { Chunk } from "./chunk.js";
import { isFronted, opensWithInsert } from "./fronted.js";
import { type Governor, governorAt, governorOf } from "./governor.js";
import { meaning } from "./item.js";
import { hasMark, isBehindBracket, isBound, isOther, opensInsert, opensNext } from "./reach.js";
import { isInRelative, isShut } from "./shut.js";
import type { Slot } from "./slot.js";
import { apposes, endedStretch, isDash, shortSpan, toldStretch } from "./stretches.js";
import { separates, type Temporal, temporalOf } from "./temporal.js";
import { whenPeriod } from "./when.js";

/** Places the quantities of one sentence: their windows, their days, what they are counted from. */
export class Placer {
  private readonly bases: readonly Base[];
  private readonly temporal: Temporal;

  constructor(private readonly chunks: readonly Chunk[]) {
    this.bases = basesOf(chunks);
    this.temporal = temporalOf(chunks, takenBy(chunks, this.bases));
  }

  /** The window after the number, else between its verb and it, else in front of the clause, else carried over. */
  windowOf(at: number, governor: Governor | null, previous: Slot | null): { period: Period | null; carried: boolean } {
    const { chunks } = this;
    const { windows } = this.temporal;
    const next = this.nextOfKind(at);
    const bound = windows.findLast((i) => i < at && i >= at - 3 && isBound(chunks, i));
    if (bound !== undefined) return { period: chunks[bound]?.period ?? null, carried: false };
    const spoken = windows.findLast((i) => i < at);
    const short = spoken === undefined ? null : shortSpan(chunks, at, chunks[spoken]?.period ?? null);
    if (short !== null) return { period: short, carried: false };
    const low = this.previousOfKind(at);
    const other = low >= 0 && previous === null;
    const before = windows.findLast(
      (i) =>
        i < at &&
        i > low &&
        !separates(chunks, i, at) &&
        !(other && i - low <= 2 && !separates(chunks, low, i) && !isDash(chunks[i - 1])) &&
        !(i > OPENING && hasMark(chunks, i, at, ":") && !hasMark(chunks, i, i + 2, ":") && !isFronted(chunks, i)) &&
        !isInRelative(chunks, i, governor?.index ?? at),
    );
    const after = windows.find(
      (i) =>
        i > at &&
        i < next &&
        !isBound(chunks, i) &&
        !isDash(chunks[i - 1]) &&
        !(before !== undefined && hasMark(chunks, at, i, ",")) &&
        (!chunks[i]?.period?.adjective || (governor?.after === true && i < governor.index)) &&
        !separates(chunks, at, i) &&
        !this.verbBetween(at, i, governor) &&
        !apposes(chunks, at, i) &&
        !opensNext(chunks, i) &&
        !isShut(chunks, at, i) &&
        !isBehindBracket(chunks, at, i),
    );
    if (after !== undefined) return { period: chunks[after]?.period ?? null, carried: false };
    const ended = endedStretch(chunks, at);
    if (ended !== null) return { period: ended, carried: false };
    if (before !== undefined) return { period: chunks[before]?.period ?? null, carried: false };
    const told = whenPeriod(chunks, at) ?? toldStretch(chunks, at);
    if (told !== null && told.spec.p !== "day") return { period: told, carried: false };
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

  nextOfKind(at: number): number {
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
      if (found !== null && GOVERNS.has(found.kind) && !isComplement(this.chunks, i)) return true;
    }
    return false;
  }

  /** The named day nearest to the number in its clause, else one in front of the sentence. */
  dayOf(at: number, governor: Governor | null): Period | null {
    const { chunks } = this;
    const { days } = this.temporal;
    const after = days.find(
      (i) =>
        i > at &&
        (chunks[i]?.period?.relation !== "of" ||
          (i === at + 1 && (governor?.noun === true || isPrice(chunks[at]?.quantity)))) &&
        !separates(chunks, at, i) &&
        !apposes(chunks, at, i) &&
        !this.verbBetween(at, i, governor) &&
        this.reachesBack(at, i, governor),
    );
    const before = days.findLast((i) => i < at && !separates(chunks, i, at) && this.reachesOn(i, at, governor));
    const verbBefore = before !== undefined && governor !== null && before > governor.index;
    const direct = after !== undefined && after <= at + 3;
    const chosen = direct ? after : verbBefore ? before : (before ?? after);
    const period = chosen === undefined ? null : (chunks[chosen]?.period ?? null);
    if (period !== null && !isOnTheDay(period)) return period;
    const fronted = days.find(
      (i) => i < at && isFronted(chunks, i) && !chunks[i]?.period?.possessive && !hasMark(chunks, i, at, ";"),
    );
    if (fronted !== undefined) return chunks[fronted]?.period ?? null;
    const told = whenPeriod(chunks, at);
    return told?.spec.p === "day" ? told : period;
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
      if (possessive && (comma || (chunk.quantity !== null && !isOfNoun(chunks, i)))) return false;
    }
    if (!comma || governor === null || governor.index < day) return true;
    return !opensInsert(chunks, day);
  }

  baseOf(at: number, governor: Governor | null): Base | null {
    const { chunks } = this;
    const after = this.baseAfter(at);
    if (after !== null) return after;
    const start = governor === null ? at : Math.min(governor.index, at);
    const before = this.bases.findLast(
      (base) =>
        base.next <= at &&
        BEFORE.has(base.relation) &&
        ((!separates(chunks, base.next, at) && base.next > start - 14) || opensWithInsert(chunks, base, at)) &&
        !this.temporal.windows.some((i) => i >= base.next && i < at),
    );
    const previous = this.previousOfKind(at);
    if (before === undefined || previous >= before.next) return null;
    const own = governor?.noun && governor.after;
    return own && previous >= 0 && this.baseAfter(previous) === before ? null : before;
  }

  /** The base right after a number: `24% below its peak`. */
  private baseAfter(at: number): Base | null {
    const { chunks } = this;
    const place = (chunks[at] as Chunk).end;
    const next = this.nextOfKind(at);
    const limit = next < chunks.length ? (chunks[next] as Chunk).start : Number.POSITIVE_INFINITY;
    const after = this.bases.find(
      (base) =>
        base.start >= place && base.start < limit && base.next - at < 22 && !separates(chunks, at, base.next - 1),
    );
    const far = after?.relation === "against" || after?.relation === "than" ? 1 : 4;
    return after && this.gap(at, after) <= far && !this.crossesVerb(at, after) ? after : null;
  }

  private crossesVerb(at: number, base: Base): boolean {
    for (let i = at + 1; i < this.chunks.length && (this.chunks[i] as Chunk).start < base.start; i++) {
      const { item, t } = this.chunks[i] as Chunk;
      if (t === "word" && (meaning(item, "be") || meaning(item, "level")?.pos === "verb")) return true;
      if (t === "word" && meaning(item, "and") && isMoving(this.chunks, i + 1)) return true;
    }
    return false;
  }

  /** How many chunks stand between the number and the base after it. */
  private gap(at: number, base: Base): number {
    let count = 0;
    for (let i = at + 1; i < this.chunks.length && (this.chunks[i] as Chunk).start < base.start; i++) count++;
    return count;
  }
}

/** `lost 0.8% and falls below its level of 2024`: another verb of movement, which has a base of its own. */
const isMoving = (chunks: readonly Chunk[], at: number): boolean => {
  const found = governorAt(chunks, at);
  return found?.kind === "move" && !found.noun;
};

/** `aux 22,22 dollars de mercredi`: an amount that a day is named for. */
const isPrice = (quantity: Quantity | null | undefined): boolean =>
  quantity?.unit === "money" || quantity?.unit === "points";

/** `on the day`: the one that the sentence is about. */
const isOnTheDay = ({ spec, relation }: Period): boolean =>
  spec.p === "day" && spec.day.d === "now" && spec.day.offset === 0 && relation === "on";

/** `Friday's bounce of 1.29%`: a number that belongs to the noun before it. */
const isOfNoun = (chunks: readonly Chunk[], at: number): boolean =>
  meaning(chunks[at - 1]?.item, "relation")?.r === "of" && chunks[at - 1]?.t === "word";

/** How many chunks open a sentence: a time among them is told of all that a colon brings. */
const OPENING = 3;

/** Governors that take a period to their own number. */
const GOVERNS: ReadonlySet<string> = new Set(["move", "side"]);

/** Relations of a base that may stand before its number. */
const BEFORE = new Set(["from", "since", "against", "between"]);

/** Whether two quantities are of one kind, so that a period between them belongs to the first. */
export function sameKind(a: Quantity, b: Quantity): boolean {
  const change = (q: Quantity): boolean => q.unit === "percent" || q.unit === "percentage-points" || q.unit === "times";
  return change(a) ? change(b) : a.unit === b.unit;
}

/** `to end at`, `to close`: a verb that completes the one before it. */
const isComplement = (chunks: readonly Chunk[], i: number): boolean =>
  meaning(chunks[i - 1]?.item, "relation")?.r === "to";
