import { describe, expect, it } from "vitest";
import { memorySource, memoryTape } from "../../src/tape/memory.js";
import type { TapeEvent } from "../../src/tape/model.js";
import { parseIso, type SessionDate } from "../../src/tape/session-date.js";

const event = (instant: number, entity: string): TapeEvent => ({ instant, entity, kind: "k", title: "t", source: "s" });
const fact = (entity: string, value: number) => ({
  entity,
  metric: "revenue",
  periodEnd: parseIso("2025-06-30") as SessionDate,
  period: "quarter",
  value,
  unit: "USD",
  source: "s",
});
const rows = {
  instruments: [],
  events: [event(3, "Alpha"), event(2, ""), event(1, "Beta"), event(1, "Alpha")],
  facts: [fact("Alpha", 2), fact("Beta", 9), fact("Alpha", 1)],
};

describe("a tape in memory", () => {
  it("has the events of an entity and of the market, ascending", () => {
    const tape = memoryTape(rows);
    expect(tape.events("Alpha").map(({ instant }) => instant)).toEqual([1, 2, 3]);
    expect(tape.events("Gamma").map(({ instant }) => instant)).toEqual([2]);
    expect(tape.facts("Alpha").map(({ value }) => value)).toEqual([2, 1]);
    expect([tape.facts("Gamma"), tape.dividends("AAA"), tape.series("AAA"), tape.rates("EUR")]).toEqual([
      [],
      [],
      undefined,
      undefined,
    ]);
  });

  it("is a source too", async () => {
    const source = memorySource(rows);
    expect(await source.instruments()).toBe(rows.instruments);
    expect((await source.load({ symbols: [], currencies: [], entities: [] })).facts("Beta")).toHaveLength(1);
    await source.close();
  });
});
