export { type Draft, draft } from "./draft.js";
export { htmlOf } from "./formats/html.js";
export { markdownOf } from "./formats/markdown.js";
export { type DraftRequest, draftNeeds } from "./gather.js";
