import { displayWidth } from "./display.js";

/** Rows of cells as lines with aligned columns; the last column is not padded. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + gap((widths[column] ?? 0) - displayWidth(cell)),
      )
      .join("  ")
      .trimEnd(),
  );
}

const gap = (width: number): string => " ".repeat(Math.max(0, width));
