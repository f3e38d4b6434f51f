import { describe, expect, it } from "vitest";
import { captionOf, subtitleOf } from "../../src/chart/wording.js";
import { parseIso } from "../../src/tape/session-date.js";
import { EVENTS, madeUp, madeUpChart, walk } from "./support.js";

const day = (text: string) => parseIso(text) ?? null;
const others = {
  charted: [
    { instrument: madeUp("A"), series: walk("A", 300) },
    { instrument: madeUp("B"), series: walk("B", 300, 4) },
  ],
} as const;

describe("the specification of a chart", () => {
  it("is plain JSON", () => {
    const chart = madeUpChart({
      type: "candles",
      volume: true,
      macd: true,
      bollinger: true,
      events: EVENTS,
      levels: true,
    });
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  it("says what, when, from where and up to which day", () => {
    const chart = madeUpChart({ to: day("2025-09-24"), log: true });
    expect(chart.title).toBe("Company A (A)");
    expect(subtitleOf(chart)).toBe("USD  ·  16 Apr 2025 to 24 Sep 2025, 116 sessions  ·  log scale");
    expect(captionOf(chart)).toBe("Source: made up. Data to 24 Sep 2025. Drawn by Tapecheck.");
    expect(subtitleOf(madeUpChart({ language: "fr" }))).toBe("USD  ·  du 16 avr. 2025 au 30 sept. 2025, 120 séances");
  });

  it("has a year before the last session where nobody says from when, and no day without a session", () => {
    const { sessions } = madeUpChart({ from: null });
    expect([sessions[0], sessions.at(-1), sessions.length]).toEqual(["2024-09-30", "2025-09-30", 262]);
    expect(sessions).not.toContain("2025-09-27");
  });

  it("draws the same values wherever it begins: indicators use all sessions before", () => {
    const wanted = { averages: [50], rsi: true, macd: true, drawdown: true };
    const lasts = (from: string) =>
      madeUpChart({ ...wanted, from: day(from) }).panels.flatMap(({ layers }) =>
        layers.flatMap((layer) => ("values" in layer ? [layer.values.at(-1)] : [])),
      );
    expect(lasts("2025-09-01")).toEqual(lasts("2024-12-02"));
    expect(lasts("2025-09-01").every((value) => typeof value === "number")).toBe(true);
  });

  it("draws no row of a selection, but counts it among what was highest", () => {
    const series = walk("A", 300);
    series.close[10] = 1000;
    const charted = [{ instrument: madeUp("A"), series: { ...series, completeFrom: parseIso("2025-03-03") } }] as never;
    const chart = madeUpChart({ charted, from: day("2024-08-01"), drawdown: true });
    expect(chart.sessions[0]).toBe("2025-03-03");
    const below = chart.panels.find(({ name }) => name === "drawdown")?.layers[0];
    expect(below?.kind === "area" && below.values.at(-1)).toBeCloseTo(
      ((series.close[299] as number) / 1000 - 1) * 100,
      9,
    );
  });

  it("sets several instruments to 100 at their first close", () => {
    const [price] = madeUpChart(others).panels;
    expect(price?.layers.map((layer) => layer.kind === "line" && [layer.label, layer.values[0]])).toEqual([
      ["B", 100],
      ["A", 100],
    ]);
  });

  it("marks an event at the first session that could react to it", () => {
    const { events, sessions } = madeUpChart({ events: EVENTS });
    expect(events.map(({ number, session }) => [number, sessions[session]])).toEqual([
      [1, "2025-09-10"],
      [2, "2025-09-17"],
    ]);
    expect(events[1]?.text).toBe("16 Sep 2025: A & B <new> (press)");
  });

  it("draws a claim between its two closes, with the change", () => {
    const series = walk("A", 300);
    const [from, to] = [day("2025-09-23"), day("2025-09-24")];
    if (from === null || to === null) throw new Error("no days");
    const { panels, sessions } = madeUpChart({ claim: { from, to, said: { quote: "rose", verdict: "contradicted" } } });
    const claim = panels[0]?.claim;
    expect([sessions[claim?.from ?? 0], sessions[claim?.to ?? 0]]).toEqual(["2025-09-23", "2025-09-24"]);
    expect([claim?.start, claim?.end]).toEqual([series.close[294], series.close[295]]);
    const change = ((series.close[295] as number) / (series.close[294] as number) - 1) * 100;
    expect(claim?.lines[0]).toBe(`${change < 0 ? "−" : "+"}${Math.abs(change).toFixed(2)}%`);
    expect(claim?.lines.slice(2)).toEqual(["23 Sep 2025 → 24 Sep 2025", "“rose”", "contradicted"]);
  });

  it("refuses what it has too few sessions for, and a claim on a day without one", () => {
    expect(() => madeUpChart({ averages: [301] })).toThrow(
      expect.objectContaining({ code: "sessions-too-few", found: "300" }),
    );
    expect(() => madeUpChart({ from: day("2026-01-01") })).toThrow(
      expect.objectContaining({ code: "sessions-too-few" }),
    );
    const claim = { from: parseIso("2025-09-27"), to: parseIso("2025-09-29"), said: null } as never;
    expect(() => madeUpChart({ claim })).toThrow(expect.objectContaining({ code: "claim-outside" }));
  });
});
