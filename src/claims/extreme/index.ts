import type { ResolvedListing } from "../../entities/subject.js";
import type { Direction } from "../../languages/lexeme.js";
import { lastBeyond, lastMoveBeyond } from "../../measures/extreme.js";
import type { PeriodSpec } from "../../periods/period.js";
import type { DayContext } from "../../periods/resolve-day.js";
import { cued, meaning } from "../../syntax/item.js";
import { toIso } from "../../tape/session-date.js";
import { dateAt } from "../../tape/sessions.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, silence, symbolsOf } from "../build.js";
import { isCertain } from "../certainty.js";
import { row } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import type { When } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { sessionsOf } from "../sessions.js";
import { listingsOf } from "../subjects.js";
import type { World } from "../world.js";

/** Highest and lowest prices in so many years, months or weeks. */
export const extreme: ClaimKind = {
  name: "extreme",
  about: "a price is the highest or lowest in so long, or a move the biggest",
  frame: bySlot(frame, "count"),
};

const DAYS: Readonly<Record<string, number>> = {
  year: 365.25,
  month: 365.25 / 12,
  week: 7,
  decade: 3652.5,
  quarter: 91.3,
};

interface ExtremeQuestion {
  readonly subject: ResolvedListing;
  readonly when: When;
  readonly side: Direction;
  /** A price, a session's move; null for the move of a longer stretch, which is not measured. */
  readonly of: "level" | "move" | null;
  readonly unitDays: number;
}

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const spec = slot.chunks[slot.at]?.period?.spec;
  if (spec?.p !== "span" && spec?.p !== "ago") return [];
  const unitDays = DAYS[spec.unit];
  const shape = shapeOf(slot);
  if (unitDays === undefined || shape === null || silence(slot) !== null) return [];
  return listingsOf(slot).map((subject) => {
    const question = { subject, when: whenOf(slot, view), unitDays, ...shape };
    return {
      kind: "extreme",
      start: slot.start,
      end: slot.quantity.outerEnd,
      number: { start: slot.quantity.start, end: slot.quantity.end },
      assertion: { ...assertionOf(slot, 0), unit: spec.unit, slack: 0.01 },
      subject: nameOf(subject),
      certain: () =>
        isCertain(slot, view, subject) &&
        !isOfFigure(slot) &&
        (shape.of === "level" || isToldMove(slot)) &&
        spec.p === "span" &&
        slot.chunks[slot.at]?.period?.adjective !== true &&
        !slot.chunks.some(({ item }) => cued(item, "near")),
      reason: null,
      needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
      measure: (world: World) => measure(question, world),
    };
  });
}

/** A company figure before the number: it may be the highest, and not the price. */
const isOfFigure = ({ chunks, at }: ReadSlot): boolean =>
  chunks.slice(0, at).some(({ t, item }) => t === "word" && meaning(item, "metric") !== undefined);

/** `highest in more than three years`, `their best close in`, `a four-year high`; null for any other span. */
function shapeOf(slot: ReadSlot): Pick<ExtremeQuestion, "side" | "of"> | null {
  const { chunks, at } = slot;
  if (chunks[at]?.period?.adjective) return adjectiveShape(slot);
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const chunk = chunks[i] as ReadSlot["chunks"][number];
    if (chunk.t === "mark" || chunk.t === "quantity") return null;
    const field = meaning(chunk.item, "field")?.field;
    if (field === "high" || field === "low") return { side: field === "high" ? 1 : -1, of: "level" };
    if (cued(chunk.item, "last-seen") && cued(chunks[i - 1]?.item, "last"))
      return { side: slot.governor?.dir || 1, of: "level" };
    const superlative = meaning(chunk.item, "superlative");
    if (superlative)
      return {
        side: sideOf(superlative.dir, chunks, i, at),
        of: superlative.of !== "move" || hasLevel(chunks, i, at) ? "level" : ofSession(chunks, i, at) ? "move" : null,
      };
  }
  return null;
}

/** `a four-year high`, `a 16-month low`. */
function adjectiveShape(slot: ReadSlot): { side: Direction; of: "level" } | null {
  for (let i = slot.at + 1; i <= slot.at + 2; i++) {
    const field = meaning(slot.chunks[i]?.item, "field")?.field;
    if (field === "high" || field === "low") return { side: field === "high" ? 1 : -1, of: "level" };
  }
  return null;
}

