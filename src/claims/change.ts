import type { ResolvedListing } from "../entities/subject.js";
import { isWhole, type Window } from "../measures/window.js";
import type { DayContext } from "../periods/resolve-day.js";
import { resolveWindow } from "../periods/resolve-window.js";
import type { EvidenceRow } from "../report/schema.js";
import type { Instrument } from "../tape/model.js";
import { toIso } from "../tape/session-date.js";
import { dateAt, sourceAt } from "../tape/sessions.js";
import { type Measured, type Reading, type Reason, unmeasured } from "../verdicts/reading.js";
import { basePoints } from "./bases.js";
import type { ChangeQuestion } from "./question.js";
import { asBeside, type BesideShut, besideShut, type Session, sessionsOf } from "./sessions.js";
import type { World } from "./world.js";

/** Where a change starts: a price, its row, and the convention. */
export interface Point {
  readonly price: number;
  readonly index: number;
  readonly field: string;
  readonly rule: string;
  readonly licensed: boolean;
  readonly whole: boolean;
}

/** Measures a change of price on every listing that its subject may mean, in the order of readings. */
export function measureChange(question: ChangeQuestion, world: World): Measured {
  const readings: Reading[] = [];
  let reason: Reason | null = null;
  named(question.subject).forEach((listing, order) => {
    const context = world.context(listing);
    if (context === null) {
      if (order < question.subject.licensed) reason ??= "no-data";
      return;
    }
    const licensed = order < question.subject.licensed;
    const found = onListing(question, listing, world.anchored(context, question.when.anchors), licensed);
    readings.push(...found.readings);
    if (licensed) reason ??= found.reason;
  });
  if (readings.length === 0) return unmeasured(reason ?? "no-data");
  if (question.amount !== undefined && !inUnits(question.amount, readings)) return unmeasured("units");
  return readings.some(({ licensed, shut }) => licensed || shut !== undefined)
    ? { readings, reason }
    : unmeasured(reason ?? "no-data");
}

/** An amount of money several times the tape's is in the share units of its day, before a later split. */
const inUnits = (amount: number, readings: readonly Reading[]): boolean =>
  readings.some(({ value, range }) => range === null && Math.abs(value) > 0 && amount / Math.abs(value) < 1.9);

/** The listings to try: where the words name one outright, no other. */
const named = (subject: ResolvedListing): readonly Instrument[] =>
  subject.only ? subject.listings.slice(0, subject.licensed) : subject.listings;

function onListing(question: ChangeQuestion, listing: Instrument, context: DayContext, licensed: boolean): Measured {
  const { sessions, reason } = sessionsOf(question.when, context);
  const readings: Reading[] = [];
  for (const session of sessions) {
    for (const start of startsOf(question, context, session)) {
      readings.push(...between(question, listing, context, session, start, licensed && session.licensed));
    }
  }
  const beside = sessions.length > 0 ? null : besideShut(question.when, context);
  for (const session of beside?.sessions ?? []) {
    const starts = startsOf(question, context, session);
    const found = starts.flatMap((start) => between(question, listing, context, session, start, false));
    readings.push(...asBeside(found, (beside as BesideShut).shut));
  }
  return { readings, reason: readings.length > 0 ? null : (reason ?? "unclear-period") };
}

/** Where the change is counted from: the base or window of the text, else the close before. */
function startsOf(question: ChangeQuestion, context: DayContext, session: Session): readonly Point[] {
  if (question.base !== null) return basePoints(question.base, context, session.index);
  if (question.window === null || isOneSession(question.window))
    return [...previousClose(context, session.index), ...spokenPoints(question, context, session.index)];
  const windows = resolveWindow(question.window, context, session.index).map((window) => windowPoint(context, window));
  return question.carried ? [...windows, ...previousClose(context, session.index)] : windows;
}

const spokenPoints = (question: ChangeQuestion, context: DayContext, end: number): readonly Point[] =>
  (question.spokenWindows ?? []).flatMap((spec) =>
    resolveWindow(spec, context, end).map((window) => windowPoint(context, window)),
  );

const isOneSession = (window: NonNullable<ChangeQuestion["window"]>): boolean =>
  window.p === "span" && window.n === 1 && window.unit === "session";

function previousClose(context: DayContext, index: number): readonly Point[] {
  if (index < 1) return [];
  const { series } = context;
  const whole = isWhole(context.series, index - 1, (series.dates[index] as number) - 1);
  return [
    {
      price: series.close[index - 1] as number,
      index: index - 1,
      field: "close",
      rule: "close to close",
      licensed: true,
      whole,
    },
  ];
}

