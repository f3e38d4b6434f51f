import { plainStyle, type WritingStyle } from "../../text/lexer.js";
import { gluedCodes } from "../glued.js";

/** How English is written: a decimal point, codes of currencies right before their amounts. */
export const writing: WritingStyle = { ...plainStyle, glued: gluedCodes };
