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
  | "now"
  | "when"
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
  | "set"
  | "seen"
  | "last-seen"
  | "near"
  | "as-high"
  | "as-low"
  | "threshold"
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
  | "restates"
  | "divides-amounts";

/** A row of a cue table: a cue and the words that give it, separated by `|`. */
export type CueRow = readonly [cue: Cue, words: string];

/** A row of an ending table: a cue, the last letters that give it, and how many letters at least stand before them. */
export type EndingRow = readonly [cue: Cue, endings: string, stem: number];

/** How many words are remembered; a bound keeps memory where a text has many. */
const LIMIT = 1 << 15;

const NONE: readonly Cue[] = [];

/** The cues of a language: by word, and by the endings of words. */
export class CueTable {
  private readonly known = new Map<string, readonly Cue[]>();
  private readonly table = new Map<string, Cue[]>();

  constructor(
    words: readonly CueRow[],
    private readonly endings: readonly EndingRow[],
  ) {
    for (const [cue, row] of words) {
      for (const word of row.split("|")) {
        const cues = this.table.get(word);
        if (cues === undefined) this.table.set(word, [cue]);
        else cues.push(cue);
      }
    }
  }

  /** The cues of a word or phrase in lower case. */
  of(norm: string): readonly Cue[] {
    const known = this.known.get(norm);
    if (known !== undefined) return known;
    if (this.known.size >= LIMIT) this.known.clear();
    const cues = this.find(norm);
    this.known.set(norm, cues);
    return cues;
  }

  private find(norm: string): readonly Cue[] {
    const cues = [...(this.table.get(norm) ?? NONE)];
    for (const [cue, row, stem] of this.endings) {
      const fits = (ending: string): boolean => norm.length >= ending.length + stem && norm.endsWith(ending);
      if (row.split("|").some(fits)) cues.push(cue);
    }
    return cues.length === 0 ? NONE : cues;
  }
}
