import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import { check } from "../../src/index.js";
import { type Performance, performanceOf } from "../../src/perf/index.js";
import { parseIso, type SessionDate } from "../../src/tape/session-date.js";
import { makeShell } from "../cli/shell.js";
import { root } from "../house/repository.js";
import { expectNear } from "../measures/near.js";
import { loadReference } from "../measures/tape.js";

let reference: Awaited<ReturnType<typeof loadReference>>;
beforeAll(async () => {
  reference = await loadReference(["9988.HK", "NVDA", "JPM", "0700.HK", "^HSI", "^GSPC"], ["HKD", "EUR"]);
});

function performance(symbol: string, day: string, against: string, currency: string | null = null): Performance {
  const question = {
    asOf: parseIso(day) as SessionDate,
    against: [reference.listed(against)],
    currency,
    totalReturn: currency !== null,
  };
  return performanceOf(reference.listed(symbol), question, reference.tape);
}

describe("a performance table", () => {
  it("has the figures of the press on 24 September 2025", () => {
    const { horizons } = performance("9988.HK", "2025-09-24", "^HSI");
    const of = (name: string) => horizons.find(({ horizon }) => horizon === name)?.price?.toFixed(2);
    expect(["1-session", "year-to-date", "3-months", "13-weeks"].map(of)).toEqual(["9.16", "111.17", "54.39", "50.65"]);
  });

  it("has the distance from the peak of 2020 at the end of 2024", () => {
    const { extremes, drawdown } = performance("9988.HK", "2024-12-31", "^HSI");
    const peak = extremes.find(({ stretch, side, by }) => stretch === "all" && side === "high" && by === "close");
    expect(peak).toMatchObject({ price: 307.4, date: "2020-10-28" });
    expect(peak?.ratio?.toFixed(1)).toBe("3.7");
    expectNear(drawdown.now.depth, 100 * (82.4 / 307.4 - 1));
  });

  it("has parts that add up, also as printed", async () => {
    for (const { price, dividends, currency, whole } of performance("9988.HK", "2025-09-24", "^HSI", "EUR").horizons) {
      expectNear((price ?? 0) + (dividends ?? 0) + (currency ?? 0), whole ?? 0);
    }
    const shell = makeShell(root);
    await run(["perf", "9988.HK", "--total-return", "--currency", "EUR", "--format", "markdown"], shell);
    const rows = [
      ...shell.printed.out.matchAll(/\| ([+-][\d.]+)% \| ([+-]?[\d.]+) \| ([+-]?[\d.]+) \| ([+-][\d.]+)% \|/g),
    ];
    expect(rows.length).toBeGreaterThan(8);
    for (const [, ...cells] of rows) {
      const [price = 0, dividends = 0, currency = 0, whole = 0] = cells.map(Number);
      expect(Math.round(100 * (price + dividends + currency))).toBe(Math.round(100 * whole));
    }
  });

  it("says of a session that the tape lacks, and gives no figure across it", () => {
    const { horizons, notes } = performance("9988.HK", "2024-12-31", "^HSI");
    expect(horizons.find(({ horizon }) => horizon === "5-sessions")).toMatchObject({
      price: null,
      gap: "missing-session",
    });
    expect(notes.join(" ")).toContain("is not on the tape: 5 sessions.");
  });
});

/** How an article puts the figure of a stretch. */
const SENTENCES: Readonly<Record<string, string>> = {
  "1-session": "The stock MOVED N% on Wednesday",
  "month-to-date": "The stock has MOVED N% this month",
  "1-month": "The stock has MOVED N% over one month",
  "3-months": "The stock has MOVED N% over three months",
  "13-weeks": "The stock has MOVED N% over the past 13 weeks",
  "6-months": "The stock has MOVED N% over six months",
  "year-to-date": "The stock has MOVED N% since the start of the year",
  "1-year": "The stock has MOVED N% over one year",
  "3-years": "The stock has MOVED N% over three years",
  "5-years": "The stock has MOVED N% over five years",
};

describe("what the table says", () => {
  it.each([
    ["9988.HK", "Alibaba's Hong Kong-listed shares", "2025-09-24", "+08:00", "^HSI"],
    ["0700.HK", "Tencent's Hong Kong-listed shares", "2025-07-16", "+08:00", "^HSI"],
    ["NVDA", "Nvidia", "2025-08-27", "-04:00", "^GSPC"],
    ["JPM", "JPMorgan", "2024-10-16", "-04:00", "^GSPC"],
  ])("the checker confirms: %s", (symbol, name, day, zone, index) => {
    const { horizons } = performance(symbol, day, index);
    for (const { horizon, price } of horizons) {
      const sentence = SENTENCES[horizon];
      if (price === null || sentence === undefined) continue;
      const written = sentence.replace("MOVED", price > 0 ? "risen" : "fallen").replace("risen N% on", "rose N% on");
      const text = written
        .replace("fallen N% on", "fell N% on")
        .replace("The stock", name)
        .replace("N%", `${Math.abs(price).toFixed(2)}%`);
      const report = check(`${text}.`, { published: `${day}T20:00:00${zone}` }, reference.tape);
      expect([text, report.claims[0]?.verdict]).toEqual([text, "confirmed"]);
    }
  });
});

describe("tapecheck perf", () => {
  const perf = async (...args: string[]) => {
    const shell = makeShell(root);
    const code = await run(["perf", ...args], shell);
    return { code, ...shell.printed };
  };

  it.each([
    [["998.HK"], "symbol-unknown", "9988.HK"],
    [["9988.HK", "--as-of", "2025-09-27"], "session-unknown", "2025-09-26 or 2025-09-29"],
    [["9988.HK", "BABA", "--as-of", "2025-09-01"], "session-unknown", "BABA"],
    [["BABA", "--as-of", "2014-12-31"], "sessions-too-few", "at least 2 sessions"],
    [["9988.HK", "--currency", "XXX"], "currency-unknown", "XXX"],
    [["9988.HK", "--as-of", "24 September"], "day-malformed", "YYYY-MM-DD"],
    [[], "usage-error", "no symbol"],
  ])("refuses %j", async (args, code, told) => {
    const { code: exit, out, error } = await perf(...args);
    expect([exit, out]).toEqual([2, ""]);
    expect(error).toContain(code);
    expect(error).toContain(told);
  });

  it("prints every format", async () => {
    const json = JSON.parse((await perf("9988.HK", "BABA", "--format", "json")).out);
    expect(json.performances.map(({ symbol }: Performance) => symbol)).toEqual(["9988.HK", "BABA"]);
    const csv = (await perf("9988.HK", "--format", "csv", "--as-of", "2025-09-24")).out.split("\n");
    expect(csv[0]).toBe("symbol,as_of,measure,against,from,to,value,unit");
    expect(csv.find((line) => line.includes(",13-weeks,"))).toMatch(/,2025-06-25,2025-09-24,50\.649350\d+,percent$/);
    expect((await perf("^HSI", "--format", "markdown")).out).toContain("## ^HSI  Hang Seng Index");
    expect((await perf("--all", "--format", "csv")).code).toBe(0);
  });
});
