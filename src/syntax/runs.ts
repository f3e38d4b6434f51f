import type { Chunk } from "./chunk.js";
import { meaning } from "./item.js";
import { itAt, type Subject } from "./said.js";

/** A run asks its sentence for three kinds of subjects. */
interface Finder {
  givenTo(at: number, relation: "for" | "of"): Subject | null;
  ownerOf(index: number): Subject | null;
  ofVerb(index: number): Subject | null;
}

/** Where the words of a run end behind the length at `at`; -1 where it is the length of something else. */
export function endOfRun(chunks: readonly Chunk[], at: number): number {
  let i = at + 1;
  while (i < at + 6 && isOfRun(chunks[i])) i++;
  return i === at + 1 ? -1 : i;
}

/** The subject of a run's length: the name behind it, the owner of the run, the subject of `lasted`; null for no run. */
export function subjectOfRun(finder: Finder, chunks: readonly Chunk[], at: number): Subject | null {
  const end = endOfRun(chunks, at);
  const named =
    end < 0 ? null : (finder.givenTo(end, "for") ?? finder.givenTo(end, "of") ?? ownerOfRun(finder, chunks, at));
  if (named !== null && named.reference.r !== "other") return named;
  const verb = lastsBefore(chunks, at);
  const found = verb < 0 ? null : finder.ofVerb(verb);
  return found?.reference.r === "other" ? itAt(found.at) : found;
}

/** `the S&P 500's run of seven gains`, `a series of four weekly advances`: the run right before its length has an owner. */
function ownerOfRun(finder: Finder, chunks: readonly Chunk[], at: number): Subject | null {
  const of = chunks[at]?.period?.relation === "of" ? at : at - 1;
  if (of < at && meaning(chunks[of]?.item, "relation")?.r !== "of") return null;
  const run = chunks[of - 1];
  return run?.t === "word" && meaning(run.item, "streak") ? finder.ownerOf(of - 1) : null;
}

/** The verb of a run right before its length: `had lasted five days`; -1 for none. */
function lastsBefore(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 3; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t !== "word") return -1;
    if (meaning(chunk.item, "lasts")) return i;
  }
  return -1;
}

/** A word of a run behind its length: `consecutive`, `gains`, `weekly`, `in a row`. */
const isOfRun = (chunk: Chunk | undefined): boolean =>
  chunk?.period?.adjective === true || (chunk?.t === "word" && chunk.item.lexemes.some(isRunMeaning));

const isRunMeaning = (lexeme: Chunk["item"]["lexemes"][number]): boolean =>
  RUN.has(lexeme.c) || (lexeme.c === "move" && lexeme.pos !== "verb");

const RUN: ReadonlySet<string> = new Set(["streak", "straight", "time", "frequency", "winning"]);
