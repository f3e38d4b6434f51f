import type { DirectoryEntry } from "./entry.js";

/** Names of companies, indices and currencies, found by any of their names in constant time. */
export class Directory {
  private readonly names = new Map<string, DirectoryEntry | null>();

  /** Of two entries with one name neither is found by it: what comes with the package first, then what was added. */
  constructor(readonly entries: readonly DirectoryEntry[]) {
    for (const entry of entries) {
      for (const key of new Set(keysOf(entry))) {
        const known = this.names.get(key);
        if (known === undefined) this.names.set(key, entry);
        else if (known !== entry && entry.added === null) this.names.set(key, null);
      }
    }
  }

  /**
   * The entry of a name, in whatever capitals, accents and punctuation; undefined where none or more than one has it.
   *
   * `listed` says whether the text shows the name to be a listed company's: without that an ordinary word is no name.
   */
  find(name: string, listed: boolean): DirectoryEntry | undefined {
    const key = keyOf(name);
    const entry = this.names.get(key) ?? undefined;
    return entry === undefined || (!listed && entry.common.some((word) => keyOf(word) === key)) ? undefined : entry;
  }
}

/** A symbol is a name where it is no word: `SIE.DE`, not `ALL`. */
const keysOf = ({ name, aliases, listings }: DirectoryEntry): string[] =>
  [name, ...aliases, ...listings.map(({ symbol }) => symbol).filter(isNoWord)].map(keyOf);

const isNoWord = (symbol: string): boolean => /[^A-Z]/.test(symbol);

const ASCII = /^[a-z0-9]*$/;
const notInKey = /[^\p{L}\p{N}]/gu;
const marks = /\p{M}/gu;

/** What two ways of writing one name have in common: letters without accents, and digits. */
function keyOf(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize("NFD").replace(marks, "").replace(notInKey, "");
}
