import type { CheckedDocument, Ink, Paint } from "../formats/format.js";
import type { Lines } from "../lines.js";
import { printable } from "./display.js";

/** A document with its lines found, so that every entry of it is placed cheaply. */
export interface PlacedDocument extends CheckedDocument {
  readonly lines: Lines;
}

/** One thing to say about a place of the text: a line, and what stands below it. */
export interface Entry {
  /** Offset in the source. */
  readonly at: number;
  /** The word after the place: a verdict, `unread`, `suppressed`. */
  readonly label: string;
  readonly ink: Ink;
  readonly text: string;
  /** Lines below, set off from the next entry by an empty one. */
  readonly below: readonly string[];
}

const GUTTER = "  │ ";

/** Columns that stand before a line below an entry. */
export const GUTTER_WIDTH = GUTTER.length;

/** Entries as lines in the order of the text: `article.md:9:41 contradicted …`, places and labels in columns. */
export function entryLines({ name, lines }: PlacedDocument, entries: readonly Entry[], paint: Paint): string[] {
  const shownName = printable(name);
  const placed = entries
    .map((entry) => ({ ...entry, ...lines.place(entry.at) }))
    .sort((a, b) => a.at - b.at)
    .map((entry) => ({ ...entry, position: `:${entry.line}:${entry.column}` }));
  const positionWidth = widest(placed.map(({ position }) => position));
  const labelWidth = widest(placed.map(({ label }) => label));
  return placed.flatMap(({ position, label, ink, text, below }) => [
    `${paint.bold(shownName)}${paint.dim(position.padEnd(positionWidth))} ${ink(label.padEnd(labelWidth))}  ${text}`,
    ...below.map((line) => paint.dim(GUTTER) + line),
    ...(below.length > 0 ? [""] : []),
  ]);
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 0);
