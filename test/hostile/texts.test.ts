import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReader, judge } from "../../src/index.js";
import { languageOf, languages } from "../../src/languages/index.js";
import { memoryTape } from "../../src/tape/memory.js";
import { lex } from "../../src/text/lexer.js";
import { openDocuments } from "../../src/text/open.js";
import { sentencesOf } from "../../src/text/sentences.js";
import type { Token } from "../../src/text/token.js";
import { openDesk } from "./fuzzer.js";
import { formatViolations, violations } from "./invariants.js";

const en = languageOf("en");
const desk = await openDesk();
const nameless = { reader: createReader([]), tape: memoryTape({ instruments: [] }) };

/** What hurts a reader of texts: digits, spaces of every kind, marks of Markdown, halves of surrogate pairs. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ..."0123456789.,%$€+-−–'’\"()[]<>*_`#|~\\!&;:/ \n\t\r\u00a0\u202f\u200b\ud83d\udcc8\u0301",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "Alibaba",
      "rose",
      "to",
      "percent",
      "HK$",
      "the stock",
      "by",
      "points",
      "from",
      "on Monday",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  { weight: 1, arbitrary: fc.integer().map((code) => String.fromCharCode(code & 0xffff)) },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const front = fc.constantFrom(
  "",
  "---\npublished: 2025-09-24\n---\n",
  "---\npublished: 2011-08-05T16:00:00-04:00\nlanguage: en\n---\n",
);

describe("any text at all", () => {
  it("breaks no law", () => {
    const check = (head: string, body: string): void => {
      expect(violations(head + body, desk)).toEqual([]);
      expect(violations(body, nameless)).toEqual([]);
    };
    const examples: [string, string][] = [
      ["---\nlanguage: fr\n---\n", "'action,7"],
      ["", `.IXIC ${"8".repeat(400)}-52-week low`],
      ["", `Nvidia rose ${"8".repeat(400)}%`],
    ];
    fc.assert(fc.property(front, text, check), { numRuns: 3_000, examples });
  });

  it("is printed in every format", () => {
    const check = (head: string, body: string): void => {
      expect(formatViolations(head + body, desk)).toEqual([]);
    };
    fc.assert(fc.property(front, text, check), { numRuns: 300 });
  });

  it("is read as plain text too", () => {
    const check = (source: string): void => {
      const { claims, ledger } = desk.reader.read(source, { format: "text", published: "2025-09-24" });
      for (const { start, end } of [...claims.map(({ claim }) => claim), ...ledger])
        expect(start >= 0 && start < end && end <= source.length).toBe(true);
      const digits = [...source.matchAll(/[0-9]+/g)].map(({ index }) => index);
      expect(digits.filter((at) => !ledger.some(({ start, end }) => start <= at && at < end))).toEqual([]);
    };
    fc.assert(fc.property(text, check), { numRuns: 1_000 });
  });
});

describe("tokens", () => {
  /** Ranges of markup: flat, ascending, apart. */
  const holes = fc
    .array(fc.integer({ min: 0, max: 80 }), { maxLength: 8 })
    .map((places) => [...new Set(places)].sort((a, b) => a - b))
    .map((places) => places.slice(0, places.length - (places.length % 2)));

  const tokensOf = (source: string, start: number, end: number, skip: readonly number[]): Token[] => {
    const tokens: Token[] = [];
    lex(source, start, end, skip, en.writing, tokens);
    return tokens;
  };

  it("ascend, lie apart and inside what was to be read", () => {
    const check = (source: string, from: number, skip: readonly number[]): void => {
      const start = Math.min(from, source.length);
      const inside = skip.map((at) => Math.min(at, source.length));
      let last = start;
      for (const token of tokensOf(source, start, source.length, inside)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        last = token.end;
      }
      expect(last).toBeLessThanOrEqual(source.length);
    };
    fc.assert(fc.property(text, fc.nat({ max: 20 }), holes, check), { numRuns: 2_000 });
  });

  it("leave nothing out but white space and markup", () => {
    const check = (source: string, skip: readonly number[]): void => {
      const inside = skip.map((at) => Math.min(at, source.length));
      const covered = new Uint8Array(source.length);
      for (const { start, end } of tokensOf(source, 0, source.length, inside)) covered.fill(1, start, end);
      for (let i = 0; i < inside.length; i += 2) covered.fill(1, inside[i], inside[i + 1]);
      const left = [...covered.keys()].filter((at) => covered[at] === 0);
      expect(left.filter((at) => /[\p{L}\p{N}%$€.,]/u.test(source.charAt(at)))).toEqual([]);
    };
    fc.assert(fc.property(text, holes, check), { numRuns: 2_000 });
  });

  it("say of a number the value that is written", () => {
    const check = (whole: number, fraction: string, group: string): void => {
      const digits = group === "" ? String(whole) : String(whole).replace(/\B(?=(\d{3})+$)/g, group);
      const written = fraction === "" ? digits : `${digits}.${fraction}`;
      const [token, ...more] = tokensOf(written, 0, written.length, []);
      expect(more).toEqual([]);
      expect(token).toMatchObject({ kind: "number", start: 0, end: written.length, decimals: fraction.length });
      expect(token?.value).toBe(Number(fraction === "" ? whole : `${whole}.${fraction}`));
    };
    const whole = fc.oneof(fc.nat({ max: 9_999 }), fc.nat({ max: 1_999_999_999 }));
    const fraction = fc.stringMatching(/^[0-9]{0,6}$/);
    fc.assert(fc.property(whole, fraction, fc.constantFrom("", ",", "\u00a0", "\u202f"), check), { numRuns: 2_000 });
  });

  it("are the same whether blocks can be told at a glance or want a parser of Markdown", () => {
    const wordsOf = (source: string): string[] =>
      sentencesOf(openDocuments(source, {})[0], en.writing, en.abbreviations).map(
        ({ tokens, block }) => `${block}: ${tokens.map(({ start, end }) => source.slice(start, end)).join(" ")}`,
      );
    const check = (source: string): void => {
      const parsed = wordsOf(`${source}\n\n# |`);
      expect(wordsOf(`${source}\n\n`)).toEqual(parsed.slice(0, -1));
    };
    fc.assert(fc.property(text, check), { numRuns: 2_000 });
  });

  it.each(Object.values(languages))("have a length in $code", ({ writing }) => {
    const check = (source: string): void => {
      const tokens: Token[] = [];
      lex(source, 0, source.length, [], writing, tokens);
      expect(tokens.filter(({ start, end }) => end <= start)).toEqual([]);
    };
    fc.assert(fc.property(text, check), { numRuns: 500, examples: [["vise que .5"], ["vise que ,5"]] });
  });

  it("make up the sentences, each once and in order", () => {
    const check = (source: string): void => {
      const [document] = openDocuments(source, { format: "text" });
      const tokens = document.blocks.flatMap(({ start, end, skip }) => tokensOf(source, start, end, skip));
      const split = [...sentencesOf(document, en.writing, en.abbreviations)].flatMap((sentence) => sentence.tokens);
      expect(split).toEqual(tokens);
    };
    fc.assert(fc.property(text, check), { numRuns: 500 });
  });
});

describe("nesting", () => {
  it("past what anybody writes is read as plain text, and the numbers in it stay in the ledger", () => {
    const report = judge(desk.reader.read(`${"- 1. ".repeat(200)}Alibaba rose 3.2%.`), desk.tape);
    expect(report.ledger.at(-1)?.text).toBe("3.2");
  });

  it("of markup is found in every stretch of a long paragraph", () => {
    const text = `${"words without end ".repeat(1000)}[shares](https://example.org/123) rose 3.2%.`;
    const report = judge(desk.reader.read(text), desk.tape);
    expect(report.ledger.map((entry) => entry.text)).toEqual(["3.2"]);
  });
});
