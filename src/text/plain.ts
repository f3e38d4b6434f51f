import type { Block } from "./document.js";

/** Reads plain text: a paragraph is what stands between empty lines. Ranges index `source`. */
export function plainBlocks(source: string, from: number): Block[] {
  const blocks: Block[] = [];
  let start = from;
  for (let at = from; at <= source.length; at++) {
    if (at < source.length && !isParagraphBreak(source, at)) continue;
    if (source.slice(start, at).trim() !== "")
      blocks.push({ kind: "paragraph", start, end: at, skip: [], cell: null, decoded: null });
    start = at + 1;
  }
  return blocks;
}

/** A line feed whose next line holds nothing but blanks. */
function isParagraphBreak(source: string, at: number): boolean {
  if (source.charCodeAt(at) !== 10) return false;
  for (let next = at + 1; next < source.length; next++) {
    const code = source.charCodeAt(next);
    if (code === 10) return true;
    if (code !== 32 && code !== 9 && code !== 13) return false;
  }
  return true;
}
