import { ConceptSet } from "../languages/concept-set.js";
import type { Language } from "../languages/language.js";
import type { Token } from "../text/token.js";
import { after, before, carries, type Phrase } from "./speaker.js";

/** A verb or phrase of saying with its speaker, as token indices of one sentence. */
export interface Saying {
  /** The words of saying: index of the first token, and after the last. */
  readonly from: number;
  readonly to: number;
  /** Who says it: a name or a noun phrase; null for none. */
  readonly speaker: Phrase | null;
  /** A pronoun stands for whoever spoke last. */
  readonly pronoun: boolean;
  /** What is said stands before the verb, after it, or on both sides (`according to`). */
  readonly covers: "before" | "after" | "both";
}

/** Finds what is said to be said in a sentence, outside the ranges of `quoted` tokens. */
export function sayingsOf(tokens: readonly Token[], language: Language, quoted: (token: Token) => boolean): Saying[] {
  const sayings: Saying[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || quoted(token)) continue;
    const match = language.words.match(tokens, at);
    if (match === null) continue;
    const say = match.value.under("say");
    const next = at + match.length;
    if (say !== undefined)
      sayings.push(say.source ? sourced(tokens, at, next, language) : spoken(tokens, at, next, language));
    at = next - 1;
  }
  return sayings.filter(({ speaker, pronoun }) => speaker !== null || pronoun);
}

/** `according to analysts at the bank`: the speaker follows, and all of the sentence is theirs. */
const sourced = (tokens: readonly Token[], from: number, to: number, language: Language): Saying => ({
  from,
  to,
  speaker: after(tokens, to, language),
  pronoun: false,
  covers: "both",
});

/** `Eddie Wu said …`, or after what was said: `…, said Eddie Wu`. */
function spoken(tokens: readonly Token[], from: number, to: number, language: Language): Saying {
  const subject = skipBack(tokens, from - 1, language);
  const own = before(tokens, subject, language);
  const covers = ends(tokens, to);
  if (own === "pronoun" || own === "author") return { from, to, speaker: null, pronoun: own === "pronoun", covers };
  if (own !== null) return { from, to, speaker: own, pronoun: false, covers };
  const inverted = after(tokens, to, language);
  return { from, to, speaker: inverted, pronoun: isPronoun(tokens, to, language), covers: "before" };
}

/** `Profit rose 5%, the group said.`: nothing follows the verb, so what was said stands before it. */
const ends = (tokens: readonly Token[], to: number): Saying["covers"] =>
  tokens[to] === undefined || tokens[to]?.kind === "mark" ? "before" : "after";

const AUXILIARY = ConceptSet.with("be", "modal", "adverb", "not");

/** Passes back over `has`, `also`, `had already`. */
function skipBack(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at >= 0 && at > from - 4 && carries(tokens, at, language, AUXILIARY)) at--;
  return at;
}

const PRONOUN = ConceptSet.with("pronoun", "person");

const isPronoun = (tokens: readonly Token[], at: number, language: Language): boolean =>
  carries(tokens, at, language, PRONOUN);
