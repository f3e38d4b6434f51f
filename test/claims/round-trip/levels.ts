import type { Series } from "../../../src/index.js";
import { isSeveral } from "./changes.js";
import { dayAt, evening, hasGap, type Market, type Session } from "./market.js";
import { type Draw, type Generator, perturbed } from "./trial.js";

const SEEDS = 1 << 20;

/** Closes, openings, highs and lows. */
export const priceLevels =
  (market: Market): Generator =>
  (draw) => {
    const session = market.session(draw);
    const { listing, series, index, day } = session;
    const field = draw.from(["close", "close", "open", "high", "low"] as const);
    const truth = series[field][index] as number;
    if (Number.isNaN(truth) || hasGap(series, index - 1, index)) return null;
    const others = [index, index - 1].flatMap((row) =>
      [series.open, series.high, series.low, series.close].map((prices) => prices[row] as number),
    );
    const isIndex = listing.type === "index";
    const decimals = 2;
    // Further away, a price is taken for one in other share units.
    const wrong = [1.12, 0.9, 1.3, 0.8]
      .map((shift) => Math.round(truth * shift * 100) / 100)
      .find((price) => others.every((other) => !(Math.abs(price / other - 1) < 0.03)));
    if (wrong === undefined || truth < 2) return null;
    const subject = market.voice.subject(listing, draw, isSeveral(market, session));
    const seed = draw.below(SEEDS);
    const say = (level: number) => {
      const said = { subject, level, decimals, currency: isIndex ? null : listing.currency, field, day };
      return { sentence: market.voice.level(said, seed), numeral: market.voice.grouped(level, decimals) };
    };
    return { published: evening(session, draw), right: say(truth), wrong: say(wrong) };
  };

const DAYS = { year: 365.25, month: 365.25 / 12, week: 7 } as const;

/** Highest and lowest closes in years, months or weeks. */
export const extremes =
  (market: Market): Generator =>
  (draw) => {
    const session = market.session(draw);
    const { series, index, day } = session;
    const side = draw.from(["highest", "lowest"] as const);
    const since = lastBeyond(series, index, side);
    if (since === null || hasGap(series, index - 1, index)) return null;
    const unit = draw.from(["year", "month", "week"] as const);
    const truth = (dayAt(series, index) - dayAt(series, since)) / DAYS[unit];
    const told = toldOf(truth);
    if (told === null || told.n < market.voice.leastCount || told.n > (unit === "year" ? 12 : 20)) return null;
    const lengths = [session, ...market.siblings(session)].flatMap((one) => lengthsOf(one, side));
    // A price beyond the first one on the tape has no length that could be held against a text.
    if (lengths.includes(null)) return null;
    const others = lengths.map((days) => (days as number) / DAYS[unit]);
    const wrong =
      told.hedge === "more than" ? Math.ceil(Math.max(truth, ...others) * 1.4) + 2 : Math.floor(truth * 0.5) - 1;
    if (wrong < market.voice.leastCount || wrong > 60 || others.some((other) => Math.abs(wrong - other) < 1.2))
      return null;
    const subject = market.voice.subject(session.listing, draw, isSeveral(market, session));
    const seed = draw.below(SEEDS);
    const say = (n: number) => ({
      sentence: market.voice.extreme({ subject, side, n, unit, hedge: told.hedge, day }, seed),
      numeral: market.voice.counted(n),
    });
    return { published: evening(session, draw), right: say(told.n), wrong: say(wrong) };
  };

/** The last row whose price was beyond that of a row; null where the tape has none, or it is only days before. */
function lastBeyond(
  series: Series,
  index: number,
  side: "highest" | "lowest",
  prices = series.close,
  least = 15,
): number | null {
  const sign = side === "highest" ? 1 : -1;
  let row = index - 1;
  while (row >= 0 && ((prices[row] as number) - (prices[index] as number)) * sign <= 0) row--;
  return row < 0 || row > index - least ? null : row;
}

