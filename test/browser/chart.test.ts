import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { chartPage } from "../../src/chart/index.js";
import { EVENTS, madeUpChart } from "../chart/support.js";
import { root } from "../house/repository.js";
import { accessibilityProblems, inBrowser, PATIENCE } from "./chromium.js";

const size = { width: 900, height: 560 };
const script = readFileSync(join(root, "dist/chart-page.js"), "utf8");
const chart = madeUpChart({ averages: [20], volume: true, events: EVENTS });
const html = chartPage(chart, size, script);

inBrowser("the page of a chart", (open) => {
  it("asks for nothing but itself, and draws what its specification says as wide as there is room", async () => {
    const { page, heard } = await open(html, { viewport: { width: 1200, height: 800 } });
    expect(heard).toEqual([]);
    expect(await page.locator("#plot > svg").getAttribute("width")).toBe("1168");
    expect(await page.locator("#plot g.event").count()).toBe(2);
  });

  it("has its picture without scripts", async () => {
    const { page } = await open(html, { javaScriptEnabled: false });
    expect(await page.locator("#plot > svg g.layer").count()).toBe(3);
    expect(await page.locator("button").first().isVisible()).toBe(false);
  });

  it("tells the values of the session under the pointer, and of those that the arrow keys reach", async () => {
    const { page } = await open(html);
    const readout = page.locator("#readout");
    const close = chart.panels[0]?.layers.at(-1);
    const last = close?.kind === "line" ? (close.values.at(-1) as number).toFixed(2) : "";
    await page.focus("#plot");
    await page.keyboard.press("End");
    expect(await readout.textContent()).toContain("30 Sep 2025");
    expect(await readout.textContent()).toContain(`Close ${last}`);
    await page.keyboard.press("ArrowLeft");
    expect(await readout.textContent()).toContain("29 Sep 2025");
    const box = await page.locator("#plot").boundingBox();
    await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 200);
    expect(await readout.textContent()).toMatch(/\d+ \w+ 2025\s+Close \d/);
    expect(await page.locator("#overlay .cross").count()).toBe(1);
  });

  it("shows a stretch that is drawn over or chosen alone, and all again", async () => {
    const { page } = await open(html);
    const box = (await page.locator("#plot").boundingBox()) ?? { x: 0, y: 0 };
    const subtitle = page.locator("#plot > svg > text").nth(1);
    await page.mouse.move(box.x + 300, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y + 200);
    await page.mouse.up();
    const sessions = Number(/(\d+) sessions/.exec(await subtitle.innerHTML())?.[1]);
    expect(sessions).toBeGreaterThan(20);
    expect(sessions).toBeLessThan(40);
    await page.keyboard.press("Escape");
    await page.click("button:has-text('1 M')");
    expect(await subtitle.innerHTML()).toContain("29 Aug 2025 to 30 Sep 2025");
    expect(await page.locator("button[aria-pressed=true]").textContent()).toBe("1 M");
    await page.click("button:has-text('All')");
    expect(await subtitle.innerHTML()).toContain("120 sessions");
  });

  it("has all values as a table", async () => {
    const { page } = await open(html);
    await page.click("summary");
    // The table is filled when the page is told that it was opened, which comes after the click.
    await page.locator("tbody tr").first().waitFor();
    expect(await page.locator("tbody tr").count()).toBe(120);
    expect(await page.locator("thead th").allInnerTexts()).toEqual(["Session", "Close", "Average of 20", "Volume"]);
    expect(await page.locator("tbody tr").first().locator("td").first().textContent()).toBe("2025-09-30");
  });

  it.each(["light", "dark"] as const)(
    "breaks no rule of accessibility in %s, and fits a telephone",
    async (colorScheme) => {
      const { page } = await open(html, { colorScheme, viewport: { width: 360, height: 740 } });
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    },
    PATIENCE,
  );
});
