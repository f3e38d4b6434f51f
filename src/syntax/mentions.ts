import type { Reference } from "../entities/reference.js";
import { ConceptSet } from "../languages/concept-set.js";
import type { Chunk } from "./chunk.js";
import { cued, meaning, means } from "./item.js";
import { nominalEndingAt } from "./nominal.js";

/** The words that name somebody as names do. */
const NAMING = ConceptSet.with("currency", "role", "company");

/** The first company or index that a sentence names outside prepositional phrases; it is looked for once. */
export class Head {
  private found: Named | null | undefined = undefined;

  constructor(private readonly chunks: readonly Chunk[]) {}

  /** The name where it stands before chunk `at`; null where none does. */
  before(at: number): Reference | null {
    if (this.found === undefined) this.found = firstNamed(this.chunks);
    return this.found !== null && this.found.behind <= at ? this.found.reference : null;
  }
}

/** A name, and the first chunk that stands behind it. */
interface Named {
  readonly reference: Reference;
  readonly behind: number;
}

/** A currency or a role names nobody as the last word: something is said of it, or it has a name behind it. */
function firstNamed(chunks: readonly Chunk[]): Named | null {
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "word" && !means(chunk.item, NAMING)) continue;
    const word = chunk.t === "word" && i + 1 < chunks.length;
    const currency = word && i <= 2 ? meaning(chunk.item, "currency") : undefined;
    if (currency) return { reference: { r: "currency", code: currency.code }, behind: i + 2 };
    const role = word && (meaning(chunk.item, "role") !== undefined || meaning(chunk.item, "company") !== undefined);
    if (chunk.t === "unknown" ? !isCompany(chunks, i) : chunk.t !== "known" && !role) continue;
    if (underPreposition(chunks, i)) continue;
    const reference = nominalEndingAt(chunks, i)?.reference ?? null;
    if (role && reference?.r !== "role" && reference?.r !== "name") continue;
    return reference === null ? null : { reference, behind: role ? i + 2 : i + 1 };
  }
  return null;
}

/** An unknown name counts as a company where a suffix, a ticker, its shares or a verb of the market show it to be one. */
export function isCompany(chunks: readonly Chunk[], i: number): boolean {
  if (isListed(chunks, i)) return true;
  const next = chunks[i + 1];
  return next?.t === "word" && !cued(next.item, "owner-clitic") && meaning(next.item, "move") !== undefined;
}

/** Whether a suffix, a ticker or its shares show an unknown name to be a company's. */
export function isListed(chunks: readonly Chunk[], i: number): boolean {
  if (cued(chunks[i]?.item, "company-name")) return true;
  const next = chunks[i + 1];
  if (next?.t === "mark" && next.item.norm === "(")
    return chunks[i + 3]?.item.norm === ")" || /[.:]/.test(chunks[i + 2]?.item.norm ?? "");
  const after = cued(next?.item, "owner-clitic") ? chunks[i + 2] : next;
  if (after === undefined || after.t !== "word") return false;
  return meaning(after.item, "equity") !== undefined || meaning(after.item, "side") !== undefined;
}

/** Whether an unknown name has its shares before it: `shares of`. */
export const isOfShares = (chunks: readonly Chunk[], i: number): boolean =>
  meaning(chunks[i - 1]?.item, "relation")?.r === "of" && meaning(chunks[i - 2]?.item, "equity") !== undefined;

/** What `of` gives to the name behind it: `shares of`, `the rise of`, `the revenue of`. */
const OWNED = ConceptSet.with("equity", "move", "metric");

function underPreposition(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 4; j--) {
    const chunk = chunks[j] as Chunk;
    const relation = meaning(chunk.item, "relation")?.r;
    if (relation !== undefined && chunk.t === "word")
      return (
        !(relation === "of" && means(chunks[j - 1]?.item, OWNED)) &&
        !(relation === "in" && meaning(chunks[j - 1]?.item, "equity"))
      );
    if (!meaning(chunk.item, "determiner") && !meaning(chunk.item, "adverb")) return false;
  }
  return false;
}

