import { Discourse } from "../entities/discourse.js";
import type { NameIndex } from "../entities/names.js";
import { ANY_LISTING, type Reference } from "../entities/reference.js";
import type { Resolved } from "../entities/subject.js";
import { ConceptSet } from "../languages/concept-set.js";
import type { Language } from "../languages/language.js";
import type { DaySpec, PeriodSpec } from "../periods/period.js";
import { type Chunk, chunksOf } from "../syntax/chunk.js";
import { meaning, means } from "../syntax/item.js";
import { isName, itemsOf } from "../syntax/items.js";
import { Head, isCompany, isListed, isOfShares, Places, venuesByCurrency } from "../syntax/mentions.js";
import type { PlacedSlot } from "../syntax/placed-slot.js";
import type { Slot } from "../syntax/slot.js";
import { slotsOf } from "../syntax/slots.js";
import type { Document } from "../text/document.js";
import { lex } from "../text/lexer.js";
import type { Sentence, Token } from "../text/token.js";
import { type Stretch, spokenStretch } from "./figure-time.js";
import { withOthers } from "./others.js";
import type { ReadSlot, SentenceView } from "./sentence.js";
import { goesOnWith, spokenWindowOf } from "./spoken-window.js";
import { isStranger } from "./strangers.js";
import { Summary } from "./summary.js";
import { TableReader } from "./table.js";
import { daysBefore, isDated, spokenDay } from "./told-days.js";

/** Where depositary shares trade. */
const AMERICAN = ["XNYS", "XNAS", "ARCX"];

/** A subject that the words do not name. */
const NOBODY: Reference = { r: "other", text: "" };

/** The words that tell of the text as a whole: of its markets, its index, its hours, whom it means by `the latter`. */
const NOTED = ConceptSet.with("outside", "index", "equity", "place", "ordinal-ref");

/** How many days a text keeps in mind. */
const MEMORY = 4;

/** How many sentences are the head of a text. */
const LEAD = 2;

/** Reads the sentences of one article in order, and remembers whom and which day they speak of. */
export class ArticleReader {
  private readonly discourse: Discourse;
  private readonly table = new TableReader();
  private anchors: readonly DaySpec[] = [];
  /** How many companies the text names that the tape does not know. */
  private crowd = 0;
  private readonly summary: Summary;
  /** How many sentences have been read, headings aside, and whether one spoke of trading outside the session. */
  private told = 0;
  private outside = false;
  private strangeIndex = false;
  /** The names, in lower case, that the tape does not know and the text shows to be those of listed companies. */
  readonly listed = new Set<string>();
  private chronicle = false;
  /** The last sentence that tells a close, by block and issuer. */
  private readonly lastClose = new Map<string, number>();
  private spokenWindow: PeriodSpec | null = null;
  private spokenStretch: Stretch | null = null;
  private spoken: { readonly day: DaySpec | null; readonly block: number } = { day: null, block: -1 };

  constructor(
    private readonly language: Language,
    private readonly names: NameIndex,
    private readonly document: Document,
  ) {
    this.discourse = new Discourse(names);
    this.summary = new Summary(document.published);
    if (document.title !== null) this.readTitle(document.title);
    this.discourse.markets.publishedAt(document.published);
  }

  /**
   * Looks through the text once before it is read.
   *
   * A text may speak of `the company` before it gives the name: the first name in it is meant. And a text about
   * companies that the tape does not know wants more care with what stands between the names.
   */
  lookAhead(sentences: readonly Sentence[]): void {
    let first: string | null = null;
    for (const { tokens } of sentences) {
      for (let at = 0; at < tokens.length; at++) {
        first ??= this.companyAt(tokens, at);
        if (isStranger(tokens, at, this.names, this.language)) this.crowd++;
      }
    }
    if (first !== null) this.discourse.foresee(first);
  }

  private companyAt(tokens: readonly Token[], at: number): string | null {
    const found = this.names.match(tokens, at);
    if (found === null || found.name.listings[0]?.type === "index") return null;
    return isName(tokens, at, found.length, this.language) ? found.name.issuer : null;
  }

