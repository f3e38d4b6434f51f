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
