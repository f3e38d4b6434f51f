import type { Block, BlockKind } from "./document.js";
import type { FoundDate } from "./published.js";

/** A text with hard line breaks as people mail it: its blocks, and what the lines before it say. */
export interface Letter {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly dates: readonly FoundDate[];
}

/**
 * Reads plain text: paragraphs between empty lines, lists of lines with bullets, quoted lines apart from others.
 *
 * A line break inside a paragraph is a space. Head lines of a mail (`Date: …`) give title and date and are no text.
 * Ranges index `source`; linear.
 */
export function readLetter(source: string, from: number): Letter {
  const head = mailHead(source, from);
  const builder = new LetterBlocks();
  for (let start = head.end; start < source.length; ) {
    const feed = source.indexOf("\n", start);
    const end = feed < 0 ? source.length : feed;
    builder.line(lineAt(source, start, end));
    start = end + 1;
  }
  return { blocks: builder.end(), title: head.title, dates: head.dates };
}

/** A line: how deep it is quoted, whether a bullet begins it, where its own characters begin. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly bullet: boolean;
  readonly text: number;
  readonly blank: boolean;
}

function lineAt(source: string, start: number, end: number): Line {
  let depth = 0;
  let at = start;
  for (; at < end && (source[at] === ">" || isBlank(source, at)); at++) if (source[at] === ">") depth++;
  const bullet = at < end && "-*•–·".includes(source[at] as string) && isBlank(source, at + 1) && at + 1 < end;
  const text = bullet ? at + 2 : at;
  return { start, end, depth, bullet, text, blank: source.slice(text, end).trim() === "" };
}

const isBlank = (source: string, at: number): boolean => source[at] === " " || source[at] === "\t";

class LetterBlocks {
  readonly #blocks: Block[] = [];
  #kind: BlockKind = "paragraph";
  #start = -1;
  #end = -1;
  #depth = 0;
  #skip: number[] = [];
  /** Whether a dash at the head of the next line is a bullet, and no dash of a sentence. */
  #mayList = true;

  line(line: Line): void {
    const item = line.bullet && (this.#mayList || this.#kind === "item");
    if (line.blank || item || line.depth !== this.#depth) this.#close();
    this.#depth = line.depth;
    if (line.blank) {
      this.#mayList = true;
      return;
    }
    if (this.#start < 0) {
      this.#kind = item ? "item" : "paragraph";
      this.#start = item ? line.text : line.start;
    }
    const from = Math.max(line.start, this.#start);
    if (line.depth > 0 && line.text > from) this.#skip.push(from, line.text);
    this.#end = line.end;
    this.#mayList = false;
  }

  end(): readonly Block[] {
    this.#close();
    return this.#blocks;
  }

  #close(): void {
    if (this.#start >= 0) {
      const { length } = this.#blocks;
      const block = {
        kind: this.#kind,
        start: this.#start,
        end: this.#end,
        skip: this.#skip,
        cell: null,
        decoded: null,
      };
      this.#blocks[length] = block;
    }
    this.#start = -1;
    this.#kind = "paragraph";
    this.#skip = [];
  }
}

const FIELD = /^([A-Za-z][A-Za-z-]{1,40}):[ \t]*(.*)$/;
/** A head has at least one of these; any other `Word: …` may begin a text. */
const KNOWN = /^(date|from|subject|received|message-id)$/;

interface MailHead {
  readonly end: number;
  readonly title: string | null;
  readonly dates: readonly FoundDate[];
}

/** The head lines of a mail, up to the first empty line; none where a line is neither a field nor its continuation. */
function mailHead(source: string, from: number): MailHead {
  const none: MailHead = { end: from, title: null, dates: [] };
  const fields = new Map<string, string>();
  for (let start = from; start < source.length; ) {
    const feed = source.indexOf("\n", start);
    const end = feed < 0 ? source.length : feed;
    const line = source.slice(start, Math.min(end, start + 1000)).trimEnd();
    const [, name, value = ""] = FIELD.exec(line) ?? [];
    if (line === "" && [...fields.keys()].some((key) => KNOWN.test(key))) {
      const date = fields.get("date");
      const dates: FoundDate[] = date === undefined ? [] : [{ from: "mail", text: date }];
      return { end: end + 1, title: fields.get("subject") ?? null, dates };
    }
    if (name !== undefined) fields.set(name.toLowerCase(), value);
    else if (fields.size === 0 || !/^[ \t]/.test(line)) return none;
    start = end + 1;
  }
  return none;
}
