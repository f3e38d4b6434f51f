import { describe, expect, it } from "vitest";
import { yahoo } from "../../src/providers/yahoo.js";
import { dayOf, hongKong, yahooChart } from "./support/answers.js";

const want = { kind: "bars", symbol: "9988.HK", from: null } as const;
const read = (text: string, type = "application/json", asked: typeof want | object = want) =>
  yahoo.parse(asked as typeof want, { text, type, retrieved: 0 });

describe("Yahoo's chart", () => {
  it("becomes bars of the venue's days, without single-precision noise and without sessions of nulls", () => {
    const { bars, instruments } = read(
      yahooChart("9988.HK", [
        [hongKong("2025-09-22"), 159.89999389648438],
        [hongKong("2025-09-23"), null],
        [hongKong("2025-09-24"), 174],
      ]),
    );
    expect(bars?.map(({ date, close }) => [date, close])).toEqual([
      [dayOf("2025-09-22"), 159.9],
      [dayOf("2025-09-24"), 174],
    ]);
    expect(instruments?.[0]).toMatchObject({ venue: "XHKG", currency: "HKD", type: "share" });
  });

  it("has one bar a day where the price of this moment is a second row of it", () => {
    const rows = [
      [hongKong("2025-09-24"), 170],
      [hongKong("2025-09-24") + 7800, 174],
    ] as const;
    expect(read(yahooChart("9988.HK", rows)).bars?.map(({ close }) => close)).toEqual([174]);
  });

  it("counts days by the zone's own clock, also on the other side of a change of it", () => {
    const meta = { exchangeTimezoneName: "America/New_York", gmtoffset: -14400, currency: "USD", exchangeName: "NYQ" };
    const winter = Date.parse("2025-01-02T09:30:00-05:00") / 1000;
    expect(read(yahooChart("9988.HK", [[winter, 80]], { meta })).bars?.[0]?.date).toBe(dayOf("2025-01-02"));
  });

  it("divides pence by 100, dividends in pence too, and leaves volumes", () => {
    const meta = { currency: "GBp", exchangeName: "LSE", exchangeTimezoneName: "Europe/London" };
    const at = Date.parse("2025-09-24T08:00:00+01:00") / 1000;
    const events = { dividends: { [at]: { amount: 12.5, date: at } } };
    const { bars, dividends } = read(yahooChart("9988.HK", [[at, 245.35, 5000]], { meta, events }));
    expect(bars?.[0]).toMatchObject({ close: 2.4535, volume: 5000 });
    expect(dividends?.[0]).toMatchObject({ amount: 0.125, currency: "GBP" });
  });

  it("has the corporate actions apart: a dividend in the currency declared, a split as a ratio", () => {
    const at = hongKong("2024-06-12");
    const events = {
      dividends: { [at]: { amount: 0.2075, date: at, currency: "USD" } },
      splits: { [at]: { date: at, numerator: 5, denominator: 1, splitRatio: "5:1" } },
    };
    const { dividends, splits } = read(yahooChart("9988.HK", [[at, 78]], { events }));
    expect(dividends).toEqual([{ symbol: "9988.HK", exDate: dayOf("2024-06-12"), amount: 0.2075, currency: "USD" }]);
    expect(splits).toEqual([{ symbol: "9988.HK", exDate: dayOf("2024-06-12"), ratio: 5 }]);
  });

  it("may have no rows at all", () => {
    const empty = JSON.parse(yahooChart("9988.HK", []));
    delete empty.chart.result[0].timestamp;
    empty.chart.result[0].indicators = { quote: [{}], adjclose: [{}] };
    expect(read(JSON.stringify(empty)).bars).toEqual([]);
  });

  it.each([
    ["a consent page", "<!DOCTYPE html><html><title>Before you continue</title>", "text/html", "provider-blocked"],
    [
      "a page that is told as JSON",
      "  <html><body>Too Many Requests</body></html>",
      "application/json",
      "provider-blocked",
    ],
    [
      "a symbol that is not known",
      '{"chart":{"result":null,"error":{"code":"Not Found","description":"No data found"}}}',
      "application/json",
      "provider-no-data",
    ],
    [
      "a body that was cut off",
      yahooChart("9988.HK", [[hongKong("2025-09-24"), 174]]).slice(0, -30),
      "application/json",
      "provider-format",
    ],
    [
      "columns of other names",
      yahooChart("9988.HK", [[hongKong("2025-09-24"), 174]]).replace('"close"', '"last"'),
      "application/json",
      "provider-format",
    ],
    [
      "columns of two lengths",
      yahooChart("9988.HK", [[hongKong("2025-09-24"), 174]]).replace('"close":[174]', '"close":[174,175]'),
      "application/json",
      "provider-format",
    ],
    [
      "prices as text",
      yahooChart("9988.HK", [[hongKong("2025-09-24"), 174]]).replace('"close":[174]', '"close":["174"]'),
      "application/json",
      "provider-format",
    ],
    [
      "prices below zero",
      yahooChart("9988.HK", [[hongKong("2025-09-24"), -174]]),
      "application/json",
      "provider-format",
    ],
    [
      "the bars of another symbol",
      yahooChart("BABA", [[hongKong("2025-09-24"), 174]]),
      "application/json",
      "provider-format",
    ],
    [
      "a zone that is none",
      yahooChart("9988.HK", [], { meta: { exchangeTimezoneName: "Nowhere/Else" } }),
      "application/json",
      "provider-format",
    ],
    ["null", "null", "application/json", "provider-format"],
    ["nothing", "", "", "provider-format"],
  ])("refuses %s", (_, text, type, code) => {
    expect(() => read(text, type)).toThrow(expect.objectContaining({ code }));
  });

  it("finds instruments by name and leaves out what a tape has no place for", () => {
    const quotes = [
      { symbol: "BABA", longname: "Alibaba Group Holding Limited", exchange: "NYQ", quoteType: "EQUITY" },
      { symbol: "EURUSD=X", shortname: "EUR/USD", exchange: "CCY", quoteType: "CURRENCY" },
      { name: "A private company", index: "1" },
    ];
    const { instruments } = read(JSON.stringify({ quotes }), "application/json", { kind: "search", text: "alibaba" });
    expect(instruments?.map(({ symbol, venue }) => [symbol, venue])).toEqual([["BABA", "XNYS"]]);
  });
});
