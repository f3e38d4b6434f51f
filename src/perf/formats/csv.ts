import { csvRow } from "../../tables/table.js";
import type { Performance } from "../performance.js";
import type { PerformanceFormat } from "./format.js";

/** One figure a row: whose, as of when, what it is, over which stretch, its value and unit. */
export const csv: PerformanceFormat = {
  name: "csv",
  summary: "one figure a row, in full",
  begin: () => {
    let head = "symbol,as_of,measure,against,from,to,value,unit\n";
    return {
      add: (performance) => {
        const rows = rowsOf(performance).map(csvRow);
        const text = `${head}${rows.join("\n")}\n`;
        head = "";
        return text;
      },
      end: () => head,
    };
  },
};

type Row = readonly (string | number | null)[];

function rowsOf(performance: Performance): Row[] {
  const { symbol, asOf, unit, close } = performance;
  const row = (
    measure: string,
    against: string,
    from: string | null,
    to: string | null,
    value: number | null,
    of: string,
  ) => [symbol, asOf, measure, against, from, to, value, of];
  return [
    row("close", "", asOf, asOf, close, unit),
    ...performance.horizons.flatMap((one) => [
      row(one.horizon, "", one.from, one.to, one.price, "percent"),
      ...(performance.totalReturn
        ? [row(`${one.horizon} dividends`, "", one.from, one.to, one.dividends, "points")]
        : []),
      ...(performance.currency === null
        ? []
        : [row(`${one.horizon} currency`, "", one.from, one.to, one.currency, "points")]),
      ...(performance.totalReturn || performance.currency !== null
        ? [row(`${one.horizon} whole`, "", one.from, one.to, one.whole, `percent ${performance.currency ?? unit}`)]
        : []),
      ...one.against.map((other) =>
        row(`${one.horizon} relative`, other.symbol, other.from, other.to, other.points, "points"),
      ),
    ]),
    ...performance.extremes.map((one) =>
      row(
        `${one.stretch} ${one.side} ${one.by} distance`,
        String(one.price ?? ""),
        one.date,
        asOf,
        one.distance,
        "percent",
      ),
    ),
    ...(["now", "worst"] as const).map((which) => {
      const { depth, peak, trough } = performance.drawdown[which];
      return row(`drawdown ${which}`, "", peak, trough, depth, "percent");
    }),
    ...performance.volatility.map(({ sessions, percent }) =>
      row(`volatility ${sessions}`, "", null, asOf, percent, "percent a year"),
    ),
    ...performance.beta.flatMap((one) => [
      row("beta", one.symbol, one.from, asOf, one.beta, "ratio"),
      row("correlation", one.symbol, one.from, asOf, one.correlation, "ratio"),
    ]),
  ];
}
