import { csvRow } from "../../tables/table.js";
import type { Study } from "../study.js";
import type { TestResult } from "../tests.js";
import type { StudyFormat } from "./format.js";

/** One figure a row; those of the averages have no event. */
export const csv: StudyFormat = {
  name: "csv",
  summary: "one figure a row, in full",
  print: (study) => `${[HEAD, ...rowsOf(study)].map(csvRow).join("\n")}\n`,
};

const HEAD = ["line", "symbol", "label", "day", "measure", "from", "to", "value", "probability"];

type Row = readonly (string | number | null)[];

const rowsOf = (study: Study): Row[] => [...eventRows(study), ...averageRows(study)];

function eventRows({ events }: Study): Row[] {
  return events.flatMap((event) => {
    const { line, symbol, label, day, estimation } = event;
    const row = (measure: string, from: number | string, to: number | string, value: number | null): Row => [
      line,
      symbol,
      label,
      day,
      measure,
      from,
      to,
      value,
      null,
    ];
    const { from, to, alpha, beta, deviation, rSquared } = estimation;
    return [
      row("alpha", from, to, alpha),
      row("beta", from, to, beta),
      row("deviation", from, to, deviation),
      row("r-squared", from, to, rSquared),
      ...event.sessions.map(({ t, abnormal }) => row("abnormal", t, t, abnormal)),
      ...event.windows.map((window) => row("cumulative abnormal", window.from, window.to, window.cumulative)),
    ];
  });
}

function averageRows({ sessions, windows }: Study): Row[] {
  const row = (
    measure: string,
    from: number,
    to: number,
    value: number | null,
    probability: number | null = null,
  ): Row => [null, "", "", "", measure, from, to, value, probability];
  const tests = (from: number, to: number, results: readonly TestResult[]): Row[] =>
    results.map(({ test, statistic, probability }) => row(`test ${test}`, from, to, statistic, probability));
  return [
    ...sessions.flatMap((one) => [row("mean abnormal", one.t, one.t, one.average), ...tests(one.t, one.t, one.tests)]),
    ...windows.flatMap((one) => [
      row("mean cumulative abnormal", one.from, one.to, one.average),
      row("median cumulative abnormal", one.from, one.to, one.median),
      row("positive", one.from, one.to, one.positive),
      ...tests(one.from, one.to, one.tests),
    ]),
  ];
}
