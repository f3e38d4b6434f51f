import { beforeAll, describe, expect, it } from "vitest";
import {
  alignRows,
  benchmarkOf,
  drawdownAt,
  extremeRow,
  type HorizonName,
  horizonsOf,
  lastBeyond,
  paymentsOf,
  returnBetween,
  returnParts,
  worstDrawdown,
} from "../../src/measures/index.js";
import { toIso } from "../../src/tape/session-date.js";
import { dateAt } from "../../src/tape/sessions.js";
import { expectNear } from "./near.js";
import { loadReference, rowOf } from "./tape.js";

let reference: Awaited<ReturnType<typeof loadReference>>;
beforeAll(async () => {
  reference = await loadReference(["9988.HK", "BABA", "^HSI", "^GSPC"], ["HKD", "EUR"]);
});

/** Change in percent and first day of each stretch that ends on a day. */
function changes(symbol: string, day: string): Partial<Record<HorizonName, string>> {
  const listed = reference.listed(symbol);
  const { close } = listed.series;
  const entries = horizonsOf(listed.series, rowOf(listed, day)).map(({ name, window, gap }) => {
    if (window === null) return [name, gap];
    const change = 100 * returnBetween(close[window.from] as number, close[window.to] as number);
    return [name, `${change.toFixed(2)} ${toIso(dateAt(listed.series, window.from))}`];
  });
  return Object.fromEntries(entries);
}

describe("the stretches of a performance table", () => {
  it("are those of the press on the day of Alibaba's rally", () => {
    // Closes of 9988.HK: 2025-09-23 159.40, 2025-09-24 174.00, 2024-12-31 82.40, 2025-06-24 112.70, 2025-06-25 115.50.
    expect(changes("9988.HK", "2025-09-24")).toMatchObject({
      "1-session": "9.16 2025-09-23",
      "3-months": "54.39 2025-06-24",
      "13-weeks": "50.65 2025-06-25",
      "year-to-date": "111.17 2024-12-31",
    });
  });

  it("are told too short where the series does not reach back", () => {
    expect(changes("9988.HK", "2019-11-28")).toMatchObject({
      "5-sessions": "too-short",
      "1-year": "too-short",
      "1-session": expect.stringContaining("2019-11-27"),
    });
  });

  it("own up to a session that the tape lacks", () => {
    // 2024-12-24 was a half day of Hong Kong that the tape does not have.
    const { series } = reference.listed("9988.HK");
    const horizons = horizonsOf(series, rowOf(reference.listed("9988.HK"), "2024-12-27"));
    expect(horizons.find(({ name }) => name === "1-session")?.gap).toBe("missing-session");
    expect(horizons.find(({ name }) => name === "month-to-date")).toMatchObject({ gap: null, missing: 1 });
  });
});

describe("extremes and falls", () => {
  it("find the peak of 2020 and the fall from it", () => {
    const listed = reference.listed("9988.HK");
    const { series } = listed;
    const end = rowOf(listed, "2024-12-31");
    const peak = extremeRow(series.close, 0, end, "high");
    expect([toIso(dateAt(series, peak)), series.close[peak]]).toEqual(["2020-10-28", 307.4]);
    // 307.40 / 82.40: divided by 3.7.
    expectNear(1 / (1 + drawdownAt(series.close, 0, end).depth), 307.4 / 82.4);
    const worst = worstDrawdown(series.close, 0, end);
    expect([worst.peak, worst.recovery]).toEqual([peak, null]);
    expect(series.close[worst.trough]).toBe(Math.min(...series.close.slice(peak, end + 1)));
  });

  it("say since when", () => {
    const listed = reference.listed("9988.HK");
    const since = lastBeyond(listed.series.close, rowOf(listed, "2025-09-24"), "high");
    // On 2021-10-25 it closed at 174.00 as well, which is not beyond.
    expect(listed.series.close[since]).toBeGreaterThan(174);
    expect(toIso(dateAt(listed.series, since))).toBe("2021-10-22");
  });

  it("recover", () => {
    const prices = Float64Array.of(10, 12, 9, 6, 11, 12, 13);
    expect(worstDrawdown(prices, 0, 6)).toEqual({ depth: -0.5, peak: 1, trough: 3, recovery: 5 });
  });
});

describe("parts of a return", () => {
  it("add up to the whole", () => {
    const listed = reference.listed("9988.HK");
    const { payments, unconverted } = paymentsOf(listed, reference.tape);
    // The exchange rates of the tape end before the last dividend does.
    expect(unconverted.map(({ declared }) => toIso(declared.exDate))).toEqual(["2026-06-10"]);
    const window = { from: rowOf(listed, "2024-12-31"), to: rowOf(listed, "2025-09-24") };
    const parts = returnParts(listed, window, payments, "EUR", reference.tape);
    expectNear(parts.price, 174 / 82.4 - 1);
    // One dividend between: USD 0.25 on 2025-06-11 at the Hong Kong dollar's rate and the close of that day.
    const row = rowOf(listed, "2025-06-11");
    const [paid] = payments.filter((payment) => payment.row === row);
    expectNear(parts.dividends, ((174 / 82.4) * (paid?.amount ?? 0)) / (listed.series.close[row] as number));
    expectNear(parts.price + parts.dividends + (parts.currency ?? 0), parts.whole ?? 0);
  });
});

describe("two venues", () => {
  it("go by date where they trade together, and by the last close where they do not", () => {
    const [hong, york] = [reference.listed("9988.HK"), reference.listed("^GSPC")];
    const end = rowOf(hong, "2025-09-24");
    const pairs = alignRows(hong, york, end - 4, end);
    const day = (rows: Int32Array, { series }: typeof hong) => toIso(dateAt(series, rows.at(-1) as number));
    expect([pairs.rule, day(pairs.own, hong), day(pairs.other, york)]).toEqual([
      "last close before",
      "2025-09-24",
      "2025-09-23",
    ]);
    const back = alignRows(york, hong, rowOf(york, "2025-09-18"), rowOf(york, "2025-09-24"));
    expect([back.rule, day(back.other, hong)]).toEqual(["last close before", "2025-09-24"]);
    const index = alignRows(hong, reference.listed("^HSI"), end - 4, end);
    expect([index.rule, index.unpaired, day(index.other, reference.listed("^HSI"))]).toEqual([
      "same date",
      0,
      "2025-09-24",
    ]);
  });

  it("have the index by which their market is known", () => {
    const { instruments } = reference.tape;
    const of = (symbol: string) => benchmarkOf(reference.listed(symbol).instrument, instruments)?.symbol ?? null;
    expect(["9988.HK", "BABA", "^HSI", "^GSPC"].map(of)).toEqual(["^HSI", "^GSPC", null, null]);
  });
});
