import { describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/index.js";
import { memoryTape } from "../../src/tape/memory.js";
import { violations } from "./invariants.js";
import { minimise } from "./minimise.js";

const tape = memoryTape({ instruments: [] });
const honest = createReader([]);
const article = "Shares rose 9.2% to 174.00 on Wednesday.";

/** The laws that a reader breaks which spoils what it has read. */
function lawsBrokenBy(spoil: (article: ReturnType<Reader["read"]>) => Partial<ReturnType<Reader["read"]>>): string[] {
  const read = (source: string) => ({ ...honest.read(source), ...spoil(honest.read(source)) });
  const reader: Reader = { read, readAll: (source) => [read(source)] };
  return violations(article, { reader, tape }).map(({ law }) => law);
}

describe("the laws notice", () => {
  it("nothing about an honest report", () => {
    expect(violations(article, { reader: honest, tape })).toEqual([]);
    expect(violations("", { reader: honest, tape })).toEqual([]);
  });

  it("a crash, but not a coded refusal", () => {
    const crash = () => {
      throw new TypeError("of undefined");
    };
    expect(violations(article, { reader: { read: crash, readAll: crash }, tape })[0]?.law).toBe("no crash");
    expect(violations("---\nlanguage: tlh\n---\n", { reader: honest, tape })).toEqual([]);
  });

  it("a numeral that is missing, doubled or beyond the source", () => {
    expect(lawsBrokenBy(({ ledger }) => ({ ledger: ledger.slice(1) }))).toContain("every digit is in the ledger");
    expect(lawsBrokenBy(({ ledger }) => ({ ledger: [...ledger, ...ledger] }))).toContain("ledger entries ascend apart");
    expect(
      lawsBrokenBy(({ ledger }) => ({ ledger: ledger.map((entry) => ({ ...entry, end: entry.end + 99 })) })),
    ).toContain("ranges lie in the source");
  });

  it("verdicts that change from one time to the next", () => {
    let times = 0;
    const moody = () => ({ ledger: times++ % 2 === 0 ? [] : honest.read(article).ledger });
    expect(lawsBrokenBy(moody)).toContain("the same verdicts twice");
  });
});

describe("minimise", () => {
  it("leaves what is needed to fail, and no more", () => {
    expect(minimise("a long text with 42 in the middle of it", (text) => text.includes("42"))).toBe("42");
    expect(minimise("abc", () => false)).toBe("abc");
  });
});
