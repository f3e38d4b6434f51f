import { measureStudy, type StudyEvent, type StudyQuestion } from "../../src/study/index.js";
import type { Instrument, Series } from "../../src/tape/model.js";
import { sessionDate, weekday } from "../../src/tape/session-date.js";

/** How large a made-up study is. */
interface Size {
  readonly instruments: number;
  readonly sessions: number;
  readonly events: number;
  /** Numbers in [0, 1). */
  readonly next: () => number;
}

/** A made-up study, in the form of Tapecheck and in that of a script. */
export interface MadeStudy {
  readonly events: readonly StudyEvent[];
  readonly asked: StudyQuestion;
  /** Closes of one instrument after another, the benchmark first. */
  readonly closes: Float64Array;
  readonly question: unknown;
}

const asked: StudyQuestion = {
  model: "market-model",
  windows: [
    { from: 0, to: 0 },
    { from: -1, to: 1 },
    { from: -5, to: 5 },
  ],
  estimation: 250,
  gap: 21,
  returns: "simple",
};

/** Makes random walks with a market in common, and events spread over them. */
export function makeStudy({ instruments, sessions, events, next }: Size): MadeStudy {
  const dates = daysOf(sessions);
  const closes = new Float64Array(instruments * sessions);
  const market = Float64Array.from({ length: sessions }, () => (next() - 0.5) / 40);
  const listed = Array.from({ length: instruments }, (_, i) => {
    const close = closes.subarray(i * sessions, (i + 1) * sessions);
    const beta = i === 0 ? 1 : 0.5 + next();
    for (let t = 0, price = 100; t < sessions; t++) {
      price *= 1 + beta * (market[t] as number) + (i === 0 ? 0 : (next() - 0.5) / 25);
      close[t] = price;
    }
    return { instrument: instrumentOf(i), series: seriesOf(i, dates, close) };
  });
  const places = Array.from({ length: events }, () => [
    1 + Math.floor(next() * (instruments - 1)),
    300 + Math.floor(next() * (sessions - 320)),
  ]) as [number, number][];
  return {
    asked,
    closes,
    events: places.map(([instrument, row], line) => ({
      line,
      label: "",
      listed: listed[instrument] as StudyEvent["listed"],
      benchmark: listed[0] as StudyEvent["listed"],
      day: sessionDate(dates[row] as number),
      instant: null,
    })),
    question: {
      instruments,
      sessions,
      events: places,
      estimation: asked.estimation,
      gap: asked.gap,
      hull: [-5, 5],
      windows: asked.windows.map(({ from, to }) => [from, to]),
    },
  };
}

/** Mean and statistics of every session and window, a row each, as the scripts give them. */
export function statisticsOf({ events, asked: question }: MadeStudy): readonly (readonly number[])[] {
  const { sessions, windows } = measureStudy(events, question);
  return [...sessions, ...windows].map(({ average, tests }) => [
    average / 100,
    ...tests.map(({ statistic }) => statistic ?? Number.NaN),
  ]);
}

/** So many weekdays, ascending. */
function daysOf(count: number): Int32Array {
  const days: number[] = [];
  for (let day = 16_000; days.length < count; day++) if (weekday(sessionDate(day)) < 5) days.push(day);
  return Int32Array.from(days);
}

const instrumentOf = (i: number): Instrument => ({
  symbol: `T${i}`,
  name: `Company ${i}`,
  aliases: [],
  venue: "XNYS",
  timezone: "America/New_York",
  currency: "USD",
  type: i === 0 ? "index" : "share",
  issuer: `Company ${i}`,
  primary: true,
  sharesPerUnit: 1,
});

const seriesOf = (i: number, dates: Int32Array, close: Float64Array): Series => ({
  symbol: `T${i}`,
  dates,
  open: close,
  high: close,
  low: close,
  close,
  volume: close,
  source: "made up",
});
