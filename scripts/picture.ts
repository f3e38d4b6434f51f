import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../apps/cli/program.js";

/**
 * Draws what the command prints of the example article: `npx tsx scripts/picture.ts` writes docs/terminal.svg.
 *
 * The background is part of the picture, so that it reads the same on a light page and on a dark one.
 */
const root = join(import.meta.dirname, "..");
const command = "tapecheck check alibaba-2025-09-24.md";

/** Columns of the terminal; a longer line goes on below, as there. */
const COLUMNS = 116;

const CELL = { width: 7.83, height: 18 };
const MARGIN = { x: 20, top: 52, bottom: 18 };
const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace";

/** Select Graphic Rendition codes of the inks, and the classes they are drawn with. */
const CLASSES: Readonly<Record<string, string>> = { 1: "b", 2: "d", 31: "r", 32: "g", 33: "y", 36: "c" };
const STYLE = `text{font:13px ${FONT};fill:#d5dae3}.b{font-weight:700;fill:#f2f4f8}.d{fill:#8a93a3}.r{fill:#ff7b86}.g{fill:#7fd88f}.y{fill:#f0c674}.c{fill:#78c7ea}`;

/** A stretch of one line in one ink. */
interface Run {
  readonly text: string;
  readonly ink: string;
  readonly column: number;
}

/** The picture as SVG. */
export async function picture(): Promise<string> {
  const lines = [`\u001b[2m$\u001b[22m \u001b[1m${command}\u001b[22m`, "", ...(await printed())];
  const rows = lines.flatMap(rowsOf);
  const width = Math.ceil(COLUMNS * CELL.width + 2 * MARGIN.x);
  const height = MARGIN.top + rows.length * CELL.height + MARGIN.bottom;
  const buttons = ["#ff5f57", "#febc2e", "#28c840"].map((fill, i) => `<circle cx="${24 + 20 * i}" cy="22" r="6" fill="${fill}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Report of tapecheck check on the example article">`,
    `<style>${STYLE}</style>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="#171b22" stroke="#3b4252"/>`,
    ...buttons,
    ...rows.flatMap((row, i) => row.map((run) => textOf(run, MARGIN.top + (i + 0.75) * CELL.height))),
    "</svg>\n",
  ].join("\n");
}

/** What the command prints in the folder of the examples, line by line, with its colours. */
async function printed(): Promise<string[]> {
  let out = "";
  const stream = { columns: COLUMNS, isTTY: true, write: (text: string) => (out += text) };
  const stdin = (async function* (): AsyncGenerator<string> {})();
  await run(command.split(" ").slice(1), { stdin, stdout: stream, stderr: stream, env: {}, cwd: () => join(root, "examples") });
  return out.trimEnd().split("\n");
}

/** A line cut into inks and, where it is longer than the terminal is wide, into rows. */
function rowsOf(line: string): Run[][] {
  const rows: Run[][] = [[]];
  const inks: string[] = [];
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code !== undefined) {
      if (CLASSES[code] === undefined) inks.pop();
      else inks.push(CLASSES[code]);
      continue;
    }
    for (let rest = part; rest !== ""; ) {
      if (column === COLUMNS) {
        rows.push([]);
        column = 0;
      }
      const text = rest.slice(0, COLUMNS - column);
      rows.at(-1)?.push({ text, ink: inks.at(-1) ?? "", column });
      column += text.length;
      rest = rest.slice(text.length);
    }
  }
  return rows;
}

/** `textLength` keeps the columns in line whatever font the reader has. */
function textOf({ text, ink, column }: Run, y: number): string {
  const shown = text.trimEnd();
  if (shown === "") return "";
  const blank = shown.length - shown.trimStart().length;
  const escaped = shown.trimStart().replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const x = (MARGIN.x + (column + blank) * CELL.width).toFixed(1);
  const length = ((shown.length - blank) * CELL.width).toFixed(1);
  const ofClass = ink === "" ? "" : ` class="${ink}"`;
  return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${ofClass}>${escaped}</text>`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, "docs", "terminal.svg"), await picture());
