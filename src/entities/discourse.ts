import type { NameMatch } from "../syntax/item.js";
import { candidates, type Mention, type Told } from "./candidates.js";
import { chosen } from "./choice.js";
import { hasWish, hintOf, listingOf, wishedFor } from "./listing.js";
import { Markets } from "./markets.js";
import type { NameIndex } from "./names.js";
import { ANY_LISTING, type ListingHint, type Reference } from "./reference.js";
import { bearers, isOfTrade, sectorsOf, shareTrade } from "./sectors.js";
import { Strangers } from "./strangers.js";
import { type Resolved, type ResolvedListing, unresolved } from "./subject.js";
import { Topics } from "./topics.js";

/** How many other meanings of a reference are tried. */
const MOST = 2;

/** Keeps track of whom a text speaks of, and says what its references stand for. */
export class Discourse {
  /** Known issuers, last mentioned last, each once. */
  private recent: Mention[] = [];
  /** The company that `the stock` means: null for one the tape does not know, undefined for none yet. */
  private company: Mention | null | undefined;
  /** What `it` means. */
  private topic: Mention | null | undefined;
  /** Whom the last statements were about, the last first. */
  private spoken: readonly Mention[] = [];
  private index: string | null = null;
  private readonly titled: Mention[] = [];
  /** The issuers that have been the subject of a statement, or stand in the title. */
  readonly topics = new Topics();
  /** The companies of the sentence at hand in the order of the text, and those of the last one that named two. */
  private named: Mention[] = [];
  private lastPair: readonly Mention[] = [];
  /** All issuers in the order in which the text first named them. */
  private readonly order: string[] = [];
  /** The company that was named last, be it as a subject or not. */
  private lastNamed: string | null = null;
  /** The markets that the text speaks of. */
  readonly markets = new Markets();

  constructor(private readonly names: NameIndex) {}

  /** The companies that the tape does not know. */
  readonly strangers = new Strangers();

  /** How many indices the text has named. */
  get indices(): number {
    let count = 0;
    for (const { issuer } of this.recent) if (this.isIndex(issuer)) count++;
    return count;
  }

  /** Takes note of a name in the title. */
  inTitle(name: NameMatch): void {
    this.mention(name);
    this.topics.add(name.issuer);
    this.titled.push({ issuer: name.issuer, hint: ANY_LISTING });
  }

  /** Takes note of a known name in the running text. */
  mention(name: NameMatch): void {
    const type = name.listings[0]?.type;
    if (type !== "index") this.strangers.last = false;
    const known = this.recent.find((mention) => mention.issuer === name.issuer);
    this.recent = this.recent.filter((mention) => mention !== known);
    this.recent.push({ issuer: name.issuer, hint: known?.hint ?? ANY_LISTING });
    if (!this.named.some((mention) => mention.issuer === name.issuer))
      this.named.push({ issuer: name.issuer, hint: ANY_LISTING });
    if (this.named.length >= 2) this.lastPair = this.named.slice(-2);
    if (!this.order.includes(name.issuer)) this.order.push(name.issuer);
    if (type !== "index") this.lastNamed = name.issuer;
    else {
      this.index = name.issuer;
      this.markets.place(name.listings.slice(0, 1).map(({ venue }) => venue));
    }
  }

  /** The company that a text will name, for what it says before. */
  foresee(issuer: string): void {
    this.company ??= { issuer, hint: ANY_LISTING };
    this.topic ??= this.company;
  }

  /** Takes note of the subject of a statement: pronouns after it mean this one. */
  subject(reference: Reference, here: readonly string[]): void {
    if (reference.r === "unknown") this.company = null;
    if (reference.r === "unknown" || reference.r === "currency") {
      this.topic = null;
      this.strangers.subject(reference);
    }
    for (const member of reference.r === "group" ? reference.members : []) this.subject(member, here);
    const found = this.mentionOf(reference);
    if (found === undefined) return;
    if (reference.r === "role" && reference.sectors.length > 0) this.lastNamed = found.issuer;
    const mention =
      hasWish(found.hint) || here.length === 0 ? found : { issuer: found.issuer, hint: { ads: false, venues: here } };
    this.topic = mention;
    this.spoken = [mention, ...this.spoken.filter(({ issuer }) => issuer !== mention.issuer)].slice(0, MOST + 1);
    const told = reference.r === "name" || (reference.r === "role" && reference.sectors.length > 0);
    if (told || this.order.includes(mention.issuer)) this.topics.add(mention.issuer);
    if (!this.isIndex(mention.issuer)) this.company = mention;
    this.remember(mention);
  }

  /** The name at the head of the sentence at hand: `its` and `the stock` in it mean this one. */
  head(reference: Reference | null): void {
    if (reference !== null) this.subject(reference, []);
  }

