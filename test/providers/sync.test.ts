import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { basesOf, knownProviders, planSync, type SyncOptions, syncTape } from "../../src/sync/index.js";
import { importDirectory, openStore } from "../../src/tape/node.js";
import { toIso } from "../../src/tape/session-date.js";
import { temporaryFolder, writeTape } from "../tape/support/directory.js";
import { eventOn, localMarket } from "./support/market.js";

const folder = temporaryFolder();
const { server, market, env } = await localMarket({});
const known = knownProviders({});
let number = 0;
let store = "";
beforeEach(() => {
  store = join(folder, `tape-${number++}.duckdb`);
});
const options = (now: string, changes: Partial<SyncOptions> = {}): SyncOptions => ({
  known,
  env,
  bases: basesOf(known, {}, env),
  listed: [],
  now: () => Date.parse(now),
  limits: { attempts: 2, backoff: 1 },
  ...changes,
});
const sync = (symbols: string[], now: string, changes: Partial<SyncOptions> = {}) =>
  syncTape(store, { symbols, rates: false, feeds: [] }, options(now, changes));
const closes = async (symbol: string, asOf?: string) => {
  const source = await openStore(store, asOf === undefined ? {} : { asOf: Date.parse(asOf) });
  const tape = await source.load({ symbols: [symbol], currencies: ["EUR"], entities: [] });
  await source.close();
  const series = tape.series(symbol);
  return Object.fromEntries([...(series?.dates ?? [])].map((date, row) => [toIso(date as never), series?.close[row]]));
};
const evening = "2025-09-24T22:00:00Z";

