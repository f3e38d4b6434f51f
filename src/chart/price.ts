import { demand } from "./demand.js";
import { bollingerBands, movingAverage, rebased } from "./indicators.js";
import { CHART_PHRASES } from "./phrases.js";
import type { Layer } from "./specification.js";
import type { ChartRequest } from "./specify.js";
import { history, placed, type Stretch } from "./stretch.js";

/** Bollinger's own choice: twenty sessions, two standard deviations. */
const BANDS = { sessions: 20, deviations: 2 };

/** The price of one instrument, with what is drawn over it. */
export function priceLayers(request: ChartRequest, stretch: Stretch, days: Int32Array): Layer[] {
  const { averages, bollinger, language } = request;
  const phrases = CHART_PHRASES[language];
  const closes = history(stretch);
  const over: Layer[] = averages.map((sessions, at) => {
    const label = phrases.average(sessions);
    demand(stretch, sessions, label);
    return {
      kind: "line",
      label,
      role: at + 1,
      values: placed(stretch, days, movingAverage(closes, sessions), stretch.first),
    };
  });
  return [
    ...(bollinger ? [bandLayer(request, stretch, days)] : []),
    ...over.reverse(),
    mainLayer(request, stretch, days),
  ];
}

function bandLayer({ language }: ChartRequest, stretch: Stretch, days: Int32Array): Layer {
  const { sessions, deviations } = BANDS;
  const label = CHART_PHRASES[language].bollinger(sessions, deviations);
  demand(stretch, sessions, label);
  const { upper, lower } = bollingerBands(history(stretch), sessions, deviations);
  const at = (values: typeof upper) => placed(stretch, days, values, stretch.first);
  return { kind: "band", label, upper: at(upper), lower: at(lower) };
}

function mainLayer({ type, language }: ChartRequest, stretch: Stretch, days: Int32Array): Layer {
  const { open, high, low, close } = stretch.series;
  const column = (values: Float64Array) => placed(stretch, days, values);
  const phrases = CHART_PHRASES[language];
  if (type === "line") return { kind: "line", label: phrases.close, role: 0, values: column(close) };
  const columns = { open: column(open), high: column(high), low: column(low), close: column(close) };
  return { kind: "candles", label: phrases.candles, ...columns };
}

/** Several instruments, each set to 100 at its first close of the chart. */
export const rebasedLayers = (stretches: readonly Stretch[], days: Int32Array): Layer[] =>
  stretches
    .map((stretch, role): Layer => {
      const values = rebased(placed(stretch, days, stretch.series.close));
      return { kind: "line", label: stretch.instrument.symbol, role, values };
    })
    .reverse();
