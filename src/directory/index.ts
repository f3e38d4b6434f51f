export { additionsText, type Merged, mergeAdditions } from "./additions.js";
export { Directory } from "./directory.js";
export type { Addition, DirectoryEntry } from "./entry.js";
export { parseDirectory } from "./parse.js";
export { nameStrangers } from "./strangers.js";
