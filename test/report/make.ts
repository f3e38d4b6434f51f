import type { CheckedDocument, FinalReport, FormatOptions } from "../../src/report/index.js";
import { suppress } from "../../src/report/index.js";
import type { ClaimReport, LedgerEntry, Report } from "../../src/report/schema.js";

/** A claim about the numeral `text` at its first place in the source. */
export function makeClaim(source: string, text: string, changes: Partial<ClaimReport> = {}): ClaimReport {
  const start = source.indexOf(text);
  return {
    id: "c1",
    kind: "price-change",
    start,
    end: start + text.length,
    quote: text,
    number: { start, end: start + text.length, text },
    asserted: { value: 9.8, unit: "percent", hedge: null, lower: 9.75, upper: 9.85 },
    subject: { name: "Alibaba", symbol: "9988.HK", issuer: "Alibaba" },
    period: { from: "2025-09-23", to: "2025-09-24", rule: "session" },
    attribution: null,
    verdict: "contradicted",
    computed: 9.16,
    reading: "close to close",
    notes: [],
    reason: null,
    evidence: [
      { source: "prices/9988.HK.csv", symbol: "9988.HK", date: "2025-09-23", field: "close", value: 159.4 },
      { source: "prices/9988.HK.csv", symbol: "9988.HK", date: "2025-09-24", field: "close", value: 174 },
    ],
    message: "the tape gives +9.16%",
    suggestion: { start, end: start + text.length, text: "9.2%", certain: true },
    ...changes,
  };
}

/** A report with the given claims, its summary counted. */
export function makeReport(
  claims: readonly ClaimReport[],
  ledger: readonly LedgerEntry[] = [],
  path: string | null = "a.md",
): Report {
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    schema: 1,
    document: {
      path,
      title: null,
      language: "en",
      published: "2025-09-24",
      publishedFrom: "front-matter",
      ranges: "source",
    },
    claims,
    ledger,
    summary: {
      numbers: claims.length + ledger.length,
      checked: claims.length,
      context: 0,
      unread: ledger.length,
      confirmed: count("confirmed"),
      contradicted: count("contradicted"),
      ambiguous: count("ambiguous"),
      unverifiable: count("unverifiable"),
    },
  };
}

/** A document as a format is given it. */
export function makeDocument(
  source: string,
  claims: readonly ClaimReport[],
  ledger: readonly LedgerEntry[] = [],
): CheckedDocument & { report: FinalReport } {
  return {
    name: "a.md",
    source,
    report: suppress(makeReport(claims, ledger), source),
    blocks: [],
    tape: { series: () => undefined },
  };
}

const plain = (text: string): string => text;

/** Options of a format without colour, eighty columns wide. */
export function makeOptions(changes: Partial<FormatOptions> = {}): FormatOptions {
  const paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain };
  return { show: "findings", explain: false, groupBy: "place", paint, columns: 80, ...changes };
}
