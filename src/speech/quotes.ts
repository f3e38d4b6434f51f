import type { Sentence, Token } from "../text/token.js";

/** A stretch of direct speech between quotation marks; it may run over sentences and paragraphs. */
export interface Quote {
  /** Source offset of the opening mark. */
  readonly start: number;
  /** Source offset after the closing mark, or after the last token where the mark is missing. */
  readonly end: number;
  /** Indices of its first and last sentence. */
  readonly first: number;
  readonly last: number;
}

/** Closing marks by their opening one; what is in neither list closes itself. */
const CLOSING: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“" };
const ONLY_CLOSING = new Set(["”", "»"]);

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly first: number;
}

/**
 * Finds the direct speech of a text, in order. Linear in the number of tokens.
 *
 * Marks of another shape inside a quote are nested speech and belong to it. Speech that a paragraph leaves open goes on
 * in the next where that begins with the opening mark again, as the press writes it, and ends there otherwise.
 */
export function quotesOf(sentences: readonly Sentence[], source: string): readonly Quote[] {
  const quotes: Quote[] = [];
  let open: Open | null = null;
  sentences.forEach((sentence, index) => {
    if (open !== null && sentence.block !== sentences[index - 1]?.block && !goesOn(sentence, open, source)) {
      quotes.push(closed(open, lastToken(sentences[index - 1]), index - 1));
      open = null;
    }
    for (const token of sentence.tokens) {
      if (token.kind !== "mark" || token.norm !== '"') continue;
      const mark = token.writtenIn(source);
      if (open === null) open = ONLY_CLOSING.has(mark) ? null : { mark, start: token.start, first: index };
      else if (mark === (CLOSING[open.mark] ?? open.mark) && !reopens(sentence, token, sentences[index - 1])) {
        quotes.push(closed(open, token, index));
        open = null;
      }
    }
  });
  if (open !== null) quotes.push(closed(open, lastToken(sentences[sentences.length - 1]), sentences.length - 1));
  return quotes;
}

const closed = (open: Open, token: Token | undefined, last: number): Quote => ({
  start: open.start,
  end: token?.end ?? open.start,
  first: open.first,
  last,
});

const lastToken = (sentence: Sentence | undefined): Token | undefined => sentence?.tokens[sentence.tokens.length - 1];

/** Whether a new paragraph begins with the mark that opened the speech. */
function goesOn(sentence: Sentence, open: Open, source: string): boolean {
  const [token] = sentence.tokens;
  return token?.writtenIn(source) === open.mark;
}

/** A mark at the head of a paragraph opens the speech again, also where opening and closing marks look alike. */
const reopens = (sentence: Sentence, token: Token, before: Sentence | undefined): boolean =>
  sentence.tokens[0] === token && before !== undefined && before.block !== sentence.block;

/** The quote that holds an offset; undefined for none. `quotes` ascend. */
export function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Quote).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = quotes[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}
