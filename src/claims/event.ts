import { reactionRow } from "../measures/reaction.js";
import type { DaySpec, PeriodSpec } from "../periods/period.js";
import { closeInstant } from "../tape/clock.js";
import type { Instrument } from "../tape/model.js";
import { type SessionDate, toCivil } from "../tape/session-date.js";
import { dateAt } from "../tape/sessions.js";
import type { Measured, Reading } from "../verdicts/reading.js";
import { measureChange } from "./change.js";
import type { ChangeQuestion } from "./question.js";
import type { World } from "./world.js";

const DAY_MS = 86_400_000;

/** The first session of a listing that could react to an event. */
interface Reaction {
  readonly listing: Instrument;
  readonly date: SessionDate;
  readonly close: number;
}

/**
 * Measures the reaction to an event: the change over the first session that could react to its instant.
 *
 * Where the text names no listing, the one that trades first after the event. A day in the text is a reading too.
 */
export function measureEvent(
  question: ChangeQuestion,
  event: Extract<PeriodSpec, { p: "event" }>,
  world: World,
): Measured {
  const day = question.when.day === null ? [] : measureChange({ ...question, window: null }, world).readings;
  const readings = [...reactionReadings(question, event.event, world), ...day];
  return { readings, reason: readings.length > 0 ? null : "no-event" };
}

function reactionReadings(question: ChangeQuestion, kind: string, world: World): readonly Reading[] {
  const { subject } = question;
  const until = world.published.instant ?? (world.published.day + 1) * DAY_MS;
  const last = world.tape
    .events(subject.issuer)
    .findLast((event) => event.kind === kind && event.entity === subject.issuer && event.instant <= until);
  if (last === undefined) return [];
  const named = subject.named ? subject.listings.slice(0, subject.licensed) : subject.listings;
  const reactions = named
    .flatMap((listing) => reactionOf(listing, last.instant, world))
    .sort((a, b) => a.close - b.close);
  return reactions.flatMap((reaction, place) => {
    const one = { ...subject, listings: [reaction.listing], licensed: 1 };
    const when = { day: exactly(reaction.date), anchors: [], spoken: null, perfect: false, moment: false };
    const { readings } = measureChange({ ...question, subject: one, when, window: null }, world);
    const licensed = place === 0 || subject.named;
    return readings.map((reading) => ({ ...reading, licensed, rule: `first session after the ${kind}` }));
  });
}

const exactly = (date: SessionDate): DaySpec => ({ d: "date", ...toCivil(date), weekday: null });

function reactionOf(listing: Instrument, instant: number, world: World): readonly Reaction[] {
  const context = world.context(listing);
  if (context === null) return [];
  const row = reactionRow(context, instant);
  if (row < 0) return [];
  const date = dateAt(context.series, row);
  return [{ listing, date, close: closeInstant(date, listing.venue) }];
}
