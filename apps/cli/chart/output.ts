import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  type ChartSpecification,
  chartPage,
  draw,
  leastSize,
  PALETTES,
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

/** No picture needs more pixels. */
const MOST = 8000;

/** Width and height from `960x540`; throws `usage-error` for what is no size. */
export function sizeOf(text: string): Size {
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/i.exec(text.trim()) ?? [];
  const size = { width: Number(width), height: Number(height) };
  if (size.width <= MOST && size.height <= MOST) return size;
  throw new TapecheckError("usage-error", "--size is no size of a picture", {
    expected: `width and height in pixels, such as 960x540, up to ${MOST}x${MOST}`,
    found: text,
  });
}

/** Sees to it that a size has room for a chart; throws `size-too-small`. */
function demandRoom(chart: ChartSpecification, { width, height }: Size): void {
  const least = leastSize(chart);
  if (width >= least.width && height >= least.height) return;
  throw new TapecheckError("size-too-small", `--size leaves no room for ${chart.panels.length} panels`, {
    expected: `at least ${least.width}x${least.height}`,
    found: `${width}x${height}`,
  });
}

/** Writes a chart to its file, or prints it; throws `size-too-small`, `file-unwritable` and `fonts-missing`. */
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
  demandRoom(chart, size);
  if (format === "json") return `${JSON.stringify(chart, null, 1)}\n`;
  if (format === "html") return chartPage(chart, size, (await import("./page-script.js")).pageScript());
  const svg = `${draw(chart, size, PALETTES[theme])}\n`;
  return format === "png" ? (await import("./png.js")).pngOf(svg) : svg;
}
