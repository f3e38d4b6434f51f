import { headOf, type TextTable, tablesOf } from "../tables.js";
import type { PerformanceFormat } from "./format.js";

/** Tables in Markdown. */
export const markdown: PerformanceFormat = {
  name: "markdown",
  summary: "tables in Markdown",
  begin: () => {
    let first = true;
    return {
      add: (performance) => {
        const space = first ? "" : "\n";
        first = false;
        const notes = performance.notes.map((note) => `- ${escaped(note)}`);
        const blocks = [`## ${escaped(headOf(performance))}`, ...tablesOf(performance).map(table), notes.join("\n")];
        return `${space}${blocks.filter((block) => block !== "").join("\n\n")}\n`;
      },
      end: () => "",
    };
  },
};

function table({ columns, rows }: TextTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  const rule = `| ${columns.map((_, at) => (at === 0 ? "---" : "---:")).join(" | ")} |`;
  return [line(columns), rule, ...rows.map(line)].join("\n");
}

/** A symbol such as `^HSI` or a name may hold a mark of Markdown. */
const escaped = (text: string): string => text.replace(/[\\|*_`<[\]]/g, "\\$&");
