import type { Attribution } from "../speech/attribution.js";

/** A verdict on one claim. */
export type VerdictName = "confirmed" | "contradicted" | "ambiguous" | "unverifiable";

/** What became of a numeral of the document. */
export type LedgerState = "checked" | "context" | "unread";

/** A half-open range of UTF-16 code units in the source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A statement of a source document: where it stands, its sentence as it is read, and on whose word. */
export interface Passage extends Range {
  /** The file or address. */
  readonly path: string;
  readonly quote: string;
  readonly attribution: Attribution | null;
}

/** One value that a reading used: of the tape, or told by a document. */
export interface EvidenceRow {
  readonly source: string;
  readonly symbol: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly field: string;
  readonly value: number;
  readonly unit?: string;
  /** The statement that gives the value, where a document does. */
  readonly passage?: Passage;
}

/** A term of the market in words that translators put for it. */
export interface TranslationReport extends Range {
  readonly text: string;
  /** The term of the field, `share`. */
  readonly meant: string;
  /** The likely original, `action (French)`. */
  readonly original: string;
}

/** One claim of the report, as schema 1 prints it. */
export interface ClaimReport extends Range {
  readonly id: string;
  readonly kind: string;
  readonly quote: string;
  /** The asserted numeral in the source. */
  readonly number: Range & { readonly text: string };
  readonly asserted: {
    readonly value: number;
    readonly unit: string;
    readonly hedge: string | null;
    readonly lower: number;
    readonly upper: number;
  };
  readonly subject: { readonly name: string; readonly symbol: string | null; readonly issuer: string } | null;
  readonly period: { readonly from: string | null; readonly to: string | null; readonly rule: string } | null;
  readonly attribution: Attribution | null;
  readonly verdict: VerdictName;
  readonly computed: number | null;
  /** The convention that gave the value, in words. */
  readonly reading: string;
  readonly notes: readonly string[];
  /** What its words are likely the translation of, beside the note `translation`; absent where they are no translation. */
  readonly translations?: readonly TranslationReport[];
  /** Why a claim could not be settled, `no-data`; null otherwise. */
  readonly reason: string | null;
  readonly evidence: readonly EvidenceRow[];
  readonly message: string;
  /** The command that would fetch what the claim lacks; absent where nothing is lacking, or nothing can fetch it. */
  readonly fetch?: string;
  /**
   * Text to write in place of a range; an empty range is a place to insert it.
   *
   * `certain`: the number is contradicted and only this one would hold, so that it may be written without asking.
   */
  readonly suggestion: (Range & { readonly text: string; readonly certain: boolean }) | null;
}

/** Whether somebody should look at a claim: what is contradicted, ambiguous, or said of a day on which the market was shut. */
export const isFinding = ({ verdict, reason }: Pick<ClaimReport, "verdict" | "reason">): boolean =>
  verdict === "contradicted" || verdict === "ambiguous" || reason === "market-shut";

/** One numeral of the document. */
export interface LedgerEntry extends Range {
  readonly text: string;
  readonly state: LedgerState;
}

/** The report on one document: JSON schema 1. */
export interface Report {
  readonly schema: 1;
  readonly document: {
    readonly path: string | null;
    readonly title: string | null;
    readonly language: string;
    readonly published: string | null;
    /** Where the publication date was found: `given`, `front-matter`, `json-ld` …; null where there is none. */
    readonly publishedFrom: string | null;
    /** What ranges index: the source, or the text that was taken out of it, as of a PDF. */
    readonly ranges: "source" | "extracted";
  };
  readonly claims: readonly ClaimReport[];
  readonly ledger: readonly LedgerEntry[];
  readonly summary: {
    readonly numbers: number;
    readonly checked: number;
    readonly context: number;
    readonly unread: number;
    readonly confirmed: number;
    readonly contradicted: number;
    readonly ambiguous: number;
    readonly unverifiable: number;
  };
}
