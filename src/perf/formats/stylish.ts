import { alignedTable } from "../../tables/table.js";
import { headOf, tablesOf } from "../tables.js";
import type { PerformanceFormat } from "./format.js";

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
        const tables = tablesOf(performance).map((table) => alignedTable(table, paint));
        const notes = performance.notes.map((note) => `${paint.dim("note")} ${note}`);
        const blocks = [paint.bold(headOf(performance)), ...tables, ...(notes.length > 0 ? [notes.join("\n")] : [])];
        return `${space}${blocks.join("\n\n")}\n`;
      },
      end: () => "",
    };
  },
};
