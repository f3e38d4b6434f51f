import type { Chunk } from "./chunk.js";
import { withConjuncts } from "./conjuncts.js";
import { type Governor, isClauseWord } from "./governor.js";
import {
  afterComma,
  headsClause,
  insertOpening,
  isOpening,
  isRelative,
  mainComma,
  NO_CLIMB,
  phraseEnd,
  skipLight,
} from "./inserts.js";
import { cued, meaning, relationOf } from "./item.js";
import { behindFront, goingOn, inverted, movedBy } from "./named-behind.js";
import { nominalEndingAt } from "./nominal.js";
import { announces, CLEAR, itAt, REFERS, type Subject, simpleKind, subject } from "./said.js";
import { behindAmount, isParticiple, isTensed, isVerb, nounStart, skipVerbs } from "./verbs.js";

/** Finds the subjects of the verbs of one sentence; remembers what it found, so that a sentence costs its length. */
export class SubjectFinder {
  private readonly found = new Map<number, Subject | null>();

  constructor(private readonly chunks: readonly Chunk[]) {}

  /** The subject of a governor; null where the sentence has none for it. */
  of(governor: Governor): Subject | null {
    if (governor.noun) return this.ofNoun(governor);
    return this.ofVerb(governor.index);
  }

  /** The noun phrase that ends at `end` alone: the one before a bracket. */
  single(end: number): Subject | null {
    return subject(nominalEndingAt(this.chunks, end), true);
  }

  /** The noun that ends at `end`, whatever prepositions lead to it. */
  alone(end: number): Subject | null {
    return subject(nominalEndingAt(this.chunks, end, NO_CLIMB), true);
  }

  /** The noun phrase, with its conjuncts, that ends at `end`. */
  phrase(end: number): Subject | null {
    return subject(withConjuncts(this.chunks, nominalEndingAt(this.chunks, end)), true);
  }

  /** `2.8% for the Nasdaq Composite`, `a loss of 7.6% for the S&P`: the name that the number is given to after it. */
  namedAfter(at: number): Subject | null {
    return this.givenTo(at + 1, "for");
  }

  /** The name that a number is given to after it, by a preposition at chunk `at`. */
  givenTo(at: number, relation: "for" | "of"): Subject | null {
    if (meaning(this.chunks[at]?.item, "relation")?.r !== relation || this.chunks[at]?.t !== "word") return null;
    const last = phraseEnd(this.chunks, at + 1, this.chunks.length);
    const found = last < 0 ? null : nominalEndingAt(this.chunks, last, NO_CLIMB);
    return found === null || found.reference.r === "it" ? null : subject(found, true);
  }

  /** `KWEB, the sector's best-known ETF, 9.6%`: the name before an insert that ends right before the number. */
  apposed(at: number, end = at - 1): Subject | null {
    const comma = this.chunks[end];
    if (comma?.t !== "mark" || comma.item.norm !== ",") return null;
    const open = insertOpening(this.chunks, end);
    const found = open < 0 ? null : this.phrase(open - 1);
    return found?.reference.r === "name" ? found : null;
  }

  /** `At 12.16%, the advance of the Nasdaq …`, `From $125.65 on Friday the price …`: the noun phrase that follows. */
  fronted(at: number): Subject | null {
    const { chunks } = this;
    const comma = mainComma(chunks, at);
    const near = skipLight(chunks, at + 1);
    const first = chunks[near]?.t === "mark" && chunks[near]?.item.norm === "," ? near + 1 : near;
    if (comma >= 0 && first !== comma + 1 && first === near + 1) return this.following(at);
    const last = phraseEnd(chunks, skipLight(chunks, first), chunks.length);
    return last < 0 ? this.following(at) : subject(withConjuncts(chunks, nominalEndingAt(chunks, last)), true);
  }

  /** Whether the number at `at` stands in a prepositional phrase that opens its clause. */
  opens(at: number): boolean {
    const { chunks } = this;
    let i = at - 1;
    while (i >= 0 && chunks[i]?.t === "word" && !meaning(chunks[i]?.item, "relation") && i > at - 4) i--;
    if (chunks[i]?.t !== "word" || !meaning(chunks[i]?.item, "relation")) return false;
    const before = chunks[i - 1];
    return before === undefined || before.t === "mark" || isOpening(before);
  }

