import type { Reference } from "../entities/reference.js";
import type { Resolved } from "../entities/subject.js";
import type { DaySpec, Period, PeriodSpec } from "../periods/period.js";
import type { Chunk } from "../syntax/chunk.js";
import { meaning } from "../syntax/item.js";
import type { Slot } from "../syntax/slot.js";
import type { When } from "./question.js";
import type { CellView } from "./table.js";

/** A slot whose subject has been looked up: one list of answers for each member of a group. */
export interface ReadSlot extends Slot {
  readonly subjects: readonly (readonly Resolved[])[];
}

/** A sentence as claim frames see it: its parts in place, and what its references stand for. */
export interface SentenceView {
  readonly chunks: readonly Chunk[];
  /** The chunks of its own text; a table cell is read behind its header and the name of its row. */
  readonly own: readonly Chunk[];
  readonly slots: readonly ReadSlot[];
  /** Where it is a table cell: what its column asks for. */
  readonly cell: CellView | null;
  /** What a reference stands for once the sentence has been read. */
  readonly resolve: (reference: Reference, at: number) => readonly Resolved[];
  /** The day that the sentence before was about, in the same paragraph; null for none. */
  readonly spoken: DaySpec | null;
  /** The window of the sentence before, in the same paragraph or list; null for none. */
  readonly spokenWindow: PeriodSpec | null;
  /** A company that the tape does not know has been spoken of since the one that pronouns mean. */
  readonly strangers: boolean;
  /** Whether an issuer has been the subject of a statement, or stands in the title. */
  readonly isTopic: (issuer: string) => boolean;
  /** The text names companies that the tape does not know. */
  readonly crowded: boolean;
  /** How many indices the text has named. */
  readonly indices: number;
  /** The sentence is a heading. */
  readonly heading: boolean;
  /** A title or heading says that the text sums up a week, a month or a year. */
  readonly wrap: boolean;
  /** Days spoken of before a chunk, oldest first. */
  readonly anchorsAt: (at: number) => readonly DaySpec[];
}

/** Verbs that tell a price of the past without saying that it was the last. */
const TRADED = /^(changed hands|changing hands|traded|cost|fetched|sold|hovered|was worth|quoted)$/;

/** Words for a moment inside the session. */
const MOMENT =
  /^(midday|noon|midmorning|mid-morning|midafternoon|mid-afternoon|midsession|mid-session|lunchtime|shortly before|minutes before|in the morning|in early trading|in morning trading|in afternoon trading|in early trade|in morning trade|in afternoon trade|early afternoon|late morning|early trading|morning trading|afternoon trading|midday trading|morning trade|afternoon trade|early trade|at one point|at one stage|earlier in the day|earlier in the session|at the time|briefly)$/;

/** The session that a slot is about. */
export function whenOf(slot: Slot, view: SentenceView): When {
  const day = dayOf(slot.day);
  return {
    day,
    anchors: view.anchorsAt(slot.at).filter((anchor) => anchor !== day),
    spoken: view.spoken,
    perfect: slot.perfect,
    moment: isMoment(slot),
  };
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
  const { chunks, at } = slot;
  if (slot.governor?.field === "last" && TRADED.test(chunks[slot.governor.index]?.item.norm ?? "")) return true;
  if (slot.governor?.noun && meaning(chunks[slot.governor.index - 2]?.item, "relation")?.r === "from") return true;
  if (slot.day?.part && slot.field !== "close") return true;
  if (chunks[at - 1]?.item.norm === "been" && chunks[at - 2]?.item.norm === "having") return true;
  for (let i = Math.max(0, at - 10); i < Math.min(chunks.length, at + 9); i++) {
    const norm = (chunks[i] as Chunk).item.norm;
    if (MOMENT.test(norm))
      return !meaning(slot.governor ? chunks[slot.governor.index]?.item : undefined, "level") || slot.field !== "close";
    if (norm === "intraday" || norm === "p.m." || norm === "a.m.") return slot.field !== "close";
    if ((norm === "afternoon" || norm === "morning") && chunks[i - 1]?.item.norm === "the" && slot.field !== "close")
      return true;
    if (norm === "shortly" || norm === "midway" || norm === "noon" || norm === "midday") return true;
    if (
      (norm === "early" || norm === "late" || norm === "morning" || norm === "afternoon" || norm === "mid") &&
      isTrading(chunks, i)
    )
      return slot.field !== "close";
  }
  return false;
}

/** `early trading`, `the early afternoon`, `mid-session`. */
function isTrading(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i + 1; j <= i + 2; j++) {
    const norm = chunks[j]?.item.norm ?? "";
    if (/^(trading|trade|trades|deals|dealings|afternoon|morning|session|day|hours)$/.test(norm)) return true;
  }
  return false;
}
