import type { Documents } from "./against/documents.js";
import { hold } from "./against/hold.js";
import { withoutOutvoted } from "./claims/outvoted.js";
import { settle } from "./claims/settle.js";
import { World } from "./claims/world.js";
import { NameIndex } from "./entities/names.js";
import { languageFound, languageOf } from "./languages/index.js";
import { type About, type Article, read } from "./read.js";
import { claimReport } from "./report/build.js";
import type { ClaimReport, Report } from "./report/schema.js";
import { Translations } from "./report/translations.js";
import type { Instrument, Tape } from "./tape/model.js";
import { besideOf } from "./text/beside.js";
import type { Document } from "./text/document.js";
import { openDocuments } from "./text/open.js";

/** Reads articles against the names of a tape. Making one costs the names; reading is then linear in the text. */
export interface Reader {
  /** Reads an article; of a feed the first item. Throws `language-unknown`, `published-invalid` and `front-matter-invalid`. */
  read(source: string, about?: About): Article;
  /** Reads all articles of a source: those of a feed are its items. Throws `feed-empty` too. */
  readAll(source: string, about?: About): readonly Article[];
}

/** A reader that knows the given instruments by their names. */
export function createReader(instruments: readonly Instrument[]): Reader {
  const names = new NameIndex(instruments);
  return {
    read: (source, about = {}) => read(openDocuments(source, { ...about, guess: languageFound })[0], names),
    readAll: (source, about = {}) =>
      openDocuments(source, { ...about, guess: languageFound }).map((document) => read(document, names)),
  };
}

/** Judges an article that has been read on the evidence of a tape, and of source documents where there are any. */
export function judge(article: Article, tape: Tape, documents?: Documents): Report {
  const { document } = article;
  const world = document.published === null ? null : new World(tape, document.published);
  const { source } = document;
  const { wording, translations } = languageOf(document.language);
  const writer = { wording, source, instruments: tape.instruments };
  const translated = new Translations(translations, source);
  const settled = article.claims.map(({ claim }) => {
    const [meant, alone] = settle(claim, world);
    return [meant, documents === undefined ? alone : hold(meant, alone, document.published, documents)] as const;
  });
  const claims = withoutOutvoted(settled, besideOf(document.blocks)).map(([meant, verdict], i) => {
    const { attribution, sentence } = article.claims[i] as Article["claims"][number];
    return claimReport(`c${i + 1}`, meant, attribution, verdict, writer, translated.of(meant, sentence));
  });
  return {
    schema: 1,
    document: documentOf(document),
    claims,
    ledger: article.ledger,
    summary: summaryOf(claims, article),
  };
}

/** Reads an article and judges it, in one go. */
export function check(source: string, about: About, tape: Tape): Report {
  return judge(createReader(tape.instruments).read(source, about), tape);
}

const documentOf = ({ path, title, language, published, publishedFrom, extracted }: Document): Report["document"] => ({
  path,
  title,
  language,
  published: published?.text ?? null,
  publishedFrom,
  ranges: extracted ? "extracted" : "source",
});

function summaryOf(claims: readonly ClaimReport[], article: Article): Report["summary"] {
  const verdicts = { confirmed: 0, contradicted: 0, ambiguous: 0, unverifiable: 0 };
  for (const claim of claims) verdicts[claim.verdict]++;
  const states = { checked: 0, context: 0, unread: 0 };
  for (const entry of article.ledger) states[entry.state]++;
  return { numbers: article.ledger.length, ...states, ...verdicts };
}
