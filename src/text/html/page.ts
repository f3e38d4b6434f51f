import { type Decoded, joined, TextBuilder } from "../decoded.js";
import type { BlockKind, CellPlace } from "../document.js";
import { type Beside, type Element, elementIn } from "./element.js";
import { OpenElements } from "./open-elements.js";
import { ARTICLE, BLOCKS, VOID } from "./rules.js";
import { type Attributes, type MarkupHandler, scanMarkup } from "./scan.js";
import { Tables } from "./tables.js";

/** A stretch of a page that is read as one text, and where in the page it stands. */
export interface Passage {
  readonly kind: BlockKind;
  readonly text: Decoded;
  readonly cell: CellPlace | null;
  readonly beside: Beside;
  readonly main: boolean;
  readonly article: number;
  /** How many of its characters are links. */
  readonly linked: number;
}

/** What is told the tags and hidden texts of a page while its passages are collected. */
export interface PageListener {
  tag(name: string, attributes: Attributes, within: Element): void;
  /** The characters of an element whose content is no text of the page, such as a title or a script. */
  hiddenText(name: string, text: string): void;
}

/** Reads the passages of a page, or of a piece of one, in the order of its source; linear. */
export function passagesOf(source: string, listener: PageListener): Passage[] {
  const reader = new PageReader(listener);
  scanMarkup(source, reader);
  return reader.end();
}

class PageReader implements MarkupHandler {
  readonly #passages: Passage[] = [];
  readonly #builder = new TextBuilder();
  readonly #tables = new Tables();
  readonly #open = new OpenElements((element) => this.#closed(element));
  #articles = 0;
  #linked = 0;
  /** The cells that are open, the innermost last; a table sets them apart from those around it. */
  readonly #cells: (CellPlace | null)[] = [];
  #break = false;
  #raised = false;
  #code = false;

  constructor(private readonly listener: PageListener) {}

  open(name: string, attributes: Attributes, start: number, end: number): void {
    if (name === "br") {
      this.#lineBreak(start, end);
      return;
    }
    if (BLOCKS.has(name)) {
      this.#flush();
      this.#open.makeWay(name);
    }
    const parent = this.#open.top;
    this.listener.tag(name, attributes, parent);
    if (VOID.has(name)) return;
    this.#openTable(name, attributes);
    const number = ARTICLE.has(name) || attributes.get("role") === "article" ? ++this.#articles : 0;
    this.#open.push(elementIn(parent, name, attributes, number));
    if (name === "sup") this.#raised = true;
  }

  close(name: string): void {
    // A tag astray ends nothing, but that of a paragraph begins and ends an empty one.
    if (BLOCKS.has(name) && (name === "p" || this.#open.has(name))) this.#flush();
    this.#open.close(name);
    this.#raised = false;
  }

  text(text: string, start: number, end: number): void {
    const { name, hidden, linked, preformatted, code } = this.#open.top;
    if (hidden) {
      this.listener.hiddenText(name, text);
      return;
    }
    // A raised digit is the mark of a note; raised letters are the end of `24th`.
    if (this.#raised && /^\d/.test(text)) this.#builder.add(" ", start, start);
    this.#raised = false;
    if (linked) this.#linked += text.trim().length;
    this.#code = code;
    if (preformatted) this.#lines(text, start);
    else if (text !== "\u00ad") this.#add(text, start, end);
  }

  end(): Passage[] {
    this.#flush();
    this.#open.closeAll();
    return settled(this.#passages, this.#tables);
  }

  #add(text: string, start: number, end: number): void {
    this.#builder.add(text, start, end);
    if (this.#break && /\S/.test(text)) this.#break = false;
  }

  /** Preformatted text has its paragraphs apart by empty lines. */
  #lines(text: string, start: number): void {
    let from = 0;
    for (const { index, 0: gap } of text.matchAll(/\n[ \t\r]*\n/g)) {
      this.#add(text.slice(from, index), start + from, start + index);
      this.#flush();
      from = index + gap.length;
    }
    this.#add(text.slice(from), start + from, start + text.length);
  }

  /** One break goes on with the sentence, two end it. */
  #lineBreak(start: number, end: number): void {
    if (this.#break) this.#flush();
    else if (!this.#open.top.hidden) this.#builder.add("\n", start, end);
    this.#break = true;
  }

  #openTable(name: string, attributes: Attributes): void {
    if (name === "table") {
      this.#tables.begin(attributes);
      this.#cells.push(null);
    } else if (name === "tr") this.#tables.row();
    else if (name === "thead" || name === "tbody" || name === "tfoot") this.#tables.section(name === "thead");
    else if ((name === "td" || name === "th") && this.#cells.length > 0)
      this.#cells[this.#cells.length - 1] = this.#tables.cell(name, attributes);
  }

  #closed({ name }: Element): void {
    if (name === "table") {
      this.#tables.end();
      this.#cells.pop();
    } else if (name === "thead") this.#tables.section(false);
    else if (name === "td" || name === "th") {
      if (this.#cells.length > 0) this.#cells[this.#cells.length - 1] = null;
    }
  }

  /** What was collected since the last boundary becomes a passage. */
  #flush(): void {
    this.#break = false;
    const linked = this.#linked;
    this.#linked = 0;
    if (this.#builder.blank) {
      this.#builder.clear();
      return;
    }
    const text = this.#builder.take();
    const { kind, beside, main, article } = this.#open.top;
    const cell = this.#cells.at(-1) ?? null;
    if (cell !== null) this.#tables.holds(cell, text.text);
    this.#passages.push({ kind: this.#code ? "code" : kind, text, cell, beside, main, article, linked });
  }
}

/** The passages with every cell in its place: those of one cell are one, those of a frame are no cells. */
function settled(passages: readonly Passage[], tables: Tables): Passage[] {
  const out: Passage[] = [];
  let last: CellPlace | null = null;
  for (const passage of passages) {
    const cell = passage.cell === null ? null : tables.placed(passage.cell);
    const before = out.at(-1);
    if (cell !== null && before !== undefined && last === passage.cell) {
      out[out.length - 1] = {
        ...before,
        text: joined(before.text, passage.text),
        linked: before.linked + passage.linked,
      };
    } else out.push(cell === null ? { ...passage, cell } : { ...passage, cell, kind: "cell" });
    last = cell === null ? null : passage.cell;
  }
  return out;
}
