import { calendarOf } from "../calendars.js";
import { sessionTable } from "../exchanges/index.js";
import { sessionDate, toIso } from "../session-date.js";
import { atRow, type CheckedSeries, type Find } from "./finding.js";
import { removal } from "./fix.js";

/** Prices are often rounded to four decimals apart from each other, so that much is not impossible. */
const tolerance = 1e-6;

/** Finds bars that cannot be: a price that is not above zero, a close or open outside the day's range, high below low. */
export function checkBars(series: CheckedSeries, find: Find): void {
  const rules = sessionTable(calendarOf(series.instrument));
  for (let row = 0; row < series.dates.length; row++) {
    const problem = impossible(series, row);
    if (problem !== undefined) find(atRow(series, row, "impossible-bar", problem));
    else if (isFlat(series, row)) {
      const day = sessionDate(series.dates[row] as number);
      // A row of a day on which the exchange was shut is told of as such.
      if (rules?.isSession(day) === false) continue;
      const when = rules?.isHalfDay(day) === true ? ", on a half-day" : "";
      const message = `Open, high, low and close are all ${series.close[row]} and nothing was traded${when}.`;
      find(atRow(series, row, "flat-bar", message, removal(series, row)));
    }
  }
  checkIncomplete(series, find);
}

function impossible({ open, high, low, close, volume }: CheckedSeries, row: number): string | undefined {
  const [o, h, l, c] = [open[row] as number, high[row] as number, low[row] as number, close[row] as number];
  const margin = Math.abs(c) * tolerance;
  if (Math.min(c, orSame(o, c), orSame(h, c), orSame(l, c)) <= 0) return "A price is not above zero.";
  if (h < l - margin) return `The high ${h} is below the low ${l}.`;
  if (c > h + margin || c < l - margin) return `The close ${c} is outside the range ${l} to ${h}.`;
  if (o > h + margin || o < l - margin) return `The open ${o} is outside the range ${l} to ${h}.`;
  if ((volume[row] as number) < 0) return `The volume ${volume[row]} is below zero.`;
  return undefined;
}

const orSame = (value: number, other: number): number => (Number.isNaN(value) ? other : value);

function isFlat({ instrument, open, high, low, close, volume }: CheckedSeries, row: number): boolean {
  const c = close[row];
  if (instrument.type === "index") return false;
  return volume[row] === 0 && open[row] === c && high[row] === c && low[row] === c;
}

/** Finds stretches of rows that lack figures which the series has elsewhere. */
function checkIncomplete(series: CheckedSeries, find: Find): void {
  const names = (["open", "high", "low"] as const).filter((name) => !series[name].every(Number.isNaN));
  const columns = names.map((name) => series[name]);
  const { dates } = series;
  for (let row = 0; row < dates.length; row++) {
    const lacking = lackingAt(columns, row);
    if (lacking === 0) continue;
    const first = row;
    while (row + 1 < dates.length && lackingAt(columns, row + 1) === lacking) row++;
    const what = names.filter((_, column) => (lacking >> column) % 2 === 1).join(", ");
    const until = row === first ? "" : ` in ${row - first + 1} rows, to ${toIso(sessionDate(dates[row] as number))}`;
    find(atRow(series, first, "incomplete-bar", `No ${what}${until}.`));
  }
}

/** One bit for each column that has no value in the row. */
function lackingAt(columns: readonly Float64Array[], row: number): number {
  let lacking = 0;
  for (let column = 0; column < columns.length; column++) {
    if (Number.isNaN(columns[column]?.[row])) lacking |= 1 << column;
  }
  return lacking;
}
