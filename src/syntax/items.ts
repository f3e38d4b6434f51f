import { traps } from "../entities/aliases.js";
import type { NameIndex } from "../entities/names.js";
import { ConceptSet } from "../languages/concept-set.js";
import { gives } from "../languages/cue.js";
import { type Entry, NO_ENTRY } from "../languages/entry.js";
import type { Language } from "../languages/language.js";
import { PhraseTrie } from "../languages/lexicon.js";
import type { Token } from "../text/token.js";
import { inContext } from "./context.js";
import { Item } from "./item.js";

const trapNames = new PhraseTrie<true>();
for (const trap of traps) trapNames.at(trap, () => true);

/** Meanings that a capital does not take away: calendar words, places, and the words that hold sentences together. */
const KEEPS_MEANING = ConceptSet.with(
  "weekday",
  "named-day",
  "month",
  "season",
  "place",
  "currency",
  "quarter",
  "index",
  "relation",
  "and",
  "clause",
  "determiner",
  "possessive",
  "pronoun",
  "relative",
  "be",
  "modal",
  "now",
  "which",
  "year-to-date",
  "unit",
  "neighbour",
  "respectively",
);

/** Cuts a sentence into items: known names, words and phrases of the language, unknown names, numbers, marks. */
export function itemsOf(tokens: readonly Token[], language: Language, names: NameIndex, heading: boolean): Item[] {
  return inContext(new ItemReader(tokens, language, names, heading).read(), language.context);
}

class ItemReader {
  private readonly items: Item[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: Language,
    private readonly names: NameIndex,
    private readonly heading: boolean,
  ) {}

  read(): Item[] {
    for (let at = 0; at < this.tokens.length; ) at += this.item(at);
    return this.items;
  }

  private item(at: number): number {
    const { tokens, language, names } = this;
    const token = tokens[at] as Token;
    const phrase = this.phrase(at);
    const entry = phrase?.value ?? NO_ENTRY;
    const name = names.match(tokens, at);
    const capital = token.kind === "word" && token.capitals !== "lower";
    const trap = capital ? trapNames.match(tokens, at) : null;
    if (trap !== null && (name?.length ?? 0) < trap.length)
      return this.push("unknown", NO_ENTRY, null, at, trap.length);
    if (name !== null && name.length >= (phrase?.length ?? 0) && isName(tokens, at, name.length, language)) {
      const length = name.length + suffixLength(tokens, at + name.length, language);
      return this.push("known", NO_ENTRY, name.name, at, length);
    }
    const role = phrase !== null && phrase.length > 1 && entry.under("role") !== undefined;
    if (capital && !role && startsUnknown(tokens, at, entry, this.heading, language))
      return this.push("unknown", NO_ENTRY, null, at, unknownLength(tokens, at, language, names));
    const length = phrase?.length ?? 1;
    return this.push(kindOf(token, length), entry, null, at, length);
  }

  /**
   * The longest phrase at a token.
   *
   * Of `the second advance in a row`, `the three months` it is only the article, since the rest counts; of `troisième
   * trimestre d'affilée`, `three quarters in a row` only the count.
   */
  private phrase(at: number): ReturnType<Language["words"]["match"]> {
    const { tokens, language } = this;
    const phrase = language.words.match(tokens, at);
    if (phrase === null || phrase.length < 2) return phrase;
    const quarter = phrase.value.under("quarter") ?? phrase.value.under("fraction");
    if (quarter === undefined && phrase.value.under("ordinal-ref") === undefined) return phrase;
    const next = language.words.match(tokens, at + phrase.length)?.value;
    if (quarter !== undefined && !this.isInRow(at + phrase.length)) return phrase;
    const move = next?.under("move");
    const counts =
      next?.under("straight") ??
      next?.under("streak") ??
      next?.under("time") ??
      next?.under("which") ??
      (move?.pos === "verb" ? undefined : move);
    return counts === undefined ? phrase : language.words.match(tokens.slice(at, at + 1), 0);
  }

  /** `consecutive`, or `quarters in a row`. */
  private isInRow(at: number): boolean {
    const { tokens, language } = this;
    const next = language.words.match(tokens, at);
    const counted = next?.value.under("time") === undefined ? next : language.words.match(tokens, at + next.length);
    return counted?.value.under("straight") !== undefined;
  }

  private push(kind: Item["kind"], entry: Entry, name: Item["name"], at: number, length: number): number {
    this.items.push(new Item(kind, entry, name, this.tokens, at, length, this.language));
    return length;
  }
}

/** A phrase between commas, `, pour sa part,`, is a word. */
const kindOf = (token: Token, length: number): Item["kind"] => (length > 1 && token.norm === "," ? "word" : token.kind);

const isClitic = (token: Token, { cues }: Language): boolean => gives(cues.ofWord(token.form), "owner-clitic");

