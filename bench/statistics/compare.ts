import { alignedReturns, alignRows, type Listed, regress, returnsOf } from "../../src/measures/index.js";
import { performanceOf } from "../../src/perf/index.js";
import { type EventWindow, type StudyQuestion, studyOf } from "../../src/study/index.js";
import type { Tape } from "../../src/tape/model.js";
import { parseIso, type SessionDate } from "../../src/tape/session-date.js";
import { indexOf } from "../../src/tape/sessions.js";

/** The questions that are put to Tapecheck and to its independent peer alike. */
export interface Questions {
  readonly regressions: readonly { symbols: readonly string[]; asOf: string; sessions: number }[];
  readonly performances: readonly { symbol: string; asOf: string; against: string }[];
  readonly studies: readonly StudyRow[];
}

interface StudyRow {
  readonly model: StudyQuestion["model"];
  readonly returns: StudyQuestion["returns"];
  readonly estimation: number;
  readonly gap: number;
  readonly windows: readonly [number, number][];
  readonly events: readonly { symbol: string; benchmark: string | null; day: string }[];
}

/** Every symbol that the questions name. */
export const symbolsOf = ({ regressions, performances, studies }: Questions): readonly string[] => [
  ...new Set([
    ...regressions.flatMap(({ symbols }) => symbols),
    ...performances.flatMap(({ symbol, against }) => [symbol, against]),
    ...studies.flatMap(({ events }) => events.flatMap(({ symbol, benchmark }) => [symbol, benchmark ?? symbol])),
  ]),
];

/** Tapecheck's answers, in the form of those of the peer. */
export function answersOf(questions: Questions, tape: Tape): unknown {
  const listed = (symbol: string): Listed => {
    const instrument = tape.instruments.find((one) => one.symbol === symbol);
    const series = tape.series(symbol);
    if (instrument === undefined || series === undefined) throw new Error(`no ${symbol}`);
    return { instrument, series };
  };
  return {
    regressions: questions.regressions.map((question) => regressionOf(question, listed)),
    performances: questions.performances.map((question) => performanceAnswer(question, listed, tape)),
    studies: questions.studies.map((question) => studyAnswer(question, listed)),
  };
}

type Find = (symbol: string) => Listed;

const dayOf = (iso: string): SessionDate => parseIso(iso) as SessionDate;

function regressionOf({ symbols, asOf, sessions }: Questions["regressions"][number], listed: Find): unknown {
  const [own, ...others] = symbols.map(listed) as [Listed, ...Listed[]];
  const end = indexOf(own.series.dates, dayOf(asOf));
  const regressors = others.map((other) => {
    const rows = alignRows(own, other, end - sessions, end);
    return alignedReturns(own.series.close, other.series.close, rows).other;
  });
  const fit = regress(returnsOf(own.series.close, end - sessions + 1, end), ...regressors);
  if (fit === null) throw new Error("no fit");
  const all = [fit.intercept, ...fit.slopes];
  return {
    values: all.map(({ value }) => value),
    errors: all.map(({ error }) => error),
    t: all.map(({ t }) => t),
    rSquared: fit.rSquared,
    residualDeviation: fit.residualDeviation,
  };
}

function performanceAnswer(question: Questions["performances"][number], listed: Find, tape: Tape): unknown {
  const { symbol, asOf, against } = question;
  const asked = { asOf: dayOf(asOf), against: [listed(against)], currency: null, totalReturn: false };
  const { horizons, volatility, drawdown, beta } = performanceOf(listed(symbol), asked, tape);
  const told = horizons.filter(({ price }) => price !== null);
  return {
    changes: Object.fromEntries(told.map(({ horizon, price }) => [horizon, price])),
    volatility: Object.fromEntries(volatility.map(({ sessions, percent }) => [sessions, percent])),
    drawdown: { now: drawdown.now.depth, worst: drawdown.worst.depth, trough: drawdown.worst.trough },
    beta: beta[0]?.beta,
    error: beta[0]?.error,
    correlation: beta[0]?.correlation,
  };
}

function studyAnswer({ windows, events, ...question }: StudyRow, listed: Find): unknown {
  const asked = { ...question, windows: windows.map(([from, to]): EventWindow => ({ from, to })) };
  const study = studyOf(
    events.map(({ symbol, benchmark, day }, line) => ({
      line,
      label: "",
      listed: listed(symbol),
      benchmark: benchmark === null ? null : listed(benchmark),
      day: dayOf(day),
      instant: null,
    })),
    asked,
  );
  const tests = (results: (typeof study.windows)[number]["tests"]) =>
    Object.fromEntries(results.map(({ test, statistic, probability }) => [test, [statistic, probability]]));
  return {
    events: study.events.map(({ estimation, sessions }) => ({
      ...(question.model === "market-model" ? { beta: estimation.beta } : {}),
      deviation: estimation.deviation,
      abnormal: sessions.map(({ abnormal }) => abnormal),
      standardised: sessions.map(({ standardised }) => standardised),
    })),
    sessions: study.sessions.map((one) => ({ average: one.average, tests: tests(one.tests) })),
    windows: study.windows.map((one) => ({
      average: one.average,
      median: one.median,
      positive: one.positive,
      tests: tests(one.tests),
    })),
  };
}

/** A figure on which two answers differ, with its relative distance; 1 where one has none. */
export interface Difference {
  readonly at: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly distance: number;
}

/** Every figure of one answer held against that of another. */
export function differencesOf(ours: unknown, theirs: unknown, at = ""): readonly Difference[] {
  if (typeof ours === "object" && ours !== null) {
    return Object.entries(ours).flatMap(([key, value]) =>
      differencesOf(value, (theirs as Record<string, unknown> | undefined)?.[key], `${at}/${key}`),
    );
  }
  return [{ at, ours, theirs, distance: distanceOf(ours, theirs) }];
}

function distanceOf(ours: unknown, theirs: unknown): number {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs ? 0 : 1;
  if (ours === theirs) return 0;
  return Math.abs(ours - theirs) / Math.max(Math.abs(ours), Math.abs(theirs));
}
