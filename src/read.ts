import { ArticleReader } from "./claims/article.js";
import type { Claim, ClaimKind } from "./claims/claim.js";
import { NO_NEEDS } from "./claims/claim.js";
import { claimKinds } from "./claims/index.js";
import { claimsOf } from "./claims/others.js";
import type { SentenceView } from "./claims/sentence.js";
import type { NameIndex } from "./entities/names.js";
import { languageOf } from "./languages/index.js";
import { withDateline } from "./periods/dateline.js";
import { Ledger } from "./report/ledger.js";
import type { LedgerEntry } from "./report/schema.js";
import { Speech } from "./speech/attribute.js";
import type { Attribution } from "./speech/attribution.js";
import type { Instrument, Needs } from "./tape/model.js";
import type { Document } from "./text/document.js";
import type { TextFormat } from "./text/open.js";
import { sentencesOf } from "./text/sentences.js";
import type { Sentence } from "./text/token.js";

/** What is known of a text from outside it; what the text says of itself counts where this is silent. */
export interface About {
  readonly path?: string;
  readonly language?: string;
  readonly published?: string;
  readonly title?: string;
  /** `markdown` unless told otherwise. */
  readonly format?: TextFormat;
  /** Whether the source was taken out of a file that has no text to index, such as a PDF. */
  readonly extracted?: boolean;
}

/** A claim, where it stands, and on whose word; null for the text's own. */
export interface AttributedClaim {
  readonly claim: Claim;
  readonly sentence: Sentence;
  readonly attribution: Attribution | null;
}

/** An article that has been read: its claims, still without verdicts, and what they need from a tape. */
export interface Article {
  readonly document: Document;
  readonly claims: readonly AttributedClaim[];
  readonly ledger: readonly LedgerEntry[];
  readonly needs: Needs;
  /** The names, in lower case, that the tape does not know and the text shows to be those of listed companies. */
  readonly listed: ReadonlySet<string>;
  /** What a tape would have to list for its claims to be judged; empty until somebody has looked the names up. */
  readonly wanted: readonly Instrument[];
}

/** Reads a document: sentences, claims, ledger. */
export function read(opened: Document, names: NameIndex): Article {
  const language = languageOf(opened.language);
  const sentences = sentencesOf(opened, language.writing, language.abbreviations);
  const document = withDateline(opened, sentences, language, names);
  const reader = new ArticleReader(language, names, document);
  const ledger = new Ledger();
  const claims: Claim[] = [];
  const places = new Map<Claim, Place>();
  reader.lookAhead(sentences);
  for (const [index, sentence] of sentences.entries()) {
    const block = document.blocks[sentence.block];
    if (block?.kind === "code" || block?.kind === "note") {
      ledger.passedBlock(sentence.tokens, block.kind === "note");
      continue;
    }
    const view = reader.sentence(sentence);
    ledger.sentence(sentence.tokens, view.own);
    if (!holdsNumber(view)) continue;
    for (const kind of claimKinds) {
      for (const claim of claimsOf(kind, view)) {
        claims.push(claim);
        places.set(claim, { index, kind });
      }
    }
  }
  const speech = new Speech(sentences, document.source, language);
  const kept = withoutOverlaps(claims, places);
  const attributed = kept.map((claim) => {
    const { index } = places.get(claim) as Place;
    const sentence = sentences[index] as Sentence;
    return { claim, sentence, attribution: speech.of(index, claim.number.start) };
  });
  return {
    document,
    claims: attributed,
    ledger: ledger.close(kept, document.source),
    needs: union(kept),
    listed: reader.listed,
    wanted: [],
  };
}

/** Where a claim was found: its sentence, and the kind that found it. */
interface Place {
  readonly index: number;
  readonly kind: ClaimKind;
}

/** Whether a sentence has anything to claim: a quantity in its place, or a date. */
const holdsNumber = (view: SentenceView): boolean =>
  view.slots.length > 0 || view.own.some(({ period }) => period !== null && period.number !== null);

/** One number is one claim: the kind that comes first in the index keeps it, with its group's other members. */
function withoutOverlaps(claims: readonly Claim[], places: ReadonlyMap<Claim, Place>): Claim[] {
  const owners = new Map<number, ClaimKind>();
  for (const claim of claims) {
    const { kind } = places.get(claim) as Place;
    if (!owners.has(claim.number.start)) owners.set(claim.number.start, kind);
  }
  return claims
    .filter((claim) => owners.get(claim.number.start) === places.get(claim)?.kind)
    .sort((a, b) => a.number.start - b.number.start);
}

function union(claims: readonly Claim[]): Needs {
  const symbols = new Set<string>();
  const currencies = new Set<string>();
  const entities = new Set<string>();
  const add = ({ needs, instead = [] }: Claim): void => {
    for (const symbol of needs.symbols) symbols.add(symbol);
    for (const currency of needs.currencies) currencies.add(currency);
    for (const entity of needs.entities) entities.add(entity);
    instead.forEach(add);
  };
  claims.forEach(add);
  return symbols.size + currencies.size + entities.size === 0
    ? NO_NEEDS
    : { symbols: [...symbols], currencies: [...currencies], entities: [...entities] };
}
