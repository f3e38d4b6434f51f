import { TapecheckError } from "../errors.js";
import { decompose, type Ground, groundOf } from "../explain/decompose.js";
import { sessionRowBefore } from "../explain/explain.js";
import { happeningsOf } from "../explain/happenings.js";
import { shapeOf } from "../explain/session.js";
import { standingOf } from "../explain/standing.js";
import { otherListingOf, peersOf, trackerOf } from "../explain/themes.js";
import { benchmarkOf, extremeRow, horizonsOf, type Listed, lastBeyond, listedOf } from "../measures/index.js";
import type { EvidenceRow } from "../report/schema.js";
import { localMinutes, settledInstant, zoneOffset } from "../tape/clock.js";
import type { Instrument, Needs, Tape } from "../tape/model.js";
import { type SessionDate, toIso } from "../tape/session-date.js";
import { dateAt, indexAtOrBefore, indexOf, isComplete, previousSession } from "../tape/sessions.js";
import { venueOf } from "../tape/venues.js";
import { figuresOf } from "./company.js";
import type { Change, NoteFacts, Reach, Stretch, Value } from "./facts.js";

/** A day to write a note about. */
export interface DraftRequest {
  readonly instrument: Instrument;
  readonly date: SessionDate;
  readonly language: "en" | "fr";
  readonly length: "short" | "long";
}

/** Minutes after the official close at which a note appears. */
const MINUTES_AFTER = 15;

/**
 * What is worth telling: sessions that a high, a low or a peak and a largest move must lie back, percent below a peak
 * that is nearer, and shares of a volume.
 */
const NOTABLE = { reach: 126, move: 63, below: 10, volume: 1000 } as const;

/** Rises or falls in a row that are worth telling. */
const STREAK = 3;

const STRETCHES: readonly Stretch[] = ["1-month", "3-months", "year-to-date", "1-year"];

/** What has to be loaded from a tape for a note. */
export function draftNeeds({ instrument, language }: DraftRequest, instruments: readonly Instrument[]): Needs {
  const market = benchmarkOf(instrument, instruments);
  const listed = [instrument, market, trackerOf(instrument, instruments), otherListingOf(instrument, instruments)];
  const symbols = [...listed, ...peersOf(instrument, instruments)].flatMap((one) => one?.symbol ?? []);
  return {
    symbols: [...new Set(symbols)],
    currencies: ["USD", "CNY", "HKD", language === "fr" ? "EUR" : "USD", instrument.currency],
    entities: [instrument.issuer],
  };
}

/** Gathers what a note can tell; throws `session-unknown` and `sessions-too-few`. */
export function gather(request: DraftRequest, tape: Tape): NoteFacts {
  const { instrument, date } = request;
  const own = listedOf(instrument, tape);
  const row = sessionRowBefore(own, date);
  const published = publishedAfter(own, date);
  const market = benchmarkOf(instrument, tape.instruments);
  const other = otherListingOf(instrument, tape.instruments);
  const sector = trackerOf(instrument, tape.instruments);
  const optional = (one: Instrument | null): Listed | null => optionalOf(one, tape);
  const ground = groundOf(own, row, { market: optional(market), sector: optional(sector), listing: null }, tape);
  const change = changeAt(own, row);
  const index = market === null ? null : changeOn(optional(market), date);
  const move = change.percent.value;
  return {
    instrument,
    dual: other !== null,
    date: toIso(date),
    published: written(published, own),
    begins: toIso(dateAt(own.series, 0)),
    change,
    largest: largestOf(ground),
    reach: reachOf(own, row),
    streak: streakOf(own, row),
    ...insideOf(own, row),
    market: index === null ? null : { ...index, points: relative(change, index) },
    peers: peersOf(instrument, tape.instruments).flatMap((peer) => changeOn(optional(peer), date) ?? []),
    listing: otherChange(optional(other), own, published),
    horizons: horizonsAt(own, row),
    peak: peakOf(own, row),
    own: ownOf(ground, move),
    figures: figuresOf(instrument, date, request.language, tape),
    happenings: happeningsOf(tape.events(instrument.issuer), instrument, own.series, row).filter(
      ({ instant }) => Date.parse(instant) <= published,
    ),
  };
}

function optionalOf(instrument: Instrument | null, tape: Tape): Listed | null {
  const series = instrument === null ? undefined : tape.series(instrument.symbol);
  return instrument === null || series === undefined || series.dates.length === 0 ? null : { instrument, series };
}

const publishedAfter = ({ instrument }: Listed, date: SessionDate): number =>
  settledInstant(date, instrument.venue, instrument.timezone) + MINUTES_AFTER * 60_000;

