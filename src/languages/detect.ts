import type { Block } from "../text/document.js";
import type { Language } from "./language.js";

/** How much of a text is looked at, in characters: its first paragraphs tell its language. */
const REACH = 4000;

/** Letters of the words that are counted; what stands before an apostrophe counts as a word. */
const WORD = /[\p{L}]+/gu;

/**
 * The code of the language that a text is in, by how many of its most frequent small words are that language's.
 *
 * The first language counts where none is ahead. Linear in the text looked at, and the same each time.
 */
export function detectLanguage(source: string, blocks: readonly Block[], known: readonly Language[]): string {
  const counts = known.map(() => 0);
  let left = REACH;
  for (const { start, end, kind, decoded } of blocks) {
    if (left <= 0) break;
    if (kind === "code" || kind === "note") continue;
    const text = decoded?.text.slice(0, left) ?? source.slice(start, Math.min(end, start + left));
    left -= text.length;
    for (const [word] of text.matchAll(WORD)) {
      const lower = word.toLowerCase();
      known.forEach(({ frequent }, i) => {
        if (frequent.has(lower)) counts[i] = (counts[i] ?? 0) + 1;
      });
    }
  }
  const best = Math.max(...counts);
  const ahead = counts.filter((count) => count === best).length === 1 ? counts.indexOf(best) : 0;
  return (known[ahead] as Language).code;
}
