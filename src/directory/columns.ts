/**
 * The columns of a directory file, in their order.
 *
 * `type` is share, ads, index or currency; `symbol` that of the primary listing, of a currency its ISO 4217 code; `units`
 * are the ordinary shares in one unit; `names` and `french` are joined with `|`, the first of `names` is what the press
 * says; `others` are further listings, each `SYMBOL VENUE CURRENCY UNITS TYPE`, joined with `|`; `common` are those of the
 * names that are ordinary words too. No cell holds a comma.
 */
export const COLUMNS = [
  "type",
  "symbol",
  "venue",
  "currency",
  "units",
  "country",
  "names",
  "french",
  "others",
  "common",
] as const;

/** What a file of additions has behind {@link COLUMNS}: who was asked what and when, and 1 once it has been looked at. */
export const ADDED_COLUMNS = ["source", "query", "day", "reviewed"] as const;
