import type { Language } from "../languages/language.js";
import type { Sentence, Token } from "../text/token.js";
import type { Attribution } from "./attribution.js";
import { isPublisher, publisherIn } from "./publishers.js";
import { type Quote, quoteAt, quotesOf } from "./quotes.js";
import { type Saying, sayingsOf } from "./saying.js";
import type { Phrase } from "./speaker.js";

/** How many sentences before a quote are looked through for its speaker. */
const BACK = 2;

/** How many sentences back a pronoun reaches. */
const MEMORY = 8;

/** Says on whose word the statements of one text stand. What is asked of a sentence is worked out once. */
export class Speech {
  private readonly quotes: readonly Quote[];
  private readonly sayings = new Map<number, readonly Saying[]>();

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly source: string,
    private readonly language: Language,
  ) {
    this.quotes = quotesOf(sentences, source);
  }

  /** The attribution of the statement whose numeral starts at `offset` in the sentence `index`; null for the text's own word. */
  of(index: number, offset: number): Attribution | null {
    const quote = quoteAt(this.quotes, offset);
    const saying = quote === undefined ? this.reported(index, offset) : this.speakerOf(quote);
    if (quote === undefined && saying === null) return null;
    return this.attribution(saying, publisherIn(this.tokensOf(quote?.last ?? index), this.quoted));
  }

  private sayingsIn(index: number): readonly Saying[] {
    const known = this.sayings.get(index);
    if (known !== undefined) return known;
    const found = sayingsOf(this.tokensOf(index), this.language, this.quoted);
    this.sayings.set(index, found);
    return found;
  }

  private tokensOf(index: number): readonly Token[] {
    return this.sentences[index]?.tokens ?? [];
  }

  private readonly quoted = (token: Token): boolean => quoteAt(this.quotes, token.start) !== undefined;

  /** Who is said to say what stands at an offset outside quotes. */
  private reported(index: number, offset: number): Found | null {
    const tokens = this.tokensOf(index);
    let best: Saying | null = null;
    for (const saying of this.sayingsIn(index)) {
      const verb = (tokens[saying.from] as Token).start;
      const covers = saying.covers === "both" || (saying.covers === "before" ? offset < verb : offset > verb);
      if (covers && (best === null || offset > verb)) best = saying;
    }
    return best === null ? null : { saying: best, index };
  }

  /** Who speaks a quote: named behind it, before it in its sentence, else in the sentences around it. */
  private speakerOf(quote: Quote): Found | null {
    return this.nearest(quote.last, quote.end, 1) ?? this.nearest(quote.first, quote.start, -1) ?? this.around(quote);
  }

  /** The saying of a sentence that stands nearest to an offset, on one side of it first. */
  private nearest(index: number, offset: number, side: 1 | -1): Found | null {
    const tokens = this.tokensOf(index);
    const beside = this.sayingsIn(index).filter(({ from }) => ((tokens[from] as Token).start - offset) * side >= 0);
    const saying = side === 1 ? beside[0] : beside[beside.length - 1];
    return saying === undefined ? null : { saying, index };
  }

  private around(quote: Quote): Found | null {
    const block = this.sentences[quote.first]?.block;
    for (let index = quote.first - 1; index >= 0 && index >= quote.first - BACK; index--) {
      const [saying] = this.sayingsIn(index).slice(-1);
      if (saying !== undefined) return { saying, index };
      if (this.sentences[index]?.block !== block) break;
    }
    const next = quote.last + 1;
    const [saying] = this.sentences[next]?.block === this.sentences[quote.last]?.block ? this.sayingsIn(next) : [];
    return saying === undefined ? null : { saying, index: next };
  }

  private attribution(found: Found | null, publisher: string | null): Attribution | null {
    if (found === null) return publisher === null ? null : { speaker: null, affiliation: null, publisher };
    const named = found.saying.pronoun ? this.lastNamed(found.index) : found;
    if (named === null) return { speaker: null, affiliation: null, publisher };
    const speaker = named.saying.speaker as Phrase;
    if (isPublisher(this.tokensOf(named.index), speaker)) return { speaker: null, affiliation: null, publisher };
    const { affiliation } = speaker;
    return {
      speaker: this.textOf(named.index, speaker),
      affiliation: affiliation === null ? null : this.textOf(named.index, affiliation),
      publisher,
    };
  }

  /** Whom `he` or `she` means: the last one named as speaking, a publisher excepted. */
  private lastNamed(index: number): Found | null {
    for (let i = index; i >= 0 && i >= index - MEMORY; i--) {
      const tokens = this.tokensOf(i);
      const saying = this.sayingsIn(i).findLast(({ speaker }) => speaker !== null && !isPublisher(tokens, speaker));
      if (saying !== undefined) return { saying, index: i };
    }
    return null;
  }

  private textOf(index: number, { from, to }: { readonly from: number; readonly to: number }): string {
    return this.tokensOf(index)
      .slice(from, to)
      .map((token, at) => (at > 0 && token.spaced ? " " : "") + token.writtenIn(this.source))
      .join("");
  }
}

/** A saying and the index of its sentence. */
interface Found {
  readonly saying: Saying;
  readonly index: number;
}
