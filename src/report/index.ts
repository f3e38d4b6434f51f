export { type Edit, type Fixed, fix } from "./fix.js";
export type { CheckedDocument, Format, FormatOptions, FormatWriter, Ink, Paint } from "./formats/format.js";
export { formats } from "./formats/index.js";
export { Lines, type Place } from "./lines.js";
export { withRemedy } from "./remedy.js";
export { type FinalReport, type SuppressedClaim, suppress } from "./suppress.js";
