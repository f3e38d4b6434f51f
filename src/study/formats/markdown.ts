import { markdownTable, markdownText } from "../../tables/table.js";
import { headOf, remarksOf, tablesOf } from "../tables.js";
import type { StudyFormat } from "./format.js";

/** Tables in Markdown. */
export const markdown: StudyFormat = {
  name: "markdown",
  summary: "tables in Markdown",
  print: (study) => {
    const remarks = remarksOf(study).map((remark) => `- ${markdownText(remark)}`);
    const blocks = [`## ${markdownText(headOf(study))}`, ...tablesOf(study).map(markdownTable), remarks.join("\n")];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
  },
};
