import { describe, expect, it } from "vitest";
import { ecb } from "../../src/providers/ecb.js";
import { feed } from "../../src/providers/feed.js";
import { mappedProvider, type Provider, type Want } from "../../src/providers/index.js";
import { sec } from "../../src/providers/sec.js";
import { stooq } from "../../src/providers/stooq.js";
import { dayOf, ecbDay, ecbRates } from "./support/answers.js";

const read = (provider: Provider, want: Want, text: string, type = "") =>
  provider.parse(want, { text, type, retrieved: 0 });
const refusal = (code: string) => expect.objectContaining({ code });
const now = Date.parse("2025-09-25T00:00:00Z");

describe("Stooq", () => {
  const want = { kind: "bars", symbol: "AAPL", from: dayOf("2025-09-01") } as const;

  it("is asked for its own names of listings", () => {
    const asked = (symbol: string) =>
      new URL(stooq.request({ ...want, symbol }, { env: {}, now }).url).searchParams.get("s");
    expect(["AAPL", "9988.HK", "0700.HK", "VOD.L", "^GSPC"].map(asked)).toEqual([
      "aapl.us",
      "9988.hk",
      "700.hk",
      "vod.uk",
      "^spx",
    ]);
  });

  it("becomes bars; an index has no volume", () => {
    const { bars } = read(
      stooq,
      want,
      "Date,Open,High,Low,Close\r\n2025-09-24,6650.1,6660,6600,6637.97\r\n",
      "text/csv",
    );
    expect(bars).toEqual([
      {
        date: dayOf("2025-09-24"),
        open: 6650.1,
        high: 6660,
        low: 6600,
        close: 6637.97,
        volume: Number.NaN,
        adjusted: 6637.97,
      },
    ]);
  });

  it.each([
    ["No data", "provider-no-data"],
    ["Exceeded the daily hits limit", "provider-blocked"],
    ["<!DOCTYPE html><title>Verify</title>", "provider-blocked"],
    ["Warning: Division by zero in download.inc on line 102\nDate,Open,High,Low,Close,Volume\n", "provider-format"],
    ["Date,Open,High,Low,Close,Volume\n2025-09-24,1,2,0.5,1.5,10\n2025-09-25,1,2,0.", "provider-format"],
    ["Date,Open,High,Low,Close,Volume\n2025-09-24,1,2,0.5,n/a,10\n", "provider-format"],
    ["Data,Otwarcie,Najwyzszy,Najnizszy,Zamkniecie,Wolumen\n", "provider-format"],
  ])("refuses %j", (text, code) => {
    expect(() => read(stooq, want, text, "text/csv")).toThrow(refusal(code));
  });

  it("keeps a key out of what is shown", () => {
    expect(stooq.request(want, { env: { TAPECHECK_STOOQ_KEY: "s3cret" }, now }).secrets).toEqual(["s3cret"]);
  });
});

describe("the European Central Bank", () => {
  const want = { kind: "rates", from: null } as const;

  it("is crossed to the dollar", () => {
    const { rates } = read(ecb, want, ecbRates([ecbDay("2025-09-24", { USD: 1.1757, CNY: 8.3765, GBP: 0.8728 })]));
    expect(rates).toEqual([
      { date: dayOf("2025-09-24"), quote: "EUR", rate: 0.85055711 },
      { date: dayOf("2025-09-24"), quote: "CNY", rate: 7.1246917 },
      { date: dayOf("2025-09-24"), quote: "GBP", rate: 0.74236625 },
    ]);
  });

  it("is asked for ninety days where that is enough", () => {
    const file = (from: string) => ecb.request({ kind: "rates", from: dayOf(from) }, { env: {}, now }).url;
    expect(file("2025-09-20")).toMatch(/hist-90d\.xml$/);
    expect(file("2025-01-02")).toMatch(/hist\.xml$/);
  });

  it("resolves no entity, of the document or from outside it, and does not grow by them", () => {
    const head = `<!DOCTYPE x [<!ENTITY a "1"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]>`;
    const day = `<Cube time='2025-09-24'><Cube currency='USD' rate='1&b;'/></Cube>&e;`;
    expect(() => read(ecb, want, ecbRates([day], head))).toThrow(refusal("provider-format"));
  });

  it.each([
    ["cut off", ecbRates([ecbDay("2025-09-24", { USD: 1.1757 })]).slice(0, -20)],
    ["with a rate of nothing", ecbRates([ecbDay("2025-09-24", { USD: 0 })])],
    ["with other elements", ecbRates(["<Day on='2025-09-24'/>"])],
  ])("is refused %s", (_, text) => {
    expect(() => read(ecb, want, text)).toThrow(refusal("provider-format"));
  });
});

