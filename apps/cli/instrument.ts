import { type ErrorPlace, TapecheckError } from "../../src/errors.js";
import type { Instrument } from "../../src/index.js";

/** So many instruments are offered where a symbol is not known. */
const OFFERED = 4;

/** So many letters may be wrong in a symbol that is offered. */
const WRONG = 2;

/**
 * The instrument of a symbol, whatever its case; throws `symbol-unknown` with those that may have been meant.
 *
 * `place` is where the symbol stands, of one that was read from a file.
 */
export function instrumentOf(instruments: readonly Instrument[], symbol: string, place: ErrorPlace = {}): Instrument {
  const wanted = symbol.toLowerCase();
  const found = instruments.find((one) => one.symbol.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const near = nearest(instruments, wanted).map((one) => `${one.symbol} (${one.name})`);
  throw new TapecheckError("symbol-unknown", "the tape has no instrument of this symbol", {
    ...place,
    found: symbol,
    ...(near.length > 0 ? { expected: `perhaps ${near.join(", ")}` } : {}),
    hint: "tapecheck tape status lists what a tape holds; --tape names another one.",
  });
}

/** Those that are spelled much like it, or have it in their name. */
function nearest(instruments: readonly Instrument[], wanted: string): Instrument[] {
  const scored = instruments.map((one) => {
    const names = [one.name, one.issuer, ...one.aliases].map((name) => name.toLowerCase());
    const named = wanted.length > 1 && names.some((name) => name.includes(wanted));
    return { one, score: named ? 0 : distance(one.symbol.toLowerCase(), wanted) };
  });
  const close = scored.filter(({ score }) => score <= Math.min(WRONG, wanted.length - 1));
  return close
    .sort((a, b) => a.score - b.score)
    .slice(0, OFFERED)
    .map(({ one }) => one);
}

/**
 * How many letters have to be written, left out or changed to make one word of another.
 *
 * Source: V. I. Levenshtein, Binary codes capable of correcting deletions, insertions, and reversals, 1966.
 */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
