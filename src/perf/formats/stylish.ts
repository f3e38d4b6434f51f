import { headOf, type TextTable, tablesOf } from "../tables.js";
import type { Paint, PerformanceFormat } from "./format.js";

/** Aligned tables for a terminal. */
export const stylish: PerformanceFormat = {
  name: "stylish",
  summary: "aligned tables for people",
  begin: (paint) => {
    let first = true;
    return {
      add: (performance) => {
        const space = first ? "" : "\n";
        first = false;
        const tables = tablesOf(performance).map((table) => aligned(table, paint));
        const notes = performance.notes.map((note) => `${paint.dim("note")} ${note}`);
        const blocks = [paint.bold(headOf(performance)), ...tables, ...(notes.length > 0 ? [notes.join("\n")] : [])];
        return `${space}${blocks.join("\n\n")}\n`;
      },
      end: () => "",
    };
  },
};

/** A table in columns, names to the left and all else to the right. */
function aligned({ columns, rows }: TextTable, paint: Paint): string {
  const widths = columns.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [paint.dim(line(columns)), ...rows.map(line)].join("\n");
}
