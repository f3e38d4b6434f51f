import type { Comparison } from "../../src/tape/node.js";
import { writeDay } from "../../src/tape/node.js";

/** So many sessions of a series are printed; all of them are in the JSON. */
const printed = 10;

/** Where sources differ, a paragraph for each series and pair of sources. */
export function comparisonLines(comparisons: readonly Comparison[]): string {
  if (comparisons.length === 0) return "no series has two sources\n";
  return comparisons.map(paragraph).join("\n");
}

function paragraph({ symbol, counts, other, by, common, onlyCounts, onlyOther, differences }: Comparison): string {
  const what = by === "close" ? "closes" : "changes";
  const head = `${symbol}: ${counts}, which counts, and ${other}\n`;
  const agree = `  ${common - differences.length} of ${common} ${what} agree\n`;
  const alone = [onlyIn(onlyCounts, counts), onlyIn(onlyOther, other)].join("");
  const unit = by === "close" ? "" : "%";
  const digits = by === "close" ? 4 : 2;
  const rows = differences
    .slice(0, printed)
    .map(
      (one) => `  ${writeDay(one.date)}  ${one.counts.toFixed(digits)}${unit}  ${one.other.toFixed(digits)}${unit}\n`,
    );
  const more = differences.length - rows.length;
  return `${head}${agree}${alone}${rows.join("")}${more > 0 ? `  and ${more} more: --format json has all\n` : ""}`;
}

const onlyIn = (count: number, source: string): string =>
  count === 0 ? "" : `  ${count} ${count === 1 ? "session" : "sessions"} only by ${source}\n`;

/** The comparisons as one JSON object; days as `YYYY-MM-DD`. */
export function comparisonJson(tape: string, comparisons: readonly Comparison[]): string {
  const dated = comparisons.map((one) => ({
    ...one,
    differences: one.differences.map((each) => ({ ...each, date: writeDay(each.date) })),
  }));
  return `${JSON.stringify({ tape, comparisons: dated })}\n`;
}
