import type { Claim } from "../claims/claim.js";
import type { Chunk } from "../syntax/chunk.js";
import type { Token } from "../text/token.js";
import type { LedgerEntry } from "./schema.js";

/** Collects every numeral of a document with what becomes of it. */
export class Ledger {
  private readonly entries: { start: number; end: number; context: boolean }[] = [];

  /** Takes in a sentence: its written numbers, digits inside names, and quantities in words. */
  sentence(tokens: readonly Token[], chunks: readonly Chunk[]): void {
    let enclosing: readonly Chunk[] | null = null;
    for (const token of tokens) {
      if (!token.numeric) continue;
      const { kind, start, end } = token;
      enclosing ??= chunks.filter((chunk) => chunk.t === "period" || chunk.t === "known" || chunk.t === "unknown");
      const context = kind === "word" || enclosing.some((chunk) => start >= chunk.start && end <= chunk.end);
      this.entries.push({ start, end, context });
    }
  }

  /** Takes in a block that is not read for claims: code, whose numbers are unread, or a footnote, whose are context. */
  passedBlock(tokens: readonly Token[], context: boolean): void {
    for (const token of tokens) if (token.numeric) this.entries.push({ start: token.start, end: token.end, context });
  }

  /** The ledger in the order of the source; numerals in words appear where a claim rests on them. */
  close(claims: readonly Claim[], source: string): LedgerEntry[] {
    const checked = claims.map(({ number }) => number).sort((a, b) => a.start - b.start);
    const all = [...this.entries];
    const digits = [...this.entries].sort((a, b) => a.start - b.start);
    for (const number of checked) {
      if (!overlapsAny(digits, number) && !overlapsAny(all.slice(digits.length), number))
        all.push({ ...number, context: false });
    }
    return all
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, context }) => ({
        start,
        end,
        text: source.slice(start, end),
        state: overlapsAny(checked, { start, end })
          ? ("checked" as const)
          : context
            ? ("context" as const)
            : ("unread" as const),
      }));
  }
}

/** Whether any of the ranges, ascending by start, overlaps `range`; ranges are short, so a few before suffice. */
function overlapsAny(
  ranges: readonly { start: number; end: number }[],
  range: { start: number; end: number },
): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as { start: number }).start < range.end) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 8; i--) if ((ranges[i] as { end: number }).end > range.start) return true;
  return false;
}
