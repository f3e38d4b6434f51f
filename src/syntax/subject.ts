import type { Reference } from "../entities/reference.js";
import type { Chunk } from "./chunk.js";
import { type Governor, governorAt, isClauseWord, isNounHere } from "./governor.js";
import { meaning } from "./item.js";
import { isNoun, type Nominal, nominalEndingAt, skipBack } from "./nominal.js";

/** The depth at which a noun phrase is not carried on to the noun before its preposition. */
const NO_CLIMB = 4;

/** A subject as found: the reference, where it ends, and whether its place leaves no doubt. */
export interface Subject {
  readonly reference: Reference;
  readonly at: number;
  /** It stands right before its verb, or is the head of its clause. */
  readonly certain: boolean;
  /** It stands right before its verb. */
  readonly near?: boolean;
  /** It is the subject of a relative clause: what the text speaks of next is another. */
  readonly aside?: boolean;
}

/** `That is 9.8% short of`: what was just spoken of. */
const IT: Subject = { reference: { r: "it", plural: false, hint: { ads: false, venues: [] } }, at: 0, certain: true };

const subject = (nominal: Nominal | null, certain: boolean): Subject | null =>
  nominal === null ? null : { reference: nominal.reference, at: nominal.to, certain };

/** Finds the subjects of the verbs of one sentence; remembers what it found, so that a sentence costs its length. */
export class SubjectFinder {
  private readonly found = new Map<number, Subject | null>();

  constructor(private readonly chunks: readonly Chunk[]) {}

  /** The subject of a governor; null where the sentence has none for it. */
  of(governor: Governor): Subject | null {
    if (governor.noun) return this.ofNoun(governor);
    return this.ofVerb(governor.index);
  }

  /** The noun phrase, with its conjuncts, that ends at `end`. */
  phrase(end: number): Subject | null {
    return subject(withConjuncts(this.chunks, nominalEndingAt(this.chunks, end)), true);
  }

  /** `2.8% for the Nasdaq Composite`, `a loss of 7.6% for the S&P`: the name that the number is given to after it. */
  namedAfter(at: number): Subject | null {
    const relation = meaning(this.chunks[at + 1]?.item, "relation")?.r;
    if (relation !== "for" || this.chunks[at + 1]?.t !== "word") return null;
    const last = phraseEnd(this.chunks, at + 2, this.chunks.length);
    const found = last < 0 ? null : nominalEndingAt(this.chunks, last, NO_CLIMB);
    return found !== null &&
      (found.reference.r === "name" ||
        found.reference.r === "index" ||
        found.reference.r === "unknown" ||
        found.reference.r === "role")
      ? subject(found, true)
      : null;
  }

  /** `KWEB, the sector's best-known ETF, 9.6%`: the name before an insert that ends right before the number. */
  apposed(at: number): Subject | null {
    const comma = this.chunks[at - 1];
    if (comma?.t !== "mark" || comma.item.norm !== ",") return null;
    const open = insertOpening(this.chunks, at - 1);
    const found = open < 0 ? null : this.phrase(open - 1);
    return found?.reference.r === "name" ? found : null;
  }

  /** `At 12.16%, the advance of the Nasdaq …`: the noun phrase after the comma. */
  fronted(at: number): Subject | null {
    return this.following(at);
  }

  private ofVerb(index: number): Subject | null {
    const known = this.found.get(index);
    if (known !== undefined) return known;
    this.found.set(index, null);
    const result = this.search(index);
    this.found.set(index, result);
    return result;
  }

  private search(index: number): Subject | null {
    const { chunks } = this;
    const at = skipVerbs(chunks, index - 1);
    const chunk = chunks[at];
    if (chunk === undefined) return this.following(index);
    if (chunk.t === "mark") return this.afterMark(index, at, chunk);
    if (meaning(chunk.item, "relative")) return at === 0 ? { ...IT, certain: false } : this.antecedent(at);
    if (chunk.t === "word" && (meaning(chunk.item, "and") || isClauseWord(chunk) || meaning(chunk.item, "relation")))
      return this.main(at);
    if (chunk.item.norm === "'s") return this.phrase(at - 1) ?? this.main(at);
    const verb =
      meaning(chunks[index]?.item, "side") !== undefined &&
      at === index - 1 &&
      chunk.t === "word" &&
      chunk.item.lexemes.length === 0 &&
      /(ed|ing|ew|ent)$/.test(chunk.item.norm);
    const near = verb ? this.phrase(skipVerbs(chunks, at - 1)) : this.phrase(at);
    if (near !== null) return { ...near, near: true };
    return this.main(at);
  }

