import { TapecheckError } from "../errors.js";
import type { Document, Published } from "./document.js";
import { frontMatter } from "./front-matter.js";
import { markdownBlocks } from "./markdown.js";
import { plainBlocks } from "./plain.js";
import { parsePublished } from "./published.js";

/** What is known of a text from outside it. */
export interface KnownAbout {
  readonly path?: string;
  readonly language?: string;
  readonly published?: string;
  readonly title?: string;
  readonly format?: "markdown" | "text";
}

/** Opens a source as a document. What is told from outside counts before its front matter; the language is English unless told. */
export function openDocument(source: string, about: KnownAbout): Document {
  const path = about.path ?? null;
  const head = frontMatter(source, path);
  const published = about.published ?? head.published;
  return {
    source,
    path,
    language: about.language ?? head.language ?? "en",
    published:
      published === undefined ? null : publishedOf(published, path, about.published === undefined ? source : null),
    title: about.title ?? head.title ?? null,
    blocks: about.format === "text" ? plainBlocks(source, head.end) : markdownBlocks(source, head.end),
  };
}

function publishedOf(text: string, path: string | null, source: string | null): Published {
  const published = parsePublished(text);
  if (published) return published;
  const line = source === null ? -1 : source.split("\n", 40).findIndex((row) => row.startsWith("published"));
  throw new TapecheckError("published-invalid", "the publication date cannot be read", {
    file: path ?? undefined,
    line: line < 0 ? undefined : line + 1,
    expected: "a day as 2025-09-24, or with an hour and a zone as 2025-09-24T23:40:00+02:00",
    found: text,
    hint: "Correct `published` in the front matter, or give --published.",
  });
}
