import type { ResolvedListing } from "../../entities/subject.js";
import type { Concept, Direction, TimeUnit } from "../../languages/lexeme.js";
import type { DayContext } from "../../periods/resolve-day.js";
import { cued, meaning, means } from "../../syntax/item.js";
import { toIso, weekday } from "../../tape/session-date.js";
import { dateAt } from "../../tape/sessions.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, silence, symbolsOf } from "../build.js";
import { isCertain } from "../certainty.js";
import { row } from "../change.js";
import type { Claim, ClaimKind } from "../claim.js";
import type { When } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { sessionsOf } from "../sessions.js";
import { listingsOf } from "../subjects.js";
import type { World } from "../world.js";

/** Rises or falls in a row. */
export const streak: ClaimKind = {
  name: "streak",
  about: "a price rose or fell for so many sessions or weeks in a row, or ended such a run",
  frame: (view) => view.slots.flatMap((slot) => frame(slot, view)),
};

interface StreakQuestion {
  readonly subject: ResolvedListing;
  readonly when: When;
  readonly unit: TimeUnit;
  readonly dir: Direction | 0;
  /** The run ended with the session spoken of, which went the other way. */
  readonly broken: boolean;
}

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  if (quantity.unit !== "ordinal" && quantity.unit !== "count" && quantity.unit !== "none") return [];
  if (quantity.value > 60 || !Number.isInteger(quantity.value)) return [];
  const shape = shapeOf(slot);
  if (shape === null || silence(slot) !== null) return [];
  const listings = listingsOf(slot);
  return listings.map((subject) => {
    const question: StreakQuestion = { subject, when: whenOf(slot, view), ...shape };
    return {
      kind: "streak",
      start: slot.start,
      end: Math.max(slot.end, slot.quantity.outerEnd),
      number: { start: quantity.start, end: quantity.end },
      assertion: { ...assertionOf(slot, 0), unit: shape.unit, form: "words" as const },
      subject: nameOf(subject),
      // Runs of months are mostly told of prices and output.
      certain: () =>
        isCertain(slot, view, subject) && (shape.unit !== "month" || (slot.near && slot.subject?.r === "name")),
      reason: null,
      needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
      measure: (world: World) => measure(question, world),
    };
  });
}

/** `fourth consecutive decline`, `six gains on the trot`, `a five-day losing streak`, `three sessions in a row`; null for no run. */
function shapeOf(slot: ReadSlot): { unit: TimeUnit; dir: Direction | 0; broken: boolean } | null {
  const { chunks, at } = slot;
  let run = false;
  let unit: TimeUnit | null = null;
  let dir: Direction | 0 = 0;
  const period = chunks[at]?.period?.spec;
  if (period?.p === "span") unit = period.unit;
  for (let i = at + 1; i < at + 9 && i < chunks.length; i++) {
    const { item, t } = chunks[i] as ReadSlot["chunks"][number];
    if (t === "mark" && item.norm !== "-") break;
    if (t === "quantity" && run) break;
    if (meaning(item, "straight")) {
      if (i > at + 1 && item.norm !== item.token.norm && slot.quantity.form !== "ordinal" && isThing(chunks[i - 1]))
        return null;
      run = true;
    }
    const streakWord = meaning(item, "streak");
    if (streakWord && t === "word") {
      run = true;
      dir = streakWord.dir || dir;
    }
    unit ??= t === "word" ? (meaning(item, "time")?.unit ?? meaning(item, "frequency")?.unit ?? null) : null;
    if (t === "period" && chunks[i]?.period?.adjective && chunks[i]?.period?.spec.p === "span")
      unit ??= spanUnit(slot, i);
    const move = t === "word" ? meaning(item, "move") : undefined;
    if (move && dir === 0 && (move.pos !== "verb" || cued(item, "gerund"))) dir = move.dir;
    if (
      i > at + 1 &&
      t === "word" &&
      (meaning(item, "relation")?.r === "to" || (meaning(item, "clause") && !meaning(item, "adverb")))
    )
      break;
  }
  if (!run) run = runBefore(slot) || isGoingOn(slot);
  if (!run) return null;
  if (unit === "year" || unit === "quarter" || unit === "minute" || unit === "hour" || unit === "decade") return null;
  if (dir === 0) dir = directionBefore(slot);
  return { unit: unit ?? "session", dir, broken: isBroken(slot) };
}

const COUNTED: ReadonlySet<Concept> = new Set<Concept>(["time", "frequency", "move", "streak"]);

/** `three stores in a row`: a plain noun, which no price can rise or fall by. */
const isThing = (chunk: ReadSlot["chunks"][number] | undefined): boolean =>
  chunk?.t === "unknown" || (chunk?.t === "word" && !means(chunk.item, COUNTED));

/** `recule depuis deux séances`: a movement that goes on since so many sessions. */
const isGoingOn = ({ chunks, at, governor }: ReadSlot): boolean =>
  chunks[at]?.period?.relation === "since" && governor?.kind === "move" && !governor.noun;

function spanUnit(slot: ReadSlot, i: number): TimeUnit | null {
  const spec = slot.chunks[i]?.period?.spec;
  return spec?.p === "span" ? spec.unit : null;
}

