import { ANY_LISTING, type ListingHint, type Reference } from "../entities/reference.js";
import { ConceptSet } from "../languages/concept-set.js";
import type { Chunk } from "./chunk.js";
import { isThatOf, metricAt, moveAt, ofShares, owned, segmentAt } from "./figures.js";
import { cued, meaning, means, type NameMatch } from "./item.js";
import { isNoun, type Nominal } from "./noun.js";
import { listingBefore, withHint } from "./possessors.js";

/** Prepositions whose object is not the subject: the noun before them is. */
const OBLIQUE = new Set([
  "with",
  "from",
  "against",
  "than",
  "by",
  "on",
  "at",
  "in",
  "for",
  "to",
  "after",
  "before",
  "since",
  "over",
  "as",
  "above",
  "below",
  "between",
  "during",
  "until",
  "per",
  "within",
]);

/** `volume in Apple`, `le volume sur Tencent`. */
const VOLUME_OF = new Set(["in", "for", "over", "on"]);

const MAX_DEPTH = 4;

/** Reads the noun phrase that ends at chunk `end`; null where that chunk cannot end one. */
export function nominalEndingAt(chunks: readonly Chunk[], end: number, depth = 0): Nominal | null {
  const at = skipPostposed(chunks, skipBack(chunks, end));
  const chunk = chunks[at];
  if (chunk === undefined || depth > MAX_DEPTH) return null;
  const simple = simpleNominal(chunks, at);
  if (simple === null) return null;
  return underPreposition(chunks, simple, depth);
}

/** Passes back over the adjectives after a noun, `le groupe chinois`, where the language puts them there. */
function skipPostposed(chunks: readonly Chunk[], end: number): number {
  for (let at = end; at > 0 && at > end - 4; at--) {
    const chunk = chunks[at] as Chunk;
    if (means(chunk.item, DESCRIBED)) return at;
    const adjective = chunk.t === "period" ? chunk.period?.adjective : chunk.t === "word" && isPlainAdjective(chunk);
    if (!adjective) return end;
  }
  return end;
}

const DESCRIBED = ConceptSet.with("equity", "company", "role", "index", "metric", "volume", "segment", "move");

const isPlainAdjective = ({ item }: Chunk): boolean =>
  cued(item, "postposed") && (item.entry.isEmpty || meaning(item, "adverb") !== undefined);

/** Passes back over bracketed tickers, quotation marks and time expressions. */
export function skipBack(chunks: readonly Chunk[], end: number): number {
  let at = end;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.item.norm === ")" && chunk.t === "mark") at = openBracket(chunks, at) - 1;
    else if (chunk.t === "period" && !chunk.period?.possessive) at--;
    else if (chunk.t === "mark" && chunk.item.norm === '"') at--;
    else return at;
  }
  return at;
}

/** The index of the bracket that opens the group closed at `at`; `at` itself where there is none near. */
export function openBracket(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 24; i--)
    if (chunks[i]?.t === "mark" && chunks[i]?.item.norm === "(") return i;
  return at;
}

/** The noun phrase that ends at a chunk, without the nouns that prepositions lead to; null where none does. */
function simpleNominal(chunks: readonly Chunk[], at: number): Nominal | null {
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  if (chunk.t === "known") return nameAt(chunks, at);
  if (chunk.t === "unknown") return { reference: { r: "unknown", text: chunk.item.norm }, from: at, to: at };
  if (chunk.t !== "word") return null;
  const { item } = chunk;
  const place = meaning(item, "place");
  if (place && meaning(chunks[at - 1]?.item, "relation") && meaning(chunks[at - 2]?.item, "listed"))
    return listedIn(chunks, at, place.venues);
  if (place)
    return { reference: { r: "stock", hint: { ads: false, venues: place.venues }, definite: false }, from: at, to: at };
  const reference = meaning(item, "ordinal-ref");
  if (reference) return { reference: { r: reference.which, hint: ANY_LISTING }, from: at, to: at };
  const pronoun = meaning(item, "pronoun");
  if (pronoun) return { reference: { r: "it", plural: pronoun.plural, hint: ANY_LISTING }, from: at, to: at };
  if (meaning(item, "equity")) return equityAt(chunks, at);
  if (meaning(item, "volume") || (cued(item, "turnover") && ofShares(chunks, at)))
    return owned(chunks, at, ownerAt, (owner) => ({ r: "volume", owner }));
  const metric = meaning(item, "metric");
  if (metric) return metricAt(chunks, at, metric.metric, ownerAt);
  if (meaning(item, "segment") && (isThatOf(chunks, at) || cued(item, "unit-noun"))) return segmentAt(chunks, at);
  if (cued(item, "unit-noun") && meaning(chunks[at - 1]?.item, "segment")) return segmentAt(chunks, at - 1);
  const index = meaning(item, "index");
  if (index) return indexAt(chunks, at, index.hint);
  if (meaning(item, "role") || meaning(item, "company")) return roleAt(chunks, at);
  const move = meaning(item, "move");
  if ((move && move.pos !== "verb") || meaning(item, "streak")) return moveAt(chunks, at, ownerAt);
  if (meaning(item, "field") || cued(item, "close")) return moveAt(chunks, at, ownerAt);
  const currency = meaning(item, "currency");
  if (currency) return { reference: { r: "currency", code: currency.code }, from: at, to: at };
  return isNoun(chunk) ? { reference: { r: "other", text: item.norm }, from: at, to: at } : null;
}

