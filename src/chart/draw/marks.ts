import type { ChartSpecification, EventMark, Panel } from "../specification.js";
import type { Palette } from "../theme.js";
import { type Box, meets } from "./boxes.js";
import { claimBoxes } from "./claim.js";
import type { Layout, PlacedPanel } from "./layout.js";
import { levelLabels } from "./levels.js";
import { columnsOf } from "./scale.js";
import { element, escaped, textAt } from "./svg.js";

/** Radius of the mark of an event, and its distance from the price. */
const EVENT = { radius: 8, distance: 20 };

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
export function drawEvents(
  { language }: ChartSpecification,
  placed: PlacedPanel,
  layout: Layout,
  palette: Palette,
): string[] {
  const taken = [...claimBoxes(placed, layout), ...levelLabels(placed, layout, language)];
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

/** Above the price where nothing else stands, else higher, else below the price. */
function freeHeight(x: number, price: number, { top, bottom }: PlacedPanel, taken: readonly Box[]): number {
  const room = EVENT.radius + 2;
  const box = (y: number): Box => ({ x: x - room, y: y - room, width: 2 * room, height: 2 * room });
  const isFree = (y: number): boolean => taken.every((other) => !meets(box(y), other));
  for (let y = price - EVENT.distance; y >= top + EVENT.radius; y -= room) if (isFree(y)) return y;
  for (let y = price + EVENT.distance; y <= bottom - EVENT.radius; y += room) if (isFree(y)) return y;
  return Math.max(top + EVENT.radius, price - EVENT.distance);
}

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
