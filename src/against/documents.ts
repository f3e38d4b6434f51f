import type { Claim } from "../claims/claim.js";
import type { Matter } from "../claims/matter.js";
import type { Article, AttributedClaim } from "../read.js";
import type { EvidenceRow } from "../report/schema.js";
import { groupBy } from "../tape/memory.js";
import { toIso } from "../tape/session-date.js";
import type { Published } from "../text/document.js";
import type { Sentence } from "../text/token.js";

/** A statement of a source document that others can be held against. */
export interface Statement {
  readonly claim: Claim;
  readonly matter: Matter;
  readonly published: Published | null;
  /** The file or address of the document. */
  readonly path: string;
  readonly row: EvidenceRow;
}

/** Documents that were read once, and can be held against any number of articles. */
export interface Documents {
  /** What they say of a measure, in their order. */
  of(measure: string): readonly Statement[];
}

/** What a document from standard input is called. */
const NAMELESS = "-";

/** The statements of source documents, by what they are of. */
export function documentsOf(articles: readonly Article[]): Documents {
  const statements = articles.flatMap((article) => article.claims.flatMap((one) => statementOf(one, article) ?? []));
  const byMeasure = groupBy(statements, ({ matter }) => matter.of);
  return { of: (measure) => byMeasure.get(measure) ?? [] };
}

/** A claim as a statement; null for one whose matter is open, or that is not read with certainty. */
function statementOf({ claim, sentence, attribution }: AttributedClaim, { document }: Article): Statement | null {
  const { matter, assertion, reason } = claim;
  if (!matter || (reason !== null && reason !== "unknown-subject") || claim.instead !== undefined) return null;
  if (assertion.upTo !== null || !isCertain(claim, matter)) return null;
  const { published } = document;
  const path = document.path ?? NAMELESS;
  const row: EvidenceRow = {
    source: path,
    symbol: claim.subject?.symbol ?? claim.subject?.issuer ?? claim.stranger ?? "",
    date: published === null ? "" : toIso(published.day),
    field: claim.kind,
    value: assertion.value,
    unit: matter.currencies[0] ?? assertion.unit,
    passage: { path, ...extentOf(sentence), quote: quoteOf(sentence, document.source), attribution },
  };
  return { claim, matter, published, path, row };
}

/** An announcement is never certain, since it may be one of several: it confirms, and contradicts nothing. */
const isCertain = ({ certain, assertion }: Claim, { time }: Matter): boolean =>
  time.t === "announced" || certain(assertion.value);

function extentOf({ tokens }: Sentence): { start: number; end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** A sentence as it is read, without the markup between its words. */
function quoteOf({ tokens }: Sentence, source: string): string {
  let quote = "";
  let end = 0;
  for (const token of tokens) {
    if (token.spaced && token.start > end && quote !== "") quote += " ";
    quote += token.writtenIn(source);
    end = token.end;
  }
  return quote;
}
