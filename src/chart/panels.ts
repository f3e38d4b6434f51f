import { demand } from "./demand.js";
import { convergence, drawdown, ratio, rebased, relativeStrengthIndex } from "./indicators.js";
import { CHART_PHRASES, type ChartLanguage } from "./phrases.js";
import type { Panel, Values } from "./specification.js";
import { type Charted, history, placed, type Stretch } from "./stretch.js";

/** What is drawn below the price, of the first instrument. */
export interface Extras {
  readonly volume: boolean;
  readonly rsi: boolean;
  readonly macd: boolean;
  readonly drawdown: boolean;
  /** Whom the price is divided by. */
  readonly relative: Charted | null;
  readonly language: ChartLanguage;
}

/** Wilder's own choice of sessions, and the marks of what rose or fell much. */
const RSI = { sessions: 14, low: 30, high: 70 };

/** The slow average and its signal. */
const MACD_SESSIONS = 26 + 9 - 1;

/** The panels below the price, from the top. */
export function belowPanels(extras: Extras, stretch: Stretch, days: Int32Array): Panel[] {
  return [
    ...(extras.volume ? [volumePanel(extras, stretch, days)] : []),
    ...(extras.relative === null ? [] : [relativePanel(extras.relative, extras, stretch, days)]),
    ...(extras.drawdown ? [drawdownPanel(extras, stretch, days)] : []),
    ...(extras.rsi ? [rsiPanel(extras, stretch, days)] : []),
    ...(extras.macd ? [macdPanel(extras, stretch, days)] : []),
  ];
}

type Told = Pick<Panel, "name" | "label" | "layers"> & Partial<Panel>;

const panel = (told: Told): Panel => ({
  share: 2,
  scale: "linear",
  unit: "plain",
  reach: [],
  rules: [],
  levels: [],
  claim: null,
  ...told,
});

function volumePanel({ language }: Extras, stretch: Stretch, days: Int32Array): Panel {
  const label = CHART_PHRASES[language].volume;
  const values = placed(stretch, days, stretch.series.volume);
  return panel({
    name: "volume",
    label,
    share: 1.5,
    unit: "count",
    reach: [0],
    layers: [{ kind: "bars", label, values }],
  });
}

function relativePanel(to: Charted, { language }: Extras, stretch: Stretch, days: Int32Array): Panel {
  const label = CHART_PHRASES[language].relative(to.instrument.symbol);
  const own = placed(stretch, days, stretch.series.close);
  const whole = { ...to, first: 0, from: 0, to: to.series.dates.length - 1 };
  const values = rebased(ratio(own, placed(whole, days, to.series.close)));
  return panel({ name: "relative", label, rules: [100], layers: [{ kind: "line", label, role: 0, values }] });
}

function drawdownPanel({ language }: Extras, stretch: Stretch, days: Int32Array): Panel {
  const label = CHART_PHRASES[language].drawdown;
  // Rows of a selection count here: it keeps every close that was the highest.
  const values = placed(stretch, days, drawdown(stretch.series.close.subarray(0, stretch.to + 1)));
  return panel({ name: "drawdown", label, unit: "percent", reach: [0], layers: [{ kind: "area", label, values }] });
}

function rsiPanel({ language }: Extras, stretch: Stretch, days: Int32Array): Panel {
  const label = CHART_PHRASES[language].rsi(RSI.sessions);
  demand(stretch, RSI.sessions + 1, label);
  const values = fromHistory(stretch, days, relativeStrengthIndex(history(stretch), RSI.sessions));
  const rules = [RSI.low, RSI.high];
  return panel({ name: "rsi", label, reach: rules, rules, layers: [{ kind: "line", label, role: 0, values }] });
}

function macdPanel({ language }: Extras, stretch: Stretch, days: Int32Array): Panel {
  const phrases = CHART_PHRASES[language];
  demand(stretch, MACD_SESSIONS, phrases.macd);
  const { macd, signal, histogram } = convergence(history(stretch));
  const at = (values: Values) => fromHistory(stretch, days, values);
  return panel({
    name: "macd",
    label: phrases.macd,
    reach: [0],
    rules: [0],
    layers: [
      { kind: "bars", label: phrases.histogram, values: at(histogram) },
      { kind: "line", label: phrases.signal, role: 1, values: at(signal) },
      { kind: "line", label: phrases.macd, role: 0, values: at(macd) },
    ],
  });
}

const fromHistory = (stretch: Stretch, days: Int32Array, values: Values): Values =>
  placed(stretch, days, values, stretch.first);
