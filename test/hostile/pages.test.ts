import { describe, expect, it } from "vitest";
import { judge } from "../../src/index.js";
import { random } from "../tape/support/generate.js";
import { openDesk } from "./fuzzer.js";
import { formatViolations, violations } from "./invariants.js";
import { nastyPage } from "./pages.js";

const SEED = 20250924;
const PAGES = 200;
const desk = await openDesk();
const about = { format: "html", published: "2025-09-24" } as const;
const pageOf = (index: number, pieces = 150): string => nastyPage(random((SEED + index * 7919) >>> 0), pieces);

describe("pages that are not as they should be", () => {
  it(`break no law, ${PAGES} of them`, { timeout: 120_000 }, () => {
    let claims = 0;
    for (let index = 0; index < PAGES; index++) {
      const page = pageOf(index);
      expect({ page, broken: violations(page, desk, about) }).toEqual({ page, broken: [] });
      claims += desk.reader.read(page, about).claims.length;
    }
    expect(claims).toBeGreaterThan(PAGES);
    expect(formatViolations(pageOf(1), desk)).toEqual([]);
  });

  it("have the numbers at their places in the source", () => {
    let plain = 0;
    for (let index = 0; index < PAGES; index++) {
      const source = pageOf(index);
      for (const { number } of judge(desk.reader.read(source, about), desk.tape).claims) {
        const text = source.slice(number.start, number.end);
        expect(number.text).toBe(text);
        if (/[<&]/.test(text)) continue;
        expect(text).toMatch(/^(?:[\d.,]+\d?|\d)(?:\s?(?:billion|th))?$|^[a-z]+$/i);
        plain++;
      }
    }
    expect(plain).toBeGreaterThan(PAGES);
  });

  it("end in time, of 5 MB too", { timeout: 120_000 }, () => {
    const large = nastyPage(random(SEED), 150_000, false);
    expect(large.length).toBeGreaterThan(5e6);
    const before = performance.now();
    const { ledger } = judge(desk.reader.read(large, about), desk.tape);
    expect(performance.now() - before).toBeLessThan(60_000);
    expect(ledger.length).toBeGreaterThan(10_000);
    expect(ledger.every(({ start, end }) => start < end && end <= large.length)).toBe(true);
  });
});