  /** The next sentence as frames see it. */
  sentence(sentence: Sentence): SentenceView {
    const block = this.document.blocks[sentence.block];
    const own = chunksOf(sentence.tokens, this.language, this.names, block?.kind === "heading");
    const cell = this.table.place(block?.cell ?? null, own);
    const chunks = cell === null ? own : cell.chunks;
    if (block?.kind === "heading") this.summary.heading(chunks);
    const before = this.anchors;
    const strangeIndex = this.strangeIndex;
    if (isDated(chunks[0]) && chunks[1]?.t === "mark" && chunks[1].item.norm === ":") this.chronicle = true;
    const slots = slotsOf(chunks).filter((slot) => cell === null || slot.at >= cell.from);
    const places = new Places(chunks);
    const head = new Head(chunks);
    const read = this.resolveSlots(chunks, places, slots, head);
    const spoken = this.spoken.block === sentence.block ? this.spoken.day : null;
    const spokenWindow = this.goesOn(sentence.block) ? this.spokenWindow : null;
    const told = read.some((slot) => slot.perfect && slot.day !== null) ? null : spokenDay(chunks);
    this.spoken = { day: told ?? spoken, block: sentence.block };
    this.spokenWindow =
      spokenWindowOf(read, chunks, block?.kind === "heading") ??
      (read.length === 0 || block?.kind === "item" || goesOnWith(read, chunks) ? spokenWindow : null);
    if (cell === null)
      this.remember(
        chunks,
        head,
        read.some(
          (slot) =>
            slot.subject?.r !== "it" && slot.subjects.some((members) => members.some((one) => one.kind === "listing")),
        ),
      );
    const topics = this.discourse.topics.count;
    this.spokenStretch = spokenStretch(chunks) ?? this.spokenStretch;
    const order = this.told;
    for (const { field, subjects } of read)
      if (field === "close") this.noteClose(subjects.flat(), sentence.block, order);
    return withOthers({
      chunks,
      own,
      slots: read,
      others: [],
      cell: cell?.place ?? null,
      spoken,
      spokenWindow,
      spokenStretch: this.spokenStretch,
      summed: this.summary.windows,
      isTopic: (issuer) => this.discourse.topics.has(issuer, topics),
      crowded: this.crowd > 0 || this.discourse.strangers.ever > 1,
      strangers: this.discourse.strangers.last,
      indices: this.discourse.indices,
      heading: block?.kind === "heading",
      strangeIndex,
      chronicle: this.chronicle,
      lead: this.told++ < LEAD,
      closesLater: (issuer) => (this.lastClose.get(`${sentence.block} ${issuer}`) ?? -1) > order,
      speaksOfOutside: () => this.outside,
      resolve: (reference, at) => this.discourse.resolve(reference, places.around(at)),
      besides: (issuer, at) => this.discourse.besides(issuer, places.around(at)),
      anchorsAt: (at) => [...before, ...daysBefore(chunks, at)].slice(-MEMORY),
    });
  }

  /** Resolves the subjects of a sentence's slots from left to right, noting names as they come. */
  private resolveSlots(
    chunks: readonly Chunk[],
    places: Places,
    slots: readonly PlacedSlot[],
    head: Head,
  ): readonly ReadSlot[] {
    let noted = 0;
    const note = (until: number): void => {
      for (; noted < until; noted++) this.note(chunks, places, noted);
    };
    const pending: Slot[] = [];
    const isMain = mainSlots(head.before(chunks.length), slots);
    const speak = (before: number): void => {
      for (const slot of pending.splice(0)) {
        if (slot.subjectAt >= before) pending.push(slot);
        else if (slot.subject !== null) this.discourse.subject(slot.subject, places.around(slot.at));
      }
    };
    const read = slots.map((slot) => {
      speak(slot.subjectAt);
      note(Math.min(slot.at, slot.subjectAt + 1));
      this.discourse.head(head.before(slot.subjectAt));
      if (slot.subject !== null || this.knowsAll()) {
        const here = this.hereOf(chunks, places, slot.at);
        if (slot.subject !== null) slot.subjects = this.resolveMembers(slot.subject, here);
        slot.instead = this.insteadOf(slot.subject ?? NOBODY, here);
      }
      if (isMain(slot)) pending.push(slot);
      return slot;
    });
    note(chunks.length);
    speak(Number.POSITIVE_INFINITY);
    return read;
  }

