import { ConceptSet } from "../languages/concept-set.js";
import type { Language } from "../languages/language.js";
import type { Token } from "../text/token.js";

/** A stretch of tokens, `to` exclusive, with the house that is named beside it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly affiliation: { readonly from: number; readonly to: number } | null;
}

/** A speaker's name or noun phrase is no longer than this, in tokens. */
const LONGEST = 9;
/** A title between two commas, `X, chief economist for Asia at Y, said`, is no longer than this. */
const LONGEST_INSERT = 16;

const PRONOUN = ConceptSet.with("pronoun", "person");
const RELATIVE = ConceptSet.with("relative");
const LINK = ConceptSet.with("relation");
const OPENS = ConceptSet.with("determiner", "possessive");
const BREAKS = ConceptSet.with("clause", "and", "relative", "be", "modal", "say", "move", "time", "weekday");

/** Whether there is a word at the index that, alone, carries one of the concepts. */
export const carries = (tokens: readonly Token[], at: number, language: Language, concepts: ConceptSet): boolean =>
  at in tokens && (language.words.match(tokens, at, at + 1)?.value.meets(concepts) ?? false);

/** Whether a token is a word with a capital, as names are written. */
export const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.capitals !== "lower";

/** Small words inside names: `Banque de France`, `van der Leyen`, an initial's stop, a hyphen. */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!isCapital(tokens[at + 1]) || !isCapital(tokens[at - 1])) return false;
  if (token.norm === "-" || token.norm === "&" || token.norm === "'") return !token.spaced || token.norm === "&";
  if (token.norm === ".") return (tokens[at - 1] as Token).norm.length === 1;
  return token.kind === "word" && token.capitals === "lower" && token.norm.length <= 3 && PARTICLES.has(token.norm);
}

const PARTICLES = new Set(["de", "du", "des", "van", "von", "der", "den", "da", "di", "al", "bin", "la", "le", "of"]);

/** The name that ends right before `end`: its first index; `end` itself where there is none. */
function nameStart(tokens: readonly Token[], end: number): number {
  let from = end;
  while (
    from > 0 &&
    from > end - LONGEST &&
    (isCapital(tokens[from - 1]) || (from < end && joinsName(tokens, from - 1)))
  )
    from--;
  return from;
}

/** The end of the name that starts at `from`; `from` itself where there is none. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to < from + LONGEST && (isCapital(tokens[to]) || (to > from && joinsName(tokens, to))))
    to++;
  return to;
}

/** The speaker that ends at token `last`, before a verb of saying: a name or noun phrase, or a pronoun; null for none. */
export function before(
  tokens: readonly Token[],
  last: number,
  language: Language,
): Phrase | "pronoun" | "author" | null {
  const token = tokens[last];
  if (token === undefined) return null;
  if (token.norm === "," && token.kind === "mark") return beforeInsert(tokens, last, language);
  if (token.kind !== "word") return null;
  if (carries(tokens, last, language, PRONOUN)) return isAuthor(tokens, last, language) ? "author" : "pronoun";
  if (carries(tokens, last, language, RELATIVE)) return antecedent(tokens, last);
  const name = nameStart(tokens, last + 1);
  if (name <= last && !(name > 0 && carries(tokens, name - 1, language, LINK)))
    return { from: name, to: last + 1, affiliation: null };
  const from = phraseStart(tokens, last, language);
  return from > last ? null : { from, to: last + 1, affiliation: null };
}

/** `I`, `we`: outside quotes it is the text that speaks. */
const isAuthor = (tokens: readonly Token[], at: number, language: Language): boolean =>
  language.words.match(tokens, at, at + 1)?.value.under("person")?.author ?? false;

/** `Eddie Wu, who said`: the name before the relative pronoun. */
function antecedent(tokens: readonly Token[], at: number): Phrase | null {
  const end = tokens[at - 1]?.norm === "," ? at - 1 : at;
  const from = nameStart(tokens, end);
  return from < end ? { from, to: end, affiliation: null } : null;
}

