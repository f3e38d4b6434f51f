import { ConceptSet } from "../languages/concept-set.js";
import type { Direction, Field } from "../languages/lexeme.js";
import { readBase } from "./base.js";
import type { Chunk } from "./chunk.js";
import { cued, meaning, means, relationOf } from "./item.js";
import { openBracket } from "./nominal.js";
import { isNoun } from "./noun.js";

/** The word that says what a quantity measures: a movement, a price, a comparison. */
export interface Governor {
  readonly kind: "move" | "side" | "level" | "flat" | "beat" | "be" | "support" | "forecast" | "multiplier" | "drift";
  readonly index: number;
  readonly dir: Direction | 0;
  readonly field: Field | null;
  /** A noun (`a gain of`, `its 3% drop`) takes its subject from its verb or its owner. */
  readonly noun: boolean;
  /** It stands after the quantity: `9.3% lower`. */
  readonly after: boolean;
}

/** The governor of a quantity, and the noun at which the search stopped where there is none. */
export interface Governed {
  readonly governor: Governor | null;
  /** Index of the noun phrase's last chunk right before the quantity; -1 for none. */
  readonly stop: number;
}

/** How far a governor may stand from its quantity, in chunks. */
const REACH = 40;

/** Finds the governor of the quantity at `k`: right after it, else to its left. */
export function governorOf(chunks: readonly Chunk[], k: number): Governed {
  const after = governorAfter(chunks, k);
  if (after !== null) return { governor: after, stop: -1 };
  const before = governorBefore(chunks, k);
  const shared =
    before.governor === null || before.governor.kind === "level" || before.governor.kind === "be"
      ? sharedAfter(chunks, k)
      : null;
  return shared === null ? before : { governor: shared, stop: -1 };
}

/** `closed 24.4% and 32.1% up`: the direction after a list of numbers is that of all of them. */
function sharedAfter(chunks: readonly Chunk[], k: number): Governor | null {
  const unit = chunks[k]?.quantity?.unit;
  for (let i = k + 1; i < k + 8; i++) {
    const chunk = chunks[i];
    if (chunk === undefined) return null;
    if (chunk.quantity !== null) {
      if (chunk.quantity.unit !== unit) return null;
      const found = governorAfter(chunks, i);
      if (found !== null) return found.kind === "side" ? found : null;
    } else if (chunk.item.norm !== "," && !cued(chunk.item, "and")) return null;
  }
  return null;
}

/** `9.3% lower`, `a 14.6% jump`, `a 3.2 percent weekly gain`. */
function governorAfter(chunks: readonly Chunk[], k: number): Governor | null {
  const unit = chunks[k]?.quantity?.unit;
  if (unit === "none" || unit === "ordinal" || unit === "shares") return null;
  for (let i = k + 1; i <= k + 4; i++) {
    const chunk = chunks[i];
    if (chunk === undefined || (chunk.t === "mark" && chunk.item.norm !== "-")) return null;
    const of = i === k + 1 && relationOf(chunk.item) === "of" ? meaning(chunks[i + 1]?.item, "move") : undefined;
    if (of && of.pos !== "verb") return governor("move", i + 1, of.dir, null, true, true);
    const more = i === k + 1 && relationOf(chunk.item) !== null ? bareMore(chunks, i + 1) : 0;
    if (more !== 0) return governor("side", i + 1, more, null, false, true);
    const side = meaning(chunk.item, "side");
    if (side && chunk.t === "word" && i <= k + 2 && !isPreposition(chunks, i))
      return governor("side", i, side.dir, null, false, true);
    const compared = comparedTo(chunks, i) || comparedWithin(chunk);
    if (compared !== 0) return governor("side", i, compared, null, false, true);
    const move = meaning(chunk.item, "move");
    if (move && move.pos !== "verb" && chunk.t === "word") return governor("move", i, move.dir, null, true, true);
    if (chunk.t === "period" && chunk.period?.adjective) continue;
    const passes =
      chunk.t === "word" &&
      (meaning(chunk.item, "adverb") || meaning(chunk.item, "straight") || meaning(chunk.item, "record"));
    if (!passes && chunk.item.norm !== "-") return null;
  }
  return null;
}

/** `94 % de plus`, with nothing that it is compared with behind it. */
function bareMore(chunks: readonly Chunk[], at: number): Direction | 0 {
  const next = chunks[at + 1];
  const ends =
    next === undefined || next.t === "mark" || next.t === "period" || meaning(next.item, "and") !== undefined;
  return ends && chunks[at]?.t === "word" ? (meaning(chunks[at]?.item, "less")?.dir ?? 0) : 0;
}

/** `30 percent off a January low`: the word relates the number to what follows it. */
const isPreposition = (chunks: readonly Chunk[], i: number): boolean =>
  meaning(chunks[i]?.item, "relation") !== undefined && readBase(chunks, i) !== null;

