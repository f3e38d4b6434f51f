import { join } from "node:path";
import { Command } from "commander";
import { beforeAll, describe, expect, it } from "vitest";
import { registerTape } from "../../apps/cli/commands/tape.js";
import type { Shell } from "../../apps/cli/shell.js";
import { compareSources, importDirectory, parseDay } from "../../src/tape/node.js";
import type { SessionDate } from "../../src/tape/session-date.js";
import { type Download, mergeDownloads } from "../../src/tape/store/merge.js";
import { temporaryFolder, writeTape } from "./support/directory.js";

const folder = temporaryFolder();
const day = (text: string): SessionDate => parseDay(text) as SessionDate;
const instrument = {
  symbol: "AAA",
  name: "Alpha",
  aliases: [],
  venue: "XNYS",
  timezone: "America/New_York",
  currency: "USD",
  type: "share",
  issuer: "Alpha",
  primary: true,
  sharesPerUnit: 1,
} as const;

/** What a source gave of AAA on an evening long after. */
const download = (provider: string, closes: Readonly<Record<string, number>>, more: object = {}): Download => {
  const bars = Object.entries(closes).map(([date, close]) => {
    return { date: day(date), open: close, high: close, low: close, close, volume: 5, adjusted: Number.NaN };
  });
  const base = { provider, source: `Source ${provider}`, beside: false, delayMinutes: 0, want: provider };
  const retrieved = Date.parse("2025-02-01T00:00:00Z");
  return { ...base, retrieved, etag: null, modified: null, instrument, rows: { bars }, ...more };
};

async function storeOf(name: string, ...downloads: readonly Download[]): Promise<string> {
  const store = join(folder, `${name}.duckdb`);
  await importDirectory(writeTape(join(folder, name)), store);
  await mergeDownloads(store, [downloads]);
  return store;
}

const same = { "2025-01-02": 10.5, "2025-01-03": 11.75, "2025-01-06": 12, "2025-01-07": 11.6 };

describe("comparing the sources of a store", () => {
  it("has nothing to say of one source", async () => {
    expect(await compareSources(await storeOf("one"))).toEqual([]);
  });

  it("finds closes that differ, and sessions that one of them lacks", async () => {
    const store = await storeOf(
      "closes",
      download("a", { "2025-01-02": 10.5, "2025-01-03": 11.7, "2025-01-07": 11.6 }),
    );
    expect(await compareSources(store, ["BBB"])).toEqual([]);
    expect(await compareSources(store)).toEqual([
      {
        symbol: "AAA",
        counts: "imported files",
        other: "Source a",
        by: "close",
        common: 3,
        onlyCounts: 1,
        onlyOther: 0,
        differences: [{ date: day("2025-01-03"), counts: 11.75, other: 11.7 }],
      },
    ]);
  });

  it("applies a split that one source knew of and the other not", async () => {
    const halved = Object.fromEntries(Object.entries(same).map(([date, close]) => [date, close / 2]));
    const splits = [{ symbol: "AAA", exDate: day("2025-01-30"), ratio: 2 }];
    const store = join(folder, "split.duckdb");
    const before = { retrieved: Date.parse("2025-01-20T00:00:00Z") };
    const bars = download("b", halved).rows.bars ?? [];
    await mergeDownloads(store, [[download("a", same, before)], [download("b", {}, { rows: { bars, splits } })]]);
    expect(await compareSources(store)).toMatchObject([{ common: 4, differences: [] }]);
  });

  it("holds the changes of a source that takes dividends out, the day of a dividend left out", async () => {
    const adjusted = { "2025-01-02": 10.27, "2025-01-03": 11.4925, "2025-01-06": 12, "2025-01-07": 11.7 };
    const store = await storeOf("changes", download("a", adjusted, { beside: true }));
    const [found] = await compareSources(store);
    expect(found).toMatchObject({ by: "change", common: 2 });
    expect(found?.differences).toEqual([
      { date: day("2025-01-07"), counts: expect.closeTo(-3.333, 3), other: expect.closeTo(-2.5, 9) },
    ]);
  });
});

describe("tapecheck tape compare", () => {
  let store = "";
  beforeAll(async () => {
    store = await storeOf("command", download("a", { ...same, "2025-01-03": 11.7 }));
  });

  async function compare(...args: string[]): Promise<{ text: string; code: number }> {
    const result = { text: "", code: 0 };
    const write = (text: string) => {
      result.text += text;
    };
    const stdin = (async function* () {})();
    const shell: Shell = { stdin, stdout: { write }, stderr: { write }, env: {}, cwd: () => folder };
    const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    registerTape(program, shell, (code) => {
      result.code = code;
    });
    await program.parseAsync(["tape", "compare", ...args], { from: "user" });
    return result;
  }

  it("says where they differ", async () => {
    expect(await compare(store)).toEqual({
      code: 1,
      text: `AAA: imported files, which counts, and Source a
  3 of 4 closes agree
  2025-01-03  11.7500  11.7000
`,
    });
    const json = JSON.parse((await compare(store, "--format", "json")).text);
    expect(json.comparisons[0].differences).toEqual([{ date: "2025-01-03", counts: 11.75, other: 11.7 }]);
  });

  it("says so where nothing can be compared", async () => {
    expect(await compare(store, "--only", "BBB")).toEqual({ code: 0, text: "no series has two sources\n" });
  });
});
