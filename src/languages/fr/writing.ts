import type { WritingStyle } from "../../text/lexer.js";
import { gluedCodes } from "../glued.js";

/** How French is written: a decimal comma, elisions, and prepositions with their article in one word. */
export const writing: WritingStyle = {
  decimal: ",",
  elisions: new Set(["l", "d", "s", "n", "j", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "tandisqu"]),
  contractions: new Map([
    ["du", ["de", "le"]],
    ["des", ["de", "les"]],
    ["au", ["à", "le"]],
    ["aux", ["à", "les"]],
  ]),
  glued: gluedCodes,
  hour: "h",
};