/** `less than the day before`, `more than a year ago`: the direction, where a time is compared with. */
function comparedTo(chunks: readonly Chunk[], i: number): Direction | 0 {
  const item = chunks[i]?.item;
  if (chunks[i]?.t !== "word" || !(isTime(chunks[i + 1]) || isItsStart(chunks, i + 1))) return 0;
  return cued(item, "below-amount") ? -1 : cued(item, "above-amount") ? 1 : 0;
}

const isTime = (chunk: Chunk | undefined): boolean => {
  const p = chunk?.period?.spec.p;
  return p === "day" || p === "ago" || p === "calendar";
};

/** `53% lower than it began`: where the stretch spoken of began. */
const isItsStart = (chunks: readonly Chunk[], i: number): boolean =>
  meaning(chunks[i]?.item, "pronoun") !== undefined && meaning(chunks[i + 1]?.item, "level")?.field === "open";

/** `de moins que la veille`: the reader of periods has taken the comparison with its day. */
function comparedWithin({ period, item }: Chunk): Direction | 0 {
  if (period?.relation !== "than") return 0;
  return cued(item, "below-amount") ? -1 : cued(item, "above-amount") ? 1 : 0;
}

const governor = (
  kind: Governor["kind"],
  index: number,
  dir: Direction | 0,
  field: Field | null,
  noun: boolean,
  after: boolean,
): Governor => ({ kind, index, dir, field, noun, after });

function governorBefore(chunks: readonly Chunk[], k: number): Governed {
  const byAmount = meaning(chunks[k - 1]?.item, "relation")?.r === "by";
  const beaten = byAmount ? beatBefore(chunks, k) : null;
  if (beaten !== null) return { governor: beaten, stop: -1 };
  let be = -1;
  let conjunct = -1;
  const end = (stop: number): Governed =>
    be < 0 ? { governor: null, stop } : { governor: governor("be", be, 0, null, false, false), stop: -1 };
  for (let i = k - 1; i >= 0 && i >= k - REACH; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "quantity" && conjunct >= 0) return end(conjunct);
    if (chunk.t === "quantity" || chunk.t === "period") continue;
    if (chunk.t === "mark") {
      if (stopsAt(chunk)) return end(chunk.item.norm === ":" ? i - 1 : -1);
      if (chunk.item.norm === ")") i = openBracket(chunks, i);
      continue;
    }
    const found = governorAt(chunks, i);
    if (found !== null) return { governor: found, stop: -1 };
    if (isClauseWord(chunk) || (be >= 0 && meaning(chunk.item, "and"))) return end(-1);
    if (be < 0 && meaning(chunk.item, "be")) be = i;
    const nominal = chunk.t === "known" || chunk.t === "unknown" || (isNominal(chunk) && !isBehindTime(chunks, i));
    if (nominal && byAmount && conjunct < 0 && i === k - 2) conjunct = i;
    if (nominal && !byAmount && !isObject(chunks, i)) return end(i);
  }
  return end(-1);
}

/** `trailed the fund, 1.3% lower, by 6.9 points`: an amount after `by` belongs to the verb of comparison. */
function beatBefore(chunks: readonly Chunk[], k: number): Governor | null {
  for (let i = k - 1; i >= 0 && i > k - 16; i--) {
    const chunk = chunks[i] as Chunk;
    if (isClauseWord(chunk) || (chunk.t === "mark" && stopsAt(chunk))) return null;
    const beat = chunk.t === "word" ? meaning(chunk.item, "beat") : undefined;
    if (beat) return governor("beat", i, beat.dir, null, false, false);
  }
  return null;
}

const stopsAt = (chunk: Chunk): boolean =>
  chunk.item.norm === ";" || chunk.item.norm === ":" || chunk.item.norm === "|" || chunk.item.norm === "•";

/** `après une séance écourtée`: an adjective behind its noun of time. */
const isBehindTime = (chunks: readonly Chunk[], i: number): boolean =>
  cued(chunks[i]?.item, "postposed") &&
  chunks[i]?.item.entry.isEmpty === true &&
  (chunks[i - 1]?.t === "period" || meaning(chunks[i - 1]?.item, "time") !== undefined);

/** A word that begins another clause and has no other part. */
export const isClauseWord = (chunk: Chunk): boolean =>
  meaning(chunk.item, "clause") !== undefined &&
  meaning(chunk.item, "relation") === undefined &&
  meaning(chunk.item, "adverb") === undefined;

