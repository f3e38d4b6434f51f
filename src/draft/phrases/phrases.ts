import type { NoteFacts } from "../facts.js";
import type { Sentence } from "../sentence.js";

/** A sentence about a day, or none where there is nothing to tell. */
type Phrase = (facts: NoteFacts) => Sentence | null;

/** What a note says in one language: whole sentences, the facts put in by rules. */
export interface NotePhrases {
  readonly headline: (facts: NoteFacts) => Sentence;
  readonly lead: (facts: NoteFacts) => Sentence;
  readonly largest: Phrase;
  readonly reach: Phrase;
  readonly streak: Phrase;
  readonly session: Phrase;
  readonly volume: Phrase;
  readonly market: Phrase;
  readonly peers: Phrase;
  readonly listing: Phrase;
  readonly horizons: Phrase;
  readonly peak: Phrase;
  readonly own: Phrase;
  readonly figures: Phrase;
  readonly happenings: (facts: NoteFacts) => readonly Sentence[];
}
