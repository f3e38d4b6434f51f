import { sessionDate, toIso } from "../session-date.js";
import type { Find } from "./finding.js";

/** The rates of one currency as they are checked. */
export interface CheckedRates {
  readonly quote: string;
  readonly dates: Int32Array;
  readonly rate: Float64Array;
  /** Line of each row; absent where the tape is no directory. */
  readonly lines?: Int32Array;
}

/** No currency of the tape has moved so far in a day and stayed; a peg that breaks may. */
const largest = 1.25;
/** A currency that ends so many days before the others is stale. */
const staleDays = 14;

/** Finds jumps in exchange rates, and currencies that end before the others. */
export function checkRates(all: readonly CheckedRates[], find: Find): void {
  const last = Math.max(...all.map(({ dates }) => dates[dates.length - 1] ?? -Infinity));
  for (const { quote, dates, rate, lines } of all) {
    const place = (row: number) => ({
      file: lines === undefined ? null : "fx.csv",
      line: lines?.[row] ?? null,
      symbol: quote,
      date: toIso(sessionDate(dates[row] as number)),
    });
    for (let row = 1; row < dates.length; row++) {
      const [before, after] = [rate[row - 1] as number, rate[row] as number];
      if (Math.max(after / before, before / after) < largest) continue;
      find({ check: "jump", ...place(row), message: `The rate goes from ${before} to ${after}.` });
    }
    const end = dates.length - 1;
    const behind = last - (dates[end] ?? last);
    if (behind <= staleDays) continue;
    find({ check: "stale-end", ...place(end), message: `Ends here, ${behind} days before other currencies.` });
  }
}
