import { PhraseTrie } from "../languages/lexicon.js";
import type { NameMatch } from "../syntax/item.js";
import type { Instrument } from "../tape/model.js";
import type { Token } from "../text/token.js";
import { moreAliases } from "./aliases.js";

interface Alias {
  readonly instrument: Instrument;
  /** A ticker counts only in capitals and names its listing outright. */
  readonly ticker: boolean;
  /** Every word of it has a capital or a digit: `Best Buy` is not meant by `Best buy`. */
  readonly capitals: boolean;
}

/** The names of all instruments, ready to be found in a text. */
export class NameIndex {
  private readonly trie = new PhraseTrie<Alias[]>();
  private readonly listings = new Map<string, Instrument[]>();

  constructor(instruments: readonly Instrument[]) {
    for (const instrument of instruments) {
      const known = this.listings.get(instrument.issuer);
      if (known) known.push(instrument);
      else this.listings.set(instrument.issuer, [instrument]);
      this.index(instrument);
    }
  }

  /** All listings of an issuer, in the order of the tape. */
  of(issuer: string): readonly Instrument[] {
    return this.listings.get(issuer) ?? [];
  }

  /** The issuer name of the first index on one of the venues; null where there is none. */
  indexOn(venues: readonly string[]): string | null {
    if (venues.length === 0) return null;
    for (const [issuer, listings] of this.listings) {
      const first = listings[0];
      if (first?.type === "index" && venues.includes(first.venue)) return issuer;
    }
    return null;
  }

  /** The longest name that starts at token `at`: the name and its number of tokens; null where none does. */
  match(tokens: readonly Token[], at: number): { name: NameMatch; length: number } | null {
    if (isPlain(tokens[at] as Token)) return null;
    for (let end = tokens.length; ; ) {
      const found = this.trie.match(tokens, at, end);
      if (found === null) return null;
      const fits = written(found.value, tokens, at, found.length);
      const issuer = fits[0]?.instrument.issuer;
      if (issuer !== undefined && fits.some((alias) => alias.instrument.issuer !== issuer)) return null;
      if (issuer !== undefined) return { name: this.named(issuer, fits), length: found.length };
      end = at + found.length - 1;
    }
  }

  private named(issuer: string, aliases: readonly Alias[]): NameMatch {
    const all = this.of(issuer);
    const hit = all.filter((listing) => aliases.some((alias) => alias.instrument === listing));
    return { issuer, listings: hit, exact: hit.length < all.length };
  }

  private add(name: string, alias: Alias): void {
    this.trie.at(name, () => []).push(alias);
  }

  private index(instrument: Instrument): void {
    const names = new Set([instrument.name, ...instrument.aliases, ...(moreAliases[instrument.issuer] ?? [])]);
    if (instrument.type !== "index") names.add(instrument.issuer);
    for (const name of names) {
      const capitals = instrument.type !== "index" && !/ \p{Ll}/u.test(name);
      if (!isBareNumber(name)) this.add(name, { instrument, ticker: false, capitals });
    }
    for (const ticker of tickersOf(instrument)) this.add(ticker, { instrument, ticker: true, capitals: true });
  }
}

/** A word without a capital or a digit begins no name. */
const isPlain = ({ kind, capitals, numeric }: Token): boolean => kind === "word" && capitals === "lower" && !numeric;

const isBareNumber = (name: string): boolean => /^\d+$/.test(name);

/** Those of some names with the same words that a text writes at a place. */
const written = (aliases: readonly Alias[], tokens: readonly Token[], at: number, length: number): readonly Alias[] =>
  aliases.filter((alias) => isWritten(alias, tokens, at, length));

/** Whether a text writes a name with the capitals that it must have. */
function isWritten(alias: Alias, tokens: readonly Token[], at: number, length: number): boolean {
  if (alias.ticker) return allCapitals(tokens, at, length);
  return (
    !alias.capitals ||
    !tokens
      .slice(at + 1, at + length)
      .some(({ kind, capitals, spaced }) => kind === "word" && capitals === "lower" && spaced)
  );
}

function allCapitals(tokens: readonly Token[], at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "word" && token.capitals !== "all") return false;
  }
  return true;
}

const REUTERS_INDEX: Readonly<Record<string, string>> = {
  "^DJI": ".DJI",
  "^GSPC": ".SPX",
  "^IXIC": ".IXIC",
  "^VIX": ".VIX",
  "^HSI": ".HSI",
  "000300.SS": ".CSI300",
};

/** The ways a symbol is written: `BABA`, `BABA.N`, `NYSE: BABA`, `9988.HK`, `HK: 9988`, `.SPX`. */
function tickersOf(instrument: Instrument): readonly string[] {
  const { symbol, venue } = instrument;
  const reuters = REUTERS_INDEX[symbol];
  const code = symbol.replace(/\.[A-Z]+$/, "");
  const tickers = reuters ? [symbol, reuters] : [symbol];
  if (venue === "XNAS" || venue === "XNYS" || venue === "ARCX")
    tickers.push(`${symbol}.O`, `${symbol}.N`, `${symbol}.OQ`, `${symbol}.K`, `${symbol}.P`, `${symbol} US`);
  if (venue === "XHKG" && code !== symbol)
    tickers.push(
      `HK: ${code}`,
      `HKEX: ${code}`,
      `HKG: ${code}`,
      `SEHK: ${code}`,
      `${code} HK`,
      `${code.replace(/^0+/, "")} HK`,
    );
  return tickers;
}
