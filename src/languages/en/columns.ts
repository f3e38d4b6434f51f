import type { WordRow } from "../lexeme.js";

/** What the head of a table's column calls its numbers. */
export const columns: readonly WordRow[] = [
  [
    { c: "column", holds: "change" },
    "change|chg|chng|performance|perf|var|var.|variation|return|move|day change|daily change|net change|percent change|change on day|change on the day|day's change|% change|% chg|day move",
  ],
];
