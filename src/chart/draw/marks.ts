import type { ClaimMark, EventMark, Panel, Values } from "../specification.js";
import type { Palette } from "../theme.js";
import type { Places } from "./layers.js";
import type { Layout, PlacedPanel } from "./layout.js";
import { TEXT } from "./layout.js";
import { columnsOf } from "./scale.js";
import { element, escaped, rounded, textAt, widthOf } from "./svg.js";

/** Radius of the mark of an event, and its distance from the price. */
const EVENT = { radius: 8, distance: 20 };

/** The outline of text that stands on lines. */
const halo = ({ background }: Palette) => ({
  stroke: background,
  "stroke-width": 3.5,
  "paint-order": "stroke",
  "stroke-linejoin": "round",
});

/** The size of the label of a level. */
const LEVEL = TEXT.label.size - 1;

/** Levels that prices turned at before, each across the panel with its label on it. */
export function drawLevels(placed: PlacedPanel, layout: Layout, palette: Palette): string[] {
  const { panel, places } = placed;
  const { left, right } = layout;
  const dashes = { stroke: palette.ink, "stroke-width": 1, "stroke-dasharray": "10 3 1 3" };
  const boxes = levelBoxes(placed, layout);
  return panel.levels.map(({ value, label }, at) => {
    const y = places.y(value);
    const line = element("line", { x1: left, x2: right, y1: y, y2: y, ...dashes });
    const { x, height, y: top } = boxes[at] as Box;
    return element("g", { class: "level" }, line, textAt(x, top + height, LEVEL, palette.ink, label, halo(palette)));
  });
}

/** Where the labels of the levels lie: on their lines, as far left as nothing else stands. */
function levelBoxes(placed: PlacedPanel, { left, right, ...rest }: Layout): Box[] {
  const { claim, levels } = placed.panel;
  const taken = claim === null ? [] : claimBoxes(placed, claim, { left, right, ...rest });
  return levels.map(({ value, label }) => {
    const size = { y: placed.places.y(value) - 4 - LEVEL, width: widthOf(label, LEVEL), height: LEVEL };
    let box = { x: left + 5, ...size };
    while (taken.some((other) => meets(box, other)) && box.x + 8 + size.width <= right) box = { ...box, x: box.x + 8 };
    taken.push(box);
    return box;
  });
}

/** Heights moved apart, so that each is at least so far from the next; in the order given. */
export function spread(heights: readonly number[], distance: number): number[] {
  const order = heights.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  order.forEach((at, nth) => {
    const above = order[nth - 1];
    if (above !== undefined) moved[at] = Math.max(moved[at] ?? 0, (moved[above] ?? 0) + distance);
  });
  return moved;
}

