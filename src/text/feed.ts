import { type Decoded, TextBuilder } from "./decoded.js";
import type { Block } from "./document.js";
import { pieceBlocks } from "./html/index.js";
import { type Attributes, type MarkupHandler, scanMarkup } from "./html/scan.js";
import type { FoundDate } from "./published.js";

/** An item of a feed: a text of its own, whose ranges index the source of the feed. */
export interface FeedItem {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly language: string | null;
  readonly dates: readonly FoundDate[];
}

/** Elements of an item that hold its text, the fullest first: RSS 2.0 with its content module, RSS 1.0, Atom. */
const CONTENTS = ["content:encoded", "content", "description", "summary"];

/** Elements that hold the date of an item, the most trusted first. */
const DATES = ["pubDate", "published", "dc:date", "issued", "updated"];

const ITEMS = new Set(["item", "entry"]);
const FIELDS = new Set(["title", ...CONTENTS, ...DATES]);

/** Reads the items of an RSS or Atom feed in the order of its source. Never fails, resolves no entity from outside; linear. */
export function feedItems(source: string): FeedItem[] {
  const reader = new FeedReader(source);
  scanMarkup(source, reader, true);
  return reader.items;
}

/** The fields of an item, by the name of their element. */
type Fields = Map<string, Decoded>;

class FeedReader implements MarkupHandler {
  readonly items: FeedItem[] = [];
  #language: string | null = null;
  #item: Fields | null = null;
  #field: string | null = null;
  /** Where the content of a field begins that is markup itself, as XHTML in Atom; -1 for text. */
  #markupFrom = -1;
  #depth = 0;
  readonly #builder = new TextBuilder();

  constructor(private readonly source: string) {}

  open(name: string, attributes: Attributes, _start: number, end: number, closed: boolean): void {
    if (name === "feed") this.#language ??= attributes.get("xml:lang") ?? null;
    if (closed) return;
    if (ITEMS.has(name)) this.#begin();
    else this.#openInner(name, attributes, end);
  }

  close(name: string, start: number): void {
    if (ITEMS.has(name)) this.#finish();
    else if (this.#depth > 0) {
      this.#depth--;
      if (this.#depth === 0) this.#endField(start);
    }
  }

  text(text: string, start: number, end: number): void {
    if (this.#field !== null && this.#markupFrom < 0) this.#builder.add(text, start, end);
  }

  #begin(): void {
    this.#finish();
    this.#item = new Map();
    this.#depth = 0;
  }

  #openInner(name: string, attributes: Attributes, end: number): void {
    this.#depth++;
    const outside = this.#item === null && name === "language";
    if (this.#field !== null || !(outside || (this.#item !== null && this.#depth === 1 && FIELDS.has(name)))) return;
    if (outside) this.#depth = 1;
    this.#field = name;
    this.#markupFrom = attributes.get("type") === "xhtml" ? end : -1;
  }

  #endField(end: number): void {
    const name = this.#field;
    if (name === null) return;
    if (this.#markupFrom >= 0) this.#builder.add(this.source.slice(this.#markupFrom, end), this.#markupFrom, end);
    const value = this.#builder.take();
    this.#field = null;
    this.#markupFrom = -1;
    if (this.#item === null) this.#language ??= value.text.trim() || null;
    else if (!this.#item.has(name) && value.text.trim() !== "") this.#item.set(name, value);
  }

  /** The item is whole, or the next one begins; a field that was not ended is lost with it. */
  #finish(): void {
    const fields = this.#item;
    this.#builder.take();
    this.#field = null;
    this.#item = null;
    if (fields === null) return;
    const content = CONTENTS.map((name) => fields.get(name)).find((found) => found !== undefined);
    const title = fields.get("title");
    const heading =
      title === undefined ? [] : pieceBlocks(title).map((block): Block => ({ ...block, kind: "heading" }));
    const text = heading
      .map(({ decoded }) => decoded?.text ?? "")
      .join(" ")
      .replaceAll(/\s+/g, " ")
      .trim();
    this.items.push({
      blocks: [...heading, ...(content === undefined ? [] : pieceBlocks(content))],
      title: text === "" ? null : text,
      language: this.#language,
      dates: DATES.flatMap((name) => fields.get(name) ?? []).map(({ text: date }) => ({ from: "feed", text: date })),
    });
  }
}
