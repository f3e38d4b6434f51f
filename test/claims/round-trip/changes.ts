import type { SaidWindow } from "../../../src/claims/phrase.js";
import type { SaidChange } from "../../../src/claims/price-change/render.js";
import type { Series } from "../../../src/index.js";
import { toIso } from "../../../src/tape/session-date.js";
import {
  changeBetween,
  dayAt,
  evening,
  hasGap,
  type Market,
  rowAt,
  rowBack,
  rowBefore,
  type Session,
} from "./market.js";
import { type Draw, type Generator, perturbed, type Trial } from "./trial.js";

const SEEDS = 1 << 20;

/** Whether an issuer has more than one listing, and a sentence must say which it means. */
export const isSeveral = (market: Market, { listing }: Session): boolean =>
  market.tape.instruments.some((one) => one.issuer === listing.issuer && one !== listing);

/** Changes over a session: by close, opening, or as much as. */
export const sessionChanges =
  (market: Market): Generator =>
  (draw) => {
    const session = market.session(draw);
    const { series, index, day } = session;
    const field = draw.from(["close", "close", "open", "extreme"] as const);
    if (hasGap(series, index - 1, index)) return null;
    const others = [session, ...market.siblings(session)].flatMap((one) => [
      ...changesAround(one.series, one.index),
      ...changesAround(one.series, one.index - 1),
    ]);
    const truth = field === "close" ? changeBetween(series, index - 1, index) : changeTo(series, index, field);
    if (Number.isNaN(truth)) return null;
    const trial = changeTrial(market, session, truth, { w: "session", day, field }, others, draw);
    // The highest price against the last close is a rise, or there is no rise to tell of.
    return field === "extreme" && Math.abs(truth) < 0.3 ? null : trial;
  };

/** The change to the opening, or to the extreme on the side of the close. */
function changeTo(series: Series, index: number, field: "open" | "extreme"): number {
  const before = series.close[index - 1] as number;
  const up = (series.close[index] as number) >= before;
  const price = field === "open" ? series.open[index] : up ? series.high[index] : series.low[index];
  return ((price as number) / before - 1) * 100;
}

/** Every change that the prices of a session give against the close before. */
const changesAround = ({ open, high, low, close }: Series, index: number): number[] =>
  [open, high, low, close]
    .map((prices) => ((prices[index] as number) / (close[index - 1] as number) - 1) * 100)
    .filter((value) => !Number.isNaN(value));

/** Changes over a week, month or year to date, a span, a year, or since a day. */
export const windowChanges =
  (market: Market): Generator =>
  (draw) => {
    const session = market.session(draw);
    const window = windowOf(session, draw);
    if (window === null || hasGap(session.series, window.from, session.index)) return null;
    const others = [session, ...market.siblings(session)].flatMap((one) => [
      ...windowsAround(one, session.series.dates[window.from] as number),
      ...changesAround(one.series, one.index),
    ]);
    return changeTrial(
      market,
      session,
      changeBetween(session.series, window.from, session.index),
      window.said,
      others,
      draw,
    );
  };

function windowOf({ series, index }: Session, draw: Draw): { said: SaidWindow; from: number } | null {
  const said = draw.from([toDate, span, since])(series, index, draw);
  return said === null || said.from < 0 || said.from >= index - 1 ? null : said;
}

type Window = { said: SaidWindow; from: number };

function toDate(series: Series, index: number, draw: Draw): Window {
  const unit = draw.from(["week", "month", "year"] as const);
  return { said: { w: "to-date", unit }, from: rowBefore(series, index, unit) };
}

function span(series: Series, index: number, draw: Draw): Window {
  const unit = draw.from(["session", "week", "month", "year"] as const);
  const n =
    { session: 3, week: 2, month: 1, year: 1 }[unit] + draw.below({ session: 7, week: 4, month: 9, year: 3 }[unit]);
  return { said: { w: "span", n, unit }, from: rowBack(series, index, n, unit) };
}

function since(series: Series, index: number, draw: Draw): Window {
  const from = index - 5 - draw.below(250);
  return { said: { w: "since", date: toIso(dayAt(series, Math.max(from, 0))) }, from };
}

/** Changes over every window that some convention could take for the one from a day. */
function windowsAround({ series, index }: Session, day: number): number[] {
  const from = rowAt(series, day);
  const starts = new Set([from - 1, from, from + 1]);
  for (const unit of ["week", "month", "year"] as const) starts.add(rowBefore(series, index, unit));
  for (let n = 1; n <= 12; n++)
    for (const unit of ["session", "week", "month", "year"] as const) starts.add(rowBack(series, index, n, unit));
  for (const weeks of [13, 26, 39, 52]) starts.add(rowAt(series, (series.dates[index] as number) - 7 * weeks));
  const week = (series.dates[rowBefore(series, index, "week")] as number) + 2;
  for (let n = 1; n < 12; n++) starts.add(rowAt(series, week - 7 * n));
  return [...starts].filter((row) => row >= 0 && row < index).map((row) => changeBetween(series, row, index));
}

function changeTrial(
  market: Market,
  session: Session,
  truth: number,
  over: SaidChange["over"],
  others: readonly number[],
  draw: Draw,
): Trial | null {
  const subject = market.voice.subject(session.listing, draw, isSeveral(market, session));
  const decimals = draw.from([0, 1, 1, 2]);
  const step = 10 ** -decimals;
  const wrong = perturbed(truth, others, step, draw);
  if (wrong === null || Math.abs(truth) < Math.max(5 * step, 0.2)) return null;
  const seed = draw.below(SEEDS);
  const say = (change: number) => ({
    sentence: market.voice.change({ subject, change, decimals, over }, seed),
    numeral: market.voice.fixed(change, decimals),
  });
  return { published: evening(session, draw), right: say(truth), wrong: say(wrong) };
}

