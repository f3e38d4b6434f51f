import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

const path = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Nothing that a browser does on its own: no first run, no update, no telemetry. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds for what looks at every element of a page, on a machine that does other things too. */
export const PATIENCE = 90_000;

/** Opens a page of markup from a file, without network; what it asks for or complains of is in `heard`. */
export type OpenPage = (html: string, options?: BrowserContextOptions) => Promise<{ page: Page; heard: string[] }>;

/** Tests in a real browser; left out, and said so, where there is none. */
export function inBrowser(name: string, tests: (open: OpenPage) => void): void {
  if (!existsSync(path)) {
    process.stderr.write(
      `\nNOT TESTED in a browser: ${name}. There is no ${path}; install chromium, or name one in CHROMIUM.\n`,
    );
    describe.skip(name, () => {});
    return;
  }
  describe(name, () => {
    let browser: Browser;
    const folder = mkdtempSync(join(tmpdir(), "tapecheck-browser-"));
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: path, headless: true, args: QUIET });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });
    let count = 0;
    tests(async (html, options = {}) => {
      const file = join(folder, `page-${++count}.html`);
      writeFileSync(file, html);
      const context = await browser.newContext({ offline: true, viewport: { width: 900, height: 700 }, ...options });
      const page = await context.newPage();
      const heard: string[] = [];
      page.on("request", (request) => void heard.push(request.url()));
      page.on("console", (message) => void heard.push(message.text()));
      page.on("pageerror", (error) => void heard.push(error.message));
      const { href } = pathToFileURL(file);
      await page.goto(href);
      heard.splice(heard.indexOf(href), 1);
      return { page, heard };
    });
  });
}

/** Rules of accessibility that a page breaks, by axe: WCAG 2.2 A and AA, and best practice. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { default: axe } = await import("axe-core");
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })",
  );
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(" | ")}`,
  );
}
