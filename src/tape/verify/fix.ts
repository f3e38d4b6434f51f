import { sessionDate, toIso } from "../session-date.js";
import type { CheckedSeries } from "./finding.js";

/**
 * What would mend a finding, where one thing would.
 *
 * The rows of its symbol from a day to a day, both `YYYY-MM-DD` and both included, are taken out, or their prices and
 * volumes multiplied.
 */
export type Fix =
  | { readonly action: "remove"; readonly from: string; readonly to: string }
  | {
      readonly action: "scale";
      readonly from: string;
      readonly to: string;
      readonly prices: number;
      readonly volumes: number;
    };

type Rows = Pick<CheckedSeries, "dates">;

const dayOf = ({ dates }: Rows, row: number): string => toIso(sessionDate(dates[row] as number));

/** Takes the rows from `first` to `last` out. */
export const removal = (series: Rows, first: number, last = first): Fix => ({
  action: "remove",
  from: dayOf(series, first),
  to: dayOf(series, last),
});

/** Multiplies the prices, and the volumes, of the rows from `first` to `last`. */
export const scaling = (series: Rows, first: number, last: number, prices: number, volumes: number): Fix => ({
  action: "scale",
  from: dayOf(series, first),
  to: dayOf(series, last),
  prices,
  volumes,
});
