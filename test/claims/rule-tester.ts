import type { ClaimCase } from "../../src/claims/case.js";
import { usualPublication } from "../../src/claims/case.js";
import type { ClaimReport, Report } from "../../src/index.js";

/** How many cases a kind needs, and how many of them must be wrong numbers, and look-alikes. */
const LEAST = { cases: 12, contradicted: 3, lookAlikes: 6 };

/** Kinds that no number is ever wrong of: forecasts, announcements, and market values, of which the tape has no shares. */
const NEVER_CONTRADICTED: ReadonlySet<string> = new Set(["forecast", "statement", "market-cap"]);

/** When the text of a case appeared. */
export const publicationOf = (one: ClaimCase): string => one.published ?? usualPublication;

const isLookAlike = ({ verdict }: ClaimCase): boolean =>
  verdict === "none" || verdict === "unjudged" || verdict === "unverifiable";

/** What is wrong with a table of cases before any of them is run. */
export function faultsOf(cases: readonly ClaimCase[], kind = ""): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const one of cases) {
    const key = JSON.stringify([one.text, one.number, publicationOf(one)]);
    if (seen.has(key)) faults.push(`twice: "${one.number}" in "${one.text}"`);
    seen.add(key);
    faults.push(...faultsOfCase(one));
  }
  const count = (fits: (one: ClaimCase) => boolean) => cases.filter(fits).length;
  const short = (what: string, found: number, least: number) =>
    found < least && faults.push(`${found} ${what}, at least ${least} wanted`);
  short("cases", cases.length, LEAST.cases);
  short(
    "wrong numbers",
    count(({ verdict }) => verdict === "contradicted"),
    NEVER_CONTRADICTED.has(kind) ? 0 : LEAST.contradicted,
  );
  short("look-alikes", count(isLookAlike), LEAST.lookAlikes);
  return faults;
}

function faultsOfCase(one: ClaimCase): string[] {
  const faults: string[] = [];
  const places = placesOf(one.number, one.text).length;
  if (places !== 1) faults.push(`"${one.number}" stands ${places} times in "${one.text}"`);
  if (isLookAlike(one) && (one.computed !== undefined || one.notes !== undefined))
    faults.push(`a look-alike with a measure: "${one.text}"`);
  if (!isLookAlike(one) && one.computed === undefined) faults.push(`nothing computed for "${one.text}"`);
  if (one.kind !== undefined && one.verdict !== "none" && one.verdict !== "unjudged")
    faults.push(`another kind beside a verdict: "${one.text}"`);
  return faults;
}

/** The code of a currency may stand right before its amount: `RMB380 billion`. */
const CODE = /(?:^|[^\p{L}])[A-Z]{3}$/u;

/** Where a numeral stands by itself in a text, not as a part of a longer one or of a word. */
export function placesOf(number: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + number.length);
    if ((!/[\p{L}\d]$|\d[.,]$/u.test(before) || CODE.test(before)) && !/^(?:[\p{L}\d]|[.,]\d)/u.test(after))
      places.push(at);
  }
  return places;
}

/** What a report says of a case's numeral that differs from the case; empty where all is as it should be. */
export function failuresOf(one: ClaimCase, kind: string, report: Report): string[] {
  const start = placesOf(one.number, one.text)[0] as number;
  const end = start + one.number.length;
  const here = report.claims.filter(({ number }) => number.start < end && start < number.end);
  const own = here.filter((claim) => claim.kind === kind);
  if (one.verdict === "none") return failuresOfNone(one, own, here);
  if (one.verdict === "unjudged")
    return failuresOfNone(
      one,
      own.filter(({ verdict }) => verdict !== "unverifiable"),
      here,
    );
  const meant = one.symbol === undefined ? own : own.filter(({ subject }) => subject?.symbol === one.symbol);
  if (meant.length === 0) return [`no ${kind} of ${one.symbol ?? "anything"}, but ${list(here)}`];
  return meant.flatMap((claim) => differences(one, claim));
}

function failuresOfNone(one: ClaimCase, own: readonly ClaimReport[], here: readonly ClaimReport[]): string[] {
  if (own.length > 0) return [`expected no such claim, got ${list(own)}`];
  const wanted = one.kind === undefined || here.some(({ kind }) => kind === one.kind);
  return wanted ? [] : [`expected a ${one.kind}, got ${list(here)}`];
}

const list = (claims: readonly ClaimReport[]): string =>
  claims
    .map(
      ({ kind, verdict, subject, message }) =>
        `${kind} ${verdict} of ${subject?.symbol ?? subject?.name ?? "nothing"} (${message})`,
    )
    .join(", ") || "no claim";

function differences(one: ClaimCase, claim: ClaimReport): string[] {
  const failures: string[] = [];
  const differ = (what: string, wanted: unknown, got: unknown) =>
    failures.push(`${what}: expected ${wanted}, got ${got}`);
  if (claim.verdict !== one.verdict) differ("verdict", one.verdict, list([claim]));
  if (claim.number.text !== one.number) differ("numeral", one.number, claim.number.text);
  if (one.computed !== undefined && !isNear(claim.computed, one.computed))
    differ("computed", one.computed, claim.computed);
  if (one.reason !== undefined && claim.reason !== one.reason) differ("reason", one.reason, claim.reason);
  const lacking = (one.notes ?? []).filter((note) => !claim.notes.includes(note));
  if (lacking.length > 0) differ("notes", lacking, claim.notes.join(", ") || "none");
  return failures;
}

/** Within half a unit of the last digit that the case gives. */
function isNear(value: number | null, wanted: number): boolean {
  const decimals = String(wanted).split(".")[1]?.length ?? 0;
  const scale = Math.abs(wanted) >= 1e6 ? Math.abs(wanted) * 1e-6 : 0.5 * 10 ** -decimals;
  return value !== null && Math.abs(value - wanted) <= scale * 1.000001;
}
