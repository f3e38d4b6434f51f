import { describe, expect, it } from "vitest";
import { chartPage } from "../../src/chart/index.js";
import { windowOf } from "../../src/chart/window.js";
import { parseIso } from "../../src/tape/session-date.js";
import { EVENTS, madeUpChart } from "./support.js";

const claim = { from: parseIso("2025-09-08"), to: parseIso("2025-09-12"), said: null } as never;
const chart = madeUpChart({
  type: "candles",
  averages: [20],
  bollinger: true,
  volume: true,
  events: EVENTS,
  claim,
  levels: true,
});
const at = (day: string): number => chart.sessions.indexOf(day);

describe("a stretch of a chart", () => {
  const part = windowOf(chart, at("2025-09-05"), at("2025-09-15"));

  it("has its sessions, and for each the values it had", () => {
    expect([part.sessions[0], part.sessions.at(-1)]).toEqual(["2025-09-05", "2025-09-15"]);
    for (const [nth, panel] of part.panels.entries())
      for (const [of, layer] of panel.layers.entries())
        for (const [name, values] of Object.entries(layer))
          if (Array.isArray(values)) {
            const whole = (chart.panels[nth]?.layers[of] ?? {}) as unknown as Record<string, unknown[]>;
            expect(values).toEqual(whole[name]?.slice(at("2025-09-05"), at("2025-09-15") + 1));
          }
  });

  it("has the events and the claim in it at their sessions, and none beside it", () => {
    expect(part.events.map(({ number, session }) => [number, part.sessions[session]])).toEqual([[1, "2025-09-10"]]);
    const mark = part.panels[0]?.claim;
    expect([part.sessions[mark?.from ?? 0], part.sessions[mark?.to ?? 0]]).toEqual(["2025-09-08", "2025-09-12"]);
    expect(windowOf(chart, 0, at("2025-09-10")).panels[0]?.claim).toBeNull();
  });

  it("keeps no level far from its prices", () => {
    const { layers = [], levels = [] } = part.panels[0] ?? {};
    const candles = layers.find(({ kind }) => kind === "band");
    const high = Math.max(...(candles?.kind === "band" ? (candles.upper as number[]) : []));
    expect(levels.every(({ value }) => value <= high)).toBe(true);
  });
});

describe("the page of a chart", () => {
  it("lets nothing end the elements that hold its data and its script", () => {
    const named = { ...chart, title: "</script><script>x()</script><b>" };
    const html = chartPage(named, { width: 600, height: 400 }, 'f("</script>")');
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(html).not.toContain("<b>");
  });
});