  ofVerb(index: number): Subject | null {
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
    if (chunk === undefined) return inverted(chunks, index) ?? this.following(index) ?? goingOn(chunks, index);
    if (chunk.t === "mark") return this.afterMark(index, at, chunk);
    if (meaning(chunk.item, "relative")) return at === 0 ? itAt(0).doubted() : this.antecedent(at);
    if (isParticiple(chunks, index) && beginsClause(chunks, at)) return this.following(index) ?? this.main(at);
    if (chunk.t === "word" && (meaning(chunk.item, "and") || isClauseWord(chunk) || meaning(chunk.item, "relation")))
      return this.main(at);
    if (cued(chunk.item, "owner-clitic")) return this.phrase(at - 1) ?? this.main(at);
    const verb =
      meaning(chunks[index]?.item, "side") !== undefined &&
      at === index - 1 &&
      chunk.t === "word" &&
      chunk.item.entry.isEmpty &&
      cued(chunk.item, "finite-form");
    const near = verb ? this.phrase(skipVerbs(chunks, at - 1)) : (this.price(at) ?? this.phrase(at));
    const turned = meaning(chunks[index]?.item, "side") !== undefined && !verb;
    if (turned && near === null && isVerb(chunks, at)) return this.ofVerb(at);
    const side = turned && near?.reference.r === "other";
    const before = side ? this.beforeVerb(at) : null;
    if (before !== null || near !== null) return ((before ?? near) as Subject).besideVerb();
    return this.main(at);
  }

  /** `Meituan, ordered to pay its riders, closed`; `LVMH, down 3%,`; `rose to $20, falling 3%`. */
  private afterMark(index: number, at: number, mark: Chunk): Subject | null {
    const { chunks } = this;
    if (mark.item.norm === "(") return this.single(at - 1) ?? this.main(at);
    if (mark.item.norm === ":" || mark.item.norm === "–" || mark.item.norm === "—")
      return this.phrase(at - 1) ?? this.main(at);
    if (mark.item.norm !== ",") return at === 0 || mark.item.norm === '"' ? this.following(index) : this.main(at);
    const open = insertOpening(chunks, at);
    if (open >= 0 && isTensed(chunks, index)) return this.phrase(open - 1) ?? this.main(at);
    const near = this.phrase(at - 1);
    const opens =
      near !== null && near.reference.r !== "other" && near.reference.r !== "metric" && !isTensed(chunks, index);
    const beside = chunks[at + 1]?.quantity !== null || cued(chunks[at + 1]?.item, "itself");
    if (near !== null && opens && (beside || headsClause(chunks, at - 1))) return near.besideVerb();
    return this.main(at);
  }

  /** `Baidu mislaid 1.5%`: the noun phrase before a word that the language does not know, as before a verb. */
  beforeVerb(at: number): Subject | null {
    const chunk = this.chunks[at];
    if (chunk?.t !== "word" || chunk.item.lexemes.length > 0) return null;
    const found = this.phrase(skipVerbs(this.chunks, at - 1));
    return found === null || !CLEAR.has(found.reference.r) ? null : found.doubted();
  }

  /** `The share price reacted with a drop of 7.8%`: the clear name or pronoun nearest before, else what was spoken of. */
  doubtful(at: number): Subject | null {
    const { chunks } = this;
    for (let i = at - 1; i >= 0 && i > at - 24; i--) {
      const chunk = chunks[i] as Chunk;
      if (chunk.t === "mark" && chunk.item.norm === ";") break;
      if (chunk.t === "unknown") return null;
      if (chunk.t !== "known" && !REFERS.some((concept) => meaning(chunk.item, concept))) continue;
      const found = this.phrase(i);
      if (found !== null && CLEAR.has(found.reference.r)) return found.doubted();
    }
    const topic = this.topic(at);
    return topic === null ? null : topic.doubted();
  }

