import { CLASS_HIDDEN, CLASS_NAMES, CLASS_WORDS } from "./rules.js";

/** What the class or id of an element tells of its content. */
export type ClassSays = "beside" | "hidden" | null;

/** A page has few different classes, and most of them again and again; a bound keeps memory where it has many. */
const LIMIT = 4096;
const known = new Map<string, ClassSays>();

/** What a class attribute, or an id, says. Remembered, so that equal ones are looked at once. */
export function classSays(names: string): ClassSays {
  const before = known.get(names);
  if (before !== undefined) return before;
  const says = read(names);
  if (known.size >= LIMIT) known.clear();
  known.set(names, says);
  return says;
}

function read(names: string): ClassSays {
  let says: ClassSays = null;
  for (const name of names.split(/\s+/)) {
    if (CLASS_HIDDEN.has(name.toLowerCase())) return "hidden";
    if (isBeside(name)) says = "beside";
  }
  return says;
}

const isBeside = (name: string): boolean =>
  CLASS_NAMES.has(name.toLowerCase()) || wordsOf(name).some((word) => CLASS_WORDS.has(word));

/** `nav-bar`, `siteNav`, `ad_slot`: the words that a name is made of. */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/);
