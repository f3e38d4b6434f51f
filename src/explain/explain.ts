import { TapecheckError } from "../errors.js";
import { benchmarkOf, crossRate, type Listed, listedOf, sessionRow } from "../measures/index.js";
import type { Instrument, Needs, Tape, TapeEvent } from "../tape/model.js";
import { type SessionDate, toIso } from "../tape/session-date.js";
import { dateAt, indexOf, previousSession } from "../tape/sessions.js";
import { type Against, decompose, type Ground, groundOf, plain } from "./decompose.js";
import { evidenceOf } from "./evidence.js";
import type { Decomposition, Explanation, OtherListing, Peer } from "./explanation.js";
import { priceInOwn } from "./factors.js";
import { happeningsOf } from "./happenings.js";
import { ownParts } from "./moves.js";
import { shapeOf } from "./session.js";
import { standingOf } from "./standing.js";
import { otherListingOf, peersOf, trackerOf } from "./themes.js";

/** A day to explain; market and sector are the usual ones where they are undefined, none where they are null. */
export interface ExplainRequest {
  readonly instrument: Instrument;
  readonly date: SessionDate;
  readonly market?: Instrument | null | undefined;
  readonly sector?: Instrument | null | undefined;
  /** Count the move in this currency, with a part for the exchange rate. */
  readonly currency?: string | undefined;
  /** Events that are not on the tape, such as the documents of a desk. */
  readonly events?: readonly TapeEvent[];
}

/** Whom a listing is explained by. */
interface Company {
  readonly market: Instrument | null;
  readonly sector: Instrument | null;
  readonly listing: Instrument | null;
  readonly peers: readonly Instrument[];
}

function companyOf({ instrument, market, sector }: ExplainRequest, instruments: readonly Instrument[]): Company {
  const against = market === undefined ? benchmarkOf(instrument, instruments) : market;
  const tracker = sector === undefined ? trackerOf(instrument, instruments) : sector;
  return {
    market: against,
    sector: tracker?.symbol === against?.symbol ? null : tracker,
    listing: otherListingOf(instrument, instruments),
    peers: peersOf(instrument, instruments),
  };
}

/** What has to be loaded from a tape to explain a day. */
export function explainNeeds(request: ExplainRequest, instruments: readonly Instrument[]): Needs {
  const { market, sector, listing, peers } = companyOf(request, instruments);
  const others = peers.map((peer) => otherListingOf(peer, instruments));
  const listed = [request.instrument, market, sector, listing, ...peers, ...others].filter((one) => one !== null);
  const currencies = listed.map(({ currency }) => currency).concat(request.currency ?? []);
  return {
    symbols: [...new Set(listed.map(({ symbol }) => symbol))],
    currencies: [...new Set(currencies)],
    entities: [...new Set([request.instrument, ...peers].map(({ issuer }) => issuer))],
  };
}

/**
 * Explains the move of one session of an instrument by what else moved, in the order of the clock.
 *
 * Throws `session-unknown` where the day has none, and `sessions-too-few`.
 */
export function explain(request: ExplainRequest, tape: Tape): Explanation {
  const { instrument, date } = request;
  const company = companyOf(request, tape.instruments);
  const own = listedOf(instrument, tape);
  const row = sessionRowBefore(own, date);
  const before = previousSession(own.series, row);
  const ground = groundOf(own, row, againstOf(company, tape), tape);
  const counted = request.currency ?? instrument.currency;
  const decomposition = inCurrency(decompose(ground), ground, counted, tape);
  const peers = company.peers.flatMap((peer) => peerOn(peer, date, company, tape));
  const events = [...tape.events(instrument.issuer), ...(request.events ?? [])];
  const listing = otherListing(ground, tape);
  return {
    schema: 1,
    symbol: instrument.symbol,
    name: instrument.name,
    venue: instrument.venue,
    currency: instrument.currency,
    date: toIso(date),
    previous: toIso(dateAt(own.series, before)),
    countedIn: counted,
    session: shapeOf(own.series, row, before),
    standing: standingOf(ground.moves, row, own.series),
    decomposition,
    ownStanding: standingOf(ownParts(own, ground.moves, ground.factors, row), row, own.series),
    listing,
    happenings: happeningsOf(events, instrument, own.series, row),
    peers,
    lacks: lacksOf(ground, decomposition),
    evidence: evidenceOf(ground, decomposition, listing, peers, tape),
  };
}

