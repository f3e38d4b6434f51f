import type { EvidenceRow } from "../report/schema.js";

/** A number as it is printed, with the rows of the tape that it rests on. */
export interface Figure {
  readonly text: string;
  readonly evidence: readonly EvidenceRow[];
  /** What it rests on that is no number: the title and the source of an event. */
  readonly note?: string;
}

/** A sentence in pieces: words, and figures among them. */
export type Sentence = readonly (string | Figure)[];

/** A sentence from a template; pieces may be words, figures, or sentences of their own. */
export function say(words: TemplateStringsArray, ...pieces: readonly (string | Figure | Sentence)[]): Sentence {
  const all: (string | Figure)[] = [];
  words.forEach((word, i) => {
    if (word !== "") all.push(word);
    const piece = pieces[i];
    if (piece === undefined || piece === "") return;
    if (typeof piece === "string" || "text" in piece) all.push(piece as string | Figure);
    else all.push(...piece);
  });
  return all;
}

/** Sentences in a row, with commas between and a word before the last. */
export function listed(items: readonly Sentence[], and: string): Sentence {
  return items.flatMap((item, i) => {
    const before = i === 0 ? [] : [i === items.length - 1 ? ` ${and} ` : ", "];
    return [...before, ...item];
  });
}

/** A sentence as plain text. */
export const textOf = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");

/** A sentence with its first letter in upper case. */
export function capital(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  if (typeof first !== "string") return sentence;
  return [first.slice(0, 1).toLocaleUpperCase() + first.slice(1), ...rest];
}