describe("a sync", () => {
  it("makes a store of what it is asked for, and asks for nothing twice", async () => {
    market.listings = { ABC: { closes: { "2025-09-22": 10, "2025-09-23": 11, "2025-09-24": 12 } } };
    const { added, failed } = await sync(["ABC"], evening);
    expect([added.bars, failed]).toEqual([3, []]);
    expect(await closes("ABC")).toEqual({ "2025-09-22": 10, "2025-09-23": 11, "2025-09-24": 12 });
    const before = server.asked.length;
    expect((await sync(["ABC"], "2025-09-25T12:00:00Z")).asked).toBe(0);
    expect(server.asked.length).toBe(before);
  });

  it("asks for the days since, and adds those alone", async () => {
    market.listings = { ABC: { closes: { "2025-09-22": 10, "2025-09-23": 11 } } };
    await sync(["ABC"], "2025-09-23T22:00:00Z");
    market.listings = { ABC: { closes: { "2025-09-22": 10, "2025-09-23": 11, "2025-09-24": 12 } } };
    expect((await sync(["ABC"], evening)).added.bars).toBe(1);
    expect(Object.keys(await closes("ABC"))).toHaveLength(3);
    expect(server.asked.at(-1)).toContain(`period1=${Date.parse("2025-09-16") / 1000}`);
  });

  it("keeps the bar of a session that is not over, and never shows it as a close", async () => {
    market.listings = { ABC: { closes: { "2025-09-23": 11, "2025-09-24": 11.7 } } };
    await sync(["ABC"], "2025-09-24T18:00:00Z");
    expect(await closes("ABC")).toEqual({ "2025-09-23": 11 });
    market.listings = { ABC: { closes: { "2025-09-23": 11, "2025-09-24": 12 } } };
    const { added } = await sync(["ABC"], evening);
    expect([await closes("ABC"), added.disagreements]).toEqual([{ "2025-09-23": 11, "2025-09-24": 12 }, []]);
  });

  it("leaves out a flat bar without volume: a placeholder is no close", async () => {
    const chart = { "2025-09-23": 11, "2025-09-24": 12 };
    market.listings = { ABC: { closes: chart } };
    const flat = JSON.stringify({
      chart: {
        result: [
          {
            meta: {
              currency: "USD",
              symbol: "FLT",
              exchangeName: "NYQ",
              instrumentType: "EQUITY",
              exchangeTimezoneName: "America/New_York",
            },
            timestamp: [1758634200],
            indicators: { quote: [{ open: [5], high: [5], low: [5], close: [5], volume: [0] }] },
          },
        ],
        error: null,
      },
    });
    const usual = server.answer;
    server.answer = (_, response) => void response.end(flat);
    await sync(["FLT"], evening);
    server.answer = usual;
    expect(await closes("FLT")).toEqual({});
  });

  it("keeps what a source corrects beside what it said, tells it, and can be read as it was", async () => {
    market.listings = { ABC: { closes: { "2025-09-22": 10, "2025-09-23": 11 } } };
    await sync(["ABC"], "2025-09-23T22:00:00Z");
    market.listings = { ABC: { closes: { "2025-09-22": 10, "2025-09-23": 11.5, "2025-09-24": 12 } } };
    const { added } = await sync(["ABC"], evening);
    expect(added.disagreements).toMatchObject([{ symbol: "ABC", was: 11, now: 11.5, counts: true }]);
    expect((await closes("ABC"))["2025-09-23"]).toBe(11.5);
    expect(await closes("ABC", "2025-09-23T23:00:00Z")).toEqual({ "2025-09-22": 10, "2025-09-23": 11 });
    expect(await closes("ABC", "2025-09-22T00:00:00Z")).toEqual({});
  });

  it("applies a split to what came before it, and sees no disagreement in it", async () => {
    market.listings = { ABC: { closes: { "2025-09-22": 100, "2025-09-23": 110 } } };
    await sync(["ABC"], "2025-09-23T22:00:00Z");
    const splits = eventOn("2025-09-24", { numerator: 10, denominator: 1 });
    market.listings = { ABC: { closes: { "2025-09-22": 10, "2025-09-23": 11, "2025-09-24": 12 }, events: { splits } } };
    const { added } = await sync(["ABC"], evening);
    expect([added.splits, added.disagreements]).toEqual([1, []]);
    expect(await closes("ABC")).toEqual({ "2025-09-22": 10, "2025-09-23": 11, "2025-09-24": 12 });
    expect(await closes("ABC", "2025-09-23T23:00:00Z")).toEqual({ "2025-09-22": 100, "2025-09-23": 110 });
  });

  it("adds to an imported tape, never instead of it", async () => {
    await importDirectory(writeTape(join(folder, "files")), store);
    market.listings = { AAA: { closes: { "2025-01-06": 12.7, "2025-01-07": 11.6, "2025-01-08": 12.2 } } };
    const { added } = await sync(["AAA"], "2025-01-08T23:00:00Z");
    expect(added.disagreements).toMatchObject([{ was: 12, now: 12.7, counts: false }]);
    expect(await closes("AAA")).toEqual({
      "2025-01-02": 10.5,
      "2025-01-03": 11.75,
      "2025-01-06": 12,
      "2025-01-07": 11.6,
      "2025-01-08": 12.2,
    });
    const source = await openStore(store);
    const series = (await source.load({ symbols: ["AAA"], currencies: [], entities: [] })).series("AAA");
    await source.close();
    expect(series?.sources?.names[series.sources.of[4] ?? -1]).toBe("Yahoo Finance, 2025-01-08 23:00Z");
  });

  it("refuses bars in another currency than the tape's", async () => {
    await importDirectory(writeTape(join(folder, "files")), store);
    market.listings = { AAA: { closes: { "2025-01-08": 12 }, meta: { currency: "CAD" } } };
    const { failed } = await sync(["AAA"], "2025-01-08T23:00:00Z");
    expect(failed.map(({ error }) => error.code)).toEqual(["sync-currency-differs"]);
  });

  it("fetches rates", async () => {
    const { added } = await syncTape(store, { symbols: [], rates: true, feeds: [] }, options(evening));
    expect(added.rates).toBe(3);
    expect((await planSync(store, { symbols: [], rates: true, feeds: [] }, options(evening))).length).toBe(0);
  });

  it("goes on where one symbol is refused, and leaves the tape as it is", async () => {
    market.listings = { ABC: { closes: { "2025-09-24": 12 } } };
    const { failed, added } = await sync(["NOPE", "ABC"], evening);
    expect([failed.map(({ what, error }) => [what, error.code]), added.bars]).toEqual([
      [["NOPE", "provider-no-data"]],
      1,
    ]);
  });

  it("plans without asking", async () => {
    const before = server.asked.length;
    const planned = await planSync(store, { symbols: ["ABC"], rates: true, feeds: [] }, options(evening));
    expect(planned.map(({ provider, want }) => [provider.id, want.kind])).toEqual([
      ["yahoo", "bars"],
      ["ecb", "rates"],
    ]);
    expect(server.asked.length).toBe(before);
  });

  it("is one at a time", async () => {
    market.listings = Object.fromEntries(["A", "B", "C"].map((symbol) => [symbol, { closes: { "2025-09-24": 12 } }]));
    await Promise.all(["A", "B", "C"].map((symbol) => sync([symbol], evening)));
    expect(await Promise.all(["A", "B", "C"].map((symbol) => closes(symbol)))).toEqual(
      Array(3).fill({ "2025-09-24": 12 }),
    );
    market.listings = { D: { closes: { "2025-09-24": 12 } } };
    const slow = sync(["D"], evening);
    await new Promise((done) => setTimeout(done, 30));
    await expect(sync(["D"], evening, { patience: 0 })).rejects.toEqual(
      expect.objectContaining({ code: "tape-locked" }),
    );
    await slow;
  });
});
