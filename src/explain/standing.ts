import type { Series } from "../tape/model.js";
import { toIso } from "../tape/session-date.js";
import { dateAt } from "../tape/sessions.js";

/** Where a day's value stands among those of the days before it, in its own direction. */
export interface Standing {
  /** 1 for the largest rise, or the largest fall. */
  readonly rank: number;
  /** Days compared, the day itself included, up and down. */
  readonly of: number;
  /** The first of them, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day before with at least as large a value in that direction, `YYYY-MM-DD`; null where there is none. */
  readonly since: string | null;
  /** Sessions since that day; null where there is none. */
  readonly sessions: number | null;
}

/** The standing of the value at a row among all rows up to it; `NaN` are left out. */
export function standingOf(values: Float64Array, row: number, series: Series): Standing {
  const value = values[row] as number;
  const way = value < 0 ? -1 : 1;
  let [rank, of, first, since] = [1, 0, row, -1];
  for (let i = 0; i <= row; i++) {
    const other = values[i] as number;
    if (Number.isNaN(other)) continue;
    if (of++ === 0) first = i;
    if (i === row || other * way < value * way) continue;
    rank++;
    since = i;
  }
  const day = (at: number): string => toIso(dateAt(series, at));
  return { rank, of, from: day(first), since: since < 0 ? null : day(since), sessions: since < 0 ? null : row - since };
}