/** The venues that a place word names as a market: `in Hong Kong`, `on Wall Street`, `Hong Kong stocks`; else null. */
function namedPlace(chunks: readonly Chunk[], i: number): readonly string[] | null {
  const chunk = chunks[i];
  const place = chunk?.t === "word" ? meaning(chunk.item, "place") : undefined;
  if (place === undefined) return null;
  if (i === 0 || cued(chunks[i + 1]?.item, "owner-clitic") || afterWhere(chunks, i) > i) return place.venues;
  const before = meaning(chunks[i - 1]?.item, "relation")?.r;
  if (before === "in" || before === "on" || before === "at" || before === "of") return place.venues;
  for (let j = i + 1; j <= i + 3; j++) {
    const next = chunks[j]?.item;
    if (next === undefined) return null;
    if (meaning(next, "equity") || meaning(next, "listed") || meaning(next, "level") || cued(next, "market-noun"))
      return place.venues;
    if (next.norm !== "-" && !meaning(next, "adverb") && !(chunks[j]?.t === "word" && next.entry.isEmpty)) return null;
  }
  return null;
}

/** A place word that names a market: its chunk, and the venues. */
interface Place {
  readonly at: number;
  readonly venues: readonly string[];
}

/** The markets that a sentence names; most sentences name none. */
export class Places {
  private readonly found: readonly Place[];

  constructor(private readonly chunks: readonly Chunk[]) {
    const found: Place[] = [];
    for (let at = 0; at < chunks.length; at++) {
      const venues = namedPlace(chunks, at);
      if (venues !== null) found.push({ at, venues });
    }
    this.found = found;
  }

  /** The venues that a chunk names; null where it names none. */
  at(at: number): readonly string[] | null {
    return this.found.find((place) => place.at === at)?.venues ?? null;
  }

  /** The venues named nearest to a chunk inside its clause; empty where none is. */
  around(at: number): readonly string[] {
    const after = this.found.find((place) => place.at > at);
    if (after !== undefined && after.at < at + 8 && !endsBetween(this.chunks, at + 1, after.at)) return after.venues;
    const before = this.found.findLast((place) => place.at < at);
    const from = before === undefined ? at : afterWhere(this.chunks, before.at);
    if (before !== undefined && before.at > at - 24 && !endsBetween(this.chunks, from, at - 1)) return before.venues;
    return NOWHERE;
  }
}

const NOWHERE: readonly string[] = [];

/** `Hong Kong, where the stock`: the chunk after the word that goes on with the place, else the place itself. */
function afterWhere(chunks: readonly Chunk[], place: number): number {
  const next = chunks[place + 1]?.t === "mark" && chunks[place + 1]?.item.norm === "," ? place + 2 : place + 1;
  return cued(chunks[next]?.item, "where") ? next + 1 : place;
}

/** Whether a clause ends at one of the chunks from `from` to `to`. */
function endsBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (ends(chunks[i] as Chunk)) return true;
  return false;
}

const ends = (chunk: Chunk): boolean =>
  (chunk.t === "mark" && (chunk.item.norm === ";" || chunk.item.norm === "|")) ||
  (chunk.t === "word" && meaning(chunk.item, "clause") !== undefined && meaning(chunk.item, "relation") === undefined);

const VENUES_OF: Readonly<Record<string, readonly string[]>> = { HKD: ["XHKG"], EUR: ["XPAR"] };

/** The venues whose currency prices of the sentence are in; empty where several or none are. */
export function venuesByCurrency(chunks: readonly Chunk[]): readonly string[] {
  let found: readonly string[] = [];
  for (const { quantity } of chunks) {
    if (quantity?.unit !== "money" || quantity.value >= 1e5) continue;
    const venues = VENUES_OF[quantity.currencies[0] ?? ""] ?? [];
    if (quantity.currencies.length > 1 || (found.length > 0 && found !== venues)) return [];
    found = venues;
  }
  return found;
}
