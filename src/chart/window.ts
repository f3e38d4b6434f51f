import { columnsOf } from "./draw/scale.js";
import type { ChartSpecification, ClaimMark, Layer, Panel, Values } from "./specification.js";

/** The sessions of a chart from one index to another, both inclusive, with all that lies in them. */
export function windowOf(chart: ChartSpecification, from: number, to: number): ChartSpecification {
  const cut = (values: Values): Values => values.slice(from, to + 1);
  const isInside = (session: number): boolean => session >= from && session <= to;
  const claimIn = (claim: ClaimMark | null): ClaimMark | null =>
    claim !== null && isInside(claim.from) && isInside(claim.to)
      ? { ...claim, from: claim.from - from, to: claim.to - from }
      : null;
  const panels = chart.panels.map((panel): Panel => {
    const layers = panel.layers.map((layer) => cutLayer(layer, cut));
    return { ...panel, layers, levels: levelsIn(panel, layers), claim: claimIn(panel.claim) };
  });
  const events = chart.events
    .filter(({ session }) => isInside(session))
    .map((event) => ({ ...event, session: event.session - from }));
  return { ...chart, sessions: chart.sessions.slice(from, to + 1), panels, events };
}

function cutLayer(layer: Layer, cut: (values: Values) => Values): Layer {
  if (layer.kind === "band") return { ...layer, upper: cut(layer.upper), lower: cut(layer.lower) };
  if (layer.kind !== "candles") return { ...layer, values: cut(layer.values) };
  const { open, high, low, close } = layer;
  return { ...layer, open: cut(open), high: cut(high), low: cut(low), close: cut(close) };
}

/** A level far from all that is shown would press the rest together. */
function levelsIn({ levels }: Panel, layers: readonly Layer[]): Panel["levels"] {
  const values = layers.flatMap(columnsOf).flatMap((column) => column.filter((value) => value !== null));
  const [low, high] = [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return levels.filter(({ value }) => value >= low && value <= high);
}