  /** `Meituan, ordered to pay its riders, closed`; `LVMH, down 3%,`; `rose to $20, falling 3%`. */
  private afterMark(index: number, at: number, mark: Chunk): Subject | null {
    const { chunks } = this;
    if (mark.item.norm === "(") return this.phrase(at - 1) ?? this.main(at);
    if (mark.item.norm === ":" || mark.item.norm === "–" || mark.item.norm === "—")
      return this.phrase(at - 1) ?? this.main(at);
    if (mark.item.norm !== ",") return at === 0 || mark.item.norm === '"' ? this.following(index) : this.main(at);
    const open = insertOpening(chunks, at);
    if (open >= 0 && isTensed(chunks, index)) return this.phrase(open - 1) ?? this.main(at);
    const near = this.phrase(at - 1);
    const opens =
      near !== null && near.reference.r !== "other" && near.reference.r !== "metric" && !isTensed(chunks, index);
    const set = chunks[at + 1]?.quantity !== null || chunks[at + 1]?.item.norm === "itself";
    if (near !== null && opens && (set || headsClause(chunks, at - 1))) return { ...near, near: true };
    return this.main(at);
  }

  /** `Apple, which fell 3%`. */
  private antecedent(at: number): Subject | null {
    const before = this.chunks[at - 1];
    const end = before?.t === "mark" && before.item.norm === "," ? at - 2 : at - 1;
    const found = subject(withConjuncts(this.chunks, nominalEndingAt(this.chunks, end, NO_CLIMB)), true);
    return found === null ? null : { ...found, aside: true, near: true };
  }

  /** The subject of the nearest verb to the left, else the head of the clause. */
  private main(at: number): Subject | null {
    for (let i = at - 1; i >= 0 && i > at - 40; i--) {
      const chunk = this.chunks[i] as Chunk;
      if (chunk.t === "mark" && chunk.item.norm === ";") break;
      if (isRelative(this.chunks, i)) return this.antecedent(i);
      if (!isVerb(this.chunks, i)) continue;
      return meaning(chunk.item, "support")?.cause ? (this.objectOf(i) ?? this.ofVerb(i)) : this.ofVerb(i);
    }
    return this.head(at);
  }

  /** `leaves the S&P 18.9% short`: what a verb of causing moves. */
  private objectOf(verb: number): Subject | null {
    const last = phraseEnd(this.chunks, verb + 1, this.chunks.length);
    const nominal = last < 0 ? null : nominalEndingAt(this.chunks, last, NO_CLIMB);
    return nominal !== null && nominal.reference.r !== "other" ? subject(nominal, true) : null;
  }

  /** The first noun phrase of the sentence before `end`, fronted phrases passed over. */
  private head(end: number): Subject | null {
    const { chunks } = this;
    let i = 0;
    while (i < end && (chunks[i]?.t === "mark" || chunks[i]?.t === "period" || isOpening(chunks[i] as Chunk))) i++;
    if (meaning(chunks[i]?.item, "relation")) i = afterComma(chunks, i, end);
    const last = phraseEnd(chunks, i, end);
    return last < 0 ? null : subject(withConjuncts(chunks, nominalEndingAt(chunks, last)), true);
  }

  /** `Up 7% on Thursday, the retailer …`: the subject of the next verb after the comma. */
  private following(index: number): Subject | null {
    const { chunks } = this;
    const comma = mainComma(chunks, index);
    if (comma < 0) return null;
    const last = phraseEnd(chunks, skipLight(chunks, comma + 1), chunks.length);
    return last < 0 ? null : subject(withConjuncts(chunks, nominalEndingAt(chunks, last)), true);
  }

  /** `its 3% drop`, `a gain of 3%`, `a 14.6% jump in Apple shares`. */
  private ofNoun(governor: Governor): Subject | null {
    const { chunks } = this;
    const owner = this.ownerOf(governor.index);
    if (owner !== null) return owner;
    const past = meaning(chunks[governor.index + 1]?.item, "straight") ? governor.index + 2 : governor.index + 1;
    const relation = meaning(chunks[past]?.item, "relation")?.r;
    if (relation === "in" || relation === "for" || relation === "at" || relation === "of" || relation === "by") {
      const last = phraseEnd(chunks, skipLight(chunks, past + 1), chunks.length);
      const inside = last < 0 ? null : subject(nominalEndingAt(chunks, last), true);
      const kind = last < 0 ? undefined : simpleKind(inside);
      if (inside !== null && kind === "named") return inside;
      if (inside !== null && kind === "other" && relation !== "by" && relation !== "at") return inside;
    }
    const start = nounStart(chunks, governor.index);
    return this.accompanied(start) ?? this.main(start) ?? this.topic(governor.index);
  }

