import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDirectory, openSample } from "../../src/tape/node.js";
import { readSample } from "../../src/tape/sample/format.js";
import { writeSample } from "../../src/tape/sample/write.js";
import { parseIso, type SessionDate } from "../../src/tape/session-date.js";
import { indexAtOrBefore, indexOf, previousSession, sessionAtOrBefore } from "../../src/tape/sessions.js";

const file = join(import.meta.dirname, "../../data/sample/sample.tape");
const at = (iso: string): SessionDate => parseIso(iso) as SessionDate;

const source = await openSample();
const instruments = await source.instruments();
const symbols = instruments.map(({ symbol }) => symbol);
const currencies = ["CNY", "EUR", "HKD", "GBP", "JPY"];
const entities = ["Alibaba", "Tencent", "Baidu", "Nvidia"];
const tape = await source.load({ symbols, currencies, entities });

function closeOf(symbol: string, day: string): number | undefined {
  const series = tape.series(symbol);
  return series?.close[indexOf(series.dates, at(day))];
}

describe("the sample tape", () => {
  it("is small", () => {
    expect(statSync(file).size).toBeLessThanOrEqual(300 * 1024);
  });

  it("has the prices of the example", () => {
    expect(closeOf("9988.HK", "2025-09-24")).toBe(174);
    expect(closeOf("9988.HK", "2025-09-23")).toBe(159.4);
    expect(closeOf("9988.HK", "2025-06-25")).toBe(115.5);
    expect(closeOf("9988.HK", "2024-12-31")).toBe(82.4);
    expect(closeOf("9988.HK", "2020-10-28")).toBe(307.4);
    expect(closeOf("BABA", "2025-09-24")).toBe(176.44);
    expect(closeOf("BABA", "2020-10-27")).toBe(317.14);
    expect(tape.rates("CNY")?.dates).toHaveLength(279);
    expect(tape.facts("Alibaba").length).toBeGreaterThan(15);
    expect(tape.events("Nvidia").length).toBeGreaterThan(2);
  });

  it("has every session from September 2024 to September 2025, and says which it lacks", () => {
    for (const symbol of symbols) {
      const series = tape.series(symbol);
      expect(series?.completeFrom, symbol).toBeLessThanOrEqual(at("2024-09-03"));
      expect(series?.dates.at(-1), symbol).toBe(at("2025-09-30"));
    }
    expect([...(tape.series("9988.HK")?.missing ?? [])]).toEqual([at("2024-12-24"), at("2025-01-28")]);
    expect(tape.series("BABA")?.missing).toBeUndefined();
  });

  it("takes no old bar for the session before", () => {
    const series = tape.series("9988.HK");
    if (series === undefined) throw new Error("the sample lacks 9988.HK");
    const first = indexOf(series.dates, series.completeFrom as SessionDate);
    expect(first).toBeGreaterThan(0);
    expect(previousSession(series, first)).toBe(-1);
    expect(previousSession(series, first + 1)).toBe(first);
    expect(sessionAtOrBefore(series, at("2023-05-10"))).toBe(-1);
    expect(series.dates[sessionAtOrBefore(series, at("2023-12-31"))]).toBe(at("2023-12-29"));
  });

  it("loads only what is asked for", async () => {
    const some = await source.load({ symbols: ["BABA", "AAPL"], currencies: ["EUR", "CHF"], entities: [] });
    expect([some.series("BABA"), some.series("9988.HK"), some.series("AAPL")].map((one) => one !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
    expect([some.rates("EUR"), some.rates("CNY"), some.rates("CHF")].map((one) => one !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
    expect(some.facts("Alibaba")).toEqual([]);
  });

  it("is what is written from its rows", () => {
    const text = readFileSync(file, "utf8");
    const sample = readSample(text);
    if (sample === undefined) throw new Error("the sample cannot be read");
    const rows = {
      comments: ["Written by scripts/make-sample.ts; README.md beside it tells where the figures come from."],
      instruments: sample.instruments,
      series: text.match(/(?<=^\[prices )[^\]]+/gm)?.flatMap((symbol) => sample.series(symbol) ?? []) ?? [],
      rates: sample.currencies.flatMap((currency) => sample.rates(currency) ?? []),
      facts: sample.facts(),
      events: sample.events(),
      dividends: sample.dividends(),
    };
    expect(writeSample(rows)).toBe(text);
    expect(readSample(text.replace("sample 1", "sample 2"))).toBeUndefined();
  });
});

const full = join(import.meta.dirname, "../../../shared/data");

describe.skipIf(!existsSync(full))("the sample tape beside the tape it was made from", () => {
  it("has the same rows, and the same highest and lowest of every window that reaches its complete part", async () => {
    const whole = await (await openDirectory(full)).load({ symbols, currencies, entities });
    for (const symbol of symbols) {
      const [part, all] = [tape.series(symbol), whole.series(symbol)];
      if (part === undefined || all === undefined) throw new Error(`no ${symbol}`);
      const rows = [...part.dates].map((day) => indexOf(all.dates, day as SessionDate));
      for (const column of ["open", "high", "low", "close", "volume"] as const) {
        expect([...part[column]]).toEqual(rows.map((row) => all[column][row]));
      }
      const end = indexOf(all.dates, part.completeFrom as SessionDate);
      const partEnd = indexOf(part.dates, part.completeFrom as SessionDate);
      for (let start = 0; start < end; start += 7) {
        const partStart = indexAtOrBefore(part.dates, ((all.dates[start] as number) - 1) as SessionDate) + 1;
        for (const column of ["close", "high"] as const) {
          expect(highest(part[column], partStart, partEnd)).toBe(highest(all[column], start, end));
        }
        for (const column of ["close", "low"] as const) {
          expect(-highest(part[column].map(negative), partStart, partEnd)).toBe(
            -highest(all[column].map(negative), start, end),
          );
        }
      }
    }
  });
});

const negative = (value: number): number => -value;

/** The highest value of rows `from` to before `to`, passing over what is not there. */
function highest(column: Float64Array, from: number, to: number): number {
  let found = -Infinity;
  for (let row = from; row < to; row++) if ((column[row] as number) > found) found = column[row] as number;
  return found;
}
