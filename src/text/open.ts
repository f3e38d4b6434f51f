import { TapecheckError } from "../errors.js";
import { addressDates } from "./address.js";
import type { Block, Document, Published } from "./document.js";
import { feedItems } from "./feed.js";
import { frontMatter } from "./front-matter.js";
import { readPage } from "./html/index.js";
import { type Letter, readLetter } from "./letter.js";
import { markdownBlocks } from "./markdown.js";
import { type DateSource, type FoundDate, mostTrusted, parsePublished } from "./published.js";

/** What a source is written in. */
export type TextFormat = "markdown" | "text" | "html" | "feed";

/** What is known of a text from outside it. */
export interface KnownAbout {
  readonly path?: string;
  readonly language?: string;
  readonly published?: string;
  readonly title?: string;
  readonly format?: TextFormat;
  /** Whether the source was taken out of a file that has no text to index, such as a PDF. */
  readonly extracted?: boolean;
  /** Finds the language of a text that nobody told. */
  readonly guess?: (source: string, blocks: readonly Block[]) => string;
}

/** What a reader of a format finds in a source: its blocks, and what it says of itself. */
interface Opened {
  readonly blocks: readonly Block[];
  readonly language: string | null;
  readonly title: string | null;
  readonly dates: readonly FoundDate[];
}

const READERS: Readonly<Record<TextFormat, (source: string, path: string | null) => readonly Opened[]>> = {
  markdown: (source, path) => [written(source, path, (from) => ({ blocks: markdownBlocks(source, from) }))],
  text: (source, path) => [written(source, path, (from) => readLetter(source, from))],
  html: (source) => [readPage(source)],
  feed: feedItems,
};

/**
 * Opens a source as its documents: one, or of a feed one an item.
 *
 * What is told from outside counts before what a document says; the language is English unless told or guessed. Throws
 * `feed-empty`, `front-matter-invalid` and `published-invalid`.
 */
export function openDocuments(source: string, about: KnownAbout): readonly [Document, ...Document[]] {
  const path = about.path ?? null;
  const [first, ...others] = READERS[about.format ?? "markdown"](source, path);
  if (first !== undefined)
    return [documentOf(source, about, first), ...others.map((opened) => documentOf(source, about, opened))];
  throw new TapecheckError("feed-empty", "this feed has no items", {
    file: path ?? undefined,
    expected: "`item` elements of RSS or `entry` elements of Atom",
  });
}

function documentOf(source: string, about: KnownAbout, { blocks, language, title, dates }: Opened): Document {
  const path = about.path ?? null;
  const found = about.published === undefined ? dates : [{ from: "given", text: about.published } as const, ...dates];
  const date = dateOf([...found, ...addressDates(path)], path, source);
  return {
    source,
    path,
    language: about.language ?? language ?? about.guess?.(source, blocks) ?? "en",
    published: date?.published ?? null,
    publishedFrom: date?.from ?? null,
    title: about.title ?? title,
    extracted: about.extracted ?? false,
    blocks,
  };
}

/** A text with a front matter before it. */
function written(source: string, path: string | null, readFrom: (from: number) => Partial<Letter>): Opened {
  const { published, language, title, end } = frontMatter(source, path);
  const { blocks = [], title: subject = null, dates = [] } = readFrom(end);
  return {
    blocks,
    language: language ?? null,
    title: title ?? subject,
    dates: published === undefined ? dates : [{ from: "front-matter", text: published }, ...dates],
  };
}

/** Of what people gave as the date, the first must be one; of what stands elsewhere, the first that is one counts. */
function dateOf(
  found: readonly FoundDate[],
  path: string | null,
  source: string,
): { published: Published; from: DateSource } | undefined {
  const [first] = found;
  if (first !== undefined && (first.from === "given" || first.from === "front-matter")) {
    if (parsePublished(first.text) === undefined) throw invalid(first, path, source);
  }
  return mostTrusted(found);
}

function invalid({ from, text }: FoundDate, path: string | null, source: string): TapecheckError {
  const line = from === "given" ? -1 : source.split("\n", 40).findIndex((row) => row.startsWith("published"));
  return new TapecheckError("published-invalid", "the publication date cannot be read", {
    file: path ?? undefined,
    line: line < 0 ? undefined : line + 1,
    expected: "a day as 2025-09-24, or with an hour and a zone as 2025-09-24T23:40:00+02:00",
    found: text,
    hint: "Correct `published` in the front matter, or give --published.",
  });
}