  /** `A loss of 1.8 points.`: with no name before it, what the text speaks of. */
  topic(at: number): Subject | null {
    for (let i = 0; i < at; i++) if (this.chunks[i]?.t === "known" || this.chunks[i]?.t === "unknown") return null;
    return { ...IT, at: Math.max(0, at - 1) };
  }

  /** `the Dow, with a gain of 71.67 points`: the name before `with`. */
  private accompanied(start: number): Subject | null {
    if (meaning(this.chunks[start]?.item, "relation")?.r !== "with") return null;
    const before = this.chunks[start - 1];
    const found = this.phrase(before?.t === "mark" && before.item.norm === "," ? start - 2 : start - 1);
    return found !== null &&
      (found.reference.r === "name" || found.reference.r === "index" || found.reference.r === "group")
      ? found
      : null;
  }

  /** `Apple's`, `the Nasdaq's`, `its` before the noun at `index` and what describes it. */
  ownerOf(index: number): Subject | null {
    const { chunks } = this;
    const start = nounStart(chunks, index);
    const before = chunks[start];
    if (before === undefined) return null;
    if (before.item.norm === "'s" || (before.t === "mark" && before.item.norm === "'")) return this.phrase(start - 1);
    if (before.item.norm === "whose") return this.antecedent(start);
    if (meaning(before.item, "possessive"))
      return { reference: { r: "it", plural: false, hint: { ads: false, venues: [] } }, at: start, certain: true };
    return null;
  }
}

/** Whether the noun phrase that ends at `end` begins its clause, and is no object: `Tesla, down 3%`, not `drag on the Dow, down 6.5%`. */
function headsClause(chunks: readonly Chunk[], end: number): boolean {
  const nominal = nominalEndingAt(chunks, end, NO_CLIMB);
  if (nominal === null) return false;
  let i = nominal.from - 1;
  while (
    i >= 0 &&
    (meaning(chunks[i]?.item, "determiner") ||
      (chunks[i]?.t === "word" &&
        chunks[i]?.item.lexemes.length === 0 &&
        chunks[i]?.item.norm !== "'s" &&
        i === nominal.from - 1) ||
      chunks[i]?.t === "period")
  )
    i--;
  const before = chunks[i];
  return (
    before === undefined ||
    before.t === "mark" ||
    meaning(before.item, "and") !== undefined ||
    isClauseWord(before) ||
    (meaning(before.item, "relation")?.r === "with" && before.item.norm === "with")
  );
}

/** `, which`: the clause after it is about what stands before the comma. */
const isRelative = (chunks: readonly Chunk[], i: number): boolean =>
  meaning(chunks[i]?.item, "relative") !== undefined && chunks[i - 1]?.t === "mark" && chunks[i - 1]?.item.norm === ",";

/** The comma that ends a fronted phrase, inserts such as `, when the index fell,` passed over; -1 for none near. */
function mainComma(chunks: readonly Chunk[], index: number): number {
  for (let i = index + 1; i < chunks.length && i < index + 30; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t !== "mark" || chunk.item.norm !== ",") continue;
    const next = chunks[i + 1];
    if (next === undefined) return -1;
    if (!isClauseWord(next) && !meaning(next.item, "relative")) return i;
    while (i + 1 < chunks.length && !(chunks[i + 1]?.t === "mark" && chunks[i + 1]?.item.norm === ",")) i++;
  }
  return -1;
}

function simpleKind(found: Subject | null): "named" | "other" | undefined {
  if (found === null) return undefined;
  const { r } = found.reference;
  return r === "other" || r === "metric" || r === "currency" || r === "unknown" ? "other" : "named";
}

/** Where the words before a noun begin: back over numbers, adjectives and articles. */
function nounStart(chunks: readonly Chunk[], index: number): number {
  let i = index - 1;
  for (let steps = 0; i >= 0 && steps < 10; steps++, i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "quantity" || (chunk.t === "period" && !chunk.period?.possessive)) continue;
    if (chunk.t === "mark" && chunk.item.norm === "-") continue;
    const light = ["adverb", "straight", "superlative", "record", "determiner", "hedge", "which"].some((c) =>
      chunk.item.lexemes.some((lexeme) => lexeme.c === c),
    );
    const plain = chunk.t === "word" && chunk.item.lexemes.length === 0 && chunk.item.norm !== "'s";
    if (!light && !plain) break;
  }
  return i;
}