/** An instant on the clocks of a venue, `2025-09-24T16:25:00+08:00`. */
function written(instant: number, { instrument }: Listed): string {
  const zone = venueOf(instrument.venue, instrument.timezone).timezone;
  const offset = Math.round(zoneOffset(zone, instant) / 60_000);
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  const two = (value: number): string => String(value).padStart(2, "0");
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A field of a row as evidence. */
function rowOf(
  { instrument, series }: Listed,
  row: number,
  field: "open" | "high" | "low" | "close" | "volume",
): EvidenceRow {
  const unit = field === "volume" ? "shares" : instrument.type === "index" ? "points" : instrument.currency;
  const value = series[field][row] as number;
  return { source: series.source, symbol: instrument.symbol, date: toIso(dateAt(series, row)), field, value, unit };
}

const valueAt = (listed: Listed, row: number, field: "open" | "high" | "low" | "close" | "volume"): Value => ({
  value: listed.series[field][row] as number,
  evidence: [rowOf(listed, row, field)],
});

/** The change between two closes in percent. */
function between(listed: Listed, from: number, to: number): Value {
  const { close } = listed.series;
  const value = 100 * ((close[to] as number) / (close[from] as number) - 1);
  return { value, evidence: [rowOf(listed, from, "close"), rowOf(listed, to, "close")] };
}

const changeAt = (listed: Listed, row: number): Change => ({
  instrument: listed.instrument,
  percent: between(listed, row - 1, row),
  close: valueAt(listed, row, "close"),
  date: toIso(dateAt(listed.series, row)),
});

/** The change of a listing on a day; null where it has none, or not the session before. */
function changeOn(listed: Listed | null, date: SessionDate): Change | null {
  const row = listed === null ? -1 : indexOf(listed.series.dates, date);
  return listed === null || row < 0 || previousSession(listed.series, row) < 0 ? null : changeAt(listed, row);
}

/** What another listing did in its last session that was over when the note appears, and not before one's own last. */
function otherChange(other: Listed | null, own: Listed, published: number): Change | null {
  if (other === null) return null;
  const { instrument, series } = other;
  const today = localDay(published, own);
  let row = indexAtOrBefore(series.dates, today);
  while (row > 0 && settledInstant(dateAt(series, row), instrument.venue, instrument.timezone) > published) row--;
  if (row < 1 || today - dateAt(series, row) > 1) return null;
  return changeOn(other, dateAt(series, row));
}

const localDay = (instant: number, { instrument }: Listed): SessionDate => {
  const zone = venueOf(instrument.venue, instrument.timezone).timezone;
  const midnight = instant - localMinutes(instant, zone) * 60_000;
  return Math.round((midnight + zoneOffset(zone, instant)) / 86_400_000) as SessionDate;
};

function relative(own: Change, index: Change): Value {
  const value = own.percent.value - index.percent.value;
  return { value, evidence: [...own.percent.evidence, ...index.percent.evidence] };
}

function largestOf({ own, row, moves }: Ground): NoteFacts["largest"] {
  const { since, sessions, of } = standingOf(moves, row, own.series);
  if (since === null || sessions === null) return of >= 2 * NOTABLE.reach ? { since, evidence: [] } : null;
  return sessions >= NOTABLE.move ? { since, evidence: changeAt(own, row - sessions).percent.evidence } : null;
}

function reachOf(own: Listed, row: number): Reach | null {
  const { series } = own;
  for (const side of ["high", "low"] as const) {
    const last = lastBeyond(series.close, row, side);
    if (last < 0 && row >= 2 * NOTABLE.reach) return { side, since: null, evidence: [] };
    const whole = last >= 0 && isComplete(series, dateAt(series, last), dateAt(series, row));
    if (last >= 0 && row - last >= NOTABLE.reach && whole)
      return {
        side,
        since: toIso(dateAt(series, last)),
        evidence: [rowOf(own, last, "close"), rowOf(own, row, "close")],
      };
  }
  return null;
}

function streakOf(own: Listed, row: number): Value | null {
  const { series } = own;
  const way = (at: number): number => Math.sign((series.close[at] as number) - (series.close[at - 1] as number));
  let count = 0;
  for (let at = row; at > 0 && way(at) === way(row) && way(at) !== 0; at--) {
    if (previousSession(series, at) < 0) return null;
    count++;
  }
  if (count < STREAK) return null;
  const evidence = Array.from({ length: count + 2 }, (_, i) => row - count - 1 + i).filter((at) => at >= 0);
  return { value: count, evidence: evidence.map((at) => rowOf(own, at, "close")) };
}

function insideOf(own: Listed, row: number): Pick<NoteFacts, "session" | "volume"> {
  const { open, high, low, volume, median, medianSessions, timesMedian } = shapeOf(own.series, row, row - 1);
  const usual = { ...rowOf(own, row - 1, "volume"), field: `median volume of ${medianSessions} sessions` };
  const medianRow = median === null ? [] : [{ ...usual, value: median }];
  const held = open !== null && high !== null && low !== null && high > low;
  return {
    session: held
      ? { open: valueAt(own, row, "open"), high: valueAt(own, row, "high"), low: valueAt(own, row, "low") }
      : null,
    volume:
      volume === null || volume < NOTABLE.volume || own.instrument.type === "index"
        ? null
        : { value: volume, evidence: [rowOf(own, row, "volume"), ...medianRow], timesMedian },
  };
}

function horizonsAt(own: Listed, row: number): NoteFacts["horizons"] {
  return horizonsOf(own.series, row).flatMap(({ name, window, gap }) => {
    const stretch = STRETCHES.find((one) => one === name);
    if (stretch === undefined || window === null || gap !== null) return [];
    return [{ stretch, percent: between(own, window.from, window.to) }];
  });
}

function peakOf(own: Listed, row: number): NoteFacts["peak"] {
  const at = extremeRow(own.series.close, 0, row, "high");
  if (at < 0 || at === row) return null;
  const below = between(own, at, row);
  if (row - at < NOTABLE.reach && -below.value < NOTABLE.below) return null;
  return { price: valueAt(own, at, "close"), below, date: toIso(dateAt(own.series, at)) };
}

function ownOf(ground: Ground, move: number): NoteFacts["own"] {
  if (!ground.factors.some(({ role }) => role === "market")) return null;
  try {
    const { t } = decompose(ground);
    return { t, move, against: ground.factors.map(({ listed }) => listed.instrument) };
  } catch (error) {
    // A short record has no estimate; the note is silent about it.
    if (error instanceof TapecheckError) return null;
    throw error;
  }
}
