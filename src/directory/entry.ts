import type { Instrument } from "../tape/model.js";

/** A company, index or currency of the directory: what it is called, and where it is quoted. */
export interface DirectoryEntry {
  readonly kind: "company" | "index" | "currency";
  /** Symbol of its primary listing; of a currency its ISO 4217 code. */
  readonly symbol: string;
  /** The name that the press uses: the issuer of its listings. */
  readonly name: string;
  /** Other names, in English and in French. */
  readonly aliases: readonly string[];
  /** ISO 3166 code of the country; of an index that of its market, of a currency that of the issuer. */
  readonly country: string;
  /** Those of its names that are ordinary words, such as Target: only a text that speaks of its shares means it by them. */
  readonly common: readonly string[];
  /** Its listings, the primary one first; a currency has none. */
  readonly listings: readonly Instrument[];
  /** Where the row comes from, where it was added by a search; null for those that come with the package. */
  readonly added: Addition | null;
}

/** How a row came into the directory by a search, and whether somebody has looked at it. */
export interface Addition {
  /** The source that was asked, `yahoo`. */
  readonly source: string;
  /** What it was asked. */
  readonly query: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly reviewed: boolean;
}
