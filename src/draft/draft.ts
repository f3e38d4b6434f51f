import type { Tape } from "../tape/model.js";
import type { NoteFacts } from "./facts.js";
import { type DraftRequest, gather } from "./gather.js";
import { en } from "./phrases/en.js";
import { fr } from "./phrases/fr.js";
import type { NotePhrases } from "./phrases/phrases.js";
import { capital, type Sentence } from "./sentence.js";

/** A note: its headline and its paragraphs, every number with its evidence. */
export interface Draft {
  readonly language: "en" | "fr";
  readonly symbol: string;
  /** ISO 8601 with the offset of the venue. */
  readonly published: string;
  readonly headline: Sentence;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

type Part = Exclude<keyof NotePhrases, "headline" | "happenings">;

/** Which sentences a note has, paragraph by paragraph; events follow as paragraphs of their own. */
const PLANS: Readonly<Record<DraftRequest["length"], readonly (readonly Part[])[]>> = {
  short: [["lead", "largest", "reach"], ["market"], ["horizons"]],
  long: [
    ["lead", "largest", "reach", "streak"],
    ["session", "volume"],
    ["market", "own"],
    ["horizons", "peak"],
    ["peers"],
    ["listing"],
    ["figures"],
  ],
};

const PHRASES: Readonly<Record<Draft["language"], NotePhrases>> = { en, fr };

/** Writes the note of a day; throws `session-unknown` and `sessions-too-few`. */
export function draft(request: DraftRequest, tape: Tape): Draft {
  const facts = gather(request, tape);
  const phrases = PHRASES[request.language];
  const planned = PLANS[request.length].map((parts) => parts.flatMap((part) => sentenceOf(phrases, part, facts)));
  const [first = [], ...rest] = planned;
  const events = phrases.happenings(facts).map((sentence) => [sentence]);
  return {
    language: request.language,
    symbol: facts.instrument.symbol,
    published: facts.published,
    headline: capital(phrases.headline(facts)),
    paragraphs: [first, ...(request.length === "short" ? events.slice(-1) : events), ...rest].filter(
      (paragraph) => paragraph.length > 0,
    ),
  };
}

function sentenceOf(phrases: NotePhrases, part: Part, facts: NoteFacts): readonly Sentence[] {
  const sentence = phrases[part](facts);
  return sentence === null ? [] : [capital(sentence)];
}
