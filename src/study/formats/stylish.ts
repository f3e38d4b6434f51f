import { alignedTable } from "../../tables/table.js";
import { headOf, remarksOf, tablesOf } from "../tables.js";
import type { StudyFormat } from "./format.js";

/** Aligned tables for a terminal. */
export const stylish: StudyFormat = {
  name: "stylish",
  summary: "aligned tables for people",
  print: (study, paint) => {
    const remarks = remarksOf(study).map((remark) => `${remark}\n`);
    const tables = tablesOf(study).map((table) => `${alignedTable(table, paint)}\n`);
    return [`${paint.bold(headOf(study))}\n`, ...tables, ...(remarks.length > 0 ? [remarks.join("")] : [])].join("\n");
  },
};
