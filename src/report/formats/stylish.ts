import { Lines } from "../lines.js";
import { type ClaimReport, isFinding } from "../schema.js";
import type { SuppressedClaim } from "../suppress.js";
import { printable } from "../terminal/display.js";
import { type Entry, entryLines, type PlacedDocument } from "../terminal/entry.js";
import { findingEntry, inkOf, numeralAsRead } from "../terminal/finding.js";
import { bySource } from "../terminal/sources.js";
import { addTallies, emptyTally, tallyLine } from "../terminal/tally.js";
import type { CheckedDocument, Format, FormatOptions, Paint } from "./format.js";

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

/** What is shown of one document: one list, or one for each source under its name. */
function documentLines(checked: CheckedDocument, options: FormatOptions): string[] {
  const document = { ...checked, lines: new Lines(checked.source) };
  const { claims, suppressed } = checked.report;
  const shown = claims.filter((claim) => isShown(claim, options));
  const others = [
    ...suppressed.map((claim) => suppressedEntry(document, claim, options.paint)),
    ...(options.show === "all" ? unreadEntries(document, options.paint) : []),
  ];
  const lines = (some: readonly ClaimReport[], more: readonly Entry[] = []) =>
    entryLines(document, [...some.map((claim) => findingEntry(document, claim, options)), ...more], options.paint);
  if (options.groupBy === "place") return lines(shown, others);
  const groups = bySource(shown).flatMap(({ name, claims: some }) => [
    options.paint.bold(`${printable(name)}:`),
    ...lines(some),
    "",
  ]);
  return [...groups, ...lines([], others)];
}

function isShown(claim: ClaimReport, { show }: FormatOptions): boolean {
  return show === "all" || claim.verdict === "contradicted" || (show === "findings" && isFinding(claim));
}

function suppressedEntry({ source }: PlacedDocument, claim: SuppressedClaim, paint: Paint): Entry {
  const { source: origin, line, reason } = claim.suppressedBy;
  const by = origin === "comment" ? `by the comment on line ${line}` : "by the configuration";
  const why = reason ? ` (${printable(reason)})` : "";
  const what = `${printable(numeralAsRead(source, claim.number))}: ${inkOf(claim.verdict, paint)(claim.verdict)}`;
  const text = `${what}, silenced ${by}${why}  ${paint.dim(claim.kind)}`;
  return { at: claim.number.start, label: "suppressed", ink: paint.dim, text, below: [] };
}

const unreadEntries = ({ report }: PlacedDocument, { dim }: Paint): Entry[] =>
  report.ledger
    .filter(({ state }) => state === "unread")
    .map(({ start, text }) => ({
      at: start,
      label: "unread",
      ink: dim,
      text: `${printable(text)}: not understood`,
      below: [],
    }));
