import type { Panel, Values } from "../specification.js";
import type { Places } from "./layers.js";
import { columnsOf } from "./scale.js";

/** A rectangle that marks take. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share a point. */
export const meets = (one: Box, other: Box): boolean =>
  one.x <= other.x + other.width &&
  other.x <= one.x + one.width &&
  one.y <= other.y + other.height &&
  other.y <= one.y + one.height;

/** How many values of the layers of a panel a rectangle hides. */
export const hiddenBy = (box: Box, { layers }: Panel, places: Places): number =>
  layers.reduce((sum, layer) => sum + pointsIn(columnsOf(layer).at(-1) ?? [], places, box), 0);

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