describe("SEC EDGAR", () => {
  const want = { kind: "facts", entity: "Apple", registration: "320193" } as const;
  const figure = (val: number, filed: string, start = "2025-03-30", end = "2025-06-28") => ({
    start,
    end,
    val,
    filed,
    form: "10-Q",
    accn: `a-${filed}`,
  });
  const facts = (rows: object[], tag = "RevenueFromContractWithCustomerExcludingAssessedTax") =>
    JSON.stringify({ cik: 320193, facts: { "us-gaap": { [tag]: { units: { USD: rows } } } } });

  it("wants to know who asks", () => {
    expect(() => sec.request(want, { env: {}, now })).toThrow(refusal("provider-key-missing"));
    const request = sec.request(want, { env: { TAPECHECK_SEC_CONTACT: "Desk desk@example.org" }, now });
    expect(request.url).toBe("https://data.sec.gov/api/xbrl/companyfacts/CIK0000320193.json");
    expect(request.headers["user-agent"]).toBe("Desk desk@example.org");
  });

  it("takes the figure as filed last, and names periods by their length", () => {
    const rows = [
      figure(94, "2025-08-01"),
      figure(93, "2025-07-31"),
      figure(313, "2025-08-01", "2024-09-29"),
      figure(7, "2025-08-01", "2025-06-01"),
    ];
    const { facts: found } = read(sec, want, facts(rows));
    expect(found?.map(({ period, value, source }) => [period, value, source])).toEqual([
      ["quarter", 94, "SEC EDGAR 10-Q a-2025-08-01"],
      ["nine months", 313, "SEC EDGAR 10-Q a-2025-08-01"],
    ]);
  });

  it("reads what was filed: results by their form or item", () => {
    const recent = {
      form: ["4", "8-K", "10-Q"],
      acceptanceDateTime: ["2025-08-02T20:00:00.000Z", "2025-07-31T20:30:40.000Z", "2025-08-01T10:01:00.000Z"],
      accessionNumber: ["n1", "n2", "n3"],
      items: ["", "2.02,9.01", ""],
      primaryDocDescription: ["FORM 4", "8-K", "10-Q"],
    };
    const { events } = read(sec, { ...want, kind: "filings" }, JSON.stringify({ filings: { recent } }));
    expect(events?.map(({ kind, source }) => [kind, source])).toEqual([
      ["results", "SEC EDGAR n2"],
      ["results", "SEC EDGAR n3"],
    ]);
  });

  it.each([
    ["a page for robots", "<html><title>Undeclared Automated Tool</title>", "provider-blocked"],
    ["another shape", '{"facts":[]}', "provider-format"],
    [
      "figures as text",
      facts([{ end: "2025-06-28", start: "2025-03-30", val: "94", filed: "2025-08-01" }]),
      "provider-format",
    ],
  ])("refuses %s", (_, text, code) => {
    expect(() => read(sec, want, text)).toThrow(refusal(code));
  });
});

describe("a feed", () => {
  const want = { kind: "events", entity: "Alpha", address: "https://example.org/news.xml" } as const;

  it("becomes events with the address of each document", () => {
    const item =
      "<item><title>Alpha wins a contract</title><link>https://example.org/1</link><pubDate>Wed, 24 Sep 2025 08:00:00 +0800</pubDate></item>";
    const { events } = read(
      feed,
      want,
      `<rss version="2.0"><channel><title>News</title>${item}<item><title>Undated</title></item></channel></rss>`,
    );
    expect(events).toEqual([
      {
        instant: Date.parse("2025-09-24T00:00:00Z"),
        entity: "Alpha",
        kind: "announcement",
        title: "Alpha wins a contract",
        source: "https://example.org/1",
      },
    ]);
  });

  it.each(["<rss><channel><item>", "<html></html>", ""])("is refused where it is none: %j", (text) => {
    expect(() => read(feed, want, text)).toThrow(refusal("provider-format"));
  });
});

describe("any CSV by its mapping", () => {
  const mapping = {
    name: "Desk",
    url: "https://example.org/{symbol}.csv?from={from}&key={key}",
    columns: { date: "Tag", close: "Schluss", volume: "Stück" },
    date: "DD.MM.YYYY",
    delimiter: ";",
    decimal: ",",
    scale: 0.01,
    key: "DESK_KEY",
  };
  const desk = mappedProvider("desk", JSON.stringify(mapping), "desk.json");
  const want = { kind: "bars", symbol: "A&B", from: dayOf("2025-09-01") } as const;

  it("is asked with symbol, day and key in their places", () => {
    const { url, secrets } = desk.request(want, { env: { DESK_KEY: "k e y" }, now });
    expect(url).toBe("https://example.org/A%26B.csv?from=2025-09-01&key=k%20e%20y");
    expect(secrets).toContain("k e y");
    expect(() => desk.request(want, { env: {}, now })).toThrow(refusal("provider-key-missing"));
  });

  it("becomes bars in ascending order", () => {
    const { bars } = read(desk, want, "Tag;Schluss;Stück\n24.09.2025;17.400,50;1000\n23.09.2025;15.940;900\n");
    expect(bars?.map(({ close, volume }) => [close, volume])).toEqual([
      [159.4, 900],
      [174.005, 1000],
    ]);
  });

  it.each([
    "Tag;Kurs\n24.09.2025;1\n",
    "Tag;Schluss;Stück\n2025-09-24;1;1\n",
    "Tag;Schluss;Stück\n24.09.2025;;1\n",
    "Tag;Schluss;Stück\n24.09.2025;1",
  ])("refuses %j", (text) => {
    expect(() => read(desk, want, text)).toThrow(refusal("provider-format"));
  });

  it.each([
    ["not JSON"],
    ["{}"],
    [JSON.stringify({ ...mapping, date: "D-M-Y" })],
    [JSON.stringify({ ...mapping, columns: {} })],
  ])("must say how: %s", (source) => {
    expect(() => mappedProvider("desk", source, "desk.json")).toThrow(refusal("mapping-invalid"));
  });
});
