import type { Format } from "./format.js";

/** One object for one document, an array for several, indented: JSON schema 1. */
export const json: Format = {
  name: "json",
  summary: "one object for one file, an array for several",
  begin(count) {
    let before = count === 1 ? "" : "[";
    return {
      document({ report }) {
        const text = before + JSON.stringify(report, null, 2);
        before = ",";
        return count === 1 ? `${text}\n` : text;
      },
      end: () => (count === 1 ? "" : `${before === "," ? "" : before}]\n`),
    };
  },
};
