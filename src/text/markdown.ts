import { type MarkdownParser, parser, Table } from "@lezer/markdown";
import { hasBlockMarks } from "./block-marks.js";
import type { Block, BlockKind, CellPlace } from "./document.js";
import { nestsTooDeep } from "./nesting.js";
import { plainBlocks } from "./plain.js";

const INLINE = ["Escape", "Entity", "InlineCode", "HTMLTag", "Emphasis", "HardBreak", "Link", "Image", "LinkEnd"];

/** Newsroom text is indented by accident and underlined for looks: neither makes code or a heading of it. */
const full: MarkdownParser = parser.configure([Table, { remove: ["IndentedCode", "SetextHeading"] }]);
const blocksOnly: MarkdownParser = full.configure({ remove: INLINE });

const KINDS: Readonly<Record<string, BlockKind>> = {
  Paragraph: "paragraph",
  TableCell: "cell",
  FencedCode: "code",
  ATXHeading1: "heading",
  ATXHeading2: "heading",
  ATXHeading3: "heading",
  ATXHeading4: "heading",
  ATXHeading5: "heading",
  ATXHeading6: "heading",
};

/** Inline nodes whose own characters are markup, not text; what they enclose is text. */
const MARKUP = new Set(
  "EmphasisMark LinkMark CodeMark URL LinkTitle LinkLabel HTMLTag Comment ProcessingInstruction QuoteMark HeaderMark".split(
    " ",
  ),
);

/** Reads the blocks of Markdown from `from` to the end of `source`; ranges index `source`. */
export function markdownBlocks(source: string, from: number): Block[] {
  if (!hasBlockMarks(source, from))
    return plainBlocks(source, from).map((block) => asNote(source, withMarkup(source, block)));
  const blocks = nestsTooDeep(source, from) ? plainBlocks(source, from) : parsedBlocks(source, from);
  return blocks.map((block) => asNote(source, block));
}

/** A block that begins with `[^1]:` is a footnote. */
function asNote(source: string, block: Block): Block {
  if (block.kind !== "paragraph" || !source.startsWith("[^", block.start)) return block;
  const close = source.indexOf("]", block.start);
  return close > 0 && close < block.end && source[close + 1] === ":" ? { ...block, kind: "note" } : block;
}

function parsedBlocks(source: string, from: number): Block[] {
  const text = from === 0 ? source : source.slice(from);
  const blocks: Block[] = [];
  let item = 0;
  const marks: number[] = [];
  const place = { table: -1, row: -1, column: -1 };
  blocksOnly.parse(text).iterate({
    enter(node) {
      if (node.name === "ListItem") item++;
      if (node.name === "Table") place.table++;
      if (node.name === "TableHeader") place.row = 0;
      if (node.name === "TableRow") place.row++;
      if (node.name === "TableHeader" || node.name === "TableRow") place.column = -1;
      if (node.name === "TableDelimiter" && node.node.parent?.name !== "Table") place.column++;
      if (node.name === "HeaderMark" || node.name === "QuoteMark") marks.push(node.from + from, node.to + from);
      const kind = KINDS[node.name];
      if (kind === undefined) return;
      const cell: CellPlace | null = kind === "cell" ? { ...place, column: Math.max(0, place.column) } : null;
      const start = node.from + from;
      const end = node.to + from;
      blocks.push({
        kind: kind === "paragraph" && item > 0 ? "item" : kind,
        start,
        end,
        skip: inlineMarkup(source, start, end),
        cell,
        decoded: null,
      });
    },
    leave(node) {
      if (node.name === "ListItem") item--;
    },
  });
  return marks.length === 0 ? blocks : withMarks(blocks, marks);
}

const withMarkup = (source: string, block: Block): Block => ({
  ...block,
  skip: inlineMarkup(source, block.start, block.end),
});

/** Block marks (`##`, `>`) that fall inside a block are passed over like inline markup; both come in the order of the source. */
function withMarks(blocks: readonly Block[], marks: readonly number[]): Block[] {
  let next = 0;
  return blocks.map((block) => {
    while (next < marks.length && (marks[next] as number) < block.start) next += 2;
    const first = next;
    while (next < marks.length && (marks[next] as number) < block.end) next += 2;
    return first === next ? block : { ...block, skip: merged(block.skip, marks.slice(first, next)) };
  });
}

/** Two flat lists of ranges as one, in order. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  const ranges: [number, number][] = [];
  for (const list of [a, b])
    for (let i = 0; i < list.length; i += 2) ranges.push([list[i] as number, list[i + 1] as number]);
  return ranges.sort((one, other) => one[0] - other[0]).flat();
}

/**
 * Markup is looked for in stretches of this many characters: an opening bracket that nothing closes sends the parser
 * to the end of what it was given, each time.
 */
const STRETCH = 4096;

/** Finding markup costs as much as all the rest of reading, and most stretches have none: look first. */
function inlineMarkup(source: string, start: number, end: number): readonly number[] {
  const skip: number[] = [];
  for (let from = start; from < end; ) {
    const to = stretchEnd(source, from, end);
    if (mayHoldMarkup(source, from, to))
      collect(full.parseInline(source.slice(from, to), from) as readonly InlineElement[], source, skip);
    from = to;
  }
  return skip;
}

function mayHoldMarkup(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMarkupCharacter(source.charCodeAt(i))) return true;
  return false;
}

/** Where a stretch ends: behind the last white space in it, if there is one in its second half. */
function stretchEnd(source: string, from: number, end: number): number {
  if (end - from <= STRETCH) return end;
  for (let at = from + STRETCH; at > from + STRETCH / 2; at--) if (source.charCodeAt(at - 1) <= 32) return at;
  return from + STRETCH;
}

const isMarkupCharacter = (code: number): boolean =>
  code === 42 || code === 95 || code === 96 || code === 91 || code === 60 || code === 92;

interface InlineElement {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children?: readonly InlineElement[];
}

function collect(elements: readonly InlineElement[], source: string, skip: number[]): void {
  for (const element of elements) {
    const name = full.nodeSet.types[element.type]?.name ?? "";
    if (name === "Escape") skip.push(element.from, element.from + 1);
    else if (MARKUP.has(name) || (name === "Link" && source[element.from + 1] === "^"))
      skip.push(element.from, element.to);
    else if (element.children) collect(element.children, source, skip);
  }
}
