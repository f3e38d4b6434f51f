import type { ResolvedListing } from "../entities/subject.js";
import type { Base } from "../syntax/base.js";
import { calendarOf } from "../syntax/base.js";
import { cued, relationOf } from "../syntax/item.js";
import type { Slot } from "../syntax/slot.js";
import type { Assertion } from "../verdicts/assertion.js";
import { type Reason, unmeasured } from "../verdicts/reading.js";
import type { Claim, SubjectName } from "./claim.js";
import { NO_NEEDS } from "./claim.js";
import type { BaseSpec } from "./question.js";
import { dayOf, type ReadSlot } from "./sentence.js";
import { subjectsOf } from "./subjects.js";

/** What a slot asserts, with the sign that its words give. */
export function assertionOf(slot: Slot, dir: -1 | 0 | 1 = slot.dir): Assertion {
  const { value, step, unit, hedge, form, upTo } = slot.quantity;
  return { value: dir < 0 ? -value : value, step, unit, hedge, form, signed: dir !== 0, upTo, slack: 0 };
}

/** The name under which a report shows a listing. */
export function nameOf(subject: ResolvedListing): SubjectName {
  const first = subject.listings[0];
  return { name: first?.name ?? subject.issuer, symbol: first?.symbol ?? null, issuer: subject.issuer };
}

/** The one name that the tape does not know and a number is said of; null where there are none or several. */
function strangerOf(slot: ReadSlot): string | null {
  const subjects = subjectsOf(slot);
  const subject = subjects.length === 1 ? subjects[0] : undefined;
  return subject?.kind === "unresolved" ? subject.stranger : null;
}

/** A claim that is understood and cannot be judged, with its reason. */
export function unjudged(kind: string, slot: ReadSlot, reason: Reason, subject: SubjectName | null = null): Claim {
  const claim: Claim = {
    kind,
    start: slot.start,
    end: slot.end,
    number: { start: slot.quantity.start, end: slot.quantity.end },
    assertion: assertionOf(slot),
    subject,
    certain: never,
    reason,
    needs: NO_NEEDS,
    measure: () => unmeasured(reason),
  };
  const stranger = reason === "unknown-subject" ? strangerOf(slot) : null;
  return stranger === null ? claim : { ...claim, stranger };
}

const never = (): boolean => false;

/** The word that gives a slot its direction; nothing where no single word does. */
export function moverOf({ governor, chunks }: Slot): Pick<Claim, "mover"> {
  const chunk = governor !== null && governor.dir !== 0 ? chunks[governor.index] : undefined;
  return chunk === undefined ? {} : { mover: { start: chunk.start, end: chunk.end } };
}

/** The reason for which a slot is never judged, whatever it says; null for none. */
export function silence(slot: Slot): Reason | null {
  if (slot.forecast) return "forecast";
  if (slot.outside) return "outside-session";
  return slot.quantity.upTo !== null || isEndOfRange(slot) ? "unclear-period" : null;
}

/** `between 9% and 10%`: neither end is what is said. */
function isEndOfRange(slot: Slot): boolean {
  if (isFromTo(slot.chunks, slot.at) || isFromTo(slot.chunks, slot.at - 2)) return true;
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 5; i--) {
    const chunk = slot.chunks[i];
    if (chunk?.t === "word" && relationOf(chunk.item) === "between") return true;
    if (chunk?.quantity === null && !cued(chunk.item, "and")) return false;
  }
  return false;
}

/** `baissent de 4 % à 5 %`, `by 4% to 5%`: a range told with its two ends. */
function isFromTo(chunks: Slot["chunks"], at: number): boolean {
  const [first, second] = [chunks[at]?.quantity, chunks[at + 2]?.quantity];
  return (
    first?.unit === "percent" &&
    second?.unit === "percent" &&
    first.value < second.value &&
    relationOf(chunks[at - 1]?.item) === "by" &&
    relationOf(chunks[at + 1]?.item) === "to"
  );
}

/** A base as a question asks it. */
export function baseSpec(base: Base | null): BaseSpec | null {
  if (base === null) return null;
  const spec = base.period?.spec;
  const day = dayOf(base.period) ?? (spec?.p === "since" && "d" in spec.from ? spec.from : null);
  return {
    field: base.field,
    closing: base.closing,
    calendar: calendarOf(base),
    day,
    span: spec?.p === "span" || spec?.p === "ago" ? { n: spec.n, unit: spec.unit } : null,
    record: base.record,
  };
}

/** Symbols of a subject's listings. */
export const symbolsOf = (subject: ResolvedListing): readonly string[] =>
  subject.listings.map((listing) => listing.symbol);
