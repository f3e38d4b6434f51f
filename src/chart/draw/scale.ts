import { scaleLinear, scaleLog } from "d3-scale";
import type { Layer, Panel, Values } from "../specification.js";

/** Where the values of a panel lie. */
export interface Scale {
  /** The height of a value, downward from the top of the chart. */
  y(value: number): number;
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** The share of its range that a panel leaves free above and below. */
const MARGIN = 0.05;

/** Steps of a logarithmic axis within a power of ten. */
const STEPS = new Set([1, 2, 5]);

/** The scale of a panel between two heights, with about one tick in 42 pixels. */
export function scaleOf(panel: Panel, top: number, bottom: number): Scale {
  const [low, high] = rangeOf(panel);
  const scale =
    panel.scale === "log" && low > 0 ? scaleLog([low, high], [bottom, top]) : scaleLinear([low, high], [bottom, top]);
  const count = Math.max(2, Math.round((bottom - top) / 42));
  const ticks = ticksOf(panel, low, high, count);
  return { y: (value) => scale(value), ticks: apart(ticks, (tick) => scale(tick)), low, high };
}

function ticksOf({ scale, rules }: Panel, low: number, high: number, count: number): number[] {
  // Where several values are marked, they are what the axis is read by.
  if (rules.length > 1) return [...rules];
  if (scale === "linear" || high / low < 10) return scaleLinear().domain([low, high]).ticks(count);
  const all = scaleLog().domain([low, high]).ticks();
  return all.filter((tick) => STEPS.has(Math.round(tick / 10 ** Math.floor(Math.log10(tick) + 1e-9))));
}

/** A tick and its label need so many pixels. */
const ROOM = 14;

/** Every tick, or every second, third … where they would stand too close. */
function apart(ticks: readonly number[], y: (tick: number) => number): readonly number[] {
  const nearest = Math.min(...ticks.slice(1).map((tick, at) => Math.abs(y(tick) - y(ticks[at] as number))));
  const every = Math.ceil(ROOM / nearest);
  return ticks.filter((_, at) => at % every === 0);
}

/** All columns of a layer. */
export function columnsOf(layer: Layer): readonly Values[] {
  if (layer.kind === "candles") return [layer.high, layer.low, layer.open, layer.close];
  return layer.kind === "band" ? [layer.upper, layer.lower] : [layer.values];
}

function rangeOf({ layers, reach, levels, claim, scale }: Panel): [number, number] {
  const extra = [...reach, ...levels.map(({ value }) => value), ...(claim ? [claim.start, claim.end] : [])];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const values of [extra, ...layers.flatMap(columnsOf)]) {
    for (const value of values) {
      if (value === null) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  if (!(low <= high)) return [0, 1];
  if (scale === "log" && low > 0) {
    const margin = Math.max(high / low, 1.01) ** MARGIN;
    return [low / margin, high * margin];
  }
  // A panel that stands on zero stands right on it.
  const margin = (high - low || Math.abs(high) || 1) * MARGIN;
  return [low === 0 ? 0 : low - margin, high === 0 ? 0 : high + margin];
}
