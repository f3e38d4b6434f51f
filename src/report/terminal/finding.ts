import type { FormatOptions, Ink, Paint } from "../formats/format.js";
import { type ClaimReport, type EvidenceRow, isFinding, type Range, type VerdictName } from "../schema.js";
import { printable } from "./display.js";
import { type Entry, GUTTER_WIDTH, type PlacedDocument } from "./entry.js";
import { evidenceLines } from "./evidence.js";
import { excerptOf } from "./excerpt.js";
import { sourceName } from "./sources.js";

/** So many values of the tape fit on a line beside the listing. */
const FEW = 3;

/** The ink of a verdict. */
export function inkOf(verdict: VerdictName, paint: Paint): Ink {
  const inks: Readonly<Record<VerdictName, Ink>> = {
    contradicted: paint.red,
    ambiguous: paint.yellow,
    confirmed: paint.green,
    unverifiable: paint.cyan,
  };
  return inks[verdict];
}

/**
 * One claim: what was said of it, then the text with the numeral marked, and what the tape gives below.
 *
 * With `explain` every row of evidence follows. A claim that holds keeps to one line unless it is explained.
 */
export function findingEntry(document: PlacedDocument, claim: ClaimReport, options: FormatOptions): Entry {
  const { paint, explain } = options;
  const { verdict, number, message, kind } = claim;
  const serious = isFinding(claim);
  const below = [
    ...excerptLines(document, claim, options),
    ...groundLines(claim, explain),
    ...claim.evidence.flatMap(passageLine),
    ...(explain ? evidenceLines(claim) : []),
  ];
  const said = paint.bold(printable(numeralAsRead(document.source, number)));
  return {
    at: number.start,
    label: verdict,
    ink: inkOf(verdict, paint),
    text: `${said}: ${printable(message)}  ${paint.dim(kind)}`,
    below: serious || explain ? below : [],
  };
}

/** The numeral with the mark of its unit where that touches it: `9.2%`, `HK$174.00`. */
export const numeralAsRead = (source: string, number: Range): string => {
  const { start, end } = numeralRange(source, number);
  return source.slice(start, end);
};

/** The range of a numeral with the mark of its unit where that touches it. */
export function numeralRange(source: string, { start, end }: Range): Range {
  const before = /(?:\b[A-Z]{1,3})?[$€£¥][ \u00a0]?$/.exec(source.slice(Math.max(0, start - 5), start))?.[0] ?? "";
  const after = /^[ \u00a0\u202f]?%/.exec(source.slice(end, end + 2))?.[0] ?? "";
  return { start: start - before.length, end: end + after.length };
}

function excerptLines({ source, lines }: PlacedDocument, claim: ClaimReport, options: FormatOptions): string[] {
  const { paint, columns } = options;
  const ink = inkOf(claim.verdict, paint);
  const room = Math.max(40, columns - GUTTER_WIDTH - 2);
  const marked = numeralRange(source, claim.number);
  const { before, numeral, after, indent, width } = excerptOf(source, lines, marked, room);
  const mark = " ".repeat(indent) + ink("^".repeat(width));
  return [before + ink(numeral) + after, mark + suggestionOf(source, claim, paint)];
}

function suggestionOf(source: string, claim: ClaimReport, paint: Paint): string {
  const suggested = suggestedText(source, claim);
  if (suggested === null) return "";
  const { text, instead } = suggested;
  if (instead === "") return ` add ${paint.green(`“${printable(text.trim())}”`)}`;
  return ` write ${paint.green(`“${printable(text)}”`)}${instead === null ? "" : ` for “${printable(instead)}”`}`;
}

/** What to write, and for which text: null for the numeral of the claim, empty where it is to be added. */
export function suggestedText(
  source: string,
  { suggestion, number }: ClaimReport,
): { readonly text: string; readonly instead: string | null } | null {
  if (!suggestion) return null;
  const { start, end } = suggestion;
  if (start === end) return { text: suggestion.text, instead: "" };
  if (start !== number.start || end !== number.end) return { text: suggestion.text, instead: source.slice(start, end) };
  const unit = numeralRange(source, number);
  return { text: source.slice(unit.start, start) + suggestion.text + source.slice(end, unit.end), instead: null };
}

/** Who and what was looked up: the listing, then the few values that decide; all of them come with `explain`. */
function groundLines({ subject, evidence, period }: ClaimReport, explain: boolean): string[] {
  const parts = subject ? [printable(subject.symbol ? `${subject.name} (${subject.symbol})` : subject.name)] : [];
  const days = [period?.from, period?.to].filter((day) => typeof day === "string");
  const rows = evidence.filter(({ passage }) => passage === undefined);
  if (!explain && rows.length > 0 && rows.length <= FEW) parts.push(...rows.map(rowInWords));
  else if (days.length > 0) parts.push([...new Set(days)].join(" → "));
  return parts.length > 0 ? [parts.join("   ")] : [];
}

/** What a document says, in its own words: `release.md: “Net income was …”`. */
function passageLine({ passage }: EvidenceRow): string[] {
  if (passage === undefined) return [];
  const { path, quote, attribution } = passage;
  const source = attribution === null ? "" : ` (${sourceName(attribution)})`;
  return [printable(`${path}${source}: “${quote}”`)];
}

const rowInWords = ({ date, field, value }: EvidenceRow): string => printable(`${date} ${field} ${value}`);