/** Passes back over auxiliaries, adverbs, numbers and the verbs that a direction completes (`closed 3%` up, `edged` higher). */
function skipVerbs(chunks: readonly Chunk[], from: number): number {
  let i = from;
  for (let steps = 0; i >= 0 && steps < 10; steps++, i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "period" && !chunk.period?.possessive) continue;
    if (chunk.t === "quantity") continue;
    const session = sessionVerb(chunks, i);
    if (session >= 0) {
      i = session;
      continue;
    }
    if (chunk.t !== "word" || !isVerbal(chunks, i)) break;
  }
  return i >= 0 ? skipBack(chunks, i) : i;
}

/** `finished Friday's session`, `ended the day`: the verb before what it finishes; -1 where there is none. */
function sessionVerb(chunks: readonly Chunk[], at: number): number {
  if (
    !meaning(chunks[at]?.item, "time") &&
    chunks[at]?.period?.possessive !== true &&
    chunks[at]?.item.norm !== "session"
  )
    return -1;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t === "word" && meaning(chunk.item, "level")?.field === "close") return i;
    if (chunk.t !== "period" && !meaning(chunk.item, "determiner")) return -1;
  }
  return -1;
}

/** A word of the verb group: auxiliary, adverb, verb of level or drift. */
function isVerbal(chunks: readonly Chunk[], i: number): boolean {
  const { item } = chunks[i] as Chunk;
  if (["be", "modal", "not", "drift", "each"].some((c) => item.lexemes.some((lexeme) => lexeme.c === c)))
    return !meaning(item, "relation");
  const level = meaning(item, "level");
  if (level !== undefined && !meaning(item, "equity") && !(level.pos === "both" && isNounHere(chunks, i))) return true;
  const adverb = meaning(item, "adverb") !== undefined || item.norm.endsWith("ly");
  if (adverb && !meaning(item, "clause") && !meaning(item, "and")) return true;
  return meaning(item, "support") !== undefined && !meaning(item, "field");
}

/** The comma that opens the insert closed at `close`, with a noun phrase before it; -1 for none. */
function insertOpening(chunks: readonly Chunk[], close: number): number {
  for (let i = close - 2; i > 0 && i > close - 34; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.t !== "mark") continue;
    if (chunk.item.norm === ";" || chunk.item.norm === ":") return -1;
    if (chunk.item.norm !== ",") continue;
    const before = chunks[skipBack(chunks, i - 1)];
    if (before === undefined) return -1;
    if (isClauseOfItsOwn(chunks, i + 1, close)) return -1;
    if (
      before.t === "known" ||
      before.t === "unknown" ||
      meaning(before.item, "equity") ||
      meaning(before.item, "index") ||
      meaning(before.item, "company") ||
      meaning(before.item, "role") ||
      isNoun(before)
    )
      return i;
  }
  return -1;
}

function hasVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const item = chunks[i]?.item;
    if (item?.norm === "having" || item?.norm === "being") return false;
    if (meaning(item, "be") || meaning(item, "level") || meaning(item, "drift") || meaning(item, "support"))
      return true;
  }
  return false;
}

/** `, Alibaba's ADRs opened at $92.00,`: a name with its verb between two commas is no insert. */
function isClauseOfItsOwn(chunks: readonly Chunk[], from: number, to: number): boolean {
  const first = chunks[from]?.item;
  if (
    meaning(first, "relative") ||
    (first !== undefined && isClauseWord(chunks[from] as Chunk)) ||
    meaning(first, "determiner") ||
    first?.norm.endsWith("ing") ||
    first?.norm.endsWith("ed")
  )
    return false;
  for (let i = from + 1; i < to; i++) {
    const found = governorAt(chunks, i);
    if (
      found !== null &&
      !found.noun &&
      (found.kind === "move" || found.kind === "level") &&
      isTensed(chunks, i) &&
      hasName(chunks, from, i)
    )
      return true;
  }
  return false;
}

function hasName(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (chunks[i]?.t === "known") return true;
  return false;
}

/** A verb in a tense, as against a participle after a comma. */
function isTensed(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index] as Chunk;
  if (meaning(chunk.item, "side")) return hasVerb(chunks, skipVerbs(chunks, index - 1), index);
  if (!chunk.item.norm.endsWith("ing")) return true;
  for (let i = index - 1; i >= 0 && i > index - 4; i--) if (meaning(chunks[i]?.item, "be")) return true;
  return false;
}

/** Whether the chunk is a verb that has a subject of its own. */
function isVerb(chunks: readonly Chunk[], i: number): boolean {
  const found = governorAt(chunks, i);
  if (found === null) return meaning(chunks[i]?.item, "be") !== undefined && chunks[i]?.t === "word";
  return !found.noun && found.kind !== "forecast" && !(found.kind === "side" && skipVerbs(chunks, i - 1) === i - 1);
}

