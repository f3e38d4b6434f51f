import type { CellPlace } from "../document.js";
import { LONGEST_CELL } from "./rules.js";
import type { Attributes } from "./scan.js";

/** A table of a page as far as it was read. */
interface Table {
  readonly number: number;
  row: number;
  column: number;
  inHead: boolean;
  /** Whether it arranges the page instead of holding data. */
  layout: boolean;
  columns: number;
  /** The characters of the cell that is read. */
  length: number;
  /** Whether its first row holds numbers, though nothing says that it is no head. */
  headless: boolean;
  /** Per row: whether it only names columns. */
  readonly headers: boolean[];
  /** Per column: in how many rows more a cell reaches down to. */
  readonly reach: number[];
}

/** So many rows and columns a cell may span; the standard has a bound as well. */
const WIDEST = 100;

/** Counts the tables, rows and cells of a page, and says at its end where each cell stands. */
export class Tables {
  readonly #all: Table[] = [];
  readonly #open: Table[] = [];

  /** A table begins; one inside another makes that one a frame. */
  begin(attributes: Attributes): void {
    const outer = this.#open.at(-1);
    if (outer) outer.layout = true;
    const role = attributes.get("role");
    const table: Table = {
      number: this.#all.length,
      row: -1,
      column: -1,
      inHead: false,
      layout: role === "presentation" || role === "none",
      columns: 0,
      length: 0,
      headless: false,
      headers: [],
      reach: [],
    };
    this.#all.push(table);
    this.#open.push(table);
  }

  end(): void {
    this.#open.pop();
  }

  /** A head, body or foot of the table begins or ends. */
  section(head: boolean): void {
    const table = this.#open.at(-1);
    if (table) table.inHead = head;
  }

  row(): void {
    const table = this.#open.at(-1);
    if (table) beginRow(table);
  }

  /** A cell begins; its place holds until the end of the page, when {@link placed} settles it. Null outside of tables. */
  cell(name: string, attributes: Attributes): CellPlace | null {
    const table = this.#open.at(-1);
    if (table === undefined) return null;
    if (table.row < 0) beginRow(table);
    table.column = freeColumn(table);
    const place = { table: table.number, row: table.row, column: table.column };
    const [wide, deep] = [span(attributes, "colspan"), span(attributes, "rowspan")];
    for (let i = 0; i < wide && deep > 1; i++) table.reach[table.column + i] = deep - 1;
    table.column += wide - 1;
    table.length = 0;
    table.columns = Math.max(table.columns, table.column + 1);
    if (name === "td" && !table.inHead) table.headers[table.row] = false;
    return place;
  }

  /** What a cell says: a long one makes a frame of its table, a numeral that is no year makes its row one of data. */
  holds({ table, row, column }: CellPlace, text: string): void {
    const of = this.#all[table] as Table;
    of.length += text.length;
    if (of.length > LONGEST_CELL) of.layout = true;
    // A table may begin without a head, and one that has a head may write it in ordinary cells.
    if (row === 0 && column > 0 && of.headers[0] === false && /\d[.,]\d|\d\s?%|[$€£¥]\s?\d/.test(text))
      of.headless = true;
  }

  /** Where a cell stands in a table of data, row 0 being its head; null in a frame. */
  placed({ table, row, column }: CellPlace): CellPlace | null {
    const of = this.#all[table] as Table;
    if (of.layout || of.columns < 2) return null;
    const named = of.headers[row] === true || (row === 0 && !of.headless);
    return { table, row: named ? 0 : row + 1, column };
  }
}

function beginRow(table: Table): void {
  table.row++;
  table.column = -1;
  table.headers[table.row] = true;
}

/** The next column that no cell of a row above reaches down to. */
function freeColumn({ column, reach }: Table): number {
  let free = column + 1;
  for (let left = reach[free] ?? 0; left > 0; left = reach[free] ?? 0) reach[free++] = left - 1;
  return free;
}

function span(attributes: Attributes, name: string): number {
  const given = Number.parseInt(attributes.get(name) ?? "1", 10);
  return given > 1 ? Math.min(given, WIDEST) : 1;
}
