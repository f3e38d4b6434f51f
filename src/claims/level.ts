import type { Field } from "../languages/lexeme.js";
import type { PeriodSpec } from "../periods/period.js";
import type { DayContext } from "../periods/resolve-day.js";
import { resolveWindow } from "../periods/resolve-window.js";
import type { Instrument } from "../tape/model.js";
import { toIso } from "../tape/session-date.js";
import { dateAt } from "../tape/sessions.js";
import { type Measured, type Reading, type Reason, unmeasured } from "../verdicts/reading.js";
import { basePoints } from "./bases.js";
import { row } from "./change.js";
import type { LevelQuestion } from "./question.js";
import { asBeside, type BesideShut, besideShut, type Session, sessionsOf } from "./sessions.js";
import type { World } from "./world.js";

/** A share price this far from the tape's is in other units (a later split), not wrong by a slip. */
const UNITS_RATIO = 1.6;

/** Measures a price on every listing that its subject and currency may mean. */
export function measureLevel(question: LevelQuestion, asserted: number, world: World): Measured {
  const readings: Reading[] = [];
  let reason: Reason | null = null;
  question.subject.listings.forEach((listing, order) => {
    if (!quotes(question, listing)) {
      reason ??= "units";
      return;
    }
    const context = world.context(listing);
    const licensed = order < question.subject.licensed || question.currencies[0] === listing.currency;
    if (context === null) {
      if (licensed) reason ??= "no-data";
      return;
    }
    const found = onListing(question, listing, world.anchored(context, question.when.anchors), licensed);
    readings.push(...found.readings);
    reason ??= found.reason;
  });
  if (!readings.some(({ licensed, shut }) => licensed || shut !== undefined)) return unmeasured(reason ?? "no-data");
  return inUnits(asserted, readings) ? { readings, reason } : unmeasured("units");
}

/** Whether the mark of the price fits the listing's currency; an index has none. */
const quotes = (question: LevelQuestion, listing: Instrument): boolean =>
  question.currencies.length === 0 || listing.type === "index" || question.currencies.includes(listing.currency);

/** Prices are kept in today's share units: one printed before a split cannot be held against them. */
function inUnits(asserted: number, readings: readonly Reading[]): boolean {
  return readings.some(({ value }) => value > 0 && asserted / value < UNITS_RATIO && value / asserted < UNITS_RATIO);
}

function onListing(question: LevelQuestion, listing: Instrument, context: DayContext, licensed: boolean): Measured {
  const { sessions, reason } = sessionsOf(question.when, context);
  const readings: Reading[] = [];
  for (const session of sessions) {
    if (question.before) readings.push(...beforeReadings(question, listing, context, session, licensed));
    else readings.push(...onSession(question, listing, context, session, licensed));
  }
  const beside = sessions.length > 0 || question.before ? null : besideShut(question.when, context);
  for (const session of beside?.sessions ?? []) {
    const found = onSession(question, listing, context, session, false);
    readings.push(...asBeside(found, (beside as BesideShut).shut));
  }
  return { readings, reason: readings.length > 0 ? null : (reason ?? "no-data") };
}

/** `from 412.5`: the price that the change is counted from. */
function beforeReadings(
  question: LevelQuestion,
  listing: Instrument,
  context: DayContext,
  session: Session,
  licensed: boolean,
): readonly Reading[] {
  const own = question.when.day === null ? [] : [{ index: session.index, field: "close" }];
  const starts = startsOf(question.window, context, session.index);
  const rows =
    question.base !== null
      ? basePoints(question.base, context, session.index).map(({ index, field }) => ({ index, field }))
      : question.atStart
        ? [...starts, ...(question.window?.p === "ago" ? [] : openingsAfter(starts))]
        : [...own, ...starts, { index: session.index - 1, field: "close" }];
  return rows
    .filter(({ index }) => index >= 0)
    .map(({ index, field }) => reading(listing, context, index, field as Field, licensed, "the price before", null));
}

/** `began the year at`: the first opening of a stretch, besides the close before it. */
const openingsAfter = (starts: readonly { index: number }[]) =>
  starts.map(({ index }) => ({ index: index + 1, field: "open" }));

/** The closes that a window may be counted from. */
const startsOf = (window: PeriodSpec | null, context: DayContext, end: number) =>
  window === null ? [] : resolveWindow(window, context, end).map(({ from }) => ({ index: from, field: "close" }));

function onSession(
  { field, ofStretch }: LevelQuestion,
  listing: Instrument,
  context: DayContext,
  session: Session,
  licensed: boolean,
): readonly Reading[] {
  const { series } = context;
  const { index } = session;
  const low = series.low[index] as number;
  const high = series.high[index] as number;
  const range = Number.isNaN(low) || Number.isNaN(high) ? null : { low, high };
  const make = (name: Field, span: Reading["range"] = null): Reading =>
    reading(listing, context, index, name, licensed, session.rule, span);
  if (field === "open" || field === "high" || field === "low") {
    const value = series[field][index] as number;
    const exact = Number.isNaN(value) ? [] : [make(field)];
    const closing = field !== "open" && (ofStretch === true || closingExtreme(context, index, field));
    return closing ? [...exact, make("close")] : exact;
  }
  if (field === "touch")
    return range === null ? [make("close")] : [make("close"), make("high"), make("low"), make("close", range)];
  const moving = session.intraday || (session.fresh === true && field !== "close");
  return moving && range !== null ? [make("close"), make("close", range)] : [make("close")];
}

/** A close that is itself the session's extreme may be called so. */
function closingExtreme(context: DayContext, index: number, field: "high" | "low"): boolean {
  const { series } = context;
  return Number.isNaN(series[field][index] as number);
}

function reading(
  listing: Instrument,
  context: DayContext,
  index: number,
  field: Field,
  licensed: boolean,
  rule: string,
  range: Reading["range"],
): Reading {
  const name = field === "last" || field === "touch" ? "close" : field;
  const value = context.series[name][index] as number;
  const date = toIso(dateAt(context.series, index));
  return {
    label: `${listing.symbol}, ${range === null ? (name === "close" ? "close" : `session ${name}`) : "a price of the session"} (${rule})`,
    licensed,
    value,
    range,
    from: date,
    to: date,
    rule,
    symbol: listing.symbol,
    evidence:
      range === null
        ? [row(context, listing, index, name, value)]
        : [row(context, listing, index, "low", range.low), row(context, listing, index, "high", range.high)],
    notes: [],
    complete: true,
  };
}