/** The row of a day; throws `session-unknown` where it has none, or the session before it is not on the tape. */
export function sessionRowBefore(own: Listed, date: SessionDate): number {
  const row = sessionRow(own, date);
  if (previousSession(own.series, row) >= 0) return row;
  throw new TapecheckError(
    "session-unknown",
    `the tape lacks the session of ${own.instrument.symbol} before that day`,
    {
      found: toIso(date),
      hint: "The move of one session is not known where the one before is missing: take a later day.",
    },
  );
}

function rowsOf(instrument: Instrument | null, tape: Tape): Listed | null {
  const series = instrument === null ? undefined : tape.series(instrument.symbol);
  return instrument === null || series === undefined || series.dates.length === 0 ? null : { instrument, series };
}

function againstOf({ market, sector, listing }: Company, tape: Tape): Against {
  return { market: rowsOf(market, tape), sector: rowsOf(sector, tape), listing: rowsOf(listing, tape) };
}

/** A move counted in another currency has a part for the rate: what it does to the price at the end. */
function inCurrency(one: Decomposition, { own, row }: Ground, currency: string, tape: Tape): Decomposition {
  if (currency === own.instrument.currency) return one;
  const rate = (at: number) => crossRate(own.instrument.currency, currency, dateAt(own.series, at), tape);
  const [start, end] = [rate(row - 1), rate(row)];
  if (start === null || end === null)
    throw new TapecheckError("currency-unknown", `the tape has no rate of ${own.instrument.currency} in ${currency}`, {
      expected: `rates up to ${toIso(dateAt(own.series, row))}`,
      hint: "tapecheck tape status lists the currencies of a tape.",
    });
  const part = plain("currency", (1 + one.move / 100) * (end / start - 1));
  const parts = [...one.parts.slice(0, -1), part, ...one.parts.slice(-1)];
  return { ...one, move: one.move + part.points, parts };
}

function otherListing({ own, row, listing: factor }: Ground, tape: Tape): OtherListing | null {
  if (factor === null) return null;
  const at = factor.rows[row] as number;
  const { instrument, series } = factor.listed;
  const converted = priceInOwn(own, factor.listed, at, tape);
  if (converted === null) return null;
  return {
    symbol: instrument.symbol,
    venue: instrument.venue,
    date: toIso(dateAt(series, at)),
    close: series.close[at] as number,
    currency: instrument.currency,
    converted,
    ahead: 100 * (converted / (own.series.close[row - 1] as number) - 1),
    added: 100 * ((own.series.close[row] as number) / converted - 1),
    first: at > (factor.rows[row - 1] as number),
  };
}

function peerOn(peer: Instrument, date: SessionDate, company: Company, tape: Tape): readonly Peer[] {
  const own = rowsOf(peer, tape);
  const row = own === null ? -1 : indexOf(own.series.dates, date);
  if (own === null || row < 0 || previousSession(own.series, row) < 0) return [];
  const listing = otherListingOf(peer, tape.instruments);
  const ground = groundOf(own, row, againstOf({ ...company, listing }, tape), tape);
  const split = whole(ground);
  return [
    {
      symbol: peer.symbol,
      name: peer.name,
      move: 100 * (ground.moves[row] as number),
      own: split?.own ?? null,
      t: split?.t ?? null,
      happenings: happeningsOf(
        tape.events(peer.issuer).filter(({ entity }) => entity !== ""),
        peer,
        own.series,
        row,
      ),
    },
  ];
}

/** A peer that has not traded long enough is shown with its move alone. */
function whole(ground: Ground): Decomposition | null {
  try {
    return decompose(ground);
  } catch (error) {
    if (error instanceof TapecheckError) return null;
    throw error;
  }
}

function lacksOf({ factors, listing }: Ground, { parts }: Decomposition): readonly string[] {
  const shut = parts.flatMap(({ part, from, to }) => (from !== null && from === to ? [`${part}-shut`] : []));
  const lacks = (["market", "sector"] as const).filter((role) => !factors.some((factor) => factor.role === role));
  const short = listing !== null && !factors.includes(listing) ? ["listing-short"] : [];
  return [...lacks.map((role) => `no-${role}`), ...shut, ...short];
}
