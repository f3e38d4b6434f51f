import { decide, type Verdict } from "../verdicts/verdict.js";
import type { Claim } from "./claim.js";
import type { World } from "./world.js";

/**
 * The verdict on a claim whose subject may mean several, and the meaning that it rests on.
 *
 * The first that agrees counts, but for a count or a coarse number, which agrees with anyone's too easily; what is
 * contradicted of the first and left open of another is left open.
 */
export function settle(claim: Claim, world: World | null): readonly [Claim, Verdict] {
  const first = verdictOn(claim, world);
  if (claim.instead === undefined || first.verdict === "confirmed") return [claim, first];
  const others = claim.instead.map((other) => [other, verdictOn(other, world)] as const);
  const agreeing = others.find(([, { verdict }]) => verdict === "confirmed");
  if (agreeing !== undefined && !isCoarse(claim.assertion)) return agreeing;
  const open = agreeing !== undefined || others.some(([, { reason }]) => reason === "loose" || reason === "unofficial");
  return first.verdict === "contradicted" && open ? [claim, { ...first, ...UNSETTLED }] : [claim, first];
}

const COUNTS: ReadonlySet<string> = new Set(["session", "day", "week", "month", "quarter", "year"]);

/** Whole numbers below this: several companies move by so much on any day. */
const COARSE = 10;

const isCoarse = ({ unit, value, step, form }: Claim["assertion"]): boolean =>
  COUNTS.has(unit) || (form === "digits" && step >= 1 && Math.abs(value) < COARSE);

const UNSETTLED = { verdict: "unverifiable", reason: "unclear-subject" } as const;

function verdictOn(claim: Claim, world: World | null): Verdict {
  const unverifiable = (reason: Verdict["reason"]): Verdict => ({
    verdict: "unverifiable",
    reading: null,
    notes: [],
    reason,
    sole: false,
  });
  if (claim.reason !== null) return unverifiable(claim.reason);
  if (world === null && !claim.dateless) return unverifiable("no-date");
  return decide(claim.assertion, claim.measure(world as World), claim.certain);
}
