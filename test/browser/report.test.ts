import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import { makeShell } from "../cli/shell.js";
import { root } from "../house/repository.js";
import { accessibilityProblems, inBrowser, PATIENCE } from "./chromium.js";

async function report(text: string, ...flags: string[]): Promise<string> {
  const shell = makeShell(root, text);
  await run(["check", "--format", "html", ...flags, "-"], shell);
  return shell.printed.out;
}

const example = await report(readFileSync(join(root, "examples/alibaba-2025-09-24.md"), "utf8"));

/** A short text with a number of each kind. */
const mixed = await report(
  "# On one day\n\nAlibaba rose 9.2%, then 9.8%, in Hong Kong on September 24, 2025. It may rise 44.4%. The gauge added 17.3 zlotys.\n\n| Name | Close |\n| --- | --- |\n| Baidu | HK$128.60 |\n\n- Alibaba more than doubled this year.\n\n`1.5`\n",
  "--published",
  "2025-09-24",
);

inBrowser("the page of an article", (open) => {
  it("asks for nothing but itself, and complains of nothing", async () => {
    const { heard } = await open(example);
    expect(heard).toEqual([]);
  });

  it("shows the evidence and its picture while the pointer is on a number or on what is shown, and no longer", async () => {
    const { page } = await open(example);
    const popover = page.locator("#popover");
    expect(await popover.isVisible()).toBe(false);
    await page.hover("a.number.contradicted >> nth=1");
    expect(await popover.textContent()).toContain("the tape gives +20.71%");
    expect(await popover.locator("svg.picture .dot").count()).toBe(2);
    await popover.hover();
    await page.waitForTimeout(300);
    expect(await popover.isVisible()).toBe(true);
    await page.hover("h1");
    await popover.waitFor({ state: "hidden" });
    await page.hover("a.number.contradicted >> nth=1");
    await page.keyboard.press("Escape");
    expect(await popover.isVisible()).toBe(false);
  });

  it("keeps it after a click until Escape or a click elsewhere", async () => {
    const { page } = await open(example);
    const popover = page.locator("#popover");
    await page.click("a.number.confirmed >> nth=2");
    await page.mouse.move(2, 2);
    await page.waitForTimeout(300);
    expect(await popover.isVisible()).toBe(true);
    await page.click("h1");
    expect(await popover.isVisible()).toBe(false);
  });

  it("is walked with the keyboard: in the order of the text, to the evidence and back", async () => {
    const { page } = await open(example);
    const ids = await page.locator("article a.number").evaluateAll((numbers) => numbers.map(({ id }) => id));
    const focused = () => page.evaluate("document.activeElement?.id");
    await page.focus(`#${ids[0]}`);
    for (const id of ids.slice(0, 6)) {
      expect(await focused()).toBe(id);
      expect(await page.locator("#popover").isVisible()).toBe(true);
      await page.keyboard.press("Tab");
    }
    const [, second = ""] = ids;
    await page.focus(`#${second}`);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe(second.replace("n", "e"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe(`#${second}`);
  });

  it("shows it on tap, at the foot of a telephone, and is no wider than that", async () => {
    const { page } = await open(example, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.tap("a.number.contradicted");
    const box = await page.locator("#popover").boundingBox();
    expect(box?.width).toBe(360);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await page.tap("h1");
    expect(await page.locator("#popover").isVisible()).toBe(false);
  });

  it.each(["light", "dark"] as const)(
    "breaks no rule of accessibility in %s, with evidence shown or not",
    async (colorScheme) => {
      const { page } = await open(mixed, { colorScheme });
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.focus("a.number.contradicted");
      expect(await accessibilityProblems(page)).toEqual([]);
    },
    PATIENCE,
  );

  it("tells a screen reader the verdict with the number, and the message as its description", async () => {
    const { page } = await open(example);
    const link = page.getByRole("link", { name: "18.5% (contradicted)" });
    expect(await link.count()).toBe(1);
    const id = (await link.getAttribute("aria-describedby")) ?? "";
    expect(await page.locator(`#${id}`).textContent()).toContain("the tape gives +12.90%");
  });

  it("underlines each verdict in another way, without its colour", async () => {
    const { page } = await open(mixed);
    const styles = (await page.evaluate(
      "[...document.querySelectorAll('article a.number')].map((one) => one.className + ' ' + getComputedStyle(one).textDecorationStyle)",
    )) as string[];
    const kinds = new Map(styles.map((text) => [text.split(" ")[1], text.split(" ")[2]]));
    expect(kinds.size).toBeGreaterThan(2);
    expect(new Set(kinds.values()).size).toBe(kinds.size);
  });

  it("is printed with its evidence, without what only a screen has; moves nothing for those who want it so", async () => {
    const { page } = await open(example, { reducedMotion: "reduce" });
    expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
    await page.focus("a.number.contradicted");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#popover").isVisible()).toBe(false);
    expect(await page.locator("li.card").first().isVisible()).toBe(true);
  });

  it("runs nothing of the article", async () => {
    const attack = `<script>window.attacked = 1</script> Alibaba rose 9.2% <img src=x onerror="window.attacked=1"> in Hong Kong.`;
    for (const text of [attack, `<html><body><article><p>${attack}</p></article></body></html>`]) {
      const { page, heard } = await open(await report(text, "--published", "2025-09-24"));
      expect([await page.evaluate("window.attacked"), heard]).toEqual([undefined, []]);
    }
  });
});
