import type { Element } from "./element.js";
import { ROOT } from "./element.js";
import { BLOCKS, CLOSED_BY, CLOSES_PARAGRAPH, LIST_SCOPES, SCOPES, UNSEEN } from "./rules.js";

/** No page nests deeper on purpose; further up nothing is looked for, so that a tag costs no more than this. */
const DEEPEST = 256;

/** The elements that are open at a place of a page, as a browser would have them where tags are left out or astray. */
export class OpenElements {
  readonly #stack: Element[] = [];
  readonly #counts = new Map<string, number>();

  /** `onClose` is told of every element that ends, the inner ones first. */
  constructor(private readonly onClose: (element: Element) => void) {}

  /** The innermost element. */
  get top(): Element {
    return this.#stack.at(-1) ?? ROOT;
  }

  /** Whether an element of this name is open. */
  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  push(element: Element): void {
    this.#stack.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
  }

  /** Ends what cannot go on when `name` begins. */
  makeWay(name: string): void {
    if (CLOSES_PARAGRAPH.has(name) && this.has("p")) this.#closeIn("p", SCOPES);
    const closed = CLOSED_BY[name];
    if (closed === undefined) return;
    const scopes = name === "li" || name === "dt" || name === "dd" || name === "option" ? LIST_SCOPES : TABLES;
    const at = this.#outermost(closed, scopes);
    if (at >= 0) this.#cut(at);
  }

  /** Ends the innermost element of a name; a tag that ends nothing is passed over. */
  close(name: string): void {
    if (this.has(name)) this.#closeIn(name, scopesOf(name));
  }

  /** The page is over. */
  closeAll(): void {
    this.#cut(0);
  }

  #closeIn(name: string, scopes: ReadonlySet<string>): void {
    const lowest = Math.max(0, this.#stack.length - DEEPEST);
    for (let at = this.#stack.length - 1; at >= lowest; at--) {
      const open = (this.#stack[at] as Element).name;
      if (open === name) this.#cut(at);
      if (open === name || scopes.has(open)) return;
    }
  }

  /** The outermost open element of some names that no scope holds back; -1 where there is none. */
  #outermost(names: ReadonlySet<string>, scopes: ReadonlySet<string>): number {
    const lowest = Math.max(0, this.#stack.length - DEEPEST);
    let found = -1;
    for (let at = this.#stack.length - 1; at >= lowest; at--) {
      const open = (this.#stack[at] as Element).name;
      if (scopes.has(open)) break;
      if (names.has(open)) found = at;
    }
    return found;
  }

  #cut(at: number): void {
    while (this.#stack.length > at) {
      const element = this.#stack.pop() as Element;
      this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
      this.onClose(element);
    }
  }
}

const NOTHING: ReadonlySet<string> = new Set();
const PARTS = new Set(["td", "th", "tr", "tbody", "thead", "tfoot", "caption"]);
const TABLES: ReadonlySet<string> = new Set(["table"]);

/** Parts of a table end across each other, but never out of their table; marks of words never out of their block. */
function scopesOf(name: string): ReadonlySet<string> {
  if (name === "table") return NOTHING;
  if (PARTS.has(name)) return TABLES;
  return BLOCKS.has(name) || UNSEEN.has(name) ? SCOPES : BLOCKS;
}
