import { TapecheckError } from "../errors.js";
import type { Instrument } from "../tape/model.js";
import { parseIso } from "../tape/session-date.js";
import { venueOf } from "../tape/venues.js";
import { ADDED_COLUMNS, COLUMNS } from "./columns.js";
import type { Addition, DirectoryEntry } from "./entry.js";

/**
 * Reads a directory file: a head line, then an entry a line; lines that are empty or begin with `#` are passed over.
 *
 * Throws `directory-malformed` with the line that is not an entry. `file` is what the error calls the text.
 */
export function parseDirectory(text: string, file: string): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  let line = 0;
  for (const row of text.split("\n")) {
    line++;
    const cells = row.trimEnd().split(",");
    if (row.trim() === "" || row.startsWith("#") || cells[0] === COLUMNS[0]) continue;
    const entry = entryOf(cells);
    if (typeof entry === "string") throw malformed(file, line, entry, row);
    entries.push(entry);
  }
  return entries;
}

const malformed = (file: string, line: number, expected: string, found: string): TapecheckError =>
  new TapecheckError("directory-malformed", "this line of a directory of names cannot be read", {
    file,
    line,
    expected,
    found: found.slice(0, 120),
  });

/** The entry of a line, or what was expected in its place. */
function entryOf(cells: readonly string[]): DirectoryEntry | string {
  const all = COLUMNS.length + ADDED_COLUMNS.length;
  if (cells.length !== COLUMNS.length && cells.length !== all)
    return `${COLUMNS.length} cells, or ${all} in a file of additions`;
  const [type, symbol = "", venue, currency, units, country = "", names, french, others, common] = cells;
  const kind = type === "share" || type === "ads" ? "company" : type;
  if (kind !== "company" && kind !== "index" && kind !== "currency") return "share, ads, index or currency as type";
  const [name, ...aliases] = listOf(names);
  if (name === undefined || symbol === "") return "a symbol and a name";
  const rows = kind === "currency" ? [] : [[symbol, venue, currency, units, type], ...listOf(others).map(wordsOf)];
  const listings = rows.map((row, place) => listing(name, place === 0, row));
  if (listings.includes(undefined)) return "listings as SYMBOL, VENUE, CURRENCY, UNITS, TYPE";
  const added = cells.length === all ? additionOf(cells.slice(COLUMNS.length)) : null;
  if (typeof added === "string") return added;
  return {
    kind,
    symbol,
    name,
    aliases: [...aliases, ...listOf(french)],
    country,
    common: listOf(common),
    listings: listings as Instrument[],
    added,
  };
}

const listOf = (cell: string | undefined): string[] => (cell ?? "").split("|").filter((name) => name !== "");
const wordsOf = (cell: string): (string | undefined)[] => cell.split(" ");

function additionOf([source = "", query = "", day = "", reviewed]: readonly string[]): Addition | string {
  if (parseIso(day) === undefined) return "the day of the search as YYYY-MM-DD";
  return { source, query, day, reviewed: reviewed === "1" };
}

/** A listing as a tape lists it, from its symbol, venue, currency, units and type; undefined where one is not sound. */
function listing(issuer: string, primary: boolean, row: readonly (string | undefined)[]): Instrument | undefined {
  const [symbol = "", venue = "", currency = "", units, type] = row;
  if (symbol === "" || !/^[A-Z0-9]{4}$/.test(venue) || !/^[A-Z]{3}$/.test(currency) || !(Number(units) > 0)) return;
  if (type !== "share" && type !== "ads" && type !== "index") return;
  const { timezone } = venueOf(venue);
  const sharesPerUnit = Number(units);
  return { symbol, name: issuer, aliases: [], venue, timezone, currency, type, issuer, primary, sharesPerUnit };
}
