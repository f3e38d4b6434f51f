import { traps } from "../entities/aliases.js";
import type { NameIndex } from "../entities/names.js";
import type { Cue } from "../languages/cue.js";
import type { Language } from "../languages/language.js";
import type { Concept, Lexeme } from "../languages/lexeme.js";
import { PhraseTrie } from "../languages/lexicon.js";
import type { Token } from "../text/token.js";
import { inContext } from "./context.js";
import type { Item, NameMatch } from "./item.js";

const NONE: readonly Lexeme[] = [];

const trapNames = new PhraseTrie<true>();
for (const trap of traps) trapNames.add(trap, true);

/** Meanings that a capital does not take away: calendar words, places, and the words that hold sentences together. */
const KEEPS_MEANING: ReadonlySet<Concept> = new Set<Concept>([
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
]);

/** Cuts a sentence into items: known names, words and phrases of the language, unknown names, numbers, marks. */
export function itemsOf(tokens: readonly Token[], language: Language, names: NameIndex, heading: boolean): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) at += readItem(tokens, at, language, names, heading, items);
  return inContext(items, language.context);
}

function readItem(
  tokens: readonly Token[],
  at: number,
  language: Language,
  names: NameIndex,
  heading: boolean,
  out: Item[],
): number {
  const token = tokens[at] as Token;
  const capital = token.kind === "word" && token.capitals !== "lower";
  if (capital) {
    const trap = trapNames.match(tokens, at);
    if (trap !== null && (names.match(tokens, at)?.length ?? 0) < trap.length)
      return push(out, language, "unknown", NONE, null, tokens, at, trap.length);
  }
  const phrase = language.words.match(tokens, at);
  const name = capital || token.kind !== "word" || /\d/.test(token.norm) ? names.match(tokens, at) : null;
  if (name !== null && name.length >= (phrase?.length ?? 0) && isName(tokens, at, name.length, language)) {
    const length = name.length + suffixLength(tokens, at + name.length, language);
    return push(out, language, "known", NONE, name.name, tokens, at, length);
  }
  const role = (phrase?.length ?? 0) > 1 && phrase?.values.some((lexeme) => lexeme.c === "role");
  if (capital && !role && startsUnknown(tokens, at, phrase?.values ?? NONE, heading, language)) {
    return push(out, language, "unknown", NONE, null, tokens, at, unknownLength(tokens, at, language, names));
  }
  if (phrase !== null)
    return push(out, language, kindOf(token, phrase.length), phrase.values, null, tokens, at, phrase.length);
  return push(out, language, kindOf(token), NONE, null, tokens, at, 1);
}

/** A phrase between commas, `, pour sa part,`, is a word. */
const kindOf = (token: Token, length = 1): Item["kind"] => (length > 1 && token.norm === "," ? "word" : token.kind);

function push(
  out: Item[],
  language: Language,
  kind: Item["kind"],
  lexemes: readonly Lexeme[],
  name: NameMatch | null,
  tokens: readonly Token[],
  at: number,
  length: number,
): number {
  const token = tokens[at] as Token;
  const last = tokens[at + length - 1] as Token;
  const norm = length === 1 ? token.norm : phraseNorm(tokens, at, length);
  const cues = cuesOf(kind, norm, language, tokens, at, length);
  out.push({ kind, lexemes, cues, name, token, norm, start: token.start, end: last.end, spaced: token.spaced });
  return length;
}

const NO_CUES: readonly Cue[] = [];

/** The cues of an item; a name of several words is a company's where one of them is such a word. */
function cuesOf(
  kind: Item["kind"],
  norm: string,
  { cues }: Language,
  tokens: readonly Token[],
  at: number,
  length: number,
): readonly Cue[] {
  if (kind === "mark" || kind === "number") return NO_CUES;
  if (kind !== "unknown" || length === 1) return cues.of(norm);
  const company = tokens.slice(at, at + length).some((token) => cues.of(token.norm).includes("company-name"));
  return company ? COMPANY_NAME : NO_CUES;
}

const COMPANY_NAME: readonly Cue[] = ["company-name"];

const isClitic = (token: Token, { cues }: Language): boolean => cues.of(token.norm).includes("owner-clitic");

function phraseNorm(tokens: readonly Token[], at: number, length: number): string {
  let norm = (tokens[at] as Token).norm;
  for (let i = at + 1; i < at + length; i++) {
    const token = tokens[i] as Token;
    norm += token.spaced ? ` ${token.norm}` : token.norm;
  }
  return norm;
}

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
  if (phrase?.length === 1 && phrase.values.some((lexeme) => lexeme.c === "relation" && lexeme.r === "of"))
    return false;
  return phrase?.values.some((lexeme) => MARKS_NAME.has(lexeme.c)) ?? false;
}

const MARKS_NAME: ReadonlySet<Concept> = new Set<Concept>([
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
]);

/** `Inc`, `Corp` and the like belong to the name before them. */
function suffixLength(tokens: readonly Token[], at: number, language: Language): number {
  let length = 0;
  for (;;) {
    const token = tokens[at + length];
    if (token === undefined || token.capitals === "lower") return length;
    const phrase = language.words.match(tokens, at + length);
    if (phrase === null || !phrase.values.some((lexeme) => lexeme.c === "suffix")) return length;
    length += phrase.length;
    if (tokens[at + length]?.norm === "." && tokens[at + length + 1] !== undefined && !tokens[at + length]?.spaced)
      length++;
  }
}

/** Whether a capitalised word begins an unknown name, and is not just the first word of a sentence. */
function startsUnknown(
  tokens: readonly Token[],
  at: number,
  lexemes: readonly Lexeme[],
  heading: boolean,
  language: Language,
): boolean {
  const token = tokens[at] as Token;
  if (lexemes.some((lexeme) => KEEPS_MEANING.has(lexeme.c) || isAbbreviated(lexeme, token))) return false;
  const after = tokens[at + 1];
  if (after?.norm === "$" && !after.spaced) return false;
  const first = at === 0 || isOpening(tokens[at - 1] as Token);
  if (lexemes.length === 0)
    return !first || heading || token.capitals === "all" || startsName(after, language, tokens, at);
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
  if (language.cues.of(word.norm).includes("plural-form") && next.kind === "word" && next.capitals === "lower")
    return false;
  if (next.kind === "mark") return next.norm !== ",";
  if (next.capitals !== "lower" || isClitic(next, language)) return true;
  return (
    language.words
      .match(tokens, at + 1)
      ?.values.some(
        (lexeme) => lexeme.c === "move" || lexeme.c === "level" || lexeme.c === "say" || lexeme.c === "equity",
      ) ?? false
  );
}

/** `ADRs`, `ETF`, `EPS`: words that are written in capitals anywhere. */
const isAbbreviated = (lexeme: Lexeme, token: Token): boolean =>
  (lexeme.c === "equity" && lexeme.listing === "ads") ||
  (token.capitals === "all" && (lexeme.c === "company" || lexeme.c === "metric" || lexeme.c === "role"));

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
  const phrase = language.words.match(tokens, at);
  return phrase?.values.some((lexeme) => KEEPS_MEANING.has(lexeme.c)) ?? false;
}
