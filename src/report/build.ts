import type { Claim } from "../claims/claim.js";
import type { Attribution } from "../speech/attribution.js";
import { accepted } from "../verdicts/assertion.js";
import type { Verdict } from "../verdicts/verdict.js";
import { messageOf } from "./message.js";
import type { ClaimReport, TranslationReport } from "./schema.js";
import { suggestionOf, type Writer } from "./suggestion.js";

/** One claim and its verdict as the report prints them. */
export function claimReport(
  id: string,
  claim: Claim,
  attribution: Attribution | null,
  verdict: Verdict,
  writer: Writer,
  translations: readonly TranslationReport[] = [],
): ClaimReport {
  const { reading } = verdict;
  const { source } = writer;
  const interval = signedInterval(claim);
  return {
    id,
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    quote: source.slice(claim.start, claim.end),
    number: { ...claim.number, text: source.slice(claim.number.start, claim.number.end) },
    asserted: { value: claim.assertion.value, unit: claim.assertion.unit, hedge: claim.assertion.hedge, ...interval },
    subject: subjectOf(claim, verdict),
    period: reading === null ? null : { from: reading.from, to: reading.to, rule: reading.rule },
    attribution,
    verdict: verdict.verdict,
    computed: reading === null ? null : reading.value,
    reading: reading?.label ?? "",
    notes: translations.length === 0 ? verdict.notes : [...verdict.notes, "translation"],
    ...(translations.length === 0 ? {} : { translations }),
    reason: verdict.reason,
    evidence: [...(reading?.evidence ?? []), ...(verdict.beside ?? []).flatMap(({ evidence }) => evidence)],
    message: messageOf(claim, verdict),
    suggestion: suggestionOf(claim, verdict, writer),
  };
}

/** The interval of true values that the words accept, with their sign. */
function signedInterval(claim: Claim): { lower: number; upper: number } {
  const { lower, upper } = accepted(claim.assertion);
  return claim.assertion.value < 0 ? { lower: -upper, upper: -lower } : { lower, upper };
}

/** The listing of the reading where there is one, else the subject as named. */
function subjectOf(claim: Claim, verdict: Verdict): ClaimReport["subject"] {
  if (claim.subject === null) return null;
  const symbol = verdict.reading?.symbol ?? claim.subject.symbol;
  return { ...claim.subject, symbol };
}
