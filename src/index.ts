export { type Documents, documentsOf } from "./against/documents.js";
export { check, createReader, judge, type Reader } from "./check.js";
export { TapecheckError } from "./errors.js";
export type { About, Article } from "./read.js";
export type * from "./report/schema.js";
export type * from "./tape/model.js";
export type { TextFormat } from "./text/open.js";