function windowPoint(context: DayContext, window: Window): Point & { readonly end?: number } {
  const price = context.series.close[window.from] as number;
  return {
    price,
    index: window.from,
    field: "close",
    rule: window.rule,
    licensed: true,
    whole: isWhole(context.series, window.from, window.asked),
    end: window.to,
  };
}

/** The change from a point to the session's price that the text asks for. */
function between(
  question: ChangeQuestion,
  listing: Instrument,
  context: DayContext,
  session: Session,
  start: Point & { readonly end?: number },
  licensed: boolean,
): readonly Reading[] {
  const { series } = context;
  const index = start.end ?? session.index;
  const change = (price: number): number => changeOf(question, start.price, price);
  const make = (price: number, field: string, range: Reading["range"]): Reading => ({
    label: labelOf(listing, session, start, field),
    licensed: licensed && start.licensed,
    value: change(price),
    range,
    from: toIso(dateAt(series, start.index)),
    to: toIso(dateAt(series, index)),
    rule: start.rule,
    symbol: listing.symbol,
    evidence: [
      row(context, listing, start.index, start.field, start.price),
      row(context, listing, index, field, price),
    ],
    notes: [],
    complete: start.whole,
  });
  const priced = pricesOf(question, context, index).map(({ price, field }) => make(price, field, null));
  if (question.field === "touch" && question.base !== null) {
    const far = farthest(series, start.index, index, question.dir < 0 ? "low" : "high");
    if (far !== null) priced.push(make(far, question.dir < 0 ? "low" : "high", null));
  }
  const low = series.low[index] as number;
  const high = series.high[index] as number;
  const moving =
    (session.intraday || (session.fresh === true && question.field === null)) &&
    question.field !== "open" &&
    (question.field !== "close" || question.when.moment === false);
  const stale = isStale(question, listing, context, index);
  if ((!moving && !stale) || index !== session.index || Number.isNaN(low) || Number.isNaN(high)) return priced;
  const ends = [change(low), change(high)];
  const any = make(series.close[index] as number, "close", { low: Math.min(...ends), high: Math.max(...ends) });
  return [...priced, moving ? any : { ...any, licensed: false }];
}

/** What an index has done over a stretch is often told, on the day itself, as it stood before the close. */
const isStale = (question: ChangeQuestion, { type }: Instrument, context: DayContext, index: number): boolean =>
  question.filedEarly === true &&
  type === "index" &&
  question.window !== null &&
  question.field === null &&
  context.series.dates[index] === context.published.day;

/** `as much as 8.2% below its high of May`: the farthest price since. */
function farthest(series: DayContext["series"], from: number, to: number, side: "high" | "low"): number | null {
  const prices = series[side].slice(from + 1, to + 1).filter((price) => !Number.isNaN(price));
  return prices.length === 0 ? null : prices.reduce((a, b) => (side === "high" ? Math.max(a, b) : Math.min(a, b)));
}

/** The prices that the words ask for: the close, the opening, or the extreme on the side of the move. */
function pricesOf(
  question: ChangeQuestion,
  context: DayContext,
  index: number,
): readonly { price: number; field: string }[] {
  const { series } = context;
  const close = { price: series.close[index] as number, field: "close" };
  if (question.field === "open")
    return [{ price: series.open[index] as number, field: "open" }].filter(({ price }) => !Number.isNaN(price));
  const extreme = question.field === "high" || question.field === "low" || question.field === "touch";
  if (!extreme) return [close];
  const side =
    question.field === "high" ? "high" : question.field === "low" ? "low" : question.dir < 0 ? "low" : "high";
  const price = series[side][index] as number;
  return Number.isNaN(price) ? [] : [{ price, field: side }];
}

/** Percent, difference, factor or inverse factor from `start` to `end`. */
function changeOf(question: ChangeQuestion, start: number, end: number): number {
  if (question.measure === "percent") return (end / start - 1) * 100;
  if (question.measure === "way-back") return (start / end - 1) * 100;
  if (question.measure === "difference") return end - start;
  return question.measure === "factor" ? end / start : start / end;
}

const labelOf = (listing: Instrument, session: Session, start: Point, field: string): string =>
  `${listing.symbol}, ${field === "close" ? "close" : `session ${field}`}, ${start.rule}${session.rule === "the day named" || session.rule === "last session" ? "" : `, ${session.rule}`}`;

/** One bar field as evidence. */
export const row = (
  context: DayContext,
  listing: Instrument,
  index: number,
  field: string,
  value: number,
): EvidenceRow => ({
  source: sourceAt(context.series, index),
  symbol: listing.symbol,
  date: toIso(dateAt(context.series, index)),
  field,
  value,
  unit: listing.type === "index" ? "points" : listing.currency,
});
