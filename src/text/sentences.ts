import { placedTokens } from "./decoded.js";
import type { Block, Document } from "./document.js";
import { lex, type WritingStyle } from "./lexer.js";
import { SENTENCE_LIMIT, type Sentence, type Token } from "./token.js";

/** Cuts the blocks of a document into sentences of tokens, in the order of the source. */
export function sentencesOf(document: Document, style: WritingStyle, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  document.blocks.forEach((block, index) => {
    split(tokensOf(document.source, block, style), index, abbreviations, sentences);
  });
  return sentences;
}

function tokensOf(source: string, { start, end, skip, decoded }: Block, style: WritingStyle): readonly Token[] {
  const tokens: Token[] = [];
  if (decoded === null) lex(source, start, end, skip, style, tokens);
  else lex(decoded.text, 0, decoded.text.length, skip, style, tokens);
  return decoded === null ? tokens : placedTokens(tokens, decoded);
}

function split(tokens: readonly Token[], block: number, abbreviations: ReadonlySet<string>, out: Sentence[]): void {
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const ends = i + 1 === tokens.length || i - from + 1 >= SENTENCE_LIMIT || endsAt(tokens, i, abbreviations);
    if (!ends) continue;
    out.push({ tokens: tokens.slice(from, i + 1), block });
    from = i + 1;
  }
}

/** A stop, with any closing quote or bracket after it, before something that can begin a sentence. */
function endsAt(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  if ((tokens[at] as Token).kind !== "mark") return false;
  const stop = stopBefore(tokens, at);
  if (stop < 0) return false;
  const next = tokens[at + 1] as Token;
  if (!next.spaced && !(tokens[stop - 1]?.kind === "number" && next.capitals === "initial")) return false;
  if (next.kind === "word" && next.capitals === "lower") return false;
  if (next.kind === "mark" && (next.norm === ")" || next.norm === "," || (next.norm === '"' && !next.spaced)))
    return false;
  if ((tokens[stop] as Token).norm !== ".") return true;
  const before = tokens[stop - 1];
  return before === undefined || !isAbbreviation(before, abbreviations, next);
}

/** The index of the stop that ends at `at`, passing over closing quotes and brackets; -1 where there is none. */
function stopBefore(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i >= 0 && i > at - 3 && isClosing(tokens[i] as Token)) i--;
  const norm = tokens[i]?.norm;
  return norm === "." || norm === "!" || norm === "?" || norm === "…" ? i : -1;
}

const isClosing = (token: Token): boolean => token.norm === '"' || token.norm === ")" || token.norm === "'";

function isAbbreviation(word: Token, abbreviations: ReadonlySet<string>, next: Token): boolean {
  if (word.kind !== "word") return false;
  if (word.norm.length === 1 && word.capitals === "all") return next.kind === "word";
  return abbreviations.has(word.norm) && (next.kind === "number" || word.capitals !== "lower");
}
