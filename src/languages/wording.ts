/** What is written for a multiple in one word with another factor. */
export interface MultipleWording {
  /** The words, separated by `|`. */
  readonly words: string;
  /** One of these must stand right before or near, separated by `|`; empty where it may stand behind any word. */
  readonly after: string;
  /** `{}` is the factor, `{e}` and `{s}` the endings of a feminine and of a plural subject. */
  readonly write: string;
}

/** How a language writes what a report suggests: the only words that Tapecheck puts into somebody's text. */
export interface Wording {
  readonly decimal: "." | ",";
  /** What stands between groups of three digits. */
  readonly group: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** `zero` first; numbers beyond the list are written in digits. */
  readonly cardinals: readonly string[];
  /** Without a meaning at 0; `first` at 1. */
  readonly ordinals: readonly string[];
  /** What names a venue after a number, by market identifier code: `in Hong Kong`. */
  readonly venues: Readonly<Record<string, string>>;
  /** Words of movement and what says the opposite in the same place of a sentence. */
  readonly opposites: ReadonlyMap<string, string>;
  /** Wordings of multiples, the first that fits counts. */
  readonly multiples: readonly MultipleWording[];
  /** Hedges before a multiple that an exact factor does without, with the space behind them. */
  readonly loosely: readonly string[];
  /** Nouns of a feminine subject, and auxiliaries of a plural one. */
  readonly feminine: readonly string[];
  readonly plural: readonly string[];
}

/** A map both ways from pairs such as `rose:fell`, separated by spaces; `_` stands for a space within a word. */
export function oppositesOf(pairs: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of pairs.split(/\s+/)) {
    const [one = "", other = ""] = pair.replaceAll("_", " ").split(":");
    if (!map.has(one)) map.set(one, other);
    if (!map.has(other)) map.set(other, one);
  }
  return map;
}
