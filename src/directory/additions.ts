import { ADDED_COLUMNS, COLUMNS } from "./columns.js";
import { Directory } from "./directory.js";
import type { DirectoryEntry } from "./entry.js";

/** What came of entries that a search found: the entries to keep, and those that somebody should look at. */
export interface Merged {
  /** The entries of the file of additions from now on, the older ones first. */
  readonly additions: readonly DirectoryEntry[];
  /** Those among them that nobody has looked at yet. */
  readonly toReview: readonly DirectoryEntry[];
  /** What was found and is not kept: its symbol or its name is already another's. */
  readonly refused: readonly { readonly entry: DirectoryEntry; readonly because: DirectoryEntry }[];
}

/**
 * Puts entries found by a search behind those that are known.
 *
 * What the package and earlier additions say is never changed: an entry whose symbol is known is passed over, one whose
 * name is known under another symbol is refused. Both lists ascend in time.
 */
export function mergeAdditions(
  shipped: readonly DirectoryEntry[],
  earlier: readonly DirectoryEntry[],
  found: readonly DirectoryEntry[],
): Merged {
  const additions = [...earlier];
  const refused: Merged["refused"][number][] = [];
  const symbols = new Map(
    [...shipped, ...earlier].flatMap((entry) => symbolsOf(entry).map((symbol) => [symbol, entry])),
  );
  const directory = new Directory([...shipped, ...earlier]);
  for (const entry of found) {
    if (symbolsOf(entry).some((symbol) => symbols.has(symbol))) continue;
    const because = directory.find(entry.name, true) ?? additions.find(({ name }) => name === entry.name);
    if (because !== undefined) refused.push({ entry, because });
    else additions.push(entry);
    for (const symbol of symbolsOf(entry)) symbols.set(symbol, entry);
  }
  return { additions, toReview: additions.filter(({ added }) => added?.reviewed === false), refused };
}

const symbolsOf = ({ kind, listings, symbol }: DirectoryEntry): string[] =>
  listings.length === 0 ? [`${kind} ${symbol}`] : listings.map((one) => one.symbol);

/** Writes additions as a file that {@link parseDirectory} reads and a person can correct. */
export function additionsText(additions: readonly DirectoryEntry[]): string {
  return `${[[...COLUMNS, ...ADDED_COLUMNS].join(","), ...additions.map(lineOf)].join("\n")}\n`;
}

function lineOf({ kind, symbol, name, aliases, country, common, listings, added }: DirectoryEntry): string {
  const [first, ...others] = listings;
  const further = others.map((one) => [one.symbol, one.venue, one.currency, one.sharesPerUnit, one.type].join(" "));
  const own = [first?.type ?? kind, symbol, first?.venue ?? "", first?.currency ?? "", first?.sharesPerUnit ?? ""];
  const names = [country, [name, ...aliases].join("|"), "", further.join("|"), common.join("|")];
  const how = [added?.source ?? "", added?.query ?? "", added?.day ?? "", added?.reviewed ? "1" : ""];
  return [...own, ...names, ...how].map((cell) => String(cell).replace(/[,\r\n]+/g, " ")).join(",");
}
