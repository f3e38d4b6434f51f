import type { ClaimReport, LedgerEntry, Range, VerdictName } from "../schema.js";
import type { FinalReport, SuppressedClaim } from "../suppress.js";
import { numeralRange } from "../terminal/finding.js";

/** What is shown of a number: its verdict, that it is silenced, or that it was not understood. */
export type MarkState = VerdictName | "suppressed" | "unread";

/** A number of the text with all claims on it; none where it was not understood. */
export interface Mark extends Range {
  /** Counted from 1 in the order of the text. */
  readonly number: number;
  readonly state: MarkState;
  readonly text: string;
  readonly claims: readonly (ClaimReport | SuppressedClaim)[];
}

/** From the gravest to the lightest: a number with several claims is shown as its gravest one. */
const ORDER: readonly MarkState[] = ["contradicted", "ambiguous", "suppressed", "unverifiable", "confirmed", "unread"];

/** The numbers to mark, in the order of the text and never one inside another; a date or a count is none of them. */
export function marksOf({ claims, suppressed, ledger }: FinalReport, source: string): Mark[] {
  const found = [
    ...claims.map((claim) => ({ range: numeralRange(source, claim.number), state: claim.verdict, claim })),
    ...suppressed.map((claim) => ({ range: numeralRange(source, claim.number), state: "suppressed" as const, claim })),
    ...ledger
      .filter(({ state }) => state === "unread")
      .map((entry: LedgerEntry) => ({ range: entry, state: "unread" as const, claim: null })),
  ].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const marks: Mark[] = [];
  for (const { range, state, claim } of found) {
    const before = marks.at(-1);
    const added = claim === null ? [] : [claim];
    if (before !== undefined && range.start < before.end) {
      const graver = ORDER.indexOf(state) < ORDER.indexOf(before.state) ? state : before.state;
      const end = Math.max(before.end, range.end);
      const text = source.slice(before.start, end);
      marks[marks.length - 1] = { ...before, end, text, state: graver, claims: [...before.claims, ...added] };
    } else {
      const { start, end } = range;
      marks.push({ number: marks.length + 1, start, end, text: source.slice(start, end), state, claims: added });
    }
  }
  return marks;
}
