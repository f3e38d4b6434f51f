import type { ChartSpecification, EventMark, Panel } from "../specification.js";
import { captionOf, subtitleOf, tickIn, valueIn } from "../wording.js";
import type { Places } from "./layers.js";
import { type Scale, scaleOf } from "./scale.js";
import { BOLD, shortened, widthOf, wrapped } from "./svg.js";

/** Width and height of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes of text and of the lines it stands in, in pixels. */
export const TEXT = {
  title: { size: 17, line: 22 },
  subtitle: { size: 12.5, line: 17 },
  label: { size: 11.5, line: 15 },
} as const;

/** Room at the four edges. */
export const EDGE = 14;

const AXIS = 22;
const GAP = 8;

/** At most so much of the height goes to the legend of the events. */
const LEGEND = 0.3;

/** A panel in its place. */
export interface PlacedPanel {
  readonly panel: Panel;
  /** Where its legend begins, and where values lie. */
  readonly head: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: Scale;
  readonly places: Places;
}

/** Lines of the legend that belong to one event. */
export interface LegendEntry {
  readonly event: EventMark;
  readonly lines: readonly string[];
}

/** Where everything of a chart goes. */
export interface Layout extends Size {
  readonly left: number;
  readonly right: number;
  readonly titles: readonly string[];
  readonly subtitles: readonly string[];
  readonly captions: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** What is said of a claim that has no room beside it; null where it stands there. */
  readonly said: readonly string[] | null;
  /** Events that have no room, the earliest. */
  readonly hidden: number;
  readonly panels: readonly PlacedPanel[];
  x(session: number): number;
}

/** The least height of a panel, with its legend. */
const PANEL = 64;

/** The least that a picture of a chart may be: less has no room for its panels. */
export const leastSize = ({ panels }: ChartSpecification): Size => ({
  width: 260,
  height: 110 + panels.length * (PANEL + GAP),
});

/** What is written above and below the panels. */
type Texts = Pick<Layout, "titles" | "subtitles" | "captions" | "legend" | "said" | "hidden">;

/** Gives every part of a chart its place in a picture of a size, which is at least {@link leastSize}. */
export function layoutOf(chart: ChartSpecification, size: Size): Layout {
  const beside = placedIn(chart, size, false);
  return isCramped(beside) ? placedIn(chart, size, true) : beside;
}

/** A label of a claim that takes more than this share of the width or height of its panel hides what it is about. */
const CLAIM = 0.38;

function isCramped({ panels, left, right }: Layout): boolean {
  return panels.some(({ panel: { claim }, top, bottom }) => {
    if (claim === null) return false;
    const { width, height } = claimSize(claim.lines);
    return width > CLAIM * (right - left) || height > CLAIM * (bottom - top);
  });
}

/** The size of the box around what is said of a claim. */
export const claimSize = (lines: readonly string[]): Size => ({
  width: 16 + Math.max(...lines.map((line, at) => widthOf(line, at === 0 ? 14 : 11))),
  height: 12 + lines.length * 15,
});

function placedIn(chart: ChartSpecification, size: Size, isClaimBelow: boolean): Layout {
  const { width, height } = size;
  const texts = textsOf(chart, size, isClaimBelow);
  const { above, below } = roomOf(texts);
  const rough = chart.panels.map((panel) => scaleOf(panel, 0, (height - above - below) / chart.panels.length));
  const left = EDGE + 8 + tickWidth(chart, rough);
  const right = width - EDGE - 6 - endWidth(chart, width);
  const slot = (right - left) / chart.sessions.length;
  const x = (session: number): number => left + (session + 0.5) * slot;
  const panels = stacked(chart, above, height - below, left, right, (scale, bottom) => ({
    x,
    y: scale.y,
    slot,
    base: Math.min(bottom, scale.low <= 0 && scale.high >= 0 ? scale.y(0) : bottom),
  }));
  return { width, height, left, right, ...texts, panels, x };
}

/** All texts whole where that leaves the panels their room; else one line each, and no legend of the events. */
function textsOf(chart: ChartSpecification, { width, height }: Size, isClaimBelow: boolean): Texts {
  const inner = width - 2 * EDGE;
  const [title, subtitle, label] = [TEXT.title.size * BOLD, TEXT.subtitle.size, TEXT.label.size];
  const said = isClaimBelow ? saidOf(chart) : null;
  const whole: Texts = {
    said: said === null ? null : wrapped(said, label, inner - 26),
    titles: wrapped(chart.title, title, inner),
    subtitles: wrapped(subtitleOf(chart), subtitle, inner),
    captions: wrapped(captionOf(chart), label, inner),
    ...legendOf(chart.events, inner, height),
  };
  const least = Math.max(chart.panels.length * PANEL, height * 0.35);
  if (freeOf(whole, height) >= least) return whole;
  const short: Texts = {
    ...whole,
    said: said === null ? null : [shortened(said, label, inner - 26)],
    titles: [shortened(chart.title, title, inner)],
    subtitles: [shortened(subtitleOf(chart), subtitle, inner)],
    captions: [shortened(captionOf(chart), label, inner)],
  };
  return freeOf(short, height) >= least ? short : { ...short, said: said === null ? null : [], legend: [], hidden: 0 };
}

