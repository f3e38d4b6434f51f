import Papa from "papaparse";
import type { TapecheckError } from "../../errors.js";
import type { Cell } from "./cells.js";
import { fail, malformedCell, type Place, type Report, wrongHeader, wrongQuotes, wrongWidth } from "./problems.js";

/** The columns of a file by name, in the order of its header. */
export type Columns = Readonly<Record<string, Cell<unknown>>>;

/** A row with each cell read. */
export type Row<C extends Columns> = { readonly [K in keyof C]: C[K] extends Cell<infer T> ? T : never };

/** A row and the line of the file where it starts, counted from 1. */
export interface Located<T> {
  readonly row: T;
  readonly line: number;
}

/**
 * Reads a file of comma-separated values with a header, `file` being its name in errors.
 *
 * Columns may come in any order and with others between; empty lines are skipped. A row with a fault is reported and
 * left out.
 */
export function readTable<C extends Columns>(
  source: string,
  file: string,
  columns: C,
  report: Report = fail,
): Located<Row<C>>[] {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: "," });
  const broken = new Set(errors.flatMap(({ type, row }) => (type === "Quotes" && row !== undefined ? [row] : [])));
  const header = data[0] ?? [];
  const keys = Object.keys(columns);
  const positions = keys.map((key) => header.findIndex((name) => name.trim() === key));
  if (positions.includes(-1)) {
    report(wrongHeader(file, keys.join(","), header.join(",")));
    return [];
  }
  const layout = keys.map((key, i) => ({ key, position: positions[i] as number, cell: columns[key] as Cell<unknown> }));
  const places = new Places(text, file, data);
  const rows: Located<Row<C>>[] = [];
  for (let index = 1; index < data.length; index++) {
    const cells = data[index] as string[];
    if (cells.length === 1 && cells[0] === "") continue;
    const row: Record<string, unknown> = {};
    const fault = broken.has(index) ? brokenQuotes : fill(row, cells, layout, header.length);
    if (fault === undefined) rows.push({ row: row as Row<C>, line: places.line(index) });
    else report(fault((cell) => places.of(index, cell)));
  }
  return rows;
}

/** A column of the table and where its cells stand in a row. */
interface Column {
  readonly key: string;
  readonly position: number;
  readonly cell: Cell<unknown>;
}

/** Makes the error, once it is known where the cells of the row stand. */
type Fault = (place: (cell: number) => Place) => TapecheckError;

const brokenQuotes: Fault = (place) => wrongQuotes(place(0));

/** Reads the cells of a row into `row`; returns what is wrong with the first that cannot be read. */
function fill(
  row: Record<string, unknown>,
  cells: readonly string[],
  layout: readonly Column[],
  width: number,
): Fault | undefined {
  if (cells.length !== width) return (place) => wrongWidth(place(0), width, cells.length);
  for (const { key, position, cell } of layout) {
    const found = cells[position] as string;
    const value = cell.read(found);
    if (value === undefined) return (place) => malformedCell(place(position), key, cell, found);
    row[key] = value;
  }
  return undefined;
}

/** Finds lines and columns of rows in the text; counts forward, as rows are asked for in order. */
class Places {
  #index = 0;
  #line = 1;
  readonly #quoted: boolean;

  constructor(
    readonly text: string,
    readonly file: string,
    readonly data: readonly (readonly string[])[],
  ) {
    this.#quoted = text.includes('"');
  }

  /** The line where a row starts: quoted cells may hold line ends of their own. */
  line(index: number): number {
    if (!this.#quoted) return index + 1;
    for (; this.#index < index; this.#index++) {
      this.#line++;
      for (const cell of this.data[this.#index] as readonly string[]) {
        if (cell.includes("\n") || cell.includes("\r")) this.#line += cell.split(/\r\n|\r|\n/).length - 1;
      }
    }
    return this.#line;
  }

  of(index: number, cell: number): Place {
    const line = this.line(index);
    const row = this.text
      .split(/\r\n|\r|\n/)
      .slice(line - 1)
      .join("\n");
    return { file: this.file, line, column: columnOf(row, cell) };
  }
}

/** The column, from 1, where the nth cell (from 0) of a row starts. */
export function columnOf(row: string, cell: number): number {
  let quoted = false;
  let at = 0;
  for (let left = cell; left > 0 && at < row.length; at++) {
    if (row[at] === '"') quoted = !quoted;
    else if (row[at] === "," && !quoted) left--;
  }
  return at + 1;
}
