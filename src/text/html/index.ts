import { type Decoded, extentOf, through } from "../decoded.js";
import type { Block } from "../document.js";
import type { FoundDate } from "../published.js";
import { isWayElsewhere, mainText } from "./main-text.js";
import { PageFacts } from "./metadata.js";
import { type Passage, passagesOf } from "./page.js";

/** A page as it is read: its text, and what it says of itself. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly language: string | null;
  /** When it appeared, most trusted first, as written. */
  readonly dates: readonly FoundDate[];
}

/** Reads an HTML page: the text of its article in blocks whose ranges index `source`. Never fails; linear. */
export function readPage(source: string): Page {
  const facts = new PageFacts();
  const { passages, article } = mainText(passagesOf(source, facts));
  const text = passages.filter((passage) => !isWayElsewhere(passage));
  return {
    blocks: text.map(blockOf),
    title: facts.title(),
    language: facts.language(),
    dates: facts.dates(article),
  };
}

/** Reads a piece of a page that was decoded from a source itself, such as the content of a feed's item, as blocks of that source. */
export const pieceBlocks = (piece: Decoded): Block[] =>
  passagesOf(piece.text, SILENT)
    .filter((passage) => !isWayElsewhere(passage))
    .map((passage) => blockOf({ ...passage, text: through(passage.text, piece) }));

const SILENT = { tag: () => {}, hiddenText: () => {} };

function blockOf({ kind, text, cell }: Passage): Block {
  return { kind, ...extentOf(text), skip: [], cell, decoded: text };
}
