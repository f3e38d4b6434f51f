import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/chart/draw/scale.js";
import { widthOf } from "../../src/chart/draw/svg.js";
import { type ChartSpecification, draw, PALETTES } from "../../src/chart/index.js";
import { parseIso } from "../../src/tape/session-date.js";
import { EVENTS, madeUpChart } from "./support.js";

const claim = { from: parseIso("2025-09-08"), to: parseIso("2025-09-12"), said: null } as never;
const everything = {
  averages: [20, 50],
  bollinger: true,
  volume: true,
  rsi: true,
  macd: true,
  drawdown: true,
  levels: true,
  events: EVENTS,
  claim,
} as const;
const charts: readonly (readonly [string, ChartSpecification])[] = [
  ["line", madeUpChart(everything)],
  ["candles", madeUpChart({ ...everything, type: "candles", log: true, language: "fr" })],
];
const sizes = [
  { width: 960, height: 1100 },
  { width: 420, height: 900 },
];

/** Groups of a drawing by class, with the markup inside; groups that are looked for do not nest. */
function groups(svg: string, name: string): string[] {
  return svg
    .split(`<g class="${name}`)
    .slice(1)
    .map((text) => text.slice(0, text.indexOf("</g>")));
}

/** The drawing without its first group of a class. */
function without(svg: string, name: string): string {
  const start = svg.indexOf(`<g class="${name}`);
  return svg.slice(0, start) + svg.slice(svg.indexOf("</g>", start) + "</g>".length);
}

/** How many sessions, events, levels and closes of claims a chart promises, by name of what shows them. */
function promised({ panels, events }: ChartSpecification): Record<string, number> {
  const counts: Record<string, number> = { event: events.length, numbered: events.length };
  for (const panel of panels) {
    counts.level = (counts.level ?? 0) + panel.levels.length;
    counts.claim = (counts.claim ?? 0) + (panel.claim ? 2 : 0);
    for (const layer of panel.layers) {
      const rows = Array.from(columnsOf(layer)[0] ?? []).filter((value) => value !== null);
      counts[`${layer.kind} ${layer.label}`] = rows.length;
    }
  }
  return counts;
}