/** `Alibaba (NYSE: BABA)`: the listing that a ticker in brackets names; null for none. */
function tickerAfter(chunks: readonly Chunk[], at: number): NameMatch | null {
  if (chunks[at + 1]?.item.norm !== "(") return null;
  const ticker = chunks[at + 2]?.item.name ?? chunks[at + 3]?.item.name ?? chunks[at + 4]?.item.name ?? null;
  return ticker?.exact && ticker.issuer === chunks[at]?.item.name?.issuer ? ticker : null;
}

function nameAt(chunks: readonly Chunk[], at: number): Nominal {
  const name = tickerAfter(chunks, at) ?? (chunks[at] as Chunk).item.name;
  const hint = listingBefore(chunks, at);
  const reference: Reference = name
    ? { r: "name", name, hint: hint.hint, equity: false }
    : { r: "unknown", text: (chunks[at] as Chunk).item.norm };
  return { reference, from: hint.from, to: at };
}

/** `Apple shares`, `its Hong Kong-listed shares`, `the group's stock`, `the ADRs`, `energy stocks`. */
function equityAt(chunks: readonly Chunk[], at: number): Nominal {
  const equity = meaning(chunks[at]?.item, "equity");
  const listing = listingBefore(chunks, at);
  const hint: ListingHint = { ads: equity?.listing === "ads", venues: listing.hint.venues };
  const before = listing.from - 1;
  const owner = ownerAt(chunks, before);
  if (owner !== null) return { reference: withHint(owner.reference, hint), from: owner.from, to: at };
  const item = chunks[before]?.item;
  if (meaning(item, "determiner")?.definite || meaning(item, "each"))
    return { reference: { r: "stock", hint, definite: true }, from: before, to: at };
  const bare = hint.venues.length === 0 && !isModifier(chunks[before]);
  if (bare) return { reference: { r: "stock", hint, definite: false }, from: at, to: at };
  return { reference: { r: "other", text: chunks[at]?.item.norm ?? "" }, from: before, to: at };
}

/** A word that narrows the noun after it: `energy` shares, `bank` stocks. */
const isModifier = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (isNoun(chunk) || chunk.t === "quantity" || meaning(chunk.item, "adverb") !== undefined);

/** The owner before a noun: a name, a possessive, a possessive noun phrase. */
function ownerAt(chunks: readonly Chunk[], at: number): Nominal | null {
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  if (chunk.t === "known" || chunk.t === "unknown") return simpleNominal(chunks, at);
  if (meaning(chunk.item, "possessive"))
    return { reference: { r: "it", plural: false, hint: ANY_LISTING }, from: at, to: at };
  const clitic = cued(chunk.item, "owner-clitic") || (chunk.t === "mark" && chunk.item.norm === "'");
  if (clitic) return simpleNominal(chunks, skipBack(chunks, at - 1));
  if (chunk.t === "mark" && chunk.item.norm === ")") {
    const inside = skipBack(chunks, at);
    return chunks[inside]?.t === "known" || chunks[inside]?.t === "unknown" ? simpleNominal(chunks, inside) : null;
  }
  return null;
}

/** `the S&P 500 index`, `the blue-chip gauge`, `the index`; a sector's index is something else. */
function indexAt(chunks: readonly Chunk[], at: number, hint: string): Nominal {
  const before = chunks[at - 1];
  if (before?.t === "known" && before.item.name?.listings[0]?.type === "index")
    return { ...nameAt(chunks, at - 1), to: at };
  const modified = hint === "benchmark" && before !== undefined && (before.t === "unknown" || isNoun(before));
  if (modified) return { reference: { r: "other", text: hint }, from: at, to: at };
  if (hint !== "") return { reference: { r: "index", issuer: hint }, from: at, to: at };
  if (before === undefined || meaning(before.item, "determiner")?.definite)
    return { reference: { r: "index", issuer: "" }, from: at, to: at };
  return { reference: { r: "other", text: chunks[at]?.item.norm ?? "" }, from: at, to: at };
}

