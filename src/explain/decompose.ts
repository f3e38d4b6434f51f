import { TapecheckError } from "../errors.js";
import type { Listed } from "../measures/index.js";
import type { Tape } from "../tape/model.js";
import { toIso } from "../tape/session-date.js";
import { dateAt } from "../tape/sessions.js";
import { ESTIMATION, split } from "./estimate.js";
import type { Decomposition, Part } from "./explanation.js";
import { type Factor, listingFactor, movingFactor } from "./factors.js";
import { dayMove, estimateOn, firstWhole, type Sample, sampleOf, sessionMoves } from "./moves.js";

/** What a listing is held against; null where there is none. */
export interface Against {
  readonly market: Listed | null;
  readonly sector: Listed | null;
  readonly listing: Listed | null;
}

/** A listing with all that its moves are taken apart by, up to a row. */
export interface Ground {
  readonly own: Listed;
  readonly row: number;
  readonly moves: Float64Array;
  readonly factors: readonly Factor[];
  /** The other listing, which is among the factors where it has traded long enough. */
  readonly listing: Factor | null;
}

/** Lays the factors along a listing up to a row; those that have no session by then are left out. */
export function groundOf(own: Listed, row: number, { market, sector, listing }: Against, tape: Tape): Ground {
  const first = firstWhole(own);
  const moves = sessionMoves(own, first, row);
  const known = (factor: Factor | null): factor is Factor => factor !== null && !Number.isNaN(dayMove(factor, row));
  const around = [
    market === null ? null : movingFactor("market", own, market, first, row),
    sector === null ? null : movingFactor("sector", own, sector, first, row),
  ].filter(known);
  const other = listing === null ? null : listingFactor(own, listing, first, row, tape);
  const told = known(other) && (other.rows[row] as number) >= 0 ? other : null;
  const long = told !== null && sampleOf(own, moves, [...around, told], row).rows.length >= ESTIMATION.least;
  return { own, row, moves, factors: long ? [...around, told] : around, listing: told };
}

/** Takes the move of a row apart; throws `sessions-too-few` where the record before it does not carry an estimate. */
export function decompose(ground: Ground): Decomposition {
  const { own, row, moves, factors } = ground;
  const sample = sampleOf(own, moves, factors, row);
  const model = estimateOn(moves, factors, sample);
  if (model === null) throw tooFew(ground, sample);
  const move = moves[row] as number;
  const result = split(
    model,
    move,
    factors.map((factor) => dayMove(factor, row)),
  );
  const factorParts = factors.map((factor, k): Part => {
    const [beyond, part] = [result.factors[k]?.beyond as number, result.factors[k]?.part as number];
    return partOf(factor, row, beyond, model.loadings[k]?.slope as number, part);
  });
  return {
    move: 100 * move,
    parts: [plain("drift", result.drift), ...factorParts, plain("own", result.own)],
    own: 100 * result.own,
    t: result.t,
    model: {
      from: toIso(sample.from),
      to: toIso(sample.to),
      observations: model.n,
      degrees: model.degrees,
      deviation: 100 * model.residualDeviation,
    },
  };
}

/** A part that no series stands for. */
export const plain = (part: Part["part"], points: number): Part => ({
  part,
  symbol: null,
  name: null,
  from: null,
  to: null,
  move: null,
  beyond: null,
  slope: null,
  points: 100 * points,
});

function partOf(factor: Factor, row: number, beyond: number, slope: number, part: number): Part {
  const { listed, rows, role } = factor;
  const day = (at: number): string => toIso(dateAt(listed.series, rows[at] as number));
  return {
    part: role,
    symbol: listed.instrument.symbol,
    name: listed.instrument.name,
    from: day(row - 1),
    to: day(row),
    move: 100 * dayMove(factor, row),
    beyond: 100 * beyond,
    slope,
    points: 100 * part,
  };
}

function tooFew({ own, row, factors }: Ground, { rows }: Sample): TapecheckError {
  const { symbol } = own.instrument;
  const others = factors.map(({ listed }) => listed.instrument.symbol);
  return new TapecheckError(
    "sessions-too-few",
    `the record of ${symbol} before this day is too short for an estimate`,
    {
      expected: `${ESTIMATION.least} sessions at least, of the ${ESTIMATION.sessions} that end ${ESTIMATION.apart} before ${toIso(dateAt(own.series, row))}`,
      found: `${rows.length} sessions of ${[symbol, ...others].join(", ")}`,
      hint: "Choose a later day, other series with --vs and --sector, or a tape that goes further back.",
    },
  );
}