/** The same counts, of the drawing. */
function drawn(svg: string): Record<string, number> {
  const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;
  const counts: Record<string, number> = {
    event: groups(svg, "event").filter((one) => one.includes("<circle")).length,
    numbered: groups(svg, "event").filter((one) => />\d+<\/text>/.test(one)).length,
    level: groups(svg, "level").filter((one) => one.includes("<path")).length,
    claim: groups(svg, "claim").reduce((sum, one) => sum + count(one, /<circle/g), 0),
  };
  for (const layer of groups(svg, "layer ")) {
    const [, kind = "", label = ""] = /^(\w+)" data-label="([^"]*)"/.exec(layer) ?? [];
    const paths = [...layer.matchAll(/<path(?: class="(\w+)")? d="([^"]*)"/g)].map(([, part, d = ""]) => ({ part, d }));
    const main =
      kind === "candles" ? paths.filter(({ part }) => part !== "wicks") : kind === "line" ? paths : paths.slice(-1);
    counts[`${kind} ${label}`] = main.reduce(
      (sum, { d }) => sum + count(d, kind === "bars" || kind === "candles" ? /M/g : /[ML]/g),
      0,
    );
  }
  return counts;
}

describe.each(charts)("a chart with %s", (_, chart) => {
  it.each(sizes)("has every mark of its specification at $width × $height", (size) => {
    const svg = draw(chart, size, PALETTES.light);
    expect(drawn(svg)).toEqual(promised(chart));
    expect(Object.keys(drawn(svg)).length).toBeGreaterThan(12);
  });

  it("is told to lack what is taken out of it", () => {
    const svg = draw(chart, sizes[0] as never, PALETTES.light);
    for (const mark of ["event", "level", "claim", "layer line", "layer band", "layer bars", "layer area"])
      expect(drawn(without(svg, mark))).not.toEqual(promised(chart));
  });

  it.each(["light", "dark"] as const)("shows every mark in %s: without it other pixels are seen", (theme) => {
    const svg = draw(chart, { width: 600, height: 900 }, PALETTES[theme]);
    const pixels = (text: string) => new Resvg(text, { font: { loadSystemFonts: false } }).render().pixels;
    const whole = pixels(svg);
    for (const mark of new Set(
      [...svg.matchAll(/<g class="(?:layer|event|level|claim|legend)[\s\S]*?<\/g>/g)].map(([group]) => group),
    )) {
      const other = pixels(svg.replace(mark, ""));
      let different = 0;
      for (let i = 0; i < whole.length; i += 4) if (whole[i] !== other[i] || whole[i + 1] !== other[i + 1]) different++;
      expect({ mark: mark.slice(0, 90), seen: different > 12 }).toEqual({ mark: mark.slice(0, 90), seen: true });
    }
  });

  it("is the same drawing in every theme but for its colours", () => {
    const bare = (theme: "light" | "dark") =>
      draw(chart, sizes[0] as never, PALETTES[theme]).replaceAll(/#[0-9a-f]{6}/g, "#");
    expect(bare("light")).toBe(bare("dark"));
  });

  it("tells its lines apart without colour: no two of a panel have the same dashes", () => {
    for (const panel of draw(chart, sizes[0] as never, PALETTES.light)
      .split('<g class="panel"')
      .slice(1)) {
      const dashes = groups(panel, "layer line").map(
        (layer) => /stroke-dasharray="([^"]*)"/.exec(layer)?.[1] ?? "none",
      );
      expect(new Set(dashes).size).toBe(dashes.length);
    }
  });
});

describe("the drawing", () => {
  const svg = draw(madeUpChart(everything), { width: 960, height: 1100 }, PALETTES.light);

  it("is named for those who cannot see it, and escapes what it is told", () => {
    expect(svg).toMatch(
      /^<svg xmlns="[^"]+" viewBox="0 0 960 1100" width="960" height="1100" role="img" aria-label="Company A \(A\)\. /,
    );
    expect(svg).toContain("A &amp; B &lt;new&gt; (press)");
    expect(svg).not.toContain("<new>");
  });

  it("has text and lines that can be told from the ground in both themes", () => {
    for (const { background, ink, muted, claim: red, strokes, up, down } of Object.values(PALETTES))
      for (const color of [ink, muted, red, ...strokes, up, down])
        expect({ color, contrast: contrast(color, background) >= 4.5 }).toEqual({ color, contrast: true });
  });

  it("keeps texts inside the picture", () => {
    for (const size of sizes)
      for (const [, x = "", y = ""] of draw(madeUpChart(everything), size, PALETTES.light).matchAll(
        /<text x="([^"]+)" y="([^"]+)"/g,
      ))
        expect(Number(x) >= 0 && Number(x) < size.width && Number(y) > 0 && Number(y) <= size.height).toBe(true);
  });
});

describe("texts", () => {
  const pictures = [
    ...charts.flatMap(([, chart]) =>
      [...sizes, { width: 1400, height: 700 }].map((size) => draw(chart, size, PALETTES.light)),
    ),
    draw(madeUpChart({ events: EVENTS, levels: true }), { width: 360, height: 420 }, PALETTES.light),
    draw(madeUpChart({ events: EVENTS, claim }), { width: 360, height: 420 }, PALETTES.light),
    draw(madeUpChart({ events: EVENTS, averages: [20, 50] }), { width: 260, height: 182 }, PALETTES.light),
  ];

  it.each(pictures.map((svg, nth) => ({ nth, svg })))("lie on no other in picture $nth", ({ svg }) => {
    const boxes = textBoxes(svg);
    const clashes = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(clashes).toEqual([]);
    expect(boxes.length).toBeGreaterThan(6);
  });
});

describe("a small picture", () => {
  const chart = madeUpChart({ levels: true, claim });
  const small = draw(chart, { width: 420, height: 300 }, PALETTES.light);

  it("has what is said of a claim below the panel, where it hides no line", () => {
    const [said = ""] = groups(small, "claim");
    const lines = chart.panels[0]?.claim?.lines ?? [];
    expect(said.match(/<text/g)).toHaveLength(1);
    expect(said).toContain(`>${lines[0]}<`);
    expect(small).toContain(`>${lines.slice(1).join("  ·  ")}<`);
    expect(draw(chart, { width: 960, height: 540 }, PALETTES.light)).toContain(`>${lines[1]}<`);
  });

  it.each([small, draw(chart, { width: 960, height: 540 }, PALETTES.dark)])("has no level through a label", (svg) => {
    const labels = groups(svg, "level").flatMap(textBoxes);
    const lines = groups(svg, "level").flatMap((group) =>
      [...group.matchAll(/M(\S+) (\S+)H([^"M]+)/g)].map(([, ...ends]) => ends.map(Number) as [number, number, number]),
    );
    const through = lines.filter(([left, y, right]) =>
      labels.some((box) => box.left < right && left < box.right && box.top < y && y < box.bottom),
    );
    expect(labels.length).toBe(chart.panels[0]?.levels.length);
    expect([through, lines.length > labels.length]).toEqual([[], true]);
  });
});

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About where the texts of a drawing lie, a little less than they take in a wide font. */
function textBoxes(svg: string): TextBox[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const of = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const [x, y, size] = [of("x"), of("y"), of("font-size")].map(Number) as [number, number, number];
    const width = widthOf(text, size) * 0.85;
    const left = x - ({ end: width, middle: width / 2 }[of("text-anchor")] ?? 0);
    return { text, left, right: left + width, top: y - size * 0.7, bottom: y };
  });
}

const overlap = (one: TextBox, other: TextBox): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Contrast of two colours. Source: WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
