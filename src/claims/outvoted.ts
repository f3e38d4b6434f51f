import type { Verdict } from "../verdicts/verdict.js";
import type { Claim } from "./claim.js";

// Numbers in a row that name no time are of one stretch: where most of them disagree with the session, it is another one.

/** A claim with what was found of it. */
export type Judged = readonly [claim: Claim, verdict: Verdict];

/**
 * Leaves open what is contradicted of numbers without a time where the others beside them do not agree either.
 *
 * `groupOf` says which numbers stand beside each other, by the offset of a number: those of a list, a column, a paragraph.
 */
export function withoutOutvoted(judged: readonly Judged[], groupOf: (offset: number) => string): readonly Judged[] {
  const votes = new Map<string, { wrong: number; right: number }>();
  for (const [claim, { verdict }] of judged) {
    if (claim.timeless !== true) continue;
    const group = groupOf(claim.number.start);
    const vote = votes.get(group) ?? { wrong: 0, right: 0 };
    votes.set(group, {
      wrong: vote.wrong + (verdict === "contradicted" ? 1 : 0),
      right: vote.right + (verdict === "confirmed" ? 1 : 0),
    });
  }
  return judged.map((one) => {
    const [claim, verdict] = one;
    if (claim.timeless !== true || verdict.verdict !== "contradicted") return one;
    const vote = votes.get(groupOf(claim.number.start));
    return vote !== undefined && vote.wrong >= LEAST && vote.wrong > vote.right
      ? [claim, { ...verdict, ...OPEN }]
      : one;
  });
}

/** So many must disagree: a few wrong numbers a list may well have. */
const LEAST = 5;

const OPEN = { verdict: "unverifiable", reason: "unclear-period" } as const;
