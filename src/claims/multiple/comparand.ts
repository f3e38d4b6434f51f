import type { Period, PeriodSpec } from "../../periods/period.js";
import { type Base, baseBehind, readBase } from "../../syntax/base.js";
import { meaning } from "../../syntax/item.js";
import { baseSpec } from "../build.js";
import { endedStretch } from "../price-level/past.js";
import type { BaseSpec } from "../question.js";
import { dayOf, type ReadSlot, type SentenceView } from "../sentence.js";

/** What a price is a multiple of: earlier points, or the start of a window; the first that agrees counts. */
export interface Comparand {
  readonly bases: readonly BaseSpec[];
  readonly window: PeriodSpec | null;
  /** It is a high or low of the price, so that nothing else can be meant. */
  readonly extreme: boolean;
  /** The day whose price it is; no session of the multiple itself. */
  readonly day: Period | null;
  /** The stretches that it may be of where the words beside it name none; empty where they do. */
  readonly lent: readonly PeriodSpec[];
}

const NONE = { bases: [], window: null, day: null, extreme: false, lent: [] } as const;

/** How far behind the number its comparand may stand. */
const REACH = 12;

/** The comparand of a multiple: behind the number, in front of it, or carried over; null for none. */
export function comparandOf(slot: ReadSlot, view: SentenceView, side: "high" | "low"): Comparand | null {
  if (slot.base !== null) return ofBase(slot.base);
  const behind = behindOf(slot);
  if (behind !== null) return behind;
  for (let i = 0; i < slot.at; i++) {
    const base = readBase(slot.chunks, i, i === 0);
    if (base !== null && isExtreme(base)) return ofBase(base);
  }
  const own = slot.window?.spec ?? null;
  if (own?.p === "event") return null;
  const season = seasonBase(own, side);
  if (season !== null) return { ...NONE, bases: [season] };
  if (own !== null) return { ...NONE, window: closedAt(slot, view) ?? own };
  const lent = lentTo(slot, view);
  return lent.length === 0 ? null : { ...NONE, lent };
}

const isExtreme = (base: Base): boolean => base.field === "high" || base.field === "low";

function ofBase(base: Base): Comparand {
  const spec = baseSpec(base);
  return { ...NONE, bases: spec === null ? [] : [spec], day: base.period, extreme: isExtreme(base) };
}

/** `times what it was a year ago`, `as much as at the end of 2022`, `its price of 30 December`, `its low of April`. */
function behindOf({ chunks, at, quantity }: ReadSlot): Comparand | null {
  for (let i = at + 1; i < at + REACH; i++) {
    const chunk = chunks[i];
    if (chunk === undefined || chunk.t === "mark" || chunk.quantity !== null) return null;
    const base = meaning(chunk.item, "possessive") ? baseBehind(chunks, i, "of") : readBase(chunks, i, true);
    if (base !== null && isExtreme(base)) return ofBase(base);
    const found = chunk.period === null ? null : ofPeriod(chunk.period, quantity.form !== "multiply");
    if (found !== null) return found;
  }
  return null;
}

const plain = { closing: null, calendar: null, day: null, span: null, record: false } as const;

/** What a period behind the number is: the time of the other price, or, behind a verb (`tripled in 2023`), a window. */
function ofPeriod(period: Period, compared: boolean): Comparand | null {
  const { spec } = period;
  const day = dayOf(period);
  if (day !== null) return { ...NONE, bases: [{ ...plain, field: "close", closing: true, day }], day: period };
  if (spec.p === "calendar" && spec.calendar.edge === null && period.relation !== "of") {
    if (!compared) return null;
    const calendar = spec.calendar;
    return {
      ...NONE,
      bases: [
        { ...plain, field: "close", closing: true, calendar },
        { ...plain, field: "high", calendar },
      ],
    };
  }
  if (spec.p === "calendar" && spec.calendar.edge !== null)
    return { ...NONE, window: { p: "since", from: spec.calendar } };
  return spec.p === "ago" || spec.p === "to-date" ? { ...NONE, window: spec } : null;
}

/** `had ended 2019 at 13.78, now reads 53.54, nearly four times as much`: since the price told before, the last of its stretch. */
function closedAt({ at, window }: ReadSlot, { slots }: SentenceView): PeriodSpec | null {
  const spec = window?.spec;
  const year = spec?.p === "calendar" ? spec.calendar.year : null;
  const closed = slots.filter((other) => other.at < at).map(endedStretch);
  const from = closed.find((stretch) => stretch !== null && year !== null && stretch.year === year);
  return from ? { p: "since", from: { ...from, edge: "end" } } : null;
}

/** `cut by two since the winter`: counted from the extreme of that season. */
function seasonBase(spec: PeriodSpec | null, side: "high" | "low"): BaseSpec | null {
  if (spec?.p !== "since" || "d" in spec.from || spec.from.unit !== "season") return null;
  return {
    field: side,
    closing: null,
    calendar: spec.from,
    day: null,
    span: null,
    record: false,
  };
}

/** The stretches of the number before (`their price then`), of the paragraph, of the text: a price seldom doubles in a week. */
function lentTo(slot: ReadSlot, view: SentenceView): readonly PeriodSpec[] {
  const before = view.slots.findLast((other) => other.at < slot.at && other.window !== null)?.window?.spec;
  const around = slot.quantity.form !== "multiply" ? [] : [view.spokenWindow, ...view.summed];
  return [before, ...around].filter(
    (spec) => spec != null && spec.p !== "event" && !(spec.p === "to-date" && spec.unit === "week"),
  ) as PeriodSpec[];
}
