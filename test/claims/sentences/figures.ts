import { addMonths, fromCivil, sessionDate, toCivil, weekday } from "../../../src/tape/session-date.js";
import { changeBetween, dayAt, hasGap, rowAt, rowBack, rowBefore, type Session } from "../round-trip/market.js";

/** What a line may tell of a session, by name; percents, prices and numbers of points. */
export type Figures = Readonly<Record<string, number>>;

/** The figures of a session and where it stands; null where the tape lacks sessions that they need. */
export function figuresOf(session: Session): Figures | null {
  const { series, index } = session;
  const { close, open, high, low } = series;
  const since = (row: number): number => changeBetween(series, row, index);
  const months = (n: number): number => rowAt(series, addMonths(dayAt(series, index), -n));
  const yearStart = rowBefore(series, index, "year");
  const lastStart = rowAt(series, fromCivil(toCivil(dayAt(series, index)).year - 1, 1, 1) - 1);
  if (lastStart < 1 || hasGap(series, lastStart, index)) return null;
  const at = (prices: Float64Array, row: number): number => prices[row] as number;
  const before = at(close, index - 1);
  return {
    chg: since(index - 1),
    points: at(close, index) - before,
    close: at(close, index),
    prev: before,
    open: at(open, index),
    high: at(high, index),
    low: at(low, index),
    opening: (at(open, index) / before - 1) * 100,
    before: changeBetween(series, index - 2, index - 1),
    wtd: since(rowBefore(series, index, "week")),
    mtd: since(rowBefore(series, index, "month")),
    ytd: since(yearStart),
    m1: since(months(1)),
    m3: since(months(3)),
    m6: since(months(6)),
    y1: since(rowBack(series, index, 1, "year")),
    last: changeBetween(series, lastStart, yearStart),
    peak: since(highestRow(session)),
    ago: at(close, rowBack(series, index, 1, "year")),
    start: at(close, yearStart),
    weekday: weekday(dayAt(series, index)),
    year: toCivil(sessionDate(dayAt(series, index))).year,
  };
}

/** The row of the highest close of a year up to a session. */
function highestRow({ series, index }: Session): number {
  let best = index;
  for (let row = rowBack(series, index, 1, "year") + 1; row <= index; row++)
    if ((series.close[row] as number) > (series.close[best] as number)) best = row;
  return best;
}
