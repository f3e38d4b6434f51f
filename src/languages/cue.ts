import type { Form, Remark } from "../text/token.js";
import type { Concept, WordRow } from "./lexeme.js";

/**
 * What a single word tells of its sentence beside its meanings: `closing` before a price, `then` between two verbs.
 *
 * A cue is no meaning: a word that has only cues is still a plain word, which may be a noun.
 */
export type Cue =
  // the form of a word
  | "gerund"
  | "participle"
  | "finite-form"
  | "adverb-form"
  | "superlative-form"
  | "plural-form"
  /** An adjective that may stand after its noun. */
  | "postposed"
  // small words
  | "article"
  /** The first word of a negation in two: `ne … pas`. */
  | "half-negation"
  | "one"
  | "one-part"
  | "and"
  | "or"
  | "list-joint"
  | "as"
  | "many"
  | "as-much"
  | "this"
  | "then"
  /** What a price has to do to be somewhere again: `would have to`, `needs`. */
  | "need"
  /** Where it then is: `regain`, `get back`. */
  | "goal"
  | "back"
  | "now"
  | "when"
  | "where"
  | "itself"
  | "whose"
  | "that-of"
  | "owner-clitic"
  | "owner-inside"
  | "beside"
  | "having"
  | "auxiliary-participle"
  | "each-of"
  | "comparative"
  | "more-of"
  | "compared-to"
  | "than-less"
  | "than-more"
  | "as-many"
  | "below-amount"
  | "above-amount"
  // time
  | "before"
  | "after"
  | "earlier"
  | "later"
  | "days-back"
  | "counts-from"
  | "on"
  | "full"
  | "first-time"
  | "last"
  | "ordinal-ending"
  | "decade-ending"
  | "trading-day"
  // prices
  | "opening"
  | "closing"
  | "close"
  | "traded"
  | "all-time"
  | "level"
  | "value"
  | "price"
  | "price-noun"
  | "price-at"
  | "trades-for"
  /** A verb of movement that takes where it leads, not how far: `grimper jusqu'à 65 points`. */
  | "leads-to"
  | "set"
  | "seen"
  | "last-seen"
  | "near"
  | "as-high"
  | "as-low"
  | "threshold"
  /** A noun for the stretch between the lowest and the highest price of a session. */
  | "range"
  | "no-price"
  | "stretch"
  // markets and companies
  | "company-name"
  | "company-suffix"
  | "market-noun"
  | "market-day"
  | "idiom-object"
  | "turnover"
  | "trading"
  | "sold"
  | "was-traded"
  | "counted-shares"
  | "share-unit"
  | "unit"
  | "unit-noun"
  | "income"
  | "plan"
  /** A purchase, a sale, a contract, money raised or paid. */
  | "deal"
  /** Who buys a share, or says so: `bought`, `invested`. */
  | "buyer"
  | "dividend"
  | "yield"
  /** A bond's yield, a rate of interest, of unemployment, of inflation. */
  | "rate"
  | "valuation"
  /** It makes a value that of the stock market. */
  | "of-market"
  | "stake"
  | "restates"
  | "divides-amounts"
  /** What a price is in other units or other money: `equivalent`, `corresponds`. */
  | "equivalent";

/** A row of a cue table: a cue and the words that give it, separated by `|`. */
export type CueRow = readonly [cue: Cue, words: string];

/** A row of an ending table: a cue, the last letters that give it, and how many letters at least stand before them. */
export type EndingRow = readonly [cue: Cue, endings: string, stem: number];

const NONE: readonly Cue[] = [];

/** Whether a cue is among those of a word: they are few, and it is asked at every word, so no library is called. */
export function gives(cues: readonly Cue[], cue: Cue): boolean {
  for (let i = 0; i < cues.length; i++) if (cues[i] === cue) return true;
  return false;
}

interface Told extends Remark {
  readonly cues: readonly Cue[];
}

/** The phrases of a table that mean a concept and begin with one of some words, as a row of cues. */
export const phrasesFrom = (rows: readonly WordRow[], concept: Concept, first: readonly string[]): string =>
  rows
    .filter(([lexeme]) => lexeme.c === concept)
    .flatMap(([, phrases]) => phrases.split("|"))
    .filter((phrase) => first.some((word) => phrase.startsWith(word)))
    .join("|");

/** The cues of a language: by word, and by the endings of words. */
export class CueTable {
  private readonly table = new Map<string, Cue[]>();
  private readonly phrases = new Map<string, readonly Cue[]>();
  private readonly endings: readonly { readonly cue: Cue; readonly ending: string; readonly least: number }[];

  constructor(words: readonly CueRow[], endings: readonly EndingRow[]) {
    for (const [cue, row] of words) {
      for (const word of row.split("|")) {
        const cues = this.table.get(word);
        if (cues === undefined) this.table.set(word, [cue]);
        else cues.push(cue);
      }
    }
    this.endings = endings.flatMap(([cue, row, stem]) =>
      row.split("|").map((ending) => ({ cue, ending, least: ending.length + stem })),
    );
  }

  /** The cues of a word; remembered on its form, as a text says the same words again and again. */
  ofWord(form: Form): readonly Cue[] {
    if (form.remark?.by === this) return (form.remark as Told).cues;
    const told: Told = { by: this, cues: this.of(form.norm) };
    form.remark = told;
    return told.cues;
  }

  /** The cues of a phrase that the tables or the tape have, remembered like those of words. */
  ofPhrase(norm: string): readonly Cue[] {
    const known = this.phrases.get(norm);
    if (known !== undefined) return known;
    const cues = this.of(norm);
    this.phrases.set(norm, cues);
    return cues;
  }

  private of(norm: string): readonly Cue[] {
    const cues = [...(this.table.get(norm) ?? NONE)];
    for (const { cue, ending, least } of this.endings)
      if (norm.length >= least && norm.endsWith(ending)) cues.push(cue);
    return cues.length === 0 ? NONE : cues;
  }
}
