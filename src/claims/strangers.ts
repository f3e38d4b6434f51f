import type { NameIndex } from "../entities/names.js";
import { gives } from "../languages/cue.js";
import type { Language } from "../languages/language.js";
import type { Token } from "../text/token.js";

const isSuffix = (token: Token, { cues }: Language): boolean => gives(cues.ofWord(token.form), "company-suffix");

/** `Groupon Inc`, `( GRPN.O )`: a company suffix or a ticker after a name that the tape does not know. */
export function isStranger(tokens: readonly Token[], at: number, names: NameIndex, language: Language): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "word" || token.capitals === "lower") return false;
  const before = tokens[at - 1];
  if (isSuffix(token, language))
    return (
      before !== undefined && before.kind === "word" && before.capitals !== "lower" && !namedBefore(tokens, at, names)
    );
  return token.capitals === "all" && /^[a-z]+\.[a-z]{1,2}$/.test(token.norm) && names.match(tokens, at) === null;
}

/** Whether a known name ends right before `at`. */
function namedBefore(tokens: readonly Token[], at: number, names: NameIndex): boolean {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    const found = names.match(tokens, from);
    if (found !== null && from + found.length >= at) return true;
  }
  return false;
}