/** Moves of an index in points, alone or with the percentage and the level. */
export const indexMoves =
  (market: Market): Generator =>
  (draw) => {
    const session = market.session(draw, ({ type }) => type === "index");
    const { listing, series, index, day } = session;
    if (hasGap(series, index - 1, index)) return null;
    const truth = (series.close[index] as number) - (series.close[index - 1] as number);
    const others = [index - 1, index].map((row) => (series.close[row] as number) - (series.close[row - 1] as number));
    const decimals = listing.symbol === "^VIX" ? 2 : draw.from([0, 1, 2]);
    const wrong = perturbed(truth, others, 10 ** -decimals, draw);
    // A closing level printed early differs by a point or two, and so does the move.
    const early = 0.0005 * (series.close[index] as number);
    if (wrong === null || Math.abs(truth) < 6 * 10 ** -decimals || Math.abs(wrong - truth) < early) return null;
    const percent = market.voice.fixed(changeBetween(series, index - 1, index), 2);
    const level = market.voice.grouped(series.close[index] as number, 2);
    const beside = draw.from([null, { percent, level }]);
    const subject = market.voice.subject(listing, draw, false);
    const seed = draw.below(SEEDS);
    const say = (points: number) => ({
      sentence: market.voice.move({ subject, points, decimals, day, beside }, seed),
      numeral: market.voice.grouped(points, decimals),
    });
    return { published: evening(session, draw), right: say(truth), wrong: say(wrong) };
  };

/** Prices multiplied or divided over a window. */
export const multiples =
  (market: Market): Generator =>
  (draw) => {
    const session = market.session(draw, ({ type }) => type !== "index");
    const { series, index } = session;
    const window = draw.from([since, longSpan, toDate])(series, index, draw);
    if (window.from < 0 || window.from >= index || hasGap(series, window.from, index)) return null;
    const ratio = (series.close[index] as number) / (series.close[window.from] as number);
    const divided = ratio < 1;
    const truth = divided ? 1 / ratio : ratio;
    if (truth < 1.3) return null;
    const others = [session, ...market.siblings(session)].flatMap((one) =>
      windowsAround(one, series.dates[window.from] as number).map((change) =>
        divided ? 1 / (1 + change / 100) : 1 + change / 100,
      ),
    );
    const word =
      market.voice.factorWord(Math.round(truth)) !== undefined &&
      Math.abs(truth / Math.round(truth) - 1) < 0.04 &&
      !divided;
    const decimals = word ? 0 : 1;
    const wrong = word ? otherFactor(truth, others) : perturbed(truth, others, 0.1, draw);
    if (wrong === null || wrong < 1.2) return null;
    const subject = market.voice.subject(session.listing, draw, isSeveral(market, session));
    const seed = draw.below(SEEDS);
    const say = (factor: number) => {
      const told = word ? Math.round(factor) : factor;
      return {
        sentence: market.voice.multiple({ subject, factor: told, decimals, divided, word, over: window.said }, seed),
        numeral: word ? (market.voice.factorWord(told) as string) : market.voice.fixed(told, 1),
      };
    };
    return { published: evening(session, draw), right: say(truth), wrong: say(wrong) };
  };

function longSpan(series: Series, index: number, draw: Draw): Window {
  const n = 1 + draw.below(4);
  return { said: { w: "span", n, unit: "year" }, from: rowBack(series, index, n, "year") };
}

/** A whole factor with a word of its own that no window gives. */
function otherFactor(truth: number, others: readonly number[]): number | null {
  const free = [2, 3, 4].filter((factor) => [truth, ...others].every((other) => Math.abs(other / factor - 1) > 0.15));
  return free[0] ?? null;
}

/** One price against another over a session or a window. */
export const relatives =
  (market: Market): Generator =>
  (draw) => {
    const index = draw.from(["^GSPC", "^IXIC", "^DJI"]);
    const session = market.session(draw, ({ venue, type }) => ["XNYS", "XNAS"].includes(venue) && type === "share");
    const other = market.tape.instruments.find(({ symbol }) => symbol === index);
    const series = market.tape.series(index);
    if (other === undefined || series === undefined) return null;
    const row = rowAt(series, dayAt(session.series, session.index));
    const ends: readonly [Session, Session] = [session, market.at(other, series, row)];
    const over = draw.from(["session", "year"] as const);
    const said =
      over === "session" ? ({ w: "session", day: session.day } as const) : ({ w: "to-date", unit: "year" } as const);
    const gap = (back: number) => spread(ends, back);
    const truth = over === "session" ? gap(1) : yearSpread(ends);
    const decimals = 1;
    const wrong = perturbed(truth, [gap(1), spread(ends, 1, 1), yearSpread(ends)], 0.1, draw);
    if (wrong === null || Math.abs(truth) < 0.6) return null;
    const subject = market.voice.subject(session.listing, draw, false);
    const seed = draw.below(SEEDS);
    const say = (points: number) => ({
      sentence: market.voice.relative(
        { subject, other: market.voice.subject(other, draw, false), points, decimals, over: said },
        seed,
      ),
      numeral: market.voice.fixed(points, 1),
    });
    return { published: evening(session, draw), right: say(truth), wrong: say(wrong) };
  };

const spread = (ends: readonly [Session, Session], back: number, ago = 0): number =>
  ends
    .map(({ series, index }) => changeBetween(series, index - back - ago, index - ago))
    .reduce((own, other) => own - other);

const yearSpread = (ends: readonly [Session, Session]): number =>
  ends
    .map(({ series, index }) => changeBetween(series, rowBefore(series, index, "year"), index))
    .reduce((own, other) => own - other);
