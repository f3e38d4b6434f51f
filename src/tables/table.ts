/** A table as text: its columns, the first of names and the others of figures, and its rows. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How a terminal shows weight; texts come back as they are where there is no colour. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
}

/** A table in columns, names to the left and all else to the right, without a line end after the last. */
export function alignedTable({ columns, rows }: TextTable, paint: Paint): string {
  const widths = columns.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [paint.dim(line(columns)), ...rows.map(line)].join("\n");
}

/** A table in Markdown, without a line end after the last. */
export function markdownTable({ columns, rows }: TextTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(" | ")} |`;
  const rule = `| ${columns.map((_, at) => (at === 0 ? "---" : "---:")).join(" | ")} |`;
  return [line(columns), rule, ...rows.map(line)].join("\n");
}

/** A text in Markdown that means itself: a symbol such as `^HSI` or a name may hold a mark. */
export const markdownText = (text: string): string => text.replace(/[\\|*_`<[\]]/g, "\\$&");

/** A row of CSV, without a line end; null becomes an empty cell. */
export const csvRow = (cells: readonly (string | number | null)[]): string => cells.map(csvCell).join(",");

function csvCell(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