/** `the search group`, `the iPhone maker`, `the Chinese group`; with a name after it the name counts. */
function roleAt(chunks: readonly Chunk[], at: number): Nominal | null {
  if (chunks[at - 1]?.t === "known") return { ...nameAt(chunks, at - 1), to: at };
  const sectors: string[] = [];
  let from = at;
  for (let i = at; i >= 0 && i > at - 6; i--) {
    const chunk = chunks[i] as Chunk;
    const role = meaning(chunk.item, "role");
    if (role) sectors.push(...role.sectors);
    if (meaning(chunk.item, "determiner") || meaning(chunk.item, "possessive")) {
      from = i;
      break;
    }
    const adjective = chunk.t === "unknown" && i < at;
    const ordinal = chunk.quantity?.unit === "ordinal";
    if (chunk.t !== "word" && !adjective && !ordinal && !(chunk.t === "mark" && chunk.item.norm === "-")) break;
    if (meaning(chunk.item, "relation") || meaning(chunk.item, "be")) break;
  }
  const owned = cued(chunks[at]?.item, "owner-inside");
  const definite = meaning(chunks[from]?.item, "determiner")?.definite ?? owned;
  if (!definite) return { reference: { r: "other", text: chunks[at]?.item.norm ?? "" }, from, to: at };
  return { reference: { r: "role", sectors, hint: ANY_LISTING, equity: false }, from, to: at };
}

/** `shares of Apple` are Apple's; `demand for iPhones` is demand. */
function underPreposition(chunks: readonly Chunk[], nominal: Nominal, depth: number): Nominal {
  const at = skipDeterminers(chunks, nominal.from - (isApposed(chunks, nominal) ? 2 : 1));
  const relation = meaning(chunks[at]?.item, "relation")?.r;
  if (relation === undefined || chunks[at]?.t !== "word") return nominal;
  if (relation !== "of" && !OBLIQUE.has(relation)) return nominal;
  const head = nominalEndingAt(chunks, at - 1, depth + 1);
  if (head === null) return relation === "of" ? nominal : nominal;
  return headOf(chunks, head, nominal, relation);
}

/** `le volume sur l'action Apple`, `in the index S&P 500`: a noun with its article that the name after it belongs to. */
const isApposed = (chunks: readonly Chunk[], { reference, from }: Nominal): boolean =>
  reference.r === "name" &&
  means(chunks[from - 1]?.item, APPOSED) &&
  meaning(chunks[from - 2]?.item, "determiner")?.definite === true;

const APPOSED = ConceptSet.with("equity", "index", "company");

function skipDeterminers(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6 && at >= 0; steps++, at--) {
    const chunk = chunks[at] as Chunk;
    const passes =
      meaning(chunk.item, "determiner") ||
      meaning(chunk.item, "adverb") ||
      (chunk.t === "word" && chunk.item.entry.isEmpty && !cued(chunk.item, "owner-clitic"));
    if (!passes || meaning(chunk.item, "relation")) return at;
  }
  return at;
}

/** `shares`, `stock`, `price`, `advance` pass their subject on; any other noun is a subject of its own. */
function headOf(chunks: readonly Chunk[], head: Nominal, inner: Nominal, relation: string): Nominal {
  const last = chunks[head.to]?.item;
  const span = { from: head.from, to: inner.to };
  const equity = meaning(last, "equity");
  if ((relation === "of" || relation === "in" || relation === "for") && equity) {
    const hint = head.reference.r === "stock" ? head.reference.hint : { ads: equity.listing === "ads", venues: [] };
    return { reference: withHint(inner.reference, hint), ...span };
  }
  const { reference: trade } = inner;
  if (relation === "of" && head.reference.r === "role" && trade.r === "role" && head.reference.sectors.length === 0)
    return { reference: { ...head.reference, sectors: trade.sectors }, ...span };
  const metric = head.reference;
  const segment = meaning(chunks[inner.to]?.item, "segment")?.segment;
  if (relation === "of" && metric.r === "metric" && segment !== undefined)
    return { reference: { ...metric, segment }, ...span };
  if (relation === "of" && metric.r === "metric" && inner.reference.r !== "other")
    return { reference: { ...metric, owner: inner.reference }, ...span };
  const ofShare = relation === "of" || (VOLUME_OF.has(relation) && inner.reference.r === "name");
  if (ofShare && metric.r === "volume") return { reference: { ...metric, owner: inner.reference }, ...span };
  if (
    (relation === "of" || relation === "in") &&
    !meaning(chunks[inner.to]?.item, "time") &&
    (meaning(last, "move") || meaning(last, "streak") || meaning(last, "field") || meaning(last, "level"))
  )
    return { reference: inner.reference, ...span };
  return head;
}

/** `the shares listed in New York`: the noun before, asked for under that venue. */
function listedIn(chunks: readonly Chunk[], at: number, venues: readonly string[]): Nominal | null {
  const noun = simpleNominal(chunks, at - 3);
  return noun === null
    ? null
    : { reference: withHint(noun.reference, { ads: false, venues }), from: noun.from, to: at };
}
