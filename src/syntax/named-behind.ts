import type { Chunk } from "./chunk.js";
import { NO_CLIMB, phraseEnd, skipLight } from "./inserts.js";
import { cued, isMark, meaning } from "./item.js";
import { nominalEndingAt } from "./nominal.js";
import { itAt, type Subject, simpleKind, subject } from "./said.js";

// Subjects that stand behind what opens their sentence.

/** Words of a phrase that opens a sentence without naming anybody. */
const FRONT = ["relation", "determiner", "adverb", "which", "time", "streak", "straight", "superlative"] as const;

/** `After three weeks of gains(,) the S&P 500 …`: the name behind a noun at chunk `start` that opens the sentence; null for none. */
export function behindFront(chunks: readonly Chunk[], start: number, past: number): Subject | null {
  for (let i = 0; i < Math.max(start, 1); i++) if (!isFront(chunks[i] as Chunk)) return null;
  const next = skipTimes(chunks, past);
  return named(chunks, skipLight(chunks, isMark(chunks[next]?.item, ",") ? next + 1 : next));
}

/** `Friday's gain of 1.1% took JPMorgan to $213.97`: what the move, told up to chunk `past`, has moved; null for none. */
export function movedBy(chunks: readonly Chunk[], past: number): Subject | null {
  const verb = skipTimes(chunks, past);
  return meaning(chunks[verb]?.item, "support")?.cause ? named(chunks, verb + 1) : null;
}

/** The first chunk from `at` on that is no number and no time. */
function skipTimes(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (chunks[next]?.t === "period" || chunks[next]?.t === "quantity") next++;
  return next;
}

/** `Down went FXI, by 2.6%`: the name right behind the verb at chunk `index` that opens the sentence; null for none. */
export function inverted(chunks: readonly Chunk[], index: number): Subject | null {
  const next = chunks[index + 1]?.item;
  return meaning(next, "drift") || meaning(next, "be") ? named(chunks, index + 2) : null;
}

/** `Settled at 10.16.`: a sentence that begins with its verb goes on with what was spoken of. */
export function goingOn(chunks: readonly Chunk[], index: number): Subject | null {
  const first = chunks[0]?.item;
  const verb = meaning(first, "level")?.field === "close" && cued(first, "participle");
  return verb && chunks.every(({ t }) => t !== "known" && t !== "unknown") ? itAt(index) : null;
}

const isFront = ({ t, item }: Chunk): boolean =>
  t !== "mark" && (t === "period" || FRONT.some((concept) => meaning(item, concept) !== undefined));

function named(chunks: readonly Chunk[], from: number): Subject | null {
  const last = phraseEnd(chunks, from, chunks.length);
  const found = last < 0 ? null : subject(nominalEndingAt(chunks, last, NO_CLIMB), true);
  return simpleKind(found) === "named" ? found : null;
}
