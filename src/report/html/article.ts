import { element, escaped } from "../../chart/draw/svg.js";
import type { Block } from "../../text/document.js";
import type { Mark } from "./marks.js";
import { PHRASES } from "./phrases.js";

/** A piece of the text as it is read, and where in the source it is written. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The text of an article with its marks, as markup.
 *
 * Only the blocks that were read are shown, as plain text in elements of our own: whatever tags, scripts and styles the
 * article has, none of them comes through. `prefix` sets the names of the marks apart from those of another article.
 */
export function articleMarkup(
  source: string,
  blocks: readonly Block[],
  marks: readonly Mark[],
  prefix: string,
): string {
  const writer = new MarkedText(source, marks, prefix);
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    let end = at + 1;
    while (end < blocks.length && belongs(block, blocks[end] as Block)) end++;
    parts.push(group(blocks.slice(at, end), (one) => writer.block(one)));
    at = end;
  }
  return parts.join("\n");
}

/** Whether a block goes into the list or table of the one before it. */
const belongs = (first: Block, next: Block): boolean =>
  (first.kind === "item" && next.kind === "item") ||
  (first.cell !== null && next.cell !== null && first.cell.table === next.cell.table);

function group(blocks: readonly Block[], write: (block: Block) => string): string {
  const [first] = blocks as readonly [Block];
  if (first.cell !== null) return tableMarkup(blocks, write);
  if (first.kind === "item") return element("ul", {}, ...blocks.map((block) => element("li", {}, write(block))));
  const name = first.kind === "heading" ? "h3" : first.kind === "code" ? "pre" : "p";
  return element(name, {}, write(first));
}

function tableMarkup(blocks: readonly Block[], write: (block: Block) => string): string {
  const rows = new Map<number, Map<number, string>>();
  for (const block of blocks) {
    const { row = 0, column = 0 } = block.cell ?? {};
    const cells = rows.get(row) ?? new Map<number, string>();
    // A cell of several paragraphs comes as several blocks.
    cells.set(column, cells.has(column) ? `${cells.get(column)}<br/>${write(block)}` : write(block));
    rows.set(row, cells);
  }
  const width = Math.max(...[...rows.values()].flatMap((cells) => [...cells.keys()])) + 1;
  const lines = [...rows].map(([row, cells]) => {
    const name = row === 0 ? "th" : "td";
    const scope = row === 0 ? { scope: "col" } : {};
    return element(
      "tr",
      {},
      ...Array.from({ length: Math.min(width, 100) }, (_, at) => element(name, scope, cells.get(at) ?? "")),
    );
  });
  return element(
    "div",
    { class: "wide", tabindex: 0, role: "region", "aria-label": PHRASES.table },
    element("table", {}, ...lines),
  );
}

/** Writes blocks one after another, and opens and closes the marks where they lie. */
class MarkedText {
  #next = 0;

  constructor(
    readonly source: string,
    readonly marks: readonly Mark[],
    readonly prefix: string,
  ) {}

  block(block: Block): string {
    let out = "";
    let open: { mark: Mark; text: string } | null = null;
    const close = () => {
      if (open !== null) out += link(open.mark, open.text, this.prefix);
      open = null;
    };
    for (const piece of piecesOf(this.source, block)) {
      for (const { text, mark } of this.#cut(piece)) {
        const before: Mark | undefined = (open as { mark: Mark } | null)?.mark;
        if (before !== mark) close();
        if (mark === undefined) out += escaped(text);
        else open = { mark, text: (open === null ? "" : (open as { text: string }).text) + text };
      }
    }
    close();
    return out.trim();
  }

  /** A piece cut where marks begin and end; one that is written otherwise than it is read is never cut. */
  #cut({ text, start, end }: Piece): { text: string; mark: Mark | undefined }[] {
    const cuts: { text: string; mark: Mark | undefined }[] = [];
    const isVerbatim = text.length === end - start;
    for (let at = start; at < end || at === start; ) {
      while ((this.marks[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= at) this.#next++;
      const mark = this.marks[this.#next];
      // What was put between two places of the source belongs to neither of them.
      const inside = mark !== undefined && (mark.start < at || (mark.start === at && end > start));
      const to = Math.max(at + 1, Math.min(end, inside ? mark.end : (mark?.start ?? end)));
      if (!isVerbatim) return [{ text, mark: inside ? mark : undefined }];
      cuts.push({ text: text.slice(at - start, to - start), mark: inside ? mark : undefined });
      at = to;
    }
    return cuts;
  }
}

function link(mark: Mark, text: string, prefix: string): string {
  const { number, state } = mark;
  const attributes = {
    class: `number ${state}`,
    id: `${prefix}n${number}`,
    href: `#${prefix}e${number}`,
    "aria-describedby": `${prefix}m${number}`,
  };
  return element("a", attributes, escaped(text), element("span", { class: "unseen" }, ` (${PHRASES.states[state]})`));
}

/** The pieces of a block that are read: all but the markup in it. */
function* piecesOf(source: string, { start, end, skip, decoded }: Block): Generator<Piece> {
  if (decoded === null) {
    let at = start;
    for (let i = 0; i < skip.length; i += 2) {
      const [from, to] = [skip[i] as number, skip[i + 1] as number];
      if (from > at) yield { text: source.slice(at, from), start: at, end: from };
      at = Math.max(at, to);
    }
    if (end > at) yield { text: source.slice(at, end), start: at, end };
    return;
  }
  const { text, runs } = decoded;
  for (let i = 0; i < runs.length; i += 3) {
    const read = text.slice(runs[i], runs[i + 3] ?? text.length);
    if (read !== "") yield { text: read, start: runs[i + 1] as number, end: runs[i + 2] as number };
  }
}
