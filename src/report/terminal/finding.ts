import type { CheckedDocument, FormatOptions, Ink, Paint } from "../formats/format.js";
import type { Lines } from "../lines.js";
import type { ClaimReport, Range, VerdictName } from "../schema.js";
import { printable } from "./display.js";
import { evidenceLines } from "./evidence.js";
import { excerptOf } from "./excerpt.js";
import { decimalsFor, valueInUnit } from "./values.js";

/** A document with its lines found, so that every finding of it is placed cheaply. */
export interface PlacedDocument extends CheckedDocument {
  readonly lines: Lines;
}

const GUTTER = "  │ ";

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
  const message = printable(claim.message || `“${claim.quote}”`);
  const head = `${placeOf(document, claim.number.start, paint)} ${ink(claim.verdict)}  ${message}  ${paint.dim(claim.kind)}`;
  const serious = claim.verdict === "contradicted" || claim.verdict === "ambiguous";
  if (!serious && !explain) return [head];
  const below = [
    ...excerptLines(document, claim, options),
    ...comparisonLines(claim, paint),
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

function comparisonLines(claim: ClaimReport, paint: Paint): string[] {
  const { number, asserted, computed, subject, period } = claim;
  const parts = [`${paint.dim("said")} ${printable(number.text)}`];
  if (computed !== null) {
    parts.push(`${paint.dim("tape")} ${paint.bold(valueInUnit(computed, asserted.unit, decimalsFor(number.text)))}`);
  }
  if (subject) parts.push(printable(subject.symbol ? `${subject.name} (${subject.symbol})` : subject.name));
  const days = [period?.from, period?.to].filter((day) => typeof day === "string");
  if (days.length > 0) parts.push(days.join(" → "));
  return [parts.join("   ")];
}
