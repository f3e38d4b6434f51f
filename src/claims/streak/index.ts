import type { ResolvedListing } from "../../entities/subject.js";
import type { TimeUnit } from "../../languages/lexeme.js";
import type { DayContext } from "../../periods/resolve-day.js";
import type { Instrument } from "../../tape/model.js";
import { toIso } from "../../tape/session-date.js";
import { dateAt } from "../../tape/sessions.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, silence, symbolsOf } from "../build.js";
import { isCertain } from "../certainty.js";
import { row } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import type { When } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { type Session, sessionsOf } from "../sessions.js";
import { listingsOf } from "../subjects.js";
import type { World } from "../world.js";
import { figureStreak } from "./figures.js";
import { type Run, type RunQuestion, runsTo } from "./run.js";
import { type Shape, shapeOf } from "./shape.js";

/** Rises or falls in a row. */
export const streak: ClaimKind = {
  name: "streak",
  about:
    "a price rose or fell for so many sessions or weeks in a row, or ended such a run; a company figure, for quarters",
  frame: bySlot(frame, "ordinal", "count", "none"),
};

interface StreakQuestion extends RunQuestion {
  readonly subject: ResolvedListing;
  readonly when: When;
}

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  if (quantity.value > 60 || !Number.isInteger(quantity.value)) return [];
  const shape = shapeOf(slot);
  if (shape === null || silence(slot) !== null) return [];
  const ofFigure = figureStreak(slot, shape);
  if (ofFigure.length > 0) return ofFigure;
  return listingsOf(slot).map((subject) => {
    const question: StreakQuestion = { subject, when: whenOf(slot, view), ...shape, broken: endedBefore(slot, shape) };
    return {
      kind: "streak",
      start: slot.start,
      end: Math.max(slot.end, slot.quantity.outerEnd),
      number: { start: quantity.start, end: quantity.end },
      assertion: { ...assertionOf(slot, 0), unit: shape.unit, form: "words" as const },
      subject: nameOf(subject),
      certain: () => isCertain(slot, view, subject) && shape.firm && isOfSessions(slot, shape.unit),
      reason: null,
      needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
      measure: (world: World) => measure(question, world),
    };
  });
}

/** `Until Friday it had risen`: that day may belong to the run or end it. */
const endedBefore = (slot: ReadSlot, shape: Shape): boolean | null =>
  slot.day?.relation === "until" && shape.broken === false ? null : shape.broken;

/** Runs of months and longer are mostly told of prices and output: the price must be named beside them. */
const isOfSessions = (slot: ReadSlot, unit: TimeUnit): boolean =>
  unit === "session" || unit === "day" || unit === "week" || (slot.near && slot.subject?.r === "name");

function measure(question: StreakQuestion, world: World): Measured {
  const readings: Reading[] = [];
  question.subject.listings.forEach((listing, order) => {
    const context = world.context(listing);
    if (context === null) return;
    const anchored = world.anchored(context, question.when.anchors);
    const { sessions } = sessionsOf(question.when, anchored);
    for (const session of sessions) {
      if (session.intraday && question.when.day === null && sessions.length > 1 && !question.broken) continue;
      const runs = runsTo(question, anchored, session.index);
      const licensed = order < question.subject.licensed;
      readings.push(...runs.map((run) => reading(question, anchored, listing, session, run, licensed)));
    }
  });
  return readings.length > 0 ? { readings, reason: null } : unmeasured("no-data");
}

function reading(
  question: StreakQuestion,
  context: DayContext,
  listing: Instrument,
  session: Session,
  run: Run,
  licensed: boolean,
): Reading {
  const { close } = context.series;
  const evidence = run.rows.map((index) => row(context, listing, index, "close", close[index] as number));
  const to = toIso(dateAt(context.series, session.index));
  return {
    label: `${listing.symbol}, ${question.unit === "day" ? "session" : question.unit}s in a row to ${to}`,
    licensed,
    value: run.length,
    range: null,
    from: evidence[0]?.date ?? null,
    to,
    rule: "close to close",
    symbol: listing.symbol,
    evidence,
    notes: [],
    complete: run.complete && !session.intraday,
  };
}
