import { area, line } from "d3-shape";
import type { Layer, Values } from "../specification.js";
import { type Palette, strokeOf } from "../theme.js";
import { element, rounded } from "./svg.js";

/** Where sessions and values lie in a panel. */
export interface Places {
  x(session: number): number;
  y(value: number): number;
  /** Width of one session. */
  readonly slot: number;
  /** Height of the lowest value shown, and of zero where that is shown. */
  readonly base: number;
}

/** The part of a session that a candle or a bar takes. */
const BODY = 0.7;

/** A layer as a group of its marks, named so that a style sheet or a test finds it. */
export function drawLayer(layer: Layer, places: Places, palette: Palette): string {
  const attributes = { class: `layer ${layer.kind}`, "data-label": layer.label };
  return element("g", attributes, ...marksOf(layer, places, palette));
}

function marksOf(layer: Layer, places: Places, palette: Palette): string[] {
  if (layer.kind === "candles") return candles(layer, places, palette);
  if (layer.kind === "bars") return [bars(layer.values, places, palette)];
  if (layer.kind === "band") return band(layer, places, palette);
  if (layer.kind === "area") return areaMarks(layer.values, places, palette);
  const { color, dash, width } = strokeOf(palette, layer.role);
  return [stroke(layer.values, places, color, width, dash)];
}

type Point = readonly [number, number];

/** The points that there are: where an instrument has no session, its line goes on to the next it has. */
const points = (values: Values, { x, y }: Places): Point[] =>
  values.flatMap((value, session): Point[] => (value === null ? [] : [[x(session), y(value)]]));

function stroke(values: Values, places: Places, color: string, width: number, dash = ""): string {
  const d = line<Point>().digits(1)(points(values, places)) ?? "";
  return element("path", {
    d,
    fill: "none",
    stroke: color,
    "stroke-width": width,
    "stroke-dasharray": dash,
    "stroke-linejoin": "round",
  });
}

function areaMarks(values: Values, places: Places, palette: Palette): string[] {
  const shape = area<Point>().digits(1).y0(places.base);
  const d = shape(points(values, places)) ?? "";
  const { color, width } = strokeOf(palette, 0);
  return [element("path", { d, fill: palette.fill, "fill-opacity": 0.35 }), stroke(values, places, color, width)];
}

function band({ upper, lower }: { upper: Values; lower: Values }, places: Places, palette: Palette): string[] {
  const both = upper.flatMap((high, session): [number, number, number][] => {
    const low = lower[session] ?? null;
    return high === null || low === null ? [] : [[places.x(session), places.y(high), places.y(low)]];
  });
  const shape = area<[number, number, number]>()
    .digits(1)
    .x(([x]) => x)
    .y1(([, y]) => y)
    .y0(([, , y]) => y);
  return [
    element("path", { d: shape(both) ?? "", fill: palette.fill, "fill-opacity": 0.18 }),
    ...[upper, lower].map((values) => stroke(values, places, palette.muted, 1, "1.5 2.5")),
  ];
}

function bars(values: Values, { x, y, slot, base }: Places, { fill }: Palette): string {
  const half = Math.max(0.4, (slot * BODY) / 2);
  const d = values.map((value, session) => (value === null ? "" : box(x(session), half, y(value), base))).join("");
  return element("path", { d, fill });
}

const box = (x: number, half: number, top: number, bottom: number): string =>
  `M${rounded(x - half)},${rounded(top)}V${rounded(bottom)}H${rounded(x + half)}V${rounded(top)}Z`;

/** A close above its open is hollow, one below it is filled: nobody needs a colour for that. */
function candles(layer: Extract<Layer, { kind: "candles" }>, places: Places, palette: Palette): string[] {
  const { x, y, slot } = places;
  const half = Math.max(0.5, Math.min(7, (slot * BODY) / 2));
  const drawn = { wicks: "", up: "", down: "" };
  layer.close.forEach((close, session) => {
    if (close === null) return;
    const open = layer.open[session] ?? close;
    const [high, low] = [layer.high[session] ?? Math.max(open, close), layer.low[session] ?? Math.min(open, close)];
    const [top, bottom] = [Math.max(open, close), Math.min(open, close)].map(y) as [number, number];
    const at = rounded(x(session));
    drawn.wicks += `M${at},${rounded(y(high))}V${rounded(top)}M${at},${rounded(bottom)}V${rounded(y(low))}`;
    // A body without height would not be seen.
    drawn[close >= open ? "up" : "down"] += box(x(session), half, top, Math.max(bottom, top + 1));
  });
  const thin = { "stroke-width": slot < 5 ? 0.8 : 1.1 };
  return [
    element("path", { class: "wicks", d: drawn.wicks, stroke: palette.muted, ...thin }),
    element("path", { class: "up", d: drawn.up, fill: palette.background, stroke: palette.up, ...thin }),
    element("path", { class: "down", d: drawn.down, fill: palette.down, stroke: palette.down, ...thin }),
  ];
}