/** The events on the price, each with its number and a thin line to the session it belongs to. */
export function drawEvents(placed: PlacedPanel, layout: Layout, palette: Palette): string[] {
  const { claim } = placed.panel;
  const taken = [...(claim === null ? [] : claimBoxes(placed, claim, layout)), ...levelBoxes(placed, layout)];
  return layout.legend.map(({ event }) => {
    const x = Math.min(Math.max(layout.x(event.session), layout.left + EVENT.radius), layout.right - EVENT.radius);
    const price = topAt(placed, event.session);
    const y = freeHeight(x, price, placed, taken);
    taken.push({ x: x - EVENT.radius, y: y - EVENT.radius, width: 2 * EVENT.radius, height: 2 * EVENT.radius });
    return eventMark(event, { x, y }, { x: layout.x(event.session), y: price }, palette);
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function eventMark({ number, text }: EventMark, { x, y }: Place, price: Place, palette: Palette): string {
  return element(
    "g",
    { class: "event", "data-number": number },
    element("title", {}, escaped(text)),
    element("line", { x1: x, y1: y, x2: price.x, y2: price.y, stroke: palette.ink, "stroke-width": 1 }),
    element("circle", {
      cx: x,
      cy: y,
      r: EVENT.radius,
      fill: palette.background,
      stroke: palette.ink,
      "stroke-width": 1.4,
    }),
    textAt(x, y + 4, number > 9 ? 9.5 : 11, palette.ink, String(number), {
      "text-anchor": "middle",
      "font-weight": 700,
    }),
  );
}

/** The height of what is highest at a session, or at the last one before it that has a value. */
function topAt({ panel, places, top }: PlacedPanel, session: number): number {
  const main = panel.layers.at(-1);
  const columns = main === undefined ? [] : columnsOf(main);
  for (let at = session; at >= 0; at--) {
    const there = columns.flatMap((values) => values[at] ?? []);
    if (there.length > 0) return places.y(Math.max(...there));
  }
  return top;
}

/** A rectangle that marks take. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meets = (one: Box, other: Box): boolean =>
  one.x <= other.x + other.width &&
  other.x <= one.x + one.width &&
  one.y <= other.y + other.height &&
  other.y <= one.y + one.height;

/** Above the price where nothing else stands, else higher, else below the price. */
function freeHeight(x: number, price: number, { top, bottom }: PlacedPanel, taken: readonly Box[]): number {
  const room = EVENT.radius + 2;
  const box = (y: number): Box => ({ x: x - room, y: y - room, width: 2 * room, height: 2 * room });
  const isFree = (y: number): boolean => taken.every((other) => !meets(box(y), other));
  for (let y = price - EVENT.distance; y >= top + EVENT.radius; y -= room) if (isFree(y)) return y;
  for (let y = price + EVENT.distance; y <= bottom - EVENT.radius; y += room) if (isFree(y)) return y;
  return Math.max(top + EVENT.radius, price - EVENT.distance);
}

/** Where the parts of a claim lie: its two closes, how far its bracket stands off the second, and the box of its label. */
function claimPlaces(placed: PlacedPanel, claim: ClaimMark, layout: Layout) {
  const { places } = placed;
  const [x1, x2] = [places.x(claim.from), places.x(claim.to)];
  const [y1, y2] = [places.y(claim.start), places.y(claim.end)];
  const width = 16 + Math.max(...claim.lines.map((line, at) => widthOf(line, at === 0 ? 14 : 11)));
  const size = { width: Math.min(layout.width / 2, width), height: 12 + claim.lines.length * 15 };
  const isRight = x2 + 22 + size.width <= layout.right;
  const x = isRight ? x2 + 22 : Math.max(layout.left, x2 - 22 - size.width);
  return {
    x1,
    x2,
    y1,
    y2,
    side: isRight ? 12 : -12,
    box: freeBox(placed, { x, y: (y1 + y2 - size.height) / 2, ...size }),
  };
}

/** The box moved up or down to where it hides least of the lines, near to where it was. */
function freeBox({ panel, places, top, bottom }: PlacedPanel, wanted: Box): Box {
  const hidden = (y: number): number => {
    const box = { ...wanted, y };
    return panel.layers.reduce((sum, layer) => sum + pointsIn(columnsOf(layer).at(-1) ?? [], places, box), 0);
  };
  let best = { y: Math.min(Math.max(wanted.y, top), bottom - wanted.height), cost: Number.POSITIVE_INFINITY };
  for (let y = top; y <= bottom - wanted.height; y += 6) {
    // A step away counts as little of a line hidden.
    const cost = hidden(y) + Math.abs(y - wanted.y) / 60;
    if (cost < best.cost) best = { y, cost };
  }
  return { ...wanted, y: best.y };
}

/** How many values lie in a box. */
function pointsIn(values: Values, { x, y, slot }: Places, box: Box): number {
  const from = Math.max(0, Math.floor((box.x - x(0)) / slot));
  const to = Math.min(values.length - 1, Math.ceil((box.x + box.width - x(0)) / slot));
  let count = 0;
  for (let at = from; at <= to; at++) {
    const value = values[at] ?? null;
    const height = value === null ? Number.NaN : y(value);
    if (height >= box.y - 4 && height <= box.y + box.height + 4) count++;
  }
  return count;
}

/** What no other mark may stand on: the label of a claim, and its bracket with both closes. */
function claimBoxes(placed: PlacedPanel, claim: ClaimMark, layout: Layout): Box[] {
  const { x2, y1, y2, side, box } = claimPlaces(placed, claim, layout);
  return [
    box,
    { x: x2 - Math.abs(side), y: Math.min(y1, y2) - 5, width: 2 * Math.abs(side), height: Math.abs(y1 - y2) + 10 },
  ];
}

/** A claim: its two closes, the change between them, and what is said of it in a box beside. */
export function drawClaim(placed: PlacedPanel, claim: ClaimMark, layout: Layout, palette: Palette): string {
  const { x1, x2, y1, y2, side, box } = claimPlaces(placed, claim, layout);
  const ink = { stroke: palette.claim, "stroke-width": 1.6, fill: "none" };
  const dot = { r: 4.5, fill: palette.background, stroke: palette.claim, "stroke-width": 2 };
  const arrow = y2 > y1 ? -5 : 5;
  const bracket = `M${rounded(x1)} ${rounded(y1)}H${rounded(x2 + side)}M${rounded(x2)} ${rounded(y2)}H${rounded(x2 + side)}`;
  const shaft = `M${rounded(x2 + side)} ${rounded(y1)}V${rounded(y2)}m-4 ${arrow}l4 ${-arrow}l4 ${arrow}`;
  return element(
    "g",
    { class: "claim", "data-from": claim.from, "data-to": claim.to },
    element("path", { d: bracket, ...ink, "stroke-dasharray": "3 2" }),
    element("path", { d: shaft, ...ink }),
    element("circle", { cx: x1, cy: y1, ...dot }),
    element("circle", { cx: x2, cy: y2, ...dot }),
    element("rect", { ...box, rx: 4, fill: palette.background, stroke: palette.claim }),
    ...claim.lines.map((line, at) => claimLine(line, at, box, palette)),
  );
}

/** The change is what counts: its line is large and bold. */
const claimLine = (line: string, at: number, { x, y }: Box, palette: Palette): string =>
  at === 0
    ? textAt(x + 8, y + 18, 13.5, palette.claim, line, { "font-weight": 700 })
    : textAt(x + 8, y + 18 + at * 15, 11, palette.ink, line);

/** The values at which a panel has a thin line across. */
export const drawRules = (
  { rules }: Panel,
  { places }: PlacedPanel,
  { left, right }: Layout,
  { muted }: Palette,
): string[] =>
  rules.map((value) =>
    element("line", {
      class: "rule",
      x1: left,
      x2: right,
      y1: places.y(value),
      y2: places.y(value),
      stroke: muted,
      "stroke-width": 1,
      "stroke-dasharray": "1 3",
    }),
  );
