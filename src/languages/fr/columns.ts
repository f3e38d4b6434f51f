import type { WordRow } from "../lexeme.js";

/** What the head of a table's column calls its numbers. */
export const columns: readonly WordRow[] = [
  [
    { c: "column", holds: "change" },
    "variation|variations|évolution|var|var.|performance|perf|écart|variation du jour|variation quotidienne|var. en %|évolution du jour|variation sur la séance",
  ],
];
