import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex } from "../../src/entities/names.js";
import { languageOf } from "../../src/languages/index.js";
import type { Quantity } from "../../src/quantities/quantity.js";
import { chunksOf } from "../../src/syntax/chunk.js";
import { lex } from "../../src/text/lexer.js";
import type { Token } from "../../src/text/token.js";

const en = languageOf("en");
const names = new NameIndex([]);

/** The quantities that a sentence is read to hold. */
function quantitiesIn(sentence: string): Quantity[] {
  const tokens: Token[] = [];
  lex(sentence, 0, sentence.length, [], en.writing, tokens);
  return chunksOf(tokens, en, names, false).flatMap(({ quantity }) => quantity ?? []);
}

interface Written {
  readonly text: string;
  readonly value: number;
  readonly step: number;
}

const grouped = (whole: number, mark: string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);

/** A number in digits, and what it says. */
const digits: fc.Arbitrary<Written> = fc
  .record({
    whole: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9_999_999 })),
    places: fc.integer({ min: 0, max: 3 }),
    tail: fc.integer({ min: 0, max: 999 }),
    group: fc.constantFrom(",", "", "\u00a0"),
  })
  .map(({ whole, places, tail, group }) => {
    const fraction = places === 0 ? "" : `.${String(tail).padStart(3, "0").slice(0, places)}`;
    return { text: grouped(whole, group) + fraction, value: Number(`${whole}${fraction}`), step: 10 ** -places };
  });

const MAGNITUDES: readonly [string, number][] = [
  ["", 1],
  [" million", 1e6],
  [" billion", 1e9],
  ["bn", 1e9],
  [" trillion", 1e12],
  ["-billion", 1e9],
];

const UNITS: readonly [before: string, after: string, unit: Quantity["unit"], currency: string | null][] = [
  ["", "%", "percent", null],
  ["", " percent", "percent", null],
  ["", "\u00a0%", "percent", null],
  ["", " percentage points", "percentage-points", null],
  ["", " basis points", "basis-points", null],
  ["", " points", "points", null],
  ["$", "", "money", "USD"],
  ["HK$", "", "money", "HKD"],
  ["€", "", "money", "EUR"],
  ["", " yuan", "money", "CNY"],
  ["", " euros", "money", "EUR"],
];

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

describe("a quantity as written", () => {
  const unit = fc.constantFrom(...UNITS);
  const magnitude = fc.constantFrom(...MAGNITUDES);

  it("is read with its value, precision, unit and place", () => {
    const check = (
      number: Written,
      [before, after, unit, currency]: (typeof UNITS)[number],
      [name, factor]: [string, number],
    ): void => {
      fc.pre(factor === 1 || unit === "money");
      const written = `${before}${number.text}${name}${after}`;
      const sentence = `It came to ${written} that day`;
      const [quantity, ...more] = quantitiesIn(sentence);
      expect(more).toEqual([]);
      expect(quantity).toMatchObject({ unit, upTo: null, hedge: null });
      expect(near(quantity?.value ?? Number.NaN, number.value * factor)).toBe(true);
      expect(near(quantity?.step ?? Number.NaN, number.step * factor)).toBe(true);
      expect(quantity?.currencies[0] ?? null).toBe(currency);
      expect(sentence.slice(quantity?.start, quantity?.end)).toBe(number.text + name);
      expect(sentence.slice(quantity?.outerStart, quantity?.outerEnd)).toBe(written);
    };
    fc.assert(fc.property(digits, unit, magnitude, check), { numRuns: 2_000 });
  });

  it("keeps what hedges it", () => {
    const hedges = [
      ["more than", "over"],
      ["nearly", "almost"],
      ["about", "about"],
      ["at least", "at-least"],
      ["less than", "under"],
      ["as much as", "up-to"],
    ] as const;
    const check = (number: Written, [words, hedge]: (typeof hedges)[number]): void => {
      const [quantity] = quantitiesIn(`It rose ${words} ${number.text}% that day`);
      expect(quantity).toMatchObject({ unit: "percent", hedge });
    };
    fc.assert(fc.property(digits, fc.constantFrom(...hedges), check), { numRuns: 500 });
  });

  it("is the same in words up to ninety-nine", () => {
    const ones = "one two three four five six seven eight nine".split(" ");
    const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (const [t, ten] of tens.entries()) {
      for (const [o, one] of ones.entries()) {
        const value = (t + 2) * 10 + o + 1;
        expect(quantitiesIn(`it rose ${ten}-${one} percent`)).toMatchObject([{ value, step: 1, unit: "percent" }]);
        expect(quantitiesIn(`it sold ${ten}-${one} million euros`)).toMatchObject([
          { value: value * 1e6, unit: "money" },
        ]);
      }
    }
  });

  it("of a range has both ends", () => {
    const check = (low: number, span: number, dash: string): void => {
      const found = quantitiesIn(`a range of ${low}${dash}${low + span} percent`);
      expect(found).toMatchObject([{ value: low, upTo: low + span, unit: "percent" }]);
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 90 }), fc.constantFrom("-", "–"), check),
    );
  });
});
