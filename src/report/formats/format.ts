import type { Tape } from "../../tape/model.js";
import type { Block } from "../../text/document.js";
import type { FinalReport } from "../suppress.js";

/** One checked text as a format is given it. */
export interface CheckedDocument {
  /** The path as the user gave it, `<stdin>` for standard input. */
  readonly name: string;
  readonly source: string;
  readonly report: FinalReport;
  /** The text in the blocks that were read; ranges index `source`. */
  readonly blocks: readonly Block[];
  /** What the verdicts rest on, for pictures of it. */
  readonly tape: Pick<Tape, "series">;
}

/** Marks up text for a terminal; the identity where there is no colour. */
export type Ink = (text: string) => string;

/** The inks a format may use. */
export type Paint = Readonly<Record<"bold" | "dim" | "red" | "yellow" | "green" | "cyan", Ink>>;

/** How much a format for people shows. Formats for machines are always whole. */
export interface FormatOptions {
  /** `findings`: contradicted and ambiguous; `contradictions`: only these; `all`: every claim and every unread number. */
  readonly show: "contradictions" | "findings" | "all";
  /** Whether the evidence of each claim shown is listed row by row. */
  readonly explain: boolean;
  /** In the order of the text, or by who said it, the text's own word first. */
  readonly groupBy: "place" | "source";
  readonly paint: Paint;
  /** Width of the terminal in columns. */
  readonly columns: number;
}

/** Writes the reports of one run, in order, so that nothing waits for the last document. */
export interface FormatWriter {
  /** What to print for one document, line ends included. */
  document(checked: CheckedDocument): string;
  /** What to print after the last document. */
  end(): string;
}

/** An output format of `tapecheck check`. */
export interface Format {
  /** The word after `--format`. */
  readonly name: string;
  /** What it prints, for the help text. */
  readonly summary: string;
  /** `count` is the number of documents the user asked for. */
  begin(count: number, options: FormatOptions): FormatWriter;
}
