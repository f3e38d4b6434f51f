import type { CheckedDocument, FormatOptions, Ink, Paint } from "../formats/format.js";
import type { Lines } from "../lines.js";
import type { ClaimReport, EvidenceRow, Range, VerdictName } from "../schema.js";
import { printable } from "./display.js";
import { evidenceLines } from "./evidence.js";
import { excerptOf } from "./excerpt.js";

/** A document with its lines found, so that every finding of it is placed cheaply. */
export interface PlacedDocument extends CheckedDocument {
  readonly lines: Lines;
}

const GUTTER = "  │ ";

/** So many values of the tape fit on a line beside the listing. */
const FEW = 3;

/** `article.md:9:41`, which terminals and editors open. */
export function placeOf({ name, lines }: PlacedDocument, offset: number, paint: Paint): string {
  const { line, column } = lines.place(offset);
  return `${paint.bold(printable(name))}${paint.dim(`:${line}:${column}`)}`;
}

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
 * One claim as lines: where and what, then the text with the numeral marked, and what the tape gives beside it.
 *
 * With `explain` every row of evidence follows. A claim that holds keeps to one line unless it is explained.
 */
export function findingLines(document: PlacedDocument, claim: ClaimReport, options: FormatOptions): string[] {
  const { paint, explain } = options;
  const ink = inkOf(claim.verdict, paint);
  const message = printable(claim.message);
  const said = paint.bold(printable(claim.number.text));
  const place = placeOf(document, claim.number.start, paint);
  const head = `${place} ${ink(claim.verdict)}  ${said}: ${message}  ${paint.dim(claim.kind)}`;
  const serious = claim.verdict === "contradicted" || claim.verdict === "ambiguous";
  if (!serious && !explain) return [head];
  const below = [
    ...excerptLines(document, claim, options),
    ...groundLines(claim, explain),
    ...(explain ? evidenceLines(claim) : []),
  ];
  return [head, ...below.map((line) => paint.dim(GUTTER) + line), ...(serious || explain ? [""] : [])];
}

function excerptLines({ source, lines }: PlacedDocument, claim: ClaimReport, options: FormatOptions): string[] {
  const { paint, columns } = options;
  const ink = inkOf(claim.verdict, paint);
  const room = Math.max(40, columns - GUTTER.length - 2);
  const { before, numeral, after, indent, width } = excerptOf(source, lines, claim.number, claim, room);
  const mark = " ".repeat(indent) + ink("^".repeat(width));
  return [before + ink(numeral) + after, mark + suggestionOf(source, claim, paint)];
}

function suggestionOf(source: string, { suggestion, number }: ClaimReport, paint: Paint): string {
  if (!suggestion) return "";
  const text = paint.green(`“${printable(suggestion.text)}”`);
  if (sameRange(suggestion, number)) return ` write ${text}`;
  return ` write ${text} for “${printable(source.slice(suggestion.start, suggestion.end))}”`;
}

const sameRange = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

/** Who and what was looked up: the listing, then the few values that decide; all of them come with `explain`. */
function groundLines({ subject, evidence, period }: ClaimReport, explain: boolean): string[] {
  const parts = subject ? [printable(subject.symbol ? `${subject.name} (${subject.symbol})` : subject.name)] : [];
  const days = [period?.from, period?.to].filter((day) => typeof day === "string");
  if (!explain && evidence.length > 0 && evidence.length <= FEW) parts.push(...evidence.map(rowInWords));
  else if (days.length > 0) parts.push([...new Set(days)].join(" → "));
  return parts.length > 0 ? [parts.join("   ")] : [];
}

const rowInWords = ({ date, field, value }: EvidenceRow): string => printable(`${date} ${field} ${value}`);