const isNominal = (chunk: Chunk): boolean =>
  isNoun(chunk) &&
  !meaning(chunk.item, "field") &&
  !meaning(chunk.item, "superlative") &&
  !meaning(chunk.item, "record") &&
  !meaning(chunk.item, "place") &&
  !meaning(chunk.item, "which") &&
  !meaning(chunk.item, "time") &&
  !meaning(chunk.item, "frequency") &&
  !meaning(chunk.item, "each") &&
  !meaning(chunk.item, "straight") &&
  !meaning(chunk.item, "outside") &&
  !meaning(chunk.item, "ago") &&
  !meaning(chunk.item, "streak");

/** Whether the noun at `i` is the object of a preposition, and so not what the quantity is said of. */
function isObject(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 7; j--) {
    const chunk = chunks[j] as Chunk;
    if (chunk.t === "mark" && chunk.item.norm !== "-" && chunk.item.norm !== "'") return false;
    if (chunk.t === "word" && meaning(chunk.item, "relation")) return true;
    const inside =
      chunk.t === "unknown" ||
      chunk.t === "known" ||
      chunk.t === "period" ||
      cued(chunk.item, "owner-clitic") ||
      isNoun(chunk);
    if (
      !inside &&
      !meaning(chunk.item, "determiner") &&
      !meaning(chunk.item, "possessive") &&
      !meaning(chunk.item, "adverb") &&
      chunk.t !== "mark"
    )
      return false;
  }
  return false;
}

/** The governor that the chunk at `i` can be; null where it is none. */
export function governorAt(chunks: readonly Chunk[], i: number): Governor | null {
  const chunk = chunks[i] as Chunk;
  if (chunk.t !== "word") return null;
  const { item } = chunk;
  const isPrice = meaning(item, "field") && isNounHere(chunks, i) && !isBeyond(chunks, i);
  const side = isPrice ? undefined : meaning(item, "side");
  if (side) return governor("side", i, side.dir, fieldOfVerb(chunks, i), false, false);
  const level = meaning(item, "level");
  if (level && (level.pos === "verb" || !isNounHere(chunks, i)))
    return governor("level", i, 0, level.field, false, false);
  const move = meaning(item, "move");
  if (move && !isPlainSubject(chunks, i)) {
    const noun = move.pos === "noun" || (move.pos === "both" && isNounHere(chunks, i));
    return governor("move", i, move.dir, null, noun, false);
  }
  if (meaning(item, "flat")) return governor("flat", i, 0, null, false, false);
  const beat = meaning(item, "beat");
  if (beat) return governor("beat", i, beat.dir, null, false, false);
  if (meaning(item, "forecast") && !meaning(item, "support")) return governor("forecast", i, 0, null, false, false);
  if (meaning(item, "multiplier")) return governor("multiplier", i, 0, null, false, false);
  if (meaning(item, "support")) return governor("support", i, 0, null, false, false);
  return null;
}

/** `14.9% below its high`: a price that a number is told from, and no price by itself. */
function isBeyond(chunks: readonly Chunk[], i: number): boolean {
  const relation = meaning(chunks[i - 2]?.item, "relation")?.r;
  return relation === "below" || relation === "above";
}

/** `takes`, `made` and the like before another verb or a preposition are not movements of a price. */
function isPlainSubject(chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1];
  return next !== undefined && next.t === "word" && cued(next.item, "idiom-object");
}

/** `closed up`, `opened lower`, `opened on Wednesday 2% lower`: the verb before a direction says which price moved. */
export function fieldOfVerb(chunks: readonly Chunk[], i: number): Field | null {
  let dated = false;
  for (let j = i - 1; j >= 0 && j > i - 4; j--) {
    const chunk = chunks[j] as Chunk;
    const level = meaning(chunk.item, "level");
    if (level && chunk.t === "word") return dated && level.loose ? null : level.field;
    if (chunk.t === "period" && chunk.period?.spec.p === "day") {
      dated = true;
      continue;
    }
    if (chunk.t === "quantity") continue;
    if (chunk.t !== "word" || !(meaning(chunk.item, "adverb") || meaning(chunk.item, "hedge"))) return null;
  }
  return null;
}

const BEFORE_NOUN = ConceptSet.with("determiner", "possessive", "superlative", "record", "straight", "which");

/** Whether a word that is verb or noun is a noun here: a determiner, possessive, number or adjective stands before it. */
export function isNounHere(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  if (before === undefined) return meaning(chunks[i + 1]?.item, "relation")?.r === "of";
  if (before.t === "quantity") return true;
  if (before.t === "period") return before.period?.possessive === true || before.period?.adjective === true;
  const { item } = before;
  if (before.t === "mark") return item.norm === "-";
  return (
    cued(item, "owner-clitic") ||
    means(item, BEFORE_NOUN) ||
    (relationOf(item) ?? "to") !== "to" ||
    ((meaning(item, "adverb") !== undefined || meaning(item, "level")?.field === "open") && isNounHere(chunks, i - 1))
  );
}
