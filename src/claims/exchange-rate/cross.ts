import { crossRate } from "../../measures/rate.js";
import type { Instrument, Series, Tape } from "../../tape/model.js";
import { sessionDate } from "../../tape/session-date.js";
import { World } from "../world.js";
import type { Pair } from "./pair.js";

/** A currency as something that has a price each day: reference rates are kept as closes. */
export const listingOf = (pair: Pair): Instrument => ({
  symbol: `${pair.of}${pair.in}`,
  name: `${pair.of} in ${pair.in}`,
  aliases: [],
  venue: "",
  timezone: "UTC",
  currency: pair.in,
  type: "index",
  issuer: pair.of,
  primary: true,
  sharesPerUnit: 1,
});

/** A world whose tape has the rates of a pair as a series besides. */
export function withPair(world: World, pair: Pair): World {
  const { tape, published } = world;
  const { symbol } = listingOf(pair);
  const series = rememberedSeries(pair, symbol, tape);
  const lookUp = (asked: string): Series | undefined => (asked === symbol ? (series ?? undefined) : tape.series(asked));
  return new World({ ...tape, series: lookUp }, published);
}

/** A tape does not change, and texts speak of few pairs: their series are made once a tape. */
const remembered = new WeakMap<Tape, Map<string, Series | null>>();

function rememberedSeries(pair: Pair, symbol: string, tape: Tape): Series | null {
  const known = remembered.get(tape) ?? new Map<string, Series | null>();
  remembered.set(tape, known);
  const series = known.get(symbol) ?? seriesOf(pair, symbol, tape);
  known.set(symbol, series);
  return series;
}

/** The reference rates of a pair, one row a day on which the tape has one; null where it lacks a currency. */
function seriesOf(pair: Pair, symbol: string, tape: Tape): Series | null {
  const rates = tape.rates(pair.of === "USD" ? pair.in : pair.of);
  if (rates === undefined) return null;
  const days: number[] = [];
  const closes: number[] = [];
  for (const day of rates.dates) {
    const rate = crossRate(pair.of, pair.in, sessionDate(day), tape);
    if (rate === null) continue;
    days.push(day);
    closes.push(rate);
  }
  const none = new Float64Array(closes.length).fill(Number.NaN);
  const close = Float64Array.from(closes);
  return {
    symbol,
    dates: Int32Array.from(days),
    open: none,
    high: none,
    low: none,
    close,
    volume: none,
    source: rates.source,
  };
}