/** `a losing run that now spans three sessions`, `its winning streak to seven days`. */
function runBefore(slot: ReadSlot): boolean {
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 8; i--) {
    const chunk = slot.chunks[i] as ReadSlot["chunks"][number];
    if (chunk.t === "mark") return false;
    const found = meaning(chunk.item, "streak");
    if (found && chunk.t === "word") return !cued(chunk.item, "stretch") || found.dir !== 0;
  }
  return false;
}

function directionBefore(slot: ReadSlot): Direction | 0 {
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 8; i--) {
    const { item, t } = slot.chunks[i] as ReadSlot["chunks"][number];
    if (t !== "word") continue;
    const dir = meaning(item, "streak")?.dir || meaning(item, "move")?.dir;
    if (dir) return dir;
  }
  return slot.governor?.dir ?? 0;
}

/** `snapped a five-day winning streak`, `after six straight losses`. */
function isBroken(slot: ReadSlot): boolean {
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 6; i--) {
    const chunk = slot.chunks[i] as ReadSlot["chunks"][number];
    if (meaning(chunk.item, "broke")) return true;
    if (chunk.t === "mark" || chunk.t === "quantity") return false;
  }
  return chunkAfter(slot);
}

/** `after …` swallowed by the period that holds the number. */
const chunkAfter = (slot: ReadSlot): boolean => slot.chunks[slot.at]?.period?.relation === "after";

function measure(question: StreakQuestion, world: World): Measured {
  const readings: Reading[] = [];
  question.subject.listings.forEach((listing, order) => {
    const context = world.context(listing);
    if (context === null) return;
    const anchored = world.anchored(context, question.when.anchors);
    const { sessions } = sessionsOf(question.when, anchored);
    for (const session of sessions) {
      if (session.intraday && question.when.day === null && sessions.length > 1 && !question.broken) continue;
      for (const end of endsOf(question, anchored, session.index)) {
        const found = count(question, anchored, end);
        if (found === null) continue;
        const evidence = found.rows.map((index) =>
          row(context, listing, index, "close", context.series.close[index] as number),
        );
        const from = evidence[0]?.date ?? null;
        const to = toIso(dateAt(context.series, session.index));
        readings.push({
          label: `${listing.symbol}, ${question.unit === "week" ? "weeks" : "sessions"} in a row to ${to}`,
          licensed: order < question.subject.licensed,
          value: found.length,
          range: null,
          from,
          to,
          rule: "close to close",
          symbol: listing.symbol,
          evidence,
          notes: [],
          complete: found.complete && !session.intraday,
        });
      }
    }
  });
  return readings.length > 0 ? { readings, reason: null } : unmeasured("no-data");
}

/** A run of weeks or months may end with the last one that is over. */
function endsOf(question: StreakQuestion, context: DayContext, end: number): readonly number[] {
  if (question.unit !== "week" && question.unit !== "month") return [end];
  const before = (question.unit === "week" ? weekEnds(context, end) : monthEnds(context, end))(1);
  return before < 0 ? [end] : [end, before];
}

interface Run {
  readonly length: number;
  readonly rows: readonly number[];
  readonly complete: boolean;
}

/** Counts the run that ends with row `end`, or, where it is broken there, the one before. */
function count(question: StreakQuestion, context: DayContext, end: number): Run | null {
  const marks =
    question.unit === "week"
      ? weekEnds(context, end)
      : question.unit === "month"
        ? monthEnds(context, end)
        : sessionRows(end);
  const { close, missing, dates } = context.series;
  let i = question.broken ? 1 : 0;
  const sign = (k: number): number => Math.sign((close[marks(k)] as number) - (close[marks(k + 1)] as number));
  if (marks(i + 1) < 0) return null;
  const first = sign(i);
  const wanted = question.dir === 0 ? first : question.dir;
  const rows = [marks(i)];
  let length = 0;
  while (marks(i + 1) >= 0 && sign(i) === wanted && wanted !== 0) {
    length++;
    i++;
    rows.push(marks(i));
  }
  const start = dates[rows[rows.length - 1] as number] as number;
  const complete = missing === undefined || !missing.some((date) => date >= start && date <= (dates[end] as number));
  return { length, rows: rows.reverse(), complete };
}

const sessionRows =
  (end: number) =>
  (k: number): number =>
    end - k;

/** Rows of the last sessions of weeks: the one at hand, then those before. */
function weekEnds(context: DayContext, end: number): (k: number) => number {
  return ends(context, end, (date) => Math.floor((date - weekday(date)) / 7));
}

function monthEnds(context: DayContext, end: number): (k: number) => number {
  return ends(context, end, (date) => Number(toIso(date).slice(0, 7).replace("-", "")));
}

function ends(
  context: DayContext,
  end: number,
  unitOf: (date: ReturnType<typeof dateAt>) => number,
): (k: number) => number {
  const rows = [end];
  return (k) => {
    while (rows.length <= k) {
      const last = rows[rows.length - 1] as number;
      if (last < 0) return -1;
      const unit = unitOf(dateAt(context.series, last));
      let i = last - 1;
      while (i >= 0 && unitOf(dateAt(context.series, i)) === unit) i--;
      rows.push(i);
    }
    return rows[k] as number;
  };
}
