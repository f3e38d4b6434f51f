import { Lines } from "../lines.js";
import type { ClaimReport } from "../schema.js";
import type { SuppressedClaim } from "../suppress.js";
import { printable } from "../terminal/display.js";
import { findingLines, inkOf, type PlacedDocument, placeOf } from "../terminal/finding.js";
import { addTallies, emptyTally, tallyLine } from "../terminal/tally.js";
import type { CheckedDocument, Format, FormatOptions } from "./format.js";

/** For people: a line a finding with the text below it, what was said beside what the tape gives, and one line of counts. */
export const stylish: Format = {
  name: "stylish",
  summary: "for people: each finding with its line of the text",
  begin(_count, options) {
    let tally = emptyTally;
    let documents = 0;
    return {
      document(checked) {
        tally = addTallies(tally, checked.report.summary);
        documents++;
        return documentLines(checked, options)
          .map((line) => `${line}\n`)
          .join("");
      },
      end: () => {
        const silent = documents === 0 || (options.show === "contradictions" && tally.contradicted === 0);
        return silent ? "" : `${tallyLine(tally, documents, options)}\n`;
      },
    };
  },
};

/** What is shown of one document, in the order of its text. */
function documentLines(checked: CheckedDocument, options: FormatOptions): string[] {
  const document = { ...checked, lines: new Lines(checked.source) };
  const { claims, suppressed } = checked.report;
  const entries: { at: number; lines: string[] }[] = [
    ...claims
      .filter((claim) => isShown(claim, options))
      .map((claim) => ({ at: claim.number.start, lines: findingLines(document, claim, options) })),
    ...suppressed.map((claim) => ({ at: claim.number.start, lines: [suppressedLine(document, claim, options)] })),
    ...(options.show === "all" ? unreadLines(document, options) : []),
  ];
  return entries.sort((a, b) => a.at - b.at).flatMap(({ lines }) => lines);
}

function isShown({ verdict }: ClaimReport, { show }: FormatOptions): boolean {
  return show === "all" || verdict === "contradicted" || (verdict === "ambiguous" && show === "findings");
}

function suppressedLine(document: PlacedDocument, claim: SuppressedClaim, { paint }: FormatOptions): string {
  const { source, line, reason } = claim.suppressedBy;
  const by = source === "comment" ? `by the comment on line ${line}` : "by the configuration";
  const why = reason ? ` (${printable(reason)})` : "";
  const what = `${inkOf(claim.verdict, paint)(claim.verdict)} “${printable(claim.number.text)}”`;
  const silenced = `${paint.dim("suppressed")}  ${what} ${by}${why}`;
  return `${placeOf(document, claim.number.start, paint)} ${silenced}  ${paint.dim(claim.kind)}`;
}

const unreadLines = (document: PlacedDocument, { paint }: FormatOptions): { at: number; lines: string[] }[] =>
  document.report.ledger
    .filter(({ state }) => state === "unread")
    .map(({ start, text }) => ({
      at: start,
      lines: [`${placeOf(document, start, paint)} ${paint.dim("unread")}  “${printable(text)}” was not understood`],
    }));