/** `Eddie Wu, chief executive of the group, said`: the name before the insert that the comma at `last` closes. */
function beforeInsert(tokens: readonly Token[], last: number, language: Language): Phrase | null {
  for (let at = last - 1; at > 0 && at > last - LONGEST_INSERT; at--) {
    const token = tokens[at] as Token;
    if (token.norm === '"') return null;
    if (token.norm !== ",") continue;
    const name = nameStart(tokens, at);
    const opens = name === 0 || tokens[name - 1]?.kind === "mark" || carries(tokens, name - 1, language, BREAKS);
    return name < at && opens ? { from: name, to: at, affiliation: houseIn(tokens, at + 1, last, language) } : null;
  }
  return null;
}

/** The house named in a title: the last name after a preposition, `strategist at Saxo Markets`. */
function houseIn(tokens: readonly Token[], from: number, to: number, language: Language): Phrase["affiliation"] {
  for (let at = to - 1; at > from; at--) {
    if (!carries(tokens, at, language, LINK) || !isCapital(tokens[at + 1])) continue;
    return { from: at + 1, to: Math.min(to, nameEnd(tokens, at + 1)) };
  }
  return isCapital(tokens[from]) ? { from, to: Math.min(to, nameEnd(tokens, from)) } : null;
}

/** Back over a noun phrase such as `the group` or `analysts at the bank`, to what opens its clause. */
function phraseStart(tokens: readonly Token[], last: number, language: Language): number {
  let from = last + 1;
  while (from > 0 && from > last + 1 - LONGEST) {
    const token = tokens[from - 1] as Token;
    if (token.kind !== "word" && !(token.kind === "mark" && token.norm === "-")) break;
    if (carries(tokens, from - 1, language, BREAKS)) break;
    from--;
    if (carries(tokens, from, language, OPENS) && !carries(tokens, from - 1, language, LINK)) break;
  }
  return from;
}

/** The speaker after a verb of saying or `according to`: a name with its title and house, or a noun phrase; null for none. */
export function after(tokens: readonly Token[], at: number, language: Language): Phrase | null {
  const name = capitalAfter(tokens, at, language);
  if (name >= 0) {
    const to = nameEnd(tokens, name);
    return { from: name, to, affiliation: houseAfter(tokens, to, language) };
  }
  if (carries(tokens, at, language, LINK)) return null;
  const to = phraseEnd(tokens, at, language);
  const bare = to === at + 1 && carries(tokens, at, language, OPENS);
  return to > at && !bare ? { from: at, to, affiliation: null } : null;
}

/** The first capital after a verb of saying, past a title such as `chief executive`; -1 where another word comes between. */
function capitalAfter(tokens: readonly Token[], at: number, language: Language): number {
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") return -1;
    if (isCapital(token)) return carries(tokens, i, language, BREAKS) ? -1 : i;
    if (carries(tokens, i, language, BREAKS) || carries(tokens, i, language, PRONOUN)) return -1;
    if (carries(tokens, i, language, LINK)) return -1;
  }
  return -1;
}

/** `…, strategist at Saxo Markets`, `…, from Saxo Markets`, `… of Saxo Markets`: the house after a name. */
function houseAfter(tokens: readonly Token[], to: number, language: Language): Phrase["affiliation"] {
  const first = tokens[to]?.norm === "," ? to + 1 : to;
  for (let i = first; i < first + LONGEST_INSERT; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || carries(tokens, i, language, BREAKS)) return null;
    if (isCapital(token) && (i === first ? first > to : carries(tokens, i - 1, language, LINK)))
      return { from: i, to: nameEnd(tokens, i) };
  }
  return null;
}

/** Forward over `the group`, `analysts at the bank`, to the next mark or verb. */
function phraseEnd(tokens: readonly Token[], from: number, language: Language): number {
  let to = from;
  while (to < tokens.length && to < from + LONGEST) {
    if (
      (tokens[to] as Token).kind !== "word" ||
      carries(tokens, to, language, BREAKS) ||
      carries(tokens, to, language, PRONOUN)
    )
      break;
    to++;
  }
  return to;
}
