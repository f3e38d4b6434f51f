import type { Claim } from "../claims/claim.js";
import type { Matter } from "../claims/matter.js";
import type { Published } from "../text/document.js";
import { type Comparison, compare } from "../verdicts/compare.js";
import type { Reading } from "../verdicts/reading.js";
import type { Verdict } from "../verdicts/verdict.js";
import type { Documents, Statement } from "./documents.js";
import { type Sameness, sameTime } from "./time.js";

/** What a document says of the matter of a claim, and how the claim stands to it. */
interface Held extends Comparison {
  readonly statement: Statement;
  readonly same: Sameness;
}

/**
 * The verdict on a claim once source documents have been heard beside the tape.
 *
 * Where the tape and a document disagree the tape decides on prices, the document on figures of companies; what the other
 * gives stands beside it. Documents that are silent, or say too little to compare, leave the verdict as it was.
 */
export function hold(claim: Claim, verdict: Verdict, published: Published | null, documents: Documents): Verdict {
  const { matter, reason } = claim;
  if (!matter || (reason !== null && reason !== "unknown-subject")) return verdict;
  const told = verdictOf(claim, matter, heldBy(claim, matter, published, documents));
  if (told === null) return verdict;
  const settled = verdict.verdict === "confirmed" || verdict.verdict === "contradicted";
  if (!settled) return verdict.verdict === "ambiguous" && matter.decides === "tape" ? verdict : told;
  const [deciding, other] = matter.decides === "tape" ? [verdict, told] : [told, verdict];
  return deciding.verdict === other.verdict || other.reading === null
    ? { ...verdict, beside: told.reading === null ? [] : [told.reading] }
    : { ...deciding, beside: [other.reading], notes: [...deciding.notes, DISAGREE] };
}

const DISAGREE = "tape and document disagree";

function heldBy(claim: Claim, matter: Matter, published: Published | null, documents: Documents): readonly Held[] {
  return documents.of(matter.of).flatMap((statement) => {
    if (!isOfOneUnit(claim, matter, statement)) return [];
    const same = sameTime(
      { time: matter.time, published },
      { time: statement.matter.time, published: statement.published },
    );
    return same === "no" ? [] : [{ statement, same, ...compare(claim.assertion, statement.claim.assertion) }];
  });
}

/** Amounts in different currencies are not compared: a restatement has a rate of its own. */
const isOfOneUnit = ({ assertion }: Claim, { currencies }: Matter, { claim, matter }: Statement): boolean =>
  assertion.unit === claim.assertion.unit && currencies[0] === matter.currencies[0];

/** What the documents alone say: one that agrees confirms; all must disagree, and agree among themselves, to contradict. */
function verdictOf(claim: Claim, matter: Matter, held: readonly Held[]): Verdict | null {
  const agreeing = held.find(({ result }) => result === "agrees");
  if (agreeing !== undefined) {
    const differ = held.some(({ result }) => result === "disagrees");
    const notes = [...agreeing.notes, ...(differ ? ["documents disagree"] : [])];
    return { verdict: "confirmed", reading: readingOf(agreeing.statement, matter), notes, reason: null, sole: false };
  }
  const [first] = held;
  if (first === undefined || !held.every(({ result, same }) => result === "disagrees" && same === "sure")) return null;
  const { statement } = first;
  const agreed = held.every(
    (one) => compare(one.statement.claim.assertion, statement.claim.assertion).result === "agrees",
  );
  if (!agreed || !claim.certain(statement.claim.assertion.value)) return null;
  return { verdict: "contradicted", reading: readingOf(statement, matter), notes: [], reason: null, sole: false };
}

function readingOf({ claim, path, row }: Statement, { of }: Matter): Reading {
  return {
    label: of,
    licensed: true,
    value: claim.assertion.value,
    range: null,
    from: row.date === "" ? null : row.date,
    to: row.date === "" ? null : row.date,
    rule: "as the document says",
    symbol: claim.subject?.symbol ?? null,
    evidence: [row],
    notes: [],
    told: { by: path, step: claim.assertion.step },
    complete: true,
  };
}
