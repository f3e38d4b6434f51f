import { isDigit } from "./characters.js";

/** First characters of a line that may make of it anything but a part of a paragraph. */
const OPENING = new Set(Array.from("#>-+*_`~<[", (mark) => mark.charCodeAt(0)));

/** Whether Markdown from `from` on may have other blocks than paragraphs: headings, lists, quotes, code, tables, HTML. */
export function hasBlockMarks(source: string, from: number): boolean {
  if (source.includes("|", from) || hasLoneReturn(source, from)) return true;
  for (let line = from; line < source.length; ) {
    if (opensBlock(source, line)) return true;
    const feed = source.indexOf("\n", line);
    if (feed < 0) return false;
    line = feed + 1;
  }
  return false;
}

/** A carriage return without a line feed ends a line too; it is rare, and left to the parser. */
function hasLoneReturn(source: string, from: number): boolean {
  for (let at = source.indexOf("\r", from); at >= 0; at = source.indexOf("\r", at + 1))
    if (source.charCodeAt(at + 1) !== 10) return true;
  return false;
}

function opensBlock(source: string, line: number): boolean {
  let at = line;
  while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at++;
  if (OPENING.has(source.charCodeAt(at))) return true;
  const digits = at;
  while (isDigit(source.charCodeAt(at))) at++;
  return at > digits && (source.charCodeAt(at) === 46 || source.charCodeAt(at) === 41);
}
