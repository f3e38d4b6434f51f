export { type ExplainRequest, explain, explainNeeds } from "./explain.js";
export type { Explanation } from "./explanation.js";
export { explanationText } from "./render.js";
