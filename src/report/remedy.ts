import type { ClaimReport, Report } from "./schema.js";

/**
 * Names the command that would fetch what a claim lacks, in its message and as `fetch`.
 *
 * `command` makes it of a symbol, or of `rates`. A claim on an instrument that the tape does not list has no symbol.
 */
export function withRemedy<R extends Report>(report: R, command: (what: string) => string): R {
  const claims = report.claims.map((claim): ClaimReport => {
    const what = lackingOf(claim);
    if (what === null) return claim;
    const fetch = command(what);
    return { ...claim, fetch, message: `${claim.message}; to fetch it: ${fetch}` };
  });
  return { ...report, claims };
}

function lackingOf({ verdict, reason, subject }: ClaimReport): string | null {
  if (verdict !== "unverifiable") return null;
  return reason === "no-data" ? (subject?.symbol ?? null) : reason === "no-rate" ? "rates" : null;
}