  /** The sentence is over: the name at its head is what the next one speaks of, if no statement said otherwise. */
  endSentence(head: Reference | null, spoke: boolean): void {
    if (head !== null && !spoke) this.subject(head, []);
    this.named = [];
  }

  /** The last listing spoken of besides an issuer: what its move is compared with. */
  besides(issuer: string, here: readonly string[]): Resolved | null {
    const other = this.recent.findLast((mention) => mention.issuer !== issuer);
    return other ? this.listing(other.issuer, other.hint, here, null, true) : null;
  }

  /** What a reference stands for; a group gives one answer a member. */
  resolve(reference: Reference, here: readonly string[]): Resolved[] {
    if (reference.r === "group") return reference.members.flatMap((member) => this.resolve(member, here));
    if (reference.r === "both" || reference.r === "three")
      return (reference.r === "both" ? this.pair() : this.inOrder(this.recent.slice(-3))).map((mention) =>
        this.listing(mention.issuer, reference.hint, here, null, false),
      );
    if (reference.r === "metric") return [this.metric(reference, here)];
    if (reference.r === "volume") return [this.volume(reference, here)];
    if (reference.r === "currency") return [{ kind: "currency", code: reference.code }];
    if (reference.r === "unknown") return [unresolved(reference.text, reference.text)];
    if (reference.r === "other") return [unresolved(reference.text)];
    return [this.single(reference, here)];
  }

  private single(
    reference: Exclude<
      Reference,
      { r: "group" | "metric" | "volume" | "currency" | "unknown" | "other" | "both" | "three" }
    >,
    here: readonly string[],
  ): Resolved {
    if (reference.r === "name" && reference.equity && this.isIndex(reference.name.issuer))
      return unresolved(reference.name.issuer);
    if (reference.r === "name") return this.listing(reference.name.issuer, reference.hint, here, reference.name, true);
    const local = reference.r === "index" && reference.issuer === "" ? this.names.indexOn(here) : null;
    const mention = local === null ? this.mentionOf(reference) : { issuer: local, hint: ANY_LISTING };
    if (mention === undefined || mention === null) return this.nobody(reference.r);
    const certain =
      reference.r !== "rival" &&
      !(reference.r === "role" && mention.issuer !== this.lastNamed && bearers(reference.sectors, this.recent) > 1) &&
      !(reference.r === "stock" && !reference.definite && !hasWish(reference.hint));
    return this.listing(mention.issuer, this.hintFor(mention, reference, here), here, null, certain);
  }

  /** The listing asked for: by the words, else the one that was spoken of unless the place at hand has another. */
  private hintFor(mention: Mention, reference: Reference, here: readonly string[]): ListingHint {
    if ("hint" in reference && hasWish(reference.hint)) return reference.hint;
    if (reference.r === "stock" && mention.hint.ads) return ANY_LISTING;
    const local = wishedFor(this.names.of(mention.issuer), { ads: false, venues: here });
    return local === null ? mention.hint : ANY_LISTING;
  }

  /**
   * Whom else a reference may mean, the likeliest first.
   *
   * A pronoun may stand for a name before it in its sentence or for whom the last statements were about, a trade for
   * another company of it, `the index` for another index; a name stands for itself.
   */
  alternatives(reference: Reference, here: readonly string[]): readonly Resolved[] {
    const meant = candidates(reference, this.told);
    if (meant.length === 0) return [];
    const first = reference.r === "group" ? undefined : this.mentionOf(reference)?.issuer;
    const seen = new Set([reference.r === "volume" ? this.company?.issuer : first]);
    const others = meant.filter(({ issuer }) => !seen.has(issuer) && seen.add(issuer));
    const hint = "hint" in reference ? reference.hint : ANY_LISTING;
    return others
      .filter(({ issuer }) => !hasWish(hint) || wishedFor(this.names.of(issuer), hint) !== null)
      .slice(0, MOST)
      .map((mention) => this.listing(mention.issuer, this.hintFor(mention, reference, here), here, null, true));
  }

  /** The issuer behind a reference that is not a plain name. */
  private mentionOf(reference: Reference): Mention | undefined {
    if (reference.r === "name") return { issuer: reference.name.issuer, hint: hintOf(reference.name, reference.hint) };
    if (reference.r === "stock") return this.withHint(this.company ?? undefined, reference.hint);
    if (reference.r === "it")
      return this.withHint((hasWish(reference.hint) ? this.company : this.topic) ?? undefined, reference.hint);
    if (reference.r === "index") return this.indexMention(reference.issuer);
    if (reference.r === "role") return this.withHint(this.role(reference.sectors), reference.hint);
    if (reference.r === "former") return this.withHint(this.pair()[0], reference.hint);
    if (reference.r === "latter") return this.withHint(this.pair()[1], reference.hint);
    if (reference.r === "last")
      return this.withHint(
        this.recent.find((mention) => mention.issuer === this.lastNamed),
        reference.hint,
      );
    if (reference.r === "rival") return this.withHint(this.rival(), reference.hint);
    return undefined;
  }

