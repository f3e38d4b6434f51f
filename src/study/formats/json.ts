import type { StudyFormat } from "./format.js";

/** One JSON object with a schema number, figures in full. */
export const json: StudyFormat = {
  name: "json",
  summary: "one JSON object, figures in full",
  print: (study) => `${JSON.stringify({ schema: 1, ...study })}\n`,
};