/** At the head of a sentence an ordinary word is a name only where something marks it as one. */
export function isName(tokens: readonly Token[], at: number, length: number, language: Language): boolean {
  const token = tokens[at] as Token;
  const head = at === 0 || tokens[at - 1]?.norm === '"';
  if (length > 1 || !head || token.capitals === "all" || !language.ordinary.has(token.norm)) return true;
  const next = tokens[at + 1];
  if (
    next === undefined ||
    isClitic(next, language) ||
    next.norm === "(" ||
    next.norm === "," ||
    next.capitals !== "lower"
  )
    return true;
  if (next.norm === "'" || next.kind === "mark") return true;
  const phrase = language.words.match(tokens, at + 1);
  if (phrase?.length === 1 && phrase.value.under("relation")?.r === "of") return false;
  return phrase?.value.meets(MARKS_NAME) ?? false;
}

const MARKS_NAME = ConceptSet.with(
  "move",
  "level",
  "equity",
  "be",
  "modal",
  "say",
  "suffix",
  "drift",
  "and",
  "beat",
  "side",
  "relation",
  "support",
  "multiply",
  "multiplier",
  "broke",
  "ordinal",
  "which",
);

/** `Inc`, `Corp` and the like belong to the name before them. */
function suffixLength(tokens: readonly Token[], at: number, language: Language): number {
  let length = 0;
  for (;;) {
    const token = tokens[at + length];
    if (token === undefined || token.capitals === "lower") return length;
    const phrase = language.words.match(tokens, at + length);
    if (phrase === null || phrase.value.under("suffix") === undefined) return length;
    length += phrase.length;
    if (tokens[at + length]?.norm === "." && tokens[at + length + 1] !== undefined && !tokens[at + length]?.spaced)
      length++;
  }
}

/** Whether a capitalised word begins an unknown name, and is not just the first word of a sentence. */
function startsUnknown(
  tokens: readonly Token[],
  at: number,
  entry: Entry,
  heading: boolean,
  language: Language,
): boolean {
  const token = tokens[at] as Token;
  if (entry.meets(KEEPS_MEANING) || isAbbreviated(entry, token)) return false;
  const after = tokens[at + 1];
  if (after?.norm === "$" && !after.spaced) return false;
  const first = at === 0 || isOpening(tokens[at - 1] as Token);
  if (entry.isEmpty) return !first || heading || token.capitals === "all" || startsName(after, language, tokens, at);
  if (heading) return false;
  if (!first) return true;
  const next = tokens[at + 1];
  return (
    token.capitals === "initial" &&
    next !== undefined &&
    next.capitals === "initial" &&
    next.spaced &&
    /[a-z]/.test(next.norm[1] ?? "")
  );
}

/** Whether what follows the first word of a sentence shows it to be a name: a capital, a ticker, a verb of the market. */
function startsName(next: Token | undefined, language: Language, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token;
  if (next === undefined) return true;
  if (language.cues.ofWord(word.form).includes("plural-form") && next.kind === "word" && next.capitals === "lower")
    return false;
  if (next.kind === "mark") return next.norm !== ",";
  if (next.capitals !== "lower" || isClitic(next, language)) return true;
  return language.words.match(tokens, at + 1)?.value.meets(FOLLOWS_NAME) ?? false;
}

const FOLLOWS_NAME = ConceptSet.with("move", "level", "say", "equity");

/** `ADRs`, `ETF`, `EPS`: words that are written in capitals anywhere. */
const isAbbreviated = (entry: Entry, token: Token): boolean =>
  entry.under("equity")?.listing === "ads" || (token.capitals === "all" && entry.meets(ABBREVIATED));

const ABBREVIATED = ConceptSet.with("company", "metric", "role");

const isOpening = (token: Token): boolean =>
  token.kind === "mark" && token.norm !== "," && token.norm !== "-" && token.norm !== "/" && token.norm !== "'";

/** Capitalised words in a row, with `&` and hyphens between them, up to the next known name. */
function unknownLength(tokens: readonly Token[], at: number, language: Language, names: NameIndex): number {
  let length = 1;
  for (;;) {
    const token = tokens[at + length];
    if (token === undefined) return length;
    const joint =
      (token.norm === "&" || token.norm === "-") && (tokens[at + length + 1]?.capitals ?? "lower") !== "lower";
    if (!joint && (token.kind !== "word" || token.capitals === "lower" || isClitic(token, language))) return length;
    if (!joint && endsUnknown(tokens, at + length, language, names)) return length;
    length += joint ? 2 : 1;
  }
}

function endsUnknown(tokens: readonly Token[], at: number, language: Language, names: NameIndex): boolean {
  if (names.match(tokens, at) !== null) return true;
  return language.words.match(tokens, at)?.value.meets(KEEPS_MEANING) ?? false;
}
