import type { Format } from "./format.js";

/** One object for one article, an array for several, indented: JSON schema 1. */
export const json: Format = {
  name: "json",
  summary: "one object for one article, an array for several",
  begin(count) {
    // A feed is asked for as one and comes as several: the first waits until there is a second.
    let first: string | null = null;
    let before = "[";
    return {
      document({ report }) {
        const text = JSON.stringify(report, null, 2);
        if (count === 1 && first === null && before === "[") {
          first = text;
          return "";
        }
        const head = first === null ? before : `[${first},`;
        first = null;
        before = ",";
        return head + text;
      },
      end() {
        if (first !== null) return `${first}\n`;
        if (before === ",") return "]\n";
        return count === 1 ? "" : "[]\n";
      },
    };
  },
};
