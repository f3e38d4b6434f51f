import type { Claim } from "../claims/claim.js";
import type { Translation, TranslationTable } from "../languages/translation.js";
import type { Sentence, Token } from "../text/token.js";
import type { TranslationReport } from "./schema.js";

/** A phrase of the table in a sentence: its first token, and what it is put for. */
interface Hit {
  readonly at: number;
  readonly translation: Translation;
}

/** Finds the terms of the market that statements tell in words which translators put for them. */
export class Translations {
  private sentence: Sentence | null = null;
  private hits: readonly Hit[] = [];

  constructor(
    private readonly table: TranslationTable,
    private readonly source: string,
  ) {}

  /** Those in the sentence of a claim that are said of it. Sentences come in their order, each looked through once. */
  of(claim: Claim, sentence: Sentence): readonly TranslationReport[] {
    if (this.sentence !== sentence) {
      this.sentence = sentence;
      this.hits = hitsIn(sentence, this.table);
    }
    return this.hits.filter((hit) => isSaidOf(claim, hit, sentence.tokens)).map((hit) => this.report(hit, sentence));
  }

  private report({ at, translation }: Hit, { tokens }: Sentence): TranslationReport {
    const { start } = tokens[at] as Token;
    const { end } = tokens[at + translation.length - 1] as Token;
    const { meant, original } = translation;
    return { start, end, text: this.source.slice(start, end), meant, original };
  }
}

function hitsIn({ tokens }: Sentence, table: TranslationTable): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const translation = table.at(tokens, at);
    if (translation === null) continue;
    hits.push({ at, translation });
    at += translation.length - 1;
  }
  return hits;
}

function isSaidOf(claim: Claim, { at, translation }: Hit, tokens: readonly Token[]): boolean {
  const { place, length } = translation;
  const { start, end } = tokens[at] as Token;
  if (place === "anywhere") return true;
  if (place === "mover") return claim.mover !== undefined && start < claim.mover.end && claim.mover.start < end;
  const listed = claim.subject !== null && claim.subject.symbol !== null && claim.reason === null;
  return listed && end <= claim.number.start && (start >= claim.start || standsBefore(claim, tokens, at + length));
}

/** `the action Alibaba`, `the action of Alibaba`: right before the name with which the statement begins. */
const standsBefore = ({ start }: Claim, tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.start === start || tokens[next + 1]?.start === start;
