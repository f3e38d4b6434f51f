import type { Field } from "../languages/lexeme.js";
import { type PeriodSpec, periodOver } from "../periods/period.js";
import { type Chunk, isYear } from "../syntax/chunk.js";
import { meaning } from "../syntax/item.js";
import type { CellPlace } from "../text/document.js";

/** A cell in its table: the price its column asks for, and whether the column speaks of changes. */
export interface CellView {
  readonly field: Field | null;
  readonly change: boolean;
}

/** A cell's chunks behind those of its column's header and its row's name, and where its own begin. */
export interface CellContext {
  readonly chunks: readonly Chunk[];
  readonly from: number;
  readonly place: CellView;
}

/** Reads table cells as statements: column header, row name, number. */
export class TableReader {
  private table = -1;
  private header: (readonly Chunk[])[] = [];
  private name: readonly Chunk[] = [];
  private row = -1;

  /** Places a cell in its table; null for what is not a cell, a header, or the name of a row. */
  place(cell: CellPlace | null, own: readonly Chunk[]): CellContext | null {
    if (cell === null) return null;
    if (cell.table !== this.table) this.start(cell.table);
    if (cell.row === 0) {
      this.header[cell.column] = own;
      return null;
    }
    if (cell.column === 0 || cell.row !== this.row) {
      this.row = cell.row;
      this.name = own;
      return null;
    }
    if (isName(own)) {
      this.name = own;
      return null;
    }
    const header = this.header[cell.column] ?? [];
    // A table may have the names at the head of its columns, and what is told of them at the head of its rows.
    const turned = header.some(isKnown) && !this.name.some(isKnown);
    const named = turned ? [...this.name.flatMap(periodOf), ...header.filter(isKnown)] : this.name;
    const lead = [...this.stretchOver(header), ...named];
    return { chunks: [...lead, ...own], from: lead.length, place: cellView(turned ? this.name : header) };
  }

  /** The period that a column's header names, or, where it has no words, the corner of the table: `Year to date`. */
  private stretchOver(header: readonly Chunk[]): readonly Chunk[] {
    return (header.length > 0 ? header : (this.header[0] ?? [])).flatMap(periodOf);
  }

  private start(table: number): void {
    this.table = table;
    this.header = [];
    this.name = [];
    this.row = -1;
  }
}

const isKnown = ({ t }: Chunk): boolean => t === "known";

/** A name behind the rank or the ticker at the head of a row. */
const isName = (own: readonly Chunk[]): boolean => own.some(isKnown) && !own.some(({ quantity }) => quantity !== null);

/** The period that a header gives its column: `Since Jan. 1`, `Week`, `2025`. */
function periodOf(chunk: Chunk): readonly Chunk[] {
  if (chunk.period !== null)
    return [{ ...chunk, period: { ...chunk.period, relation: chunk.period.relation ?? "over" } }];
  const unit = meaning(chunk.item, "time")?.unit;
  const year = chunk.quantity !== null && isYear(chunk.quantity) ? chunk.quantity.value : null;
  const spec: PeriodSpec | null =
    year !== null
      ? {
          p: "calendar",
          calendar: { unit: "year", year, month: null, quarter: null, which: null, edge: null, months: [] },
        }
      : unit === "week" || unit === "month" || unit === "year" || unit === "quarter"
        ? { p: "to-date", unit }
        : null;
  if (spec === null) return [];
  return [{ ...chunk, t: "period", quantity: null, period: periodOver(spec, chunk) }];
}

/** What a column's header says of its numbers. */
function cellView(header: readonly Chunk[]): CellView {
  let field: Field | null = null;
  let change = false;
  for (const { item } of header) {
    const named =
      meaning(item, "field")?.field ??
      meaning(item, "level")?.field ??
      (meaning(item, "equity") || meaning(item, "currency") ? "close" : null);
    field ??= named;
    if (meaning(item, "move") || meaning(item, "unit") || meaning(item, "column")?.holds === "change") change = true;
  }
  return { field: change ? null : field, change };
}

/** `Low of the day` over a column of percentages: how far the price moved until then. */
export function extremeOfColumn(cell: CellView | null): Field | null {
  const field = cell?.field ?? null;
  return field === "open" || field === "high" || field === "low" ? field : null;
}
