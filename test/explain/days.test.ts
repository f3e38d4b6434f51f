import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain, explainNeeds, explanationText } from "../../src/explain/index.js";
import { openDirectory } from "../../src/tape/node.js";
import { parseIso } from "../../src/tape/session-date.js";
import { root } from "../house/repository.js";

const source = await openDirectory(join(root, "../shared/data"));
const instruments = await source.instruments();

type Explained = ReturnType<typeof explain>;
const found = new Map<string, Promise<Explained>>();

function explained(symbol: string, day: string, currency?: string): Promise<Explained> {
  const key = [symbol, day, currency].join();
  const one = found.get(key) ?? explainDay(symbol, day, currency);
  found.set(key, one);
  return one;
}

async function explainDay(symbol: string, day: string, currency?: string): Promise<Explained> {
  const instrument = instruments.find((one) => one.symbol === symbol);
  const date = parseIso(day);
  if (instrument === undefined || date === undefined) throw new Error(`no ${symbol} on ${day}`);
  const request = { instrument, date, currency };
  return explain(request, await source.load(explainNeeds(request, instruments)));
}

/** Days that the field remembers, with what is known of them: the move, and the last day with one as large. */
const known: readonly (readonly [string, string, number, string | null, string])[] = [
  ["9988.HK", "2025-09-24", 9.16, "2025-09-01", "Apsara conference, spending above the plan"],
  [
    "BABA",
    "2025-08-29",
    12.9,
    "2023-03-28",
    "June quarter; before it the split into six was announced on 28 March 2023",
  ],
  ["NVDA", "2025-01-27", -16.97, "2020-03-16", "DeepSeek; the largest fall since March 2020"],
  ["9988.HK", "2025-09-01", 18.5, "2022-03-16", "Hong Kong follows New York after the June quarter"],
  ["BABA", "2020-11-03", -8.13, "2015-01-29", "the listing of Ant is suspended"],
  ["META", "2022-02-03", -26.39, null, "users fall; the largest fall since its listing"],
  ["ORCL", "2025-09-10", 35.95, null, "contracts; the largest rise since 1992, here since the tape begins"],
  ["NVDA", "2025-04-09", 18.72, "2023-05-25", "tariffs are paused; nearly all of it with the market"],
  ["^GSPC", "2025-04-09", 9.52, null, "tariffs are paused; the largest rise since 2008, here since the tape begins"],
  ["MC.PA", "2025-04-09", -4.12, "2025-04-07", "Paris closes before the pause; the tape has closes of it alone"],
];

describe.each(known)("%s on %s", (symbol, day, move, since) => {
  it("moved as the field remembers, in parts that add up", async () => {
    const { decomposition, standing } = await explained(symbol, day);
    expect(decomposition.move).toBeCloseTo(move, 1);
    expect(standing.since).toBe(since);
    expect(decomposition.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(decomposition.move, 9);
  });

  it("is explained as it was", async () => {
    const text = explanationText(await explained(symbol, day));
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "days", `${symbol}-${day}.txt`));
  });
});

describe("the estimate", () => {
  // From the same CSV files with NumPy: lstsq on the sessions of which all series have their own, the own part over
  // s √(1 + x' (X'X)⁻¹ x), and the market's slope of the regression on the market alone.
  it.each([
    ["9988.HK", "2025-09-24", 240, 7.541707700354087, 6.056610611260371, 1.4663598172064345],
    ["NVDA", "2025-01-27", 250, -8.886336821702661, -4.023703816513038, 2.7048466592173526],
  ])("of %s on %s is that of an independent implementation", async (symbol, day, n, own, t, slope) => {
    const { decomposition } = await explained(symbol, day);
    const market = decomposition.parts.find(({ part }) => part === "market");
    expect(decomposition.model.observations).toBe(n);
    for (const [ours, theirs] of [
      [decomposition.own, own],
      [decomposition.t, t],
      [market?.slope ?? 0, slope],
    ] as const)
      expect(Math.abs(ours / theirs - 1)).toBeLessThan(1e-9);
  });
});

describe("a move in another currency", () => {
  it("has a part for the rate, and still adds up", async () => {
    const { decomposition } = await explained("BABA", "2025-08-29", "EUR");
    const rate = decomposition.parts.find(({ part }) => part === "currency")?.points ?? 0;
    const before = (await explained("BABA", "2025-08-29")).decomposition.move;
    expect(decomposition.move).toBeCloseTo(before + rate, 9);
    expect(decomposition.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(decomposition.move, 9);
    expect(Math.abs(rate)).toBeGreaterThan(0);
  });
});

describe("what came first", () => {
  it("is told by the clock: New York moved before Hong Kong on the Monday, not on the Friday", async () => {
    const monday = await explained("9988.HK", "2025-09-01");
    expect(monday.listing).toMatchObject({ symbol: "BABA", date: "2025-08-29", first: true });
    expect(monday.listing?.ahead).toBeCloseTo(13.69, 1);
    const friday = await explained("BABA", "2025-08-29");
    expect(friday.listing).toMatchObject({ symbol: "9988.HK", date: "2025-08-29", first: true });
    expect(friday.happenings.map(({ mark, first }) => [mark, first])).toEqual([["before", true]]);
  });

  it("gives an event at the close to the next session", async () => {
    const before = await explained("AAPL", "2025-04-02");
    const after = await explained("AAPL", "2025-04-03");
    expect(before.happenings.map(({ mark, first }) => [mark, first])).toEqual([["after", false]]);
    expect(after.happenings.map(({ mark, first }) => [mark, first])).toEqual([["before", true]]);
  });
});
