import { NOTHING, percentText, signed } from "../tables/figures.js";
import type { TextTable } from "../tables/table.js";
import type { EventWindow } from "./question.js";
import type { Study } from "./study.js";
import type { TestName, TestResult } from "./tests.js";

/** How models are called. */
const MODELS = {
  "market-model": "market model",
  "market-adjusted": "market-adjusted returns",
  "mean-adjusted": "mean-adjusted returns",
} as const;

/** How tests are called at the head of a column. */
const TESTS: Readonly<Record<TestName, string>> = {
  "cross-sectional": "t",
  patell: "Patell z",
  boehmer: "BMP t",
  corrado: "rank z",
  sign: "sign z",
};

/** What was studied, in a line. */
export const headOf = ({ events, model, estimation, gap, returns }: Study): string =>
  `Event study: ${events.length} ${events.length === 1 ? "event" : "events"}, ${MODELS[model]} on the ${estimation} sessions ` +
  `that end ${gap} before, ${returns} returns`;

/** The tables of a study: windows, sessions of event time, events. */
export const tablesOf = (study: Study): readonly TextTable[] => [windows(study), sessions(study), events(study)];

const windowText = ({ from, to }: EventWindow): string => `${from}..${to}`;

function windows(study: Study): TextTable {
  return {
    columns: ["window", "mean", "median", "positive", ...Object.values(TESTS)],
    rows: study.windows.map((window) => [
      windowText(window),
      percentText(window.average),
      percentText(window.median),
      `${window.positive}/${study.events.length}`,
      ...window.tests.map(testText),
    ]),
  };
}

function sessions(study: Study): TextTable {
  return {
    columns: ["session", "mean", "cumulative", ...Object.values(TESTS)],
    rows: study.sessions.map(({ t, average, cumulative, tests }) => [
      String(t),
      percentText(average),
      percentText(cumulative),
      ...tests.map(testText),
    ]),
  };
}

/** A statistic with its probability: `-2.31 (0.021)`. */
function testText({ statistic, probability }: TestResult): string {
  if (statistic === null || probability === null) return NOTHING;
  return `${signed(statistic)} (${probability < 0.001 ? "<0.001" : probability.toFixed(3)})`;
}

function events(study: Study): TextTable {
  return {
    columns: ["event", "day 0", "against", "beta", "R²", "deviation", "day 0", ...study.windows.map(windowText)],
    rows: study.events.map((event) => [
      shortened([event.symbol, event.label].filter((part) => part !== "").join(" ")),
      event.day,
      event.benchmark ?? NOTHING,
      event.estimation.beta.toFixed(2),
      event.estimation.rSquared?.toFixed(2) ?? NOTHING,
      `${event.estimation.deviation.toFixed(2)}%`,
      percentText(event.sessions.find(({ t }) => t === 0)?.abnormal ?? null),
      ...event.windows.map(({ cumulative }) => percentText(cumulative)),
    ]),
  };
}

/** A name as long as a column bears; the other formats have it whole. */
const shortened = (name: string): string => (name.length > 48 ? `${name.slice(0, 47).trimEnd()}…` : name);

/** Warnings, refusals and notes, a line each. */
export const remarksOf = ({ warnings, refused, events: studied }: Study): readonly string[] => [
  ...warnings.map((warning) => `warning: ${warning}`),
  ...refused.map(({ line, symbol, given, message }) => `left out: line ${line}, ${symbol} ${given}: ${message}`),
  ...studied.flatMap(({ line, symbol, day, notes }) => notes.map((note) => `line ${line}, ${symbol} ${day}: ${note}`)),
];