/** `best close`, `worst level`: the words after a superlative say what it is the best of. */
function hasLevel(chunks: ReadSlot["chunks"], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const item = chunks[i]?.item;
    if (meaning(item, "level") || meaning(item, "field") || cued(item, "price-noun")) return true;
  }
  return false;
}

/** `biggest one-day gain`, `best day`: the move of a session; `best week` is that of a longer stretch. */
const ofSession = (chunks: ReadSlot["chunks"], from: number, to: number): boolean =>
  chunks.slice(from + 1, to).every(({ item, period }) => {
    const unit = meaning(item, "frequency")?.unit ?? meaning(item, "time")?.unit;
    return (unit === undefined || unit === "day" || unit === "session") && (period === null || isOneDay(period.spec));
  });

/** `their best day in`, `its steepest fall in`: the words say that a price moved. */
const isToldMove = ({ chunks, at }: ReadSlot): boolean =>
  chunks
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ item, t }) => t === "word" && (meaning(item, "move") ?? meaning(item, "time") ?? meaning(item, "frequency")),
    );

const isOneDay = (spec: PeriodSpec): boolean =>
  spec.p === "span" && spec.n === 1 && (spec.unit === "day" || spec.unit === "session");

const sideOf = (dir: Direction, chunks: ReadSlot["chunks"], from: number, to: number): Direction => {
  for (let i = from + 1; i < to; i++) {
    const move = meaning(chunks[i]?.item, "move");
    if (move && move.pos !== "verb") return move.dir;
  }
  return dir;
};

function measure(question: ExtremeQuestion, world: World): Measured {
  const { of } = question;
  if (of === null) return unmeasured("unclear-period");
  const readings: Reading[] = [];
  question.subject.listings.forEach((listing, order) => {
    const context = world.context(listing);
    if (context === null) return;
    const anchored = world.anchored(context, question.when.anchors);
    for (const session of sessionsOf(question.when, anchored).sessions) {
      for (const field of fieldsOf(question)) {
        const found = since(question, anchored, session.index, field);
        if (found === null) continue;
        const days = (context.series.dates[session.index] as number) - (context.series.dates[found.index] as number);
        const rows = [found.index, session.index].map((index) =>
          row(context, listing, index, field, context.series[field][index] as number),
        );
        readings.push({
          label: `${listing.symbol}, ${nameOfExtreme(question, field)} since ${toIso(dateAt(context.series, found.index))}`,
          licensed: order < question.subject.licensed && (field === "close" || session.intraday),
          value: days / question.unitDays,
          range: null,
          from: rows[0]?.date ?? null,
          to: rows[1]?.date ?? null,
          rule: session.rule,
          symbol: listing.symbol,
          evidence: rows,
          notes: found.whole ? [] : ["since the first session on the tape"],
          complete: found.whole,
        });
      }
    }
  });
  return readings.length > 0 ? { readings, reason: null } : unmeasured("no-data");
}

/** Moves are told close to close. */
const fieldsOf = ({ of, side }: ExtremeQuestion): readonly ("close" | "high" | "low")[] =>
  of === "move" ? ["close"] : ["close", side > 0 ? "high" : "low"];

const nameOfExtreme = ({ of, side }: ExtremeQuestion, field: string): string =>
  of === "move"
    ? `largest ${side > 0 ? "gain" : "fall"} of a session`
    : `${side > 0 ? "highest" : "lowest"} ${field === "close" ? "close" : "traded price"}`;

/** Since when no price was beyond that of `end`; the first row, not `whole`, where none ever was. */
function since(
  question: ExtremeQuestion,
  { series }: DayContext,
  end: number,
  field: "close" | "high" | "low",
): { index: number; whole: boolean } | null {
  if (Number.isNaN(series[field][end])) return null;
  const side = question.side > 0 ? "high" : "low";
  const beyond = question.of === "move" ? lastMoveBeyond : lastBeyond;
  const index = beyond(series[field], end, side);
  if (index >= 0) return { index, whole: true };
  return end > 0 ? { index: 0, whole: false } : null;
}
