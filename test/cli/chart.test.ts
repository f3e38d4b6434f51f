import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pngOf } from "../../apps/cli/chart/png.js";
import { run } from "../../apps/cli/program.js";
import type { ChartSpecification } from "../../src/chart/index.js";
import { makeShell } from "./shell.js";

const folder = mkdtempSync(join(tmpdir(), "tapecheck-chart-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function chart(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const shell = makeShell(folder);
  const code = await run(["chart", ...args], shell);
  return { code, ...shell.printed };
}

async function specification(...args: string[]): Promise<ChartSpecification> {
  expect(await chart(...args, "--out", "chart.json")).toEqual({ code: 0, out: "", error: "" });
  return JSON.parse(readFileSync(join(folder, "chart.json"), "utf8"));
}

describe("tapecheck chart", () => {
  it("prints SVG, and nothing else", async () => {
    const { code, out, error } = await chart("9988.HK", "--as-of", "2025-09-24", "--ma", "20,50", "--volume");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(out).toContain(">174.00</text>");
  });

  it("writes PNG with two pixels for one of the drawing", async () => {
    expect((await chart("9988.HK", "--size", "480x320", "--out", "a.png")).code).toBe(0);
    const png = readFileSync(join(folder, "a.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([960, 640]);
  });

  it("writes a page that holds its picture, its specification and its script", async () => {
    expect((await chart("9988.HK", "--volume", "--lang", "fr", "--out", "a.html")).code).toBe(0);
    const html = readFileSync(join(folder, "a.html"), "utf8");
    const [, data = "{}"] = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(data).chart.panels.map(({ name }: { name: string }) => name)).toEqual(["price", "volume"]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(html).toContain("<svg xmlns=");
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });

  it("writes no PNG without its text where there is no font", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect(() => pngOf(svg, false)).toThrow(expect.objectContaining({ code: "fonts-missing" }));
    expect(pngOf(svg).length).toBeGreaterThan(20);
  });

  it("draws a sentence on its two closes, with its verdict", async () => {
    const { panels, sessions } = await specification(
      "9988.HK",
      "--as-of",
      "2025-09-24",
      "--claim",
      "Alibaba rose 9.8% in Hong Kong.",
    );
    const claim = panels[0]?.claim;
    expect(claim).toMatchObject({ start: 159.4, end: 174 });
    expect([sessions[claim?.from ?? 0], sessions[claim?.to ?? 0]]).toEqual(["2025-09-23", "2025-09-24"]);
    expect(claim?.lines).toEqual([
      "+9.16%",
      "159.40 → 174.00",
      "23 Sep 2025 → 24 Sep 2025",
      "“Alibaba rose 9.8%”",
      "contradicted",
    ]);
  });

  it("draws a claim of two days, the events of the company and the market, and several instruments", async () => {
    const { panels, events } = await specification("9988.HK", "--claim", "2025-08-29..2025-09-01", "--events");
    expect(panels[0]?.claim?.lines[0]).toMatch(/^\+18\.\d\d%$/);
    expect(events.map(({ text }) => text).join("\n")).toContain("June quarter 2025 results");
    const compared = await specification("BABA", "kweb", "^GSPC", "--from", "2025-01-02");
    expect(compared.panels[0]?.layers.map(({ label }) => label)).toEqual(["^GSPC", "KWEB", "BABA"]);
  });

  it("counts what was highest before the sessions it draws", async () => {
    const { panels } = await specification("9988.HK", "--as-of", "2025-09-24", "--drawdown");
    const layer = panels[1]?.layers[0];
    expect(layer?.kind === "area" && layer.values.at(-1)).toBeCloseTo((174 / 307.4 - 1) * 100, 9);
  });

  it.each([
    [["BIDDU"], "symbol-unknown", "perhaps BIDU (Baidu ADS)"],
    [["alibaba"], "symbol-unknown", "9988.HK"],
    [["9988.HK", "--ma", "5000"], "sessions-too-few", "5000 sessions"],
    [["9988.HK", "--from", "2026-01-05"], "sessions-too-few", "2024-09-02 to 2025-09-30"],
    [["9988.HK", "--from", "2025-02-30"], "day-malformed", "2025-02-30"],
    [["9988.HK", "--size", "9x9"], "size-too-small", "260x182"],
    [["9988.HK", "--rsi", "--macd", "--size", "400x300"], "size-too-small", "3 panels"],
    [["9988.HK", "--size", "large"], "usage-error", "960x540"],
    [["9988.HK", "--ma", "x"], "usage-error", "20,50"],
    [["9988.HK", "--out", "a.gif"], "chart-format-unknown", "a.gif"],
    [["9988.HK", "--out", "no/such/folder/a.svg"], "file-unwritable", "ENOENT"],
    [["9988.HK", "--claim", "Nothing of note."], "claim-not-drawn", "no claim"],
    [["9988.HK", "--claim", "2025-09-24..2030-01-02"], "claim-outside", "2030-01-02"],
    [[], "usage-error", "symbol"],
  ] as const)("refuses %j with %s", async (args, code, told) => {
    const { code: exit, out, error } = await chart(...args);
    expect([exit, out]).toEqual([2, ""]);
    expect(error.toLowerCase()).toContain(told.toLowerCase());
    expect(error).toContain(`tapecheck: ${code}`);
  });
});
