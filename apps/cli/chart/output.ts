import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  type ChartSpecification,
  chartPage,
  draw,
  PALETTES,
  SIZES,
  type Size,
  type Theme,
} from "../../../src/chart/index.js";
import { TapecheckError } from "../../../src/errors.js";
import type { Shell } from "../shell.js";

/** What a chart is written as. */
export type ChartFormat = "svg" | "png" | "html" | "json";

const FORMATS: readonly ChartFormat[] = ["svg", "png", "html", "json"];

/** Where a chart goes, and how it looks. */
export interface ChartOutput {
  readonly format: ChartFormat;
  readonly size: Size;
  readonly theme: Theme;
  readonly out: string | undefined;
}

/** The format that the ending of a file tells, SVG for standard output; throws `chart-format-unknown`. */
export function formatOf(out: string | undefined): ChartFormat {
  if (out === undefined) return "svg";
  const ending = /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase();
  const format = FORMATS.find((one) => one === ending);
  if (format !== undefined) return format;
  throw new TapecheckError("chart-format-unknown", "the ending of --out tells no format of a chart", {
    expected: `one of ${FORMATS.map((one) => `.${one}`).join(", ")}`,
    found: out,
  });
}

/** Width and height from `960x540`; throws `usage-error` for others than can be drawn. */
export function sizeOf(text: string): Size {
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/i.exec(text.trim()) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const { least, most } = SIZES;
  const fits = (side: keyof Size): boolean => size[side] >= least[side] && size[side] <= most[side];
  if (fits("width") && fits("height")) return size;
  throw new TapecheckError("usage-error", "--size is not one that can be drawn", {
    expected: `from ${least.width}x${least.height} to ${most.width}x${most.height}`,
    found: text,
  });
}

/** Writes a chart to its file, or prints it; throws `file-unwritable` and `fonts-missing`. */
export async function writeChart(chart: ChartSpecification, output: ChartOutput, shell: Shell): Promise<void> {
  const written = await contentOf(chart, output);
  if (output.out === undefined) return void shell.stdout.write(String(written));
  try {
    writeFileSync(resolve(shell.cwd(), output.out), written);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new TapecheckError("file-unwritable", `cannot be written (${code ?? message})`, { file: output.out }, error);
  }
}

async function contentOf(
  chart: ChartSpecification,
  { format, size, theme }: ChartOutput,
): Promise<string | Uint8Array> {
  if (format === "json") return `${JSON.stringify(chart, null, 1)}\n`;
  if (format === "html") return chartPage(chart, size, (await import("./page-script.js")).pageScript());
  const svg = `${draw(chart, size, PALETTES[theme])}\n`;
  return format === "png" ? (await import("./png.js")).pngOf(svg) : svg;
}