const isOpening = (chunk: Chunk): boolean =>
  chunk.t === "word" &&
  (meaning(chunk.item, "and") !== undefined ||
    isClauseWord(chunk) ||
    (meaning(chunk.item, "adverb") !== undefined && !meaning(chunk.item, "determiner")));

function afterComma(chunks: readonly Chunk[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (chunks[i]?.t === "mark" && chunks[i]?.item.norm === ",") return i + 1;
  return from + 1;
}

function skipLight(chunks: readonly Chunk[], from: number): number {
  let i = from;
  while (i < chunks.length && (isOpening(chunks[i] as Chunk) || chunks[i]?.t === "period") && i < from + 6) i++;
  return i;
}

/** The last chunk of the noun phrase that begins at `from`: up to the first verb, comma or preposition but `of`. */
function phraseEnd(chunks: readonly Chunk[], from: number, end: number): number {
  let last = -1;
  for (let i = from; i < end && i < from + 14; i++) {
    const chunk = chunks[i] as Chunk;
    const { item } = chunk;
    const noun =
      chunk.t === "known" ||
      chunk.t === "unknown" ||
      meaning(item, "pronoun") ||
      meaning(item, "ordinal-ref") ||
      (isNoun(chunk) && (!meaning(item, "move") || isNounHere(chunks, i)));
    const afterName = last >= 0 && last === i - 1 && (chunks[last]?.t === "known" || chunks[last]?.t === "unknown");
    if (noun && afterName && chunk.t === "word" && item.lexemes.length === 0) break;
    if (noun) {
      last = i;
      continue;
    }
    const inside =
      item.norm === "'s" ||
      (chunk.t === "mark" && (item.norm === "-" || item.norm === "'" || item.norm === '"')) ||
      meaning(item, "determiner") ||
      meaning(item, "possessive") ||
      meaning(item, "adverb") ||
      meaning(item, "listed") ||
      (chunk.t === "period" && chunk.period?.possessive);
    const of =
      last >= 0 &&
      (meaning(item, "relation")?.r === "of" || meaning(item, "relation")?.r === "in") &&
      (meaning(chunks[last]?.item, "equity") || meaning(chunks[last]?.item, "move"));
    if (chunk.t === "mark" && item.norm === "(") {
      const close = chunks.findIndex(
        (other, j) => j > i && j < i + 12 && other.t === "mark" && other.item.norm === ")",
      );
      if (close > 0) {
        i = close;
        continue;
      }
    }
    if (!inside && !of) break;
  }
  return last;
}

/** `A, B and C` before a verb: the conjuncts of the noun phrase, in order. */
function withConjuncts(chunks: readonly Chunk[], last: Nominal | null): Nominal | null {
  if (last === null) return null;
  const members: Nominal[] = [last];
  for (let first = last; members.length < 12; ) {
    const before = conjunctBefore(chunks, first, members.length === 1);
    if (before === null) break;
    members.unshift(before);
    first = before;
  }
  if (
    members.length === 1 ||
    !members.every(
      ({ reference }) =>
        reference.r === "name" ||
        reference.r === "unknown" ||
        reference.r === "index" ||
        reference.r === "it" ||
        reference.r === "stock" ||
        reference.r === "role",
    )
  )
    return last;
  if (!members.some(({ reference }) => reference.r === "name" || reference.r === "index")) return last;
  const from = members[0]?.from ?? last.from;
  return { reference: { r: "group", members: members.map(({ reference }) => reference) }, from, to: last.to };
}

function conjunctBefore(chunks: readonly Chunk[], first: Nominal, needsAnd: boolean): Nominal | null {
  let i = first.from - 1;
  if (meaning(chunks[i]?.item, "determiner")) i--;
  const and = meaning(chunks[i]?.item, "and") !== undefined && chunks[i]?.item.norm !== "then";
  if (and) i--;
  else if (needsAnd) return null;
  const comma = chunks[i]?.t === "mark" && chunks[i]?.item.norm === ",";
  if (comma) i--;
  if (!and && !comma) return null;
  const end = skipBack(chunks, i);
  const chunk = chunks[end];
  if (
    chunk === undefined ||
    (chunk.t !== "known" &&
      chunk.t !== "unknown" &&
      !meaning(chunk.item, "equity") &&
      !meaning(chunk.item, "index") &&
      !meaning(chunk.item, "role") &&
      !meaning(chunk.item, "company"))
  )
    return null;
  const nominal = nominalEndingAt(chunks, end, NO_CLIMB);
  return nominal !== null && nominal.reference.r !== "other" ? nominal : null;
}
