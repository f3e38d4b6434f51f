import type { Lines } from "../lines.js";
import type { Range } from "../schema.js";
import { displayWidth, printable } from "./display.js";

/** A stretch of one source line around a numeral, cut in three so that the numeral can be marked. */
export interface Excerpt {
  readonly before: string;
  readonly numeral: string;
  readonly after: string;
  /** Columns from the start of the excerpt to the numeral, and those it takes. */
  readonly indent: number;
  readonly width: number;
}

/**
 * The part of the numeral's line that fits in `columns`; of a longer line more of what stands before the numeral.
 *
 * Cut at spaces, with an ellipsis where something was left out. Takes the same time however long the line is.
 */
export function excerptOf(source: string, lines: Lines, number: Range, columns: number): Excerpt {
  const { line } = lines.place(number.start);
  const lineStart = lines.startOf(line);
  const lineEnd = lines.endOf(line);
  const numberEnd = Math.min(number.end, lineEnd);
  const from = firstShown(source, lineStart, lineEnd, number.start, columns);
  const to = lastShown(source, from, lineEnd, numberEnd, columns);
  const before = (from > lineStart ? "…" : "") + printable(source.slice(from, number.start));
  const numeral = printable(source.slice(number.start, numberEnd));
  const after = printable(source.slice(numberEnd, to)) + (to < lineEnd ? "…" : "");
  return { before, numeral, after, indent: displayWidth(before), width: Math.max(1, displayWidth(numeral)) };
}

function firstShown(source: string, lineStart: number, lineEnd: number, number: number, columns: number): number {
  if (lineEnd - lineStart <= columns) return lineStart;
  const earliest = number - Math.floor(columns * 0.6);
  if (earliest <= lineStart) return lineStart;
  return earliest + source.slice(earliest, number).indexOf(" ") + 1;
}

function lastShown(source: string, from: number, lineEnd: number, numberEnd: number, columns: number): number {
  if (lineEnd - from <= columns) return lineEnd;
  const latest = Math.max(numberEnd, from + columns);
  if (latest >= lineEnd) return lineEnd;
  const space = source.slice(numberEnd, latest).lastIndexOf(" ");
  return space > 0 ? numberEnd + space : latest;
}
