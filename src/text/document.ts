import type { SessionDate } from "../tape/session-date.js";
import type { Decoded } from "./decoded.js";
import type { DateSource } from "./published.js";

/** When a text appeared: its calendar day where it appeared, and the instant where the hour is known. */
export interface Published {
  readonly text: string;
  readonly day: SessionDate;
  /** Milliseconds since 1970-01-01T00:00Z; null where only the day is known. */
  readonly instant: number | null;
}

/** What kind of place in a text a block is; a cell belongs to a table, a note to what it is a footnote of. */
export type BlockKind = "paragraph" | "heading" | "item" | "cell" | "code" | "note";

/** Where a cell stands: its table, row and column, counted from 0; row 0 is the header. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A stretch of the source that is read as one text, with the markup inside it that is passed over. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Ranges of markup inside the block, flat: start, end, start, end …, ascending. */
  readonly skip: readonly number[];
  readonly cell: CellPlace | null;
  /** The text that is read, where it is not written in the source as it is read; null where it is. */
  readonly decoded: Decoded | null;
}

/** A text with what is known of it. All ranges are UTF-16 offsets in `source`. */
export interface Document {
  readonly source: string;
  readonly path: string | null;
  readonly language: string;
  readonly published: Published | null;
  /** Where the publication date was found. */
  readonly publishedFrom: DateSource | null;
  readonly title: string | null;
  /** Whether `source` was taken out of a file, such as a PDF, that has no text to index. */
  readonly extracted: boolean;
  readonly blocks: readonly Block[];
}