  /** What else a subject may stand for: a noun that says nothing of whom it speaks, in a text of known companies, for one of them. */
  private insteadOf(subject: Reference, here: readonly string[]): ReadSlot["instead"] {
    return subject.r !== "other" || this.knowsAll() ? this.discourse.alternatives(subject, here) : [];
  }

  /** Whether the text has named no company that the tape does not know. */
  private knowsAll(): boolean {
    return this.crowd === 0 && this.discourse.strangers.ever === 0;
  }

  private resolveMembers(subject: Reference, here: readonly string[]): ReadSlot["subjects"] {
    if (subject.r === "group") return subject.members.map((member) => this.discourse.resolve(member, here));
    const all = this.discourse.resolve(subject, here);
    return subject.r === "both" || subject.r === "three" ? all.map((one) => [one]) : [all];
  }

  /** The venues that are named beside a number, else those whose currency prices are in. */
  private hereOf(chunks: readonly Chunk[], places: Places, at: number): readonly string[] {
    const around = places.around(at);
    return around.length > 0 ? around : venuesByCurrency(chunks);
  }

  private noteClose(subjects: readonly Resolved[], block: number, order: number): void {
    for (const subject of subjects)
      if (subject.kind === "listing") this.lastClose.set(`${block} ${subject.issuer}`, order);
  }

  private note(chunks: readonly Chunk[], places: Places, at: number): void {
    const { t, item } = chunks[at] as Chunk;
    if (t === "word" && means(item, NOTED)) this.noteWord(chunks, places, at);
    if (t === "known" && item.name) this.discourse.mention(item.name);
    if (t !== "unknown") return;
    if (isCompany(chunks, at)) this.discourse.strangers.named();
    if (isListed(chunks, at) || isOfShares(chunks, at)) this.listed.add(item.norm);
  }

  private noteWord(chunks: readonly Chunk[], places: Places, at: number): void {
    const { item } = chunks[at] as Chunk;
    if (meaning(item, "outside")) this.outside = true;
    if (meaning(item, "index")) this.strangeIndex = isStrangeIndex(chunks, at);
    const place = meaning(item, "equity")?.listing === "ads" ? AMERICAN : places.at(at);
    if (place !== null) this.discourse.markets.place(place);
    const told = meaning(item, "ordinal-ref")?.which;
    if (told === "former" || told === "latter") this.discourse.subject({ r: told, hint: ANY_LISTING }, []);
  }

  /** Whether a block goes on with the sentence before: the same paragraph, or a list under it. */
  private goesOn(block: number): boolean {
    return block === this.spoken.block || this.document.blocks[block]?.kind === "item";
  }

  /** The sentence becomes the past: its days, and the name at its head. */
  private remember(chunks: readonly Chunk[], head: Head, spoke: boolean): void {
    const days = daysBefore(chunks, chunks.length);
    if (days.length > 0) this.anchors = [...this.anchors, ...days].slice(-MEMORY);
    this.discourse.endSentence(head.before(chunks.length), spoke);
  }

  /** A title names the company that the first sentences call `the group`. */
  private readTitle(title: string): void {
    const tokens: Token[] = [];
    lex(title, 0, title.length, [], this.language.writing, tokens);
    const items = itemsOf(tokens, this.language, this.names, true);
    for (const item of items) if (item.name) this.discourse.inTitle(item.name);
    this.summary.title(items);
  }
}

/** Whether a slot makes a statement of its subject, so that the text goes on speaking of it. */
const speaks = (slot: Slot): boolean =>
  slot.subject?.r !== "unknown" ||
  (slot.governor !== null && (slot.quantity.unit === "percent" || slot.quantity.unit === "money"));

/** Which slots tell whom the text goes on speaking of: not those of `which` clauses, unless the sentence has nothing else. */
function mainSlots(head: Reference | null, slots: readonly Slot[]): (slot: Slot) => boolean {
  const isTold = (slot: Slot): boolean => slot.subject !== null && slot.subject.r !== "other" && speaks(slot);
  const onlyAside = head === null && slots.every((slot) => slot.aside || !isTold(slot));
  return (slot) => isTold(slot) && (onlyAside || !slot.aside);
}

/** `the MSCI Latin America stock index`: a name that the tape does not know, and is not short for one before it. */
function isStrangeIndex(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "unknown") return true;
    if (chunk.t !== "word" || meaning(chunk.item, "determiner")) return false;
  }
  return false;
}
