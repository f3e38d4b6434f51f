import type { Format } from "./format.js";

/** One object a line, one line a document, as soon as it is checked: JSON schema 1. */
export const jsonl: Format = {
  name: "jsonl",
  summary: "one object a line, one line a file",
  begin: () => ({
    document: ({ report }) => `${JSON.stringify(report)}\n`,
    end: () => "",
  }),
};