/** Days since the price was beyond, by close and by the traded extreme; null where it never was. */
const lengthsOf = ({ series, index }: Session, side: "highest" | "lowest"): (number | null)[] =>
  [series.close, side === "highest" ? series.high : series.low].map((prices) => {
    const row = lastBeyond(series, index, side, prices, 1);
    return row === null ? null : dayAt(series, index) - dayAt(series, row);
  });

/** How a length is told in whole units. */
function toldOf(truth: number): { n: number; hedge: "more than" | "almost" | null } | null {
  const part = truth % 1;
  if (truth < 1.05) return null;
  if (part < 0.05) return { n: Math.floor(truth), hedge: null };
  return part > 0.8 ? { n: Math.ceil(truth), hedge: "almost" } : { n: Math.floor(truth), hedge: "more than" };
}

/** Runs of rises and falls, going on or just ended. */
export const streaks =
  (market: Market): Generator =>
  (draw) => {
    const session = runEnd(market, draw);
    if (session === null) return null;
    const { series, index } = session;
    const broken = draw.from([true, false, false]);
    const end = broken ? index + 1 : index;
    const { length, dir } = runTo(series, index);
    const next = Math.sign((series.close[index + 1] as number) - (series.close[index] as number));
    const gap = [session, ...market.siblings(session)].some((one) =>
      hasGap(one.series, one.index - length - 4, one.index + 1),
    );
    if (gap || (broken && next !== -dir)) return null;
    const told = market.at(session.listing, series, end);
    const others = market.siblings(session).map((one) => runTo(one.series, one.index).length);
    const wrong = [2, 3, 4, 5].map((more) => length + more).find((n) => !others.includes(n)) as number;
    const subject = market.voice.subject(session.listing, draw, isSeveral(market, session));
    // Of `shares of Apple snapped a run` the engine is not sure enough to contradict it.
    if (broken && subject.name.includes(" of ")) return null;
    const seed = draw.below(SEEDS);
    const say = (n: number) => {
      const sentence = market.voice.streak({ subject, dir, length: n, broken, day: told.day }, seed);
      return {
        sentence,
        numeral: sentence.includes(`${market.voice.ordinal(n)} `) ? market.voice.ordinal(n) : market.voice.counted(n),
      };
    };
    return { published: evening(told, draw), right: say(length), wrong: say(wrong) };
  };

/** A session with at least three moves of one direction behind it. */
function runEnd(market: Market, draw: Draw): Session | null {
  const start = market.session(draw);
  for (let index = start.index; index < start.series.dates.length - 2; index++) {
    if (runTo(start.series, index).length >= 3) return market.at(start.listing, start.series, index);
  }
  return null;
}

function runTo({ close }: Series, end: number): { length: number; dir: 1 | -1 } {
  const sign = (row: number): number => Math.sign((close[row] as number) - (close[row - 1] as number));
  const dir = sign(end);
  let length = 0;
  while (dir !== 0 && end - length > 0 && sign(end - length) === dir) length++;
  return { length, dir: dir < 0 ? -1 : 1 };
}

/** Shares traded in a session. */
export const volumes =
  (market: Market): Generator =>
  (draw) => {
    const session = market.session(draw, (listing) => listing.type === "share" && listing.venue !== "XPAR");
    const { listing, series, index, day } = session;
    const truth = series.volume[index] as number;
    const others = [series.volume[index - 1] as number];
    if (!(truth > 1e6) || hasGap(series, index - 1, index)) return null;
    const decimals = draw.from([1, null]);
    const wrong = perturbed(truth, others, 1e5, draw);
    if (wrong === null) return null;
    const owner = market.voice.owner(listing, isSeveral(market, session));
    const seed = draw.below(SEEDS);
    const say = (shares: number) => {
      const sentence = market.voice.volume({ owner, shares, decimals, day }, seed);
      const { grouped, scaled } = market.voice;
      return { sentence, numeral: decimals === null ? grouped(shares, 0) : scaled(shares, decimals) };
    };
    return { published: evening(session, draw), right: say(truth), wrong: say(wrong) };
  };