  /** `Hermès fared worse on both counts: −3%`: after a colon, whom the words before it speak of. */
  beforeColon(at: number): Subject | null {
    const { chunks } = this;
    const found = this.head(at);
    if (found === null || !CLEAR.has(found.reference.r)) return null;
    return announces(chunks, found, at) ? found : found.doubted();
  }

  /** `closed at 120 dollars, a price 32% below that of May`: the price of what was just spoken of. */
  private price(at: number): Subject | null {
    const { chunks } = this;
    const apposed =
      meaning(chunks[at]?.item, "equity")?.listing === "any" &&
      meaning(chunks[at - 1]?.item, "determiner")?.definite === false &&
      chunks[at - 2]?.item.norm === "," &&
      chunks[at - 3]?.quantity?.unit === "money";
    return apposed ? itAt(at) : null;
  }

  /** `Apple, which fell 3%`. */
  private antecedent(at: number): Subject | null {
    const before = this.chunks[at - 1];
    const end = before?.t === "mark" && before.item.norm === "," ? at - 2 : at - 1;
    const found = subject(withConjuncts(this.chunks, nominalEndingAt(this.chunks, end, NO_CLIMB)), true);
    return found === null ? null : found.ofRelative();
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
    for (let comma = mainComma(chunks, index); comma >= 0; comma = mainComma(chunks, comma)) {
      const last = phraseEnd(chunks, skipLight(chunks, comma + 1), chunks.length);
      if (last >= 0) return subject(withConjuncts(chunks, nominalEndingAt(chunks, last)), true);
      if (chunks[comma + 2]?.quantity == null) return null;
    }
    return null;
  }

  /** `its 3% drop`, `a gain of 3%`, `a 14.6% jump in Apple shares`. */
  private ofNoun(governor: Governor): Subject | null {
    const { chunks } = this;
    const owner = this.ownerOf(governor.index);
    if (owner !== null) return owner;
    const past = behindAmount(chunks, governor.index);
    const relation = meaning(chunks[past]?.item, "relation")?.r;
    if (relation === "in" || relation === "for" || relation === "at" || relation === "of" || relation === "by") {
      const last = phraseEnd(chunks, skipLight(chunks, past + 1), chunks.length);
      const inside = last < 0 ? null : subject(nominalEndingAt(chunks, last), true);
      const kind = last < 0 ? undefined : simpleKind(inside);
      if (inside !== null && kind === "named" && !meaning(chunks[last]?.item, "place")) return inside;
      if (inside !== null && kind === "other" && relation !== "by" && relation !== "at") return inside;
    }
    const start = nounStart(chunks, governor.index);
    return (
      movedBy(chunks, past) ??
      this.accompanied(start) ??
      this.main(start + 1) ??
      behindFront(chunks, start, past) ??
      this.topic(governor.index)
    );
  }

  /** `A loss of 1.8 points.`: with no name before it, what the text speaks of; a place right before a number, `Shanghai −8.5%`, is a market. */
  topic(at: number): Subject | null {
    if (meaning(this.chunks[at - 1]?.item, "place") && !meaning(this.chunks[at - 2]?.item, "relation")) return null;
    for (let i = at - 1; i >= 0; i--) {
      const chunk = this.chunks[i] as Chunk;
      if (chunk.t === "known" || chunk.t === "unknown") return null;
      if (chunk.t === "mark" && (chunk.item.norm === ";" || chunk.item.norm === ":")) break;
    }
    return itAt(Math.max(0, at - 1));
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
    if (cued(before.item, "owner-clitic") || (before.t === "mark" && before.item.norm === "'"))
      return this.phrase(start - 1);
    if (cued(before.item, "whose")) return this.antecedent(start);
    return meaning(before.item, "possessive") ? itAt(start) : null;
  }
}

/** `By falling 3%, …`, `After losing 3%, …`: a preposition at the head of its clause. */
function beginsClause(chunks: readonly Chunk[], at: number): boolean {
  const relation = relationOf(chunks[at]?.item);
  const leads = relation === "by" || relation === "after" || relation === "before";
  return leads && (chunks[at - 1] === undefined || chunks[at - 1]?.item.norm === ":");
}