  /** The one spoken of; where it has no such listing, `the ADSs` are of the last one named that has. */
  private withHint(mention: Mention | undefined, hint: ListingHint): Mention | undefined {
    if (mention === undefined || !hasWish(hint)) return mention;
    const bears = ({ issuer }: Mention) => wishedFor(this.names.of(issuer), hint) !== null;
    return { issuer: (bears(mention) ? mention : (this.recent.findLast(bears) ?? mention)).issuer, hint };
  }

  private indexMention(issuer: string): Mention | undefined {
    const found = issuer === "benchmark" ? this.benchmark() : issuer !== "" ? issuer : this.index;
    return found === null || this.names.of(found).length === 0 ? undefined : { issuer: found, hint: ANY_LISTING };
  }

  /** The benchmark of the market at hand; in a text that has named one index alone, that one. */
  private benchmark(): string | null {
    return this.indices === 1 ? this.index : (this.markets.benchmark() ?? this.index);
  }

  /** The issuer of a trade: the last mentioned, else the only one the tape knows; with no trade, the company spoken of. */
  private role(sectors: readonly string[]): Mention | undefined {
    if (sectors.length === 0) return this.company ?? undefined;
    const mentioned = this.recent.findLast((mention) => isOfTrade(mention.issuer, sectors));
    if (mentioned !== undefined) return mentioned;
    const known = Object.keys(sectorsOf).filter(
      (issuer) => isOfTrade(issuer, sectors) && this.names.of(issuer).length > 0,
    );
    return known.length === 1 ? { issuer: known[0] as string, hint: ANY_LISTING } : undefined;
  }

  /** The last two companies mentioned, in the order of the text. */
  private pair(): readonly Mention[] {
    return this.lastPair.length === 2
      ? this.lastPair
      : this.inOrder(this.recent.filter((mention) => !this.isIndex(mention.issuer)).slice(-2));
  }

  private inOrder(mentions: readonly Mention[]): readonly Mention[] {
    return [...mentions].sort((one, other) => this.order.indexOf(one.issuer) - this.order.indexOf(other.issuer));
  }

  /** The other company of the same trade as the one spoken of, else the last other company. */
  private rival(): Mention | undefined {
    const own = this.company?.issuer;
    const others = this.recent.filter((mention) => mention.issuer !== own && !this.isIndex(mention.issuer));
    return others.findLast(({ issuer }) => shareTrade(issuer, own ?? "")) ?? others[others.length - 1];
  }

  /** What the text has told so far, as meanings of references are looked for in it. */
  private get told(): Told {
    const { named, spoken, recent, titled, order, isIndex } = this;
    return { named, spoken, recent, titled, order, isIndex };
  }

  private readonly isIndex = (issuer: string): boolean => this.names.of(issuer)[0]?.type === "index";

  private remember(mention: Mention): void {
    this.recent = this.recent.filter((other) => other.issuer !== mention.issuer);
    this.recent.push(mention);
  }

  private listing(
    issuer: string,
    hint: ListingHint,
    here: readonly string[],
    name: NameMatch | null,
    certain: boolean,
  ): ResolvedListing {
    const remembered = this.recent.find((mention) => mention.issuer === issuer)?.hint ?? ANY_LISTING;
    const all = this.names.of(issuer);
    const { listings, licensed, named, only } = chosen({ all, hint, here, name, remembered, markets: this.markets });
    return listingOf(issuer, listings, licensed, { named, only, certain });
  }

  private nobody(r: string): Resolved {
    return this.company ? unresolved(r) : this.strangers.behind(r);
  }

  private metric(reference: Extract<Reference, { r: "metric" }>, here: readonly string[]): Resolved {
    const owner = reference.owner === null ? this.companyListing(here) : this.resolve(reference.owner, here)[0];
    if (reference.owner === null && owner === undefined) return this.nobody("stock");
    if (owner?.kind !== "listing" || reference.metric === "other" || reference.segment === "other")
      return unresolved(reference.metric, owner?.kind === "unresolved" ? owner.stranger : null);
    const metric = reference.segment === null ? reference.metric : `${reference.segment} ${reference.metric}`;
    return { kind: "metric", issuer: owner.issuer, metric, certain: reference.owner !== null };
  }

  private volume(reference: Extract<Reference, { r: "volume" }>, here: readonly string[]): Resolved {
    const owner = reference.owner === null ? this.companyListing(here) : this.resolve(reference.owner, here)[0];
    return owner?.kind === "listing" ? { kind: "volume", of: owner } : unresolved("volume");
  }

  private companyListing(here: readonly string[]): Resolved | undefined {
    const mention = this.company;
    return mention ? this.listing(mention.issuer, mention.hint, here, null, true) : undefined;
  }
}
