import type { Reference } from "../entities/reference.js";
import type { Resolved } from "../entities/subject.js";
import type { DaySpec, Period, PeriodSpec } from "../periods/period.js";
import type { Chunk } from "../syntax/chunk.js";
import { meaning } from "../syntax/item.js";
import type { Slot } from "../syntax/slot.js";
import type { Stretch } from "./figure-time.js";
import type { When } from "./question.js";
import type { CellView } from "./table.js";

/** A slot whose subject has been looked up: one list of answers for each member of a group. */
export interface ReadSlot extends Slot {
  readonly subjects: readonly (readonly Resolved[])[];
  /** What else the subject may stand for, the likeliest first. */
  readonly instead: readonly Resolved[];
  /** The same slot, said of another meaning of its subject. */
  readonly saidOf: (subject: Resolved) => ReadSlot;
}

/** A sentence as claim frames see it: its parts in place, and what its references stand for. */
export interface SentenceView {
  readonly chunks: readonly Chunk[];
  /** The chunks of its own text; a table cell is read behind its header and the name of its row. */
  readonly own: readonly Chunk[];
  readonly slots: readonly ReadSlot[];
  /** The same sentence with the next meanings of its references, the likeliest first; most have none. */
  readonly others: readonly SentenceView[];
  /** Where it is a table cell: what its column asks for. */
  readonly cell: CellView | null;
  /** What a reference stands for once the sentence has been read. */
  readonly resolve: (reference: Reference, at: number) => readonly Resolved[];
  /** The day that the sentence before was about, in the same paragraph; null for none. */
  readonly spoken: DaySpec | null;
  /** The window of the sentence before, in the same paragraph or list; null for none. */
  readonly spokenWindow: PeriodSpec | null;
  /** The stretch of company figures that was named last, here or before; null for none. */
  readonly spokenStretch: Stretch | null;
  /** A company that the tape does not know has been spoken of since the one that pronouns mean. */
  readonly strangers: boolean;
  /** Whether an issuer has been the subject of a statement, or stands in the title. */
  readonly isTopic: (issuer: string) => boolean;
  /** The text names companies that the tape does not know. */
  readonly crowded: boolean;
  /** How many indices the text has named. */
  readonly indices: number;
  /** The index named last is one that the tape does not know. */
  readonly strangeIndex: boolean;
  /** The sentence belongs to a dated entry of a chronicle. */
  readonly chronicle: boolean;
  /** The sentence is a heading. */
  readonly heading: boolean;
  /** It stands at the head of the text. */
  readonly lead: boolean;
  /** Whether the paragraph, once all of it has been read, goes on to tell where the prices of an issuer closed. */
  readonly closesLater: (issuer: string) => boolean;
  /** Whether the text, once all of it has been read, speaks of trading outside the session. */
  readonly speaksOfOutside: () => boolean;
  /** The stretches that the text sums up: what its bare numbers may be of besides the last session. */
  readonly summed: readonly PeriodSpec[];
  /** The last listing spoken of besides an issuer; null for none. */
  readonly besides: (issuer: string, at: number) => Resolved | null;
  /** Days spoken of before a chunk, oldest first. */
  readonly anchorsAt: (at: number) => readonly DaySpec[];
}

/** The session that a slot is about. */
export function whenOf(slot: Slot, view: SentenceView): When {
  const day = dayOf(slot.day);
  return {
    day,
    anchors: view.anchorsAt(dayAt(slot)).filter((anchor) => anchor !== day),
    spoken: view.spoken,
    perfect: slot.perfect,
    moment: isMoment(slot),
  };
}

/** Where the day of a slot stands in front of it, since what comes between the two is no day that it is counted from. */
function dayAt({ chunks, at, day }: Slot): number {
  const found = day === null ? -1 : chunks.findIndex(({ period }) => period === day);
  return found >= 0 && found < at ? found : at;
}

/** The day of a period; null where it is none. */
export function dayOf(period: Period | null): DaySpec | null {
  if (period?.spec.p === "day") return period.spec.day;
  return period?.spec.p === "calendar" && period.spec.calendar.edge === "end"
    ? { d: "end", calendar: period.spec.calendar }
    : null;
}

/** Whether words near the number place it inside the session. */
function isMoment(slot: Slot): boolean {
  const { chunks, at, governor } = slot;
  if (isOnceSeen(slot)) return true;
  if (slot.day?.late || slot.field === "close") return false;
  const verb = governor === null ? undefined : chunks[governor.index]?.item;
  if (governor?.field === "last" && meaning(verb, "dealt")) return true;
  // `Traded down to`: some price on the way.
  if (governor?.kind === "side" && slot.field === "last") return true;
  if (governor?.noun && meaning(chunks[governor.index - 2]?.item, "relation")?.r === "from") return true;
  if (governor?.noun && governor.after && isFrom(chunks, at)) return true;
  if (slot.day !== null && (slot.day.part || isEarly(chunks, slot.day))) return true;
  if (isPastPrice(slot) || chunks.slice(at + 1, at + 8).some(({ item }) => isMinute(item))) return true;
  if (meaning(chunks[at - 1]?.item, "be") && meaning(chunks[at - 2]?.item, "be")?.perfect === false) return true;
  for (let i = Math.max(0, at - 10); i < Math.min(chunks.length, at + 9); i++)
    if (meaning(chunks[i]?.item, "moment")) return true;
  return false;
}

/** `rallying back from a 2.8% deficit`. */
const isFrom = (chunks: readonly Chunk[], at: number): boolean =>
  meaning(chunks[at - 1]?.item, "determiner")?.definite === false &&
  meaning(chunks[at - 2]?.item, "relation")?.r === "from";

/** `early Thursday`. */
function isEarly(chunks: readonly Chunk[], day: Period): boolean {
  const which = meaning(chunks[chunks.findIndex(({ period }) => period === day) - 1]?.item, "which")?.which;
  return which === "early" || which === "late" || which === "mid";
}

/** `in a matter of minutes`. */
const isMinute = (item: Chunk["item"]): boolean => {
  const unit = meaning(item, "time")?.unit;
  return unit === "minute" || unit === "hour";
};

/** `they had been at $58.01`: a price before the one that the text tells. */
const isPastPrice = ({ quantity, governor, perfect, day, base }: Slot): boolean =>
  quantity.unit !== "percent" &&
  day === null &&
  base === null &&
  perfect &&
  (governor === null || governor.field === "last" || governor.kind === "be");

/** `at $33.69 had been worth even less`, `at $122.65 a lower price had been seen`: whatever verb stands before the number. */
function isOnceSeen({ chunks, at, quantity, base }: Slot): boolean {
  if (quantity.unit === "percent" || base !== null) return false;
  for (let i = at + 1; i < at + 7 && chunks[i]?.t !== undefined && chunks[i]?.t !== "mark"; i++)
    if (meaning(chunks[i]?.item, "be")?.perfect) return true;
  return false;
}
