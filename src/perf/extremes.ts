import type { Listed } from "../measures/align.js";
import { extremeRow, type Side } from "../measures/extreme.js";
import { yearStart } from "../measures/window.js";
import { toIso } from "../tape/session-date.js";
import { dateAt } from "../tape/sessions.js";
import type { ExtremeFigures } from "./performance.js";

/** The highest and lowest prices of 52 weeks and of the whole record up to row `end`, by close and as traded. */
export function extremeFigures(listed: Listed, end: number): readonly ExtremeFigures[] {
  const { dates } = listed.series;
  return (["52-weeks", "all"] as const).flatMap((stretch) => {
    const from = stretch === "all" ? 0 : yearStart(dates, end);
    return (["high", "low"] as const).flatMap((side) =>
      (["close", "traded"] as const).map((by) => ({ stretch, side, by, ...figures(listed, from, end, side, by) })),
    );
  });
}

function figures({ series }: Listed, from: number, end: number, side: Side, by: "close" | "traded") {
  const prices = series[by === "close" ? "close" : side];
  const row = extremeRow(prices, from, end, side);
  const unknown = by === "traded" ? unknownIn(prices, from, end) : 0;
  if (row < 0) return { price: null, date: null, distance: null, ratio: null, unknown };
  const price = prices[row] as number;
  const close = series.close[end] as number;
  return {
    price,
    date: toIso(dateAt(series, row)),
    distance: 100 * (close / price - 1),
    ratio: price / close,
    unknown,
  };
}

function unknownIn(prices: Float64Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i <= to; i++) if (Number.isNaN(prices[i])) count++;
  return count;
}
