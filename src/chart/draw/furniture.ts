import { CHART_PHRASES } from "../phrases.js";
import type { ChartSpecification, Layer } from "../specification.js";
import { type Palette, strokeOf } from "../theme.js";
import { tickIn, valueIn } from "../wording.js";
import { claimDot } from "./claim.js";
import { EDGE, endsOf, type Layout, legendRows, type PlacedPanel, SWATCH, TEXT } from "./layout.js";
import { spread } from "./marks.js";
import { element, textAt, widthOf } from "./svg.js";
import { sessionTicks } from "./time-axis.js";

/** Title and subtitle above, legend of claim and events and the sources below. */
export function drawTexts(chart: ChartSpecification, layout: Layout, palette: Palette): string[] {
  const { titles, subtitles, captions, height } = layout;
  const { title, subtitle, label } = TEXT;
  const under = EDGE + titles.length * title.line;
  const sources = height - EDGE + 4 - (captions.length - 1) * label.line;
  return [
    ...titles.map((line, at) =>
      textAt(EDGE, EDGE + 15 + at * title.line, title.size, palette.ink, line, { "font-weight": 700 }),
    ),
    ...subtitles.map((line, at) => textAt(EDGE, under + 13 + at * subtitle.line, subtitle.size, palette.muted, line)),
    ...drawEntries(chart, layout, sources - 4, palette),
    ...captions.map((line, at) => textAt(EDGE, sources + at * label.line, label.size, palette.muted, line)),
  ];
}

/** A line of the legend below the panels: its mark, where it begins an entry. */
interface EntryLine {
  readonly mark: "claim" | number | null;
  readonly line: string;
}

/** The legend below the panels, down to a height: what is said of a claim, and the events by their numbers. */
function drawEntries({ language }: ChartSpecification, layout: Layout, end: number, palette: Palette): string[] {
  const { legend, said, hidden } = layout;
  const { size, line: step } = TEXT.label;
  const entries: EntryLine[] = [
    ...(said ?? []).map((line, at): EntryLine => ({ mark: at === 0 ? "claim" : null, line })),
    ...(hidden > 0 ? [{ mark: null, line: CHART_PHRASES[language].more(hidden) }] : []),
    ...legend.flatMap(({ event, lines }) =>
      lines.map((line, at): EntryLine => ({ mark: at === 0 ? event.number : null, line })),
    ),
  ];
  return entries.flatMap(({ mark, line }, at) => {
    const y = end - (entries.length - at) * step;
    const text = textAt(EDGE + 26, y, size, palette.ink, line);
    if (mark === null) return [text];
    if (mark === "claim") return [claimDot(EDGE + 13, y - 4, palette), text];
    const bold = { "text-anchor": "end", "font-weight": 700 };
    return [textAt(EDGE + 18, y, size, palette.ink, String(mark), bold), text];
  });
}

/** The grid of a panel with the values at its left, and the ticks of the sessions through all panels. */
export function drawAxes(chart: ChartSpecification, layout: Layout, palette: Palette): string[] {
  const { left, right, panels } = layout;
  const top = panels[0]?.top ?? 0;
  const bottom = panels.at(-1)?.bottom ?? 0;
  const line = (x1: number, x2: number, y1: number, y2: number) =>
    element("line", { x1, x2, y1, y2, stroke: palette.grid, "stroke-width": 1 });
  const values = panels.flatMap(({ panel, places, scale }) =>
    scale.ticks.flatMap((tick) => {
      const y = places.y(tick);
      const text = tickIn(chart.language, panel.unit, tick, scale.ticks);
      return [
        line(left, right, y, y),
        textAt(left - 7, y + 4, TEXT.label.size, palette.muted, text, { "text-anchor": "end" }),
      ];
    }),
  );
  const ticks = sessionTicks(chart.sessions, right - left, chart.language).flatMap(({ session, label }) => {
    const x = layout.x(session);
    const half = widthOf(label, TEXT.label.size) / 2;
    const at = Math.min(Math.max(x, EDGE + half), layout.width - EDGE - half);
    return [
      ...panels.map((panel) => line(x, x, panel.top, panel.bottom)),
      textAt(at, bottom + 16, TEXT.label.size, palette.muted, label, { "text-anchor": "middle", class: "session" }),
    ];
  });
  const frame = panels.map((panel) =>
    element("line", { x1: left, x2: right, y1: panel.bottom, y2: panel.bottom, stroke: palette.muted }),
  );
  return [element("g", { class: "axes", "data-top": top }, ...values, ...ticks, ...frame)];
}

/** The layers of a panel by name, each with a piece of what it is drawn with. */
export function drawLegend({ panel, head }: PlacedPanel, { left, right }: Layout, palette: Palette): string[] {
  return legendRows(panel, right - left).flatMap((row, nth) => {
    const y = head + 11 + nth * TEXT.label.line;
    let x = left;
    return row.map((layer) => {
      const drawn = element(
        "g",
        { class: "legend" },
        swatch(layer, x, y - 4, palette),
        textAt(x + SWATCH.width + SWATCH.gap, y, TEXT.label.size, palette.ink, layer.label),
      );
      x += SWATCH.width + SWATCH.gap + widthOf(layer.label, TEXT.label.size) + SWATCH.apart;
      return drawn;
    });
  });
}

function swatch(layer: Layer, x: number, y: number, palette: Palette): string {
  const { color, dash, width } = strokeOf(palette, layer.kind === "line" ? layer.role : 0);
  const end = x + SWATCH.width;
  if (layer.kind === "line")
    return element("path", { d: `M${x} ${y}H${end}`, stroke: color, "stroke-width": width, "stroke-dasharray": dash });
  if (layer.kind === "candles")
    return [
      element("rect", { x: x + 2, y: y - 5, width: 7, height: 10, fill: palette.background, stroke: palette.up }),
      element("rect", { x: x + 13, y: y - 5, width: 7, height: 10, fill: palette.down, stroke: palette.down }),
    ].join("");
  const ground = element("rect", {
    x,
    y: y - 4,
    width: SWATCH.width,
    height: 8,
    fill: palette.fill,
    "fill-opacity": layer.kind === "bars" ? 1 : 0.35,
  });
  if (layer.kind !== "band") return ground;
  return (
    ground +
    element("path", {
      d: `M${x} ${y - 4}H${end}M${x} ${y + 4}H${end}`,
      stroke: palette.muted,
      "stroke-dasharray": "1.5 2.5",
    })
  );
}

/** The last value of each line, at its end, where there is room. */
export function drawEnds(
  chart: ChartSpecification,
  placed: PlacedPanel,
  { right, width }: Layout,
  palette: Palette,
): string[] {
  if (width - right < 30) return [];
  const ends = endsOf(placed.panel);
  const heights = spread(
    ends.map(({ value }) => placed.places.y(value) + 4),
    TEXT.label.line - 2,
  );
  return ends.map(({ layer, value }, at) => {
    const color = layer.kind === "line" ? strokeOf(palette, layer.role).color : palette.ink;
    const text = valueIn(chart.language, placed.panel.unit, value);
    return textAt(right + 6, heights[at] ?? 0, TEXT.label.size, color, text, { class: "end", "font-weight": 600 });
  });
}
