import type { ClaimMark } from "../specification.js";
import type { Palette } from "../theme.js";
import { type Box, hiddenBy } from "./boxes.js";
import { claimSize, type Layout, type PlacedPanel } from "./layout.js";
import { element, rounded, textAt } from "./svg.js";

/** Where the parts of a claim lie: its two closes, how far its bracket stands off the second, and the box of its label. */
function claimPlaces(placed: PlacedPanel, claim: ClaimMark, layout: Layout) {
  const { places } = placed;
  const [x1, x2] = [places.x(claim.from), places.x(claim.to)];
  const [y1, y2] = [places.y(claim.start), places.y(claim.end)];
  const size = claimSize(linesOf(claim, layout));
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

/** What stands in the box: where there is little room the change alone, and the rest below the panels. */
const linesOf = ({ lines }: ClaimMark, { said }: Layout): readonly string[] =>
  said === null ? lines : lines.slice(0, 1);

/** The box moved up or down to where it hides least of the lines, near to where it was. */
function freeBox({ panel, places, top, bottom }: PlacedPanel, wanted: Box): Box {
  let best = { y: Math.min(Math.max(wanted.y, top), bottom - wanted.height), cost: Number.POSITIVE_INFINITY };
  for (let y = top; y <= bottom - wanted.height; y += 6) {
    // A step away counts as little of a line hidden.
    const cost = hiddenBy({ ...wanted, y }, panel, places) + Math.abs(y - wanted.y) / 60;
    if (cost < best.cost) best = { y, cost };
  }
  return { ...wanted, y: best.y };
}

/** What no other mark may stand on: the label of a claim, and its bracket with both closes. */
export function claimBoxes(placed: PlacedPanel, layout: Layout): Box[] {
  const { claim } = placed.panel;
  if (claim === null) return [];
  const { x2, y1, y2, side, box } = claimPlaces(placed, claim, layout);
  return [
    box,
    { x: x2 - Math.abs(side), y: Math.min(y1, y2) - 5, width: 2 * Math.abs(side), height: Math.abs(y1 - y2) + 10 },
  ];
}

/** The dot at a close that a claim compares. */
export const claimDot = (cx: number, cy: number, { background, claim }: Palette): string =>
  element("circle", { cx, cy, r: 4.5, fill: background, stroke: claim, "stroke-width": 2 });

/** A claim: its two closes, the change between them, and what is said of it in a box beside. */
export function drawClaim(placed: PlacedPanel, claim: ClaimMark, layout: Layout, palette: Palette): string {
  const { x1, x2, y1, y2, side, box } = claimPlaces(placed, claim, layout);
  const ink = { stroke: palette.claim, "stroke-width": 1.6, fill: "none" };
  const arrow = y2 > y1 ? -5 : 5;
  const bracket = `M${rounded(x1)} ${rounded(y1)}H${rounded(x2 + side)}M${rounded(x2)} ${rounded(y2)}H${rounded(x2 + side)}`;
  const shaft = `M${rounded(x2 + side)} ${rounded(y1)}V${rounded(y2)}m-4 ${arrow}l4 ${-arrow}l4 ${arrow}`;
  return element(
    "g",
    { class: "claim", "data-from": claim.from, "data-to": claim.to },
    element("path", { d: bracket, ...ink, "stroke-dasharray": "3 2" }),
    element("path", { d: shaft, ...ink }),
    claimDot(x1, y1, palette),
    claimDot(x2, y2, palette),
    element("rect", { ...box, rx: 4, fill: palette.background, stroke: palette.claim }),
    ...linesOf(claim, layout).map((line, at) => claimLine(line, at, box, palette)),
  );
}

/** The change is what counts: its line is large and bold. */
const claimLine = (line: string, at: number, { x, y }: Box, palette: Palette): string =>
  at === 0
    ? textAt(x + 8, y + 18, 13.5, palette.claim, line, { "font-weight": 700 })
    : textAt(x + 8, y + 18 + at * 15, 11, palette.ink, line);
