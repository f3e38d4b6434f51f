import type { PerformanceFormat } from "./format.js";

/** One JSON object: `schema` and `performances`, figures in full. */
export const json: PerformanceFormat = {
  name: "json",
  summary: "one JSON object, figures in full",
  begin: () => {
    let separator = "";
    return {
      add: (performance) => {
        const before = separator === "" ? '{"schema":1,"performances":[\n' : separator;
        separator = ",\n";
        return before + JSON.stringify(performance);
      },
      end: () => (separator === "" ? '{"schema":1,"performances":[]}\n' : "\n]}\n"),
    };
  },
};
