import type { Token } from "../text/token.js";

/** Where a phrase must stand to be sure of what it is put for: at the subject, as the word of movement, or anywhere. */
export type TranslationPlace = "subject" | "mover" | "anywhere";

/** A row of the table: where the phrase stands, what is meant, the likely original, and the phrases, separated by `|`. */
export type TranslationRow = readonly [place: TranslationPlace, meant: string, original: string, phrases: string];

/** A phrase that translators put for a term of the market. */
export interface Translation {
  readonly place: TranslationPlace;
  /** The term of the field, `share`. */
  readonly meant: string;
  /** Of which words it is likely the translation, `action (French)`. */
  readonly original: string;
  readonly length: number;
}

interface Phrase extends Translation {
  readonly norms: readonly string[];
}

/** Known mistranslations of market terms into a language, found by their words. */
export class TranslationTable {
  private readonly byFirst = new Map<string, Phrase[]>();

  constructor(rows: readonly TranslationRow[]) {
    for (const [place, meant, original, phrases] of rows)
      for (const phrase of phrases.split("|")) this.add(phrase.split(" "), { place, meant, original });
  }

  /** The longest phrase that starts at a token; null where none does. */
  at(tokens: readonly Token[], from: number): Translation | null {
    const phrases = this.byFirst.get((tokens[from] as Token).norm) ?? [];
    return phrases.find(({ norms }) => norms.every((norm, i) => tokens[from + i]?.norm === norm)) ?? null;
  }

  private add(norms: readonly string[], what: Omit<Translation, "length">): void {
    const [first = ""] = norms;
    const known = this.byFirst.get(first) ?? [];
    known.push({ ...what, norms, length: norms.length });
    this.byFirst.set(
      first,
      known.sort((one, other) => other.length - one.length),
    );
  }
}
