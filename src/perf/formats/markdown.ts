import { markdownTable, markdownText } from "../../tables/table.js";
import { headOf, tablesOf } from "../tables.js";
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
        const notes = performance.notes.map((note) => `- ${markdownText(note)}`);
        const blocks = [
          `## ${markdownText(headOf(performance))}`,
          ...tablesOf(performance).map(markdownTable),
          notes.join("\n"),
        ];
        return `${space}${blocks.filter((block) => block !== "").join("\n\n")}\n`;
      },
      end: () => "",
    };
  },
};
