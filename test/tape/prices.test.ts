import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TapecheckError } from "../../src/errors.js";
import { parseNumber } from "../../src/tape/files/cells.js";
import { priceHeader, readPrices } from "../../src/tape/files/prices.js";
import { sessionDate, toIso } from "../../src/tape/session-date.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readPrices(bytes(text), "prices/AAA.csv");
const row = (cells: string) => read(`${priceHeader}\n${cells}\n`);

const figure = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => (value === 0 ? "0" : String(value))),
  fc.integer({ min: -1e6, max: 1e12 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 9999 })).map(([a, b]) => `${a}.${b}`),
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map((value) => `${value}.5`),
  fc.constantFrom("1.", ".5", "+3", "1e5", "2.5E-3", " 7 ", "1_000", "-0.1"),
);
const cell = fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: fc.constant("") });
const bars = fc
  .uniqueArray(fc.integer({ min: 0, max: 40_000 }), { maxLength: 12 })
  .chain((days) =>
    fc.tuple(...days.sort((a, b) => a - b).map((day) => fc.tuple(fc.constant(day), cell, cell, cell, figure, cell))),
  );
const lineEnd = fc.constantFrom("\n", "\r\n", "\r", "\n\n");
const numberOf = (text: string): number => (text === "" ? Number.NaN : (parseNumber(text) as number));

describe("a price file", () => {
  it("gives each number as JavaScript reads it, however the file is written", () => {
    fc.assert(
      fc.property(bars, lineEnd, fc.boolean(), fc.boolean(), fc.boolean(), (rows, end, quoted, mark, last) => {
        const quote = (text: string) => (quoted ? `"${text}"` : text);
        const lines = rows.map(([day, ...cells]) => [toIso(sessionDate(day)), ...cells].map(quote).join(","));
        const text = `${mark ? "\ufeff" : ""}${[priceHeader, ...lines].join(end)}${last ? end : ""}`;
        const { dates, open, high, low, close, volume } = read(text);
        expect([...dates]).toEqual(rows.map(([day]) => day));
        [open, high, low, close, volume].forEach((column, i) => {
          expect([...column]).toEqual(rows.map((one) => numberOf(one[i + 1] as string)));
        });
      }),
      { numRuns: 500 },
    );
  });

  it("knows the line of each row", () => {
    const text = `${priceHeader}\r\n\r\n2025-01-02,1,1,1,1,1\r\n\r\n2025-01-03,+1,1,1,1,1\r\n2025-01-06,1,1,1,1,1`;
    expect([...read(text).lines]).toEqual([3, 5, 6]);
    expect([...read(`${priceHeader}\n"2025-01-02",1,1,1,1,"1\n"\n2025-01-03,1,1,1,1,1\n`).lines]).toEqual([2, 4]);
  });

  it("never reads what is no number, and never fails but with a place", () => {
    const noise = fc.string({ maxLength: 12, unit: fc.constantFrom(...'0123456789.,-+eE_ \n\rx"') });
    fc.assert(
      fc.property(noise, noise, (first, second) => {
        try {
          const { close } = row(`2025-01-02,1,1,${first},1,1${second}`);
          for (const value of close) expect(Number.isFinite(value)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(TapecheckError);
          expect(error).toMatchObject({ file: "prices/AAA.csv", line: expect.any(Number), column: expect.any(Number) });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("goes on behind a malformed row where it is asked to", () => {
    const problems: TapecheckError[] = [];
    const text = `${priceHeader}\n2025-01-02,1,1,1,x,1\n2025-01-03,1,1,1,2,1\n2025-01-03,1,1,1,3,1\n2025-01-01,1,1,1,4,1\n`;
    const { close } = readPrices(bytes(text), "a.csv", (problem) => problems.push(problem));
    expect([...close]).toEqual([2]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["tape-row-malformed", 2],
      ["tape-row-duplicate", 4],
      ["tape-row-order", 5],
    ]);
  });
});