/** What is said of the claim of a chart beside its change. */
const saidOf = ({ panels }: ChartSpecification): string =>
  panels.flatMap(({ claim }) => claim?.lines.slice(1) ?? []).join("  ·  ");

const freeOf = (texts: Texts, height: number): number => height - roomOf(texts).above - roomOf(texts).below;

function roomOf({ titles, subtitles, captions, legend, said, hidden }: Texts): { above: number; below: number } {
  const own = (said?.length ?? 0) + (hidden > 0 ? 1 : 0);
  const lines = legend.reduce((sum, entry) => sum + entry.lines.length, own);
  return {
    above: EDGE + titles.length * TEXT.title.line + subtitles.length * TEXT.subtitle.line,
    below: AXIS + (lines > 0 ? GAP : 0) + (lines + captions.length) * TEXT.label.line + GAP,
  };
}

/** The panels under each other, each with the rows of its legend above it. */
function stacked(
  { panels }: ChartSpecification,
  top: number,
  bottom: number,
  left: number,
  right: number,
  placesOf: (scale: Scale, bottom: number) => Places,
): PlacedPanel[] {
  const heads = panels.map((panel) => legendRows(panel, right - left).length * TEXT.label.line + 6);
  const free = bottom - top - heads.reduce((a, b) => a + b, 0) - GAP * panels.length;
  const shares = panels.reduce((sum, { share }) => sum + share, 0);
  let at = top;
  return panels.map((panel, nth) => {
    const head = at + GAP;
    const start = head + (heads[nth] ?? 0);
    const end = start + Math.max(10, (free * panel.share) / shares);
    at = end;
    const scale = scaleOf(panel, start, end);
    return { panel, head, top: start, bottom: end, scale, places: placesOf(scale, end) };
  });
}

/** Width of a swatch with the room beside it. */
export const SWATCH = { width: 22, gap: 6, apart: 16 };

/** The layers of a panel in the rows of its legend, the main one first. */
export function legendRows({ layers }: Panel, width: number): Panel["layers"][] {
  const rows: Panel["layers"][number][][] = [[]];
  let used = 0;
  for (const layer of [...layers].reverse()) {
    const needed = SWATCH.width + SWATCH.gap + widthOf(layer.label, TEXT.label.size) + SWATCH.apart;
    if (used > 0 && used + needed > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(layer);
    used += needed;
  }
  return rows;
}

function legendOf(
  events: readonly EventMark[],
  width: number,
  height: number,
): { legend: LegendEntry[]; hidden: number } {
  const most = Math.floor((height * LEGEND) / TEXT.label.line);
  const entries = events.map((event) => ({ event, lines: wrapped(event.text, TEXT.label.size, width - 26) }));
  let lines = entries.reduce((sum, entry) => sum + entry.lines.length, 0);
  let hidden = 0;
  while (lines + (hidden > 0 ? 1 : 0) > most && hidden < entries.length) lines -= entries[hidden++]?.lines.length ?? 0;
  return { legend: entries.slice(hidden), hidden };
}

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, TEXT.label.size)));

const tickWidth = ({ panels, language }: ChartSpecification, scales: readonly Scale[]): number =>
  widest(
    panels.flatMap(({ unit }, at) => scales[at]?.ticks.map((tick, _, all) => tickIn(language, unit, tick, all)) ?? []),
  );

/** The last values stand at the right, where there is room for them. */
const endWidth = (chart: ChartSpecification, width: number): number =>
  width < 360
    ? 0
    : widest(
        chart.panels.flatMap((panel) => endsOf(panel).map(({ value }) => valueIn(chart.language, panel.unit, value))),
      );

/** The last value of a line, and the layer it belongs to. */
export interface LineEnd {
  readonly layer: Panel["layers"][number];
  readonly session: number;
  readonly value: number;
}

/** Where the lines and candles of a panel end. */
export function endsOf({ layers }: Panel): LineEnd[] {
  return layers.flatMap((layer): LineEnd[] => {
    const values =
      layer.kind === "candles" ? layer.close : layer.kind === "line" || layer.kind === "area" ? layer.values : [];
    const session = values.findLastIndex((value) => value !== null);
    const value = values[session];
    return typeof value === "number" ? [{ layer, session, value }] : [];
  });
}
