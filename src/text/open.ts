import { TapecheckError } from "../errors.js";
import { addressDates } from "./address.js";
import type { Block, Document, Published } from "./document.js";
import { frontMatter } from "./front-matter.js";
import { readPage } from "./html/index.js";
import { markdownBlocks } from "./markdown.js";
import { plainBlocks } from "./plain.js";
import { type DateSource, type FoundDate, mostTrusted, parsePublished } from "./published.js";

/** What a source is written in. */
export type TextFormat = "markdown" | "text" | "html";

/** What is known of a text from outside it. */
export interface KnownAbout {
  readonly path?: string;
  readonly language?: string;
  readonly published?: string;
  readonly title?: string;
  readonly format?: TextFormat;
}

/** What a reader of a format finds in a source: its blocks, and what it says of itself. */
interface Opened {
  readonly blocks: readonly Block[];
  readonly language: string | null;
  readonly title: string | null;
  readonly dates: readonly FoundDate[];
}

const READERS: Readonly<Record<TextFormat, (source: string, path: string | null) => Opened>> = {
  markdown: (source, path) => written(source, path, markdownBlocks),
  text: (source, path) => written(source, path, plainBlocks),
  html: (source) => readPage(source),
};

/** Opens a source as a document. What is told from outside counts before what it says; the language is English unless told. */
export function openDocument(source: string, about: KnownAbout): Document {
  const path = about.path ?? null;
  const { blocks, language, title, dates } = READERS[about.format ?? "markdown"](source, path);
  const found = about.published === undefined ? dates : [{ from: "given", text: about.published } as const, ...dates];
  const date = dateOf([...found, ...addressDates(path)], path, source);
  return {
    source,
    path,
    language: about.language ?? language ?? "en",
    published: date?.published ?? null,
    publishedFrom: date?.from ?? null,
    title: about.title ?? title,
    blocks,
  };
}

/** A text with a front matter before it. */
function written(source: string, path: string | null, blocksOf: (source: string, from: number) => Block[]): Opened {
  const { published, language, title, end } = frontMatter(source, path);
  return {
    blocks: blocksOf(source, end),
    language: language ?? null,
    title: title ?? null,
    dates: published === undefined ? [] : [{ from: "front-matter", text: published }],
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
