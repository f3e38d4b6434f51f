import type { ChartSpecification } from "../specification.js";
import type { Palette } from "../theme.js";
import { drawClaim } from "./claim.js";
import { drawAxes, drawEnds, drawLegend, drawTexts } from "./furniture.js";
import { drawLayer } from "./layers.js";
import { type Layout, layoutOf, type PlacedPanel, type Size } from "./layout.js";
import { drawLevels } from "./levels.js";
import { drawEvents, drawRules } from "./marks.js";
import { element, escaped, FONT } from "./svg.js";

/** Draws a chart as SVG; `size` in pixels, at least that of {@link leastSize}. */
export function draw(chart: ChartSpecification, size: Size, palette: Palette): string {
  const layout = layoutOf(chart, size);
  const { width, height } = size;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": `${chart.title}. ${chart.description}`,
      "font-family": FONT,
    },
    element("title", {}, escaped(chart.title)),
    element("desc", {}, escaped(chart.description)),
    element("rect", { class: "ground", width, height, fill: palette.background }),
    ...drawTexts(chart, layout, palette),
    ...drawAxes(chart, layout, palette),
    ...layout.panels.map((panel) => drawPanel(chart, panel, layout, palette)),
  );
}

function drawPanel(chart: ChartSpecification, placed: PlacedPanel, layout: Layout, palette: Palette): string {
  const { panel, places } = placed;
  return element(
    "g",
    { class: "panel", "data-name": panel.name },
    ...drawRules(panel, placed, layout, palette),
    ...panel.layers.map((layer) => drawLayer(layer, places, palette)),
    ...drawLevels(chart, placed, layout, palette),
    ...drawLegend(placed, layout, palette),
    ...drawEnds(chart, placed, layout, palette),
    ...(panel.name === "price" ? drawEvents(chart, placed, layout, palette) : []),
    ...(panel.claim === null ? [] : [drawClaim(placed, panel.claim, layout, palette)]),
  );
}
