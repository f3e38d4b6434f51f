import type { ChartSpecification, Level } from "../specification.js";
import type { Palette } from "../theme.js";
import { valueIn } from "../wording.js";
import { type Box, hiddenBy, meets } from "./boxes.js";
import { claimBoxes } from "./claim.js";
import { type Layout, type PlacedPanel, TEXT } from "./layout.js";
import { element, rounded, textAt, widthOf } from "./svg.js";

/** The size of the label of a level, and the room around its text. */
const LABEL = { size: TEXT.label.size - 1, beside: 4, height: 14 };

/** Steps by which a label is moved along its line; so many count as much as one value of a line hidden. */
const STEP = 8;
const STEPS = 12;

/** In a panel that is narrower a label is the value alone. */
const NARROW = 400;

/** A label in its place. */
interface Placed extends Box {
  readonly level: Level;
  readonly text: string;
}

/** Levels that prices turned at before, each across the panel, and in gaps of their lines the labels. */
export function drawLevels(
  { language }: ChartSpecification,
  placed: PlacedPanel,
  layout: Layout,
  palette: Palette,
): string[] {
  const { panel, places } = placed;
  const labels = levelLabels(placed, layout, language);
  const dashes = { stroke: palette.ink, "stroke-width": 1, "stroke-dasharray": "10 3 1 3" };
  return panel.levels.map((level) => {
    const y = places.y(level.value);
    const d = stretchesOf(y, layout, labels).map(([from, to]) => `M${rounded(from)} ${rounded(y)}H${rounded(to)}`);
    const own = labels.filter((label) => label.level === level).map((label) => labelText(label, palette));
    return element("g", { class: "level" }, element("path", { d: d.join(""), ...dashes }), ...own);
  });
}

function labelText({ x, y, text }: Placed, { ink, background }: Palette): string {
  const halo = { stroke: background, "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" };
  return textAt(x + LABEL.beside, y + 11, LABEL.size, ink, text, halo);
}

/** The stretches of a line across a panel that no label lies on. */
function stretchesOf(y: number, { left, right }: Layout, labels: readonly Box[]): [number, number][] {
  const across = labels.filter((box) => box.y <= y && y <= box.y + box.height).sort((a, b) => a.x - b.x);
  const ends = across.flatMap(({ x, width }) => [x, x + width]);
  const edges = [left, ...ends, right];
  return Array.from({ length: edges.length / 2 }, (_, i): [number, number] => [
    edges[2 * i] as number,
    edges[2 * i + 1] as number,
  ]).filter(([from, to]) => to > from);
}

/** The labels of the levels, each in its line where nothing else stands; one without such a place is left out. */
export function levelLabels(
  placed: PlacedPanel,
  layout: Layout,
  language: ChartSpecification["language"],
): readonly Placed[] {
  const { levels, unit } = placed.panel;
  const isNarrow = layout.right - layout.left < NARROW;
  const taken = claimBoxes(placed, layout);
  return levels.flatMap((level) => {
    const text = isNarrow ? valueIn(language, unit, level.value) : level.label;
    const box = freeBox(level, text, placed, layout, taken);
    if (box === null) return [];
    taken.push(box);
    return [{ ...box, level, text }];
  });
}

/** Where a label hides least of what is drawn, as far left as that allows. */
function freeBox({ value }: Level, text: string, placed: PlacedPanel, layout: Layout, taken: readonly Box[]) {
  const size = { width: widthOf(text, LABEL.size) + 2 * LABEL.beside, height: LABEL.height };
  const y = placed.places.y(value) - LABEL.height / 2;
  let best: { box: Box; cost: number } | null = null;
  for (let step = 0, x = layout.left + 4; x + size.width <= layout.right; step++, x += STEP) {
    const box = { x, y, ...size };
    if (taken.some((other) => meets(box, other))) continue;
    const cost = hiddenBy(box, placed.panel, placed.places) + step / STEPS;
    if (best === null || cost < best.cost) best = { box, cost };
  }
  return best?.box ?? null;
}
