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
const COLUMNS = 136;

const CELL = { width: 7.83, height: 18 };
const MARGIN = { x: 20, top: 52, bottom: 18 };
const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace";

/** Codes of the inks on a terminal, and the classes they are drawn with; any other code ends the last ink. */
const CLASSES: Readonly<Record<string, string>> = { 1: "b", 2: "d", 31: "r", 32: "g", 33: "y", 36: "c" };
const FILLS = { r: "#ff7b86", g: "#7fd88f", y: "#f0c674", c: "#78c7ea", d: "#8a93a3" };
const STYLE = [
  `text{font:13px ${FONT};fill:#d5dae3}`,
  ".b{font-weight:700;fill:#f2f4f8}",
  ...Object.entries(FILLS).map(([name, fill]) => `.${name}{fill:${fill}}`),
].join("");
const BUTTONS = ["#ff5f57", "#febc2e", "#28c840"];

/** A stretch of one line in one ink. */
interface Run {
  readonly text: string;
  readonly ink: string;
  readonly column: number;
}

/** The picture as SVG. */
export async function picture(): Promise<string> {
  const rows = [`$ ${command}`, "", ...(await printed())].flatMap(rowsOf);
  const width = Math.ceil(COLUMNS * CELL.width + 2 * MARGIN.x);
  const height = MARGIN.top + rows.length * CELL.height + MARGIN.bottom;
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" ${size} role="img">`,
    `<title>What ${command} prints</title>`,
    `<style>${STYLE}</style>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="#171b22" stroke="#3b4252"/>`,
    ...BUTTONS.map((fill, i) => `<circle cx="${24 + 20 * i}" cy="22" r="6" fill="${fill}"/>`),
    ...rows.flatMap((row, i) => row.flatMap((one) => drawn(one, MARGIN.top + (i + 0.75) * CELL.height))),
    "</svg>\n",
  ].join("\n");
}

/** What the command prints in the folder of the examples, line by line, with its colours. */
async function printed(): Promise<string[]> {
  let out = "";
  const stream = { columns: COLUMNS, isTTY: true, write: (text: string) => (out += text) };
  const stdin = (async function* (): AsyncGenerator<string> {})();
  const shell = { stdin, stdout: stream, stderr: stream, env: {}, cwd: () => join(root, "examples") };
  await run(command.split(" ").slice(1), shell);
  return out.trimEnd().split("\n");
}

/** A line cut into inks and, where it is longer than the terminal is wide, into rows. */
function rowsOf(line: string): Run[][] {
  const rows: Run[][] = [[]];
  const inks: string[] = [];
  let column = 0;
  const write = (text: string): void => {
    for (let rest = text; rest !== ""; ) {
      if (column === COLUMNS) {
        rows.push([]);
        column = 0;
      }
      const fits = rest.slice(0, COLUMNS - column);
      rows.at(-1)?.push({ text: fits, ink: inks.at(-1) ?? "", column });
      column += fits.length;
      rest = rest.slice(fits.length);
    }
  };
  const [first = "", ...coloured] = line.split("\u001b[");
  write(first);
  for (const part of coloured) {
    const [code = ""] = part.split("m", 1);
    const ink = CLASSES[code];
    if (ink === undefined) inks.pop();
    else inks.push(ink);
    write(part.slice(code.length + 1));
  }
  return rows;
}

/** `textLength` keeps the columns in line whatever font the reader has. */
function drawn({ text, ink, column }: Run, y: number): string[] {
  const shown = text.trim();
  if (shown === "") return [];
  const blank = text.length - text.trimStart().length;
  const x = (MARGIN.x + (column + blank) * CELL.width).toFixed(1);
  const length = `textLength="${(shown.length * CELL.width).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
  const ofInk = ink === "" ? "" : ` class="${ink}"`;
  const escaped = shown.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return [`<text x="${x}" y="${y}" ${length}${ofInk}>${escaped}</text>`];
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, "docs", "terminal.svg"), await picture());
