import { describe, expect, it } from "vitest";
import { mappedProvider, type Provider, providerFor, providers, type Want } from "../../src/providers/index.js";
import { dayOf, ecbDay, ecbRates, hongKong, yahooChart } from "./support/answers.js";

const mapping = JSON.stringify({ url: "https://example.org/{symbol}.csv", columns: { date: "date", close: "close" } });
const all = [...providers, mappedProvider("desk", mapping, "desk.json")];
const company = { entity: "Alpha", registration: "1" };

/** What each kind is asked for, and a good answer of each provider to it. */
const wants: Record<Want["kind"], Want> = {
  bars: { kind: "bars", symbol: "9988.HK", from: null },
  rates: { kind: "rates", from: null },
  search: { kind: "search", text: "alpha" },
  registry: { kind: "registry" },
  facts: { kind: "facts", ...company },
  filings: { kind: "filings", ...company },
  events: { kind: "events", entity: "Alpha", address: "https://example.org/feed" },
};
const csv = "Date,Open,High,Low,Close,Volume\n2025-09-24,1,2,0.5,1.5,10\n2025-09-25,1,2,0.5,1.6,10\n";
const empty = { form: [], acceptanceDateTime: [], accessionNumber: [], items: [], primaryDocDescription: [] };
const good: Readonly<Record<string, string>> = {
  "yahoo bars": yahooChart("9988.HK", [[hongKong("2025-09-24"), 174]]),
  "yahoo search": '{"quotes":[]}',
  "stooq bars": csv,
  "ecb rates": ecbRates([ecbDay("2025-09-24", { USD: 1.1757 })]),
  "sec registry": '{"0":{"cik_str":1,"ticker":"AAA","title":"Alpha"}}',
  "sec facts": '{"facts":{}}',
  "sec filings": JSON.stringify({ filings: { recent: empty } }),
  "feed events": "<rss><channel><title>x</title></channel></rss>",
  "desk bars": "date,close\n2025-09-24,1.5\n2025-09-25,1.6\n",
};
const settings = { env: { TAPECHECK_SEC_CONTACT: "Desk desk@example.org" }, now: Date.parse("2025-09-25") };
const pairs = all.flatMap((provider) =>
  provider.serves.map((kind) => [`${provider.id} ${kind}`, provider, wants[kind]] as const),
);

describe.each(pairs)("%s", (name, provider: Provider, want: Want) => {
  const read = (text: string, type = "") => provider.parse(want, { text, type, retrieved: 0 });
  const coded = expect.objectContaining({ code: expect.stringMatching(/^provider-(format|blocked|no-data)$/) });

  it("asks over TLS, with no secret that it does not tell", () => {
    const { url } = provider.request(want, settings);
    expect(new URL(url).protocol).toBe("https:");
  });

  it("goes where its user says", () => {
    if (provider.id === "feed") return;
    expect(provider.request(want, { ...settings, base: "http://127.0.0.1:9" }).url).toMatch(
      /^http:\/\/127\.0\.0\.1:9\//,
    );
  });

  it("reads a good answer, the same twice, in ascending rows", () => {
    const rows = read(good[name] ?? "");
    expect(read(good[name] ?? "")).toEqual(rows);
    const dates = (rows.bars ?? []).map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
    for (const { date, close } of rows.bars ?? [])
      expect([date >= dayOf("1900-01-01"), close > 0]).toEqual([true, true]);
  });

  it("refuses an answer that was cut off anywhere, a page, and nothing", () => {
    const whole = (good[name] ?? "").trimEnd();
    for (let end = 0; end < whole.length - 1; end += Math.max(1, Math.floor(whole.length / 60))) {
      // What a cut leaves of a file of lines may be a whole file of fewer.
      if (/bars$/.test(name) && !name.startsWith("yahoo") && /\n$|\d$/.test(whole.slice(0, end))) continue;
      expect(() => read(whole.slice(0, end)), whole.slice(0, end)).toThrow(coded);
    }
    expect(() => read("<!doctype html><html><title>Consent</title></html>", "text/html")).toThrow(coded);
  });

  it("states its terms", () => {
    const { units, licence, address, rate, delayMinutes } = provider.terms;
    expect([units, licence].every((text) => text.length > 2)).toBe(true);
    expect(new URL(address).protocol).toBe("https:");
    expect(rate.requests / rate.perMilliseconds).toBeGreaterThan(0);
    expect(delayMinutes).toBeGreaterThanOrEqual(0);
  });
});

it("has names that are told apart", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

it("is found by what it serves, or by its name", () => {
  expect(providerFor("bars", undefined).id).toBe("yahoo");
  expect(providerFor("bars", "desk", all).id).toBe("desk");
  expect(() => providerFor("rates", "yahoo")).toThrow(expect.objectContaining({ code: "provider-unknown" }));
});
