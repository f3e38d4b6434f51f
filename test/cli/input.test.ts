import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printFailure } from "../../apps/cli/failure.js";
import { fetchLimits, readInput } from "../../apps/cli/input.js";
import { wantsColor } from "../../apps/cli/shell.js";
import { pdfOf } from "./pdf.js";
import { makeShell } from "./shell.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tapecheck-"));
});
afterAll(() => rm(folder, { recursive: true }));

const limits = fetchLimits(false);
const read = (name: string, input = "") => readInput(name, makeShell(folder, input), limits);

describe("reading a text", () => {
  it("keeps every code unit, a byte order mark too, so that offsets index the file", async () => {
    await writeFile(join(folder, "bom.md"), "\ufeffrose 9%\r\n");
    expect(await read("bom.md")).toEqual({
      path: "bom.md",
      source: "\ufeffrose 9%\r\n",
      format: "markdown",
      extracted: false,
    });
  });

  it("takes .txt for plain text and all else for Markdown", async () => {
    await writeFile(join(folder, "a.TXT"), "9%");
    expect((await read("a.TXT")).format).toBe("text");
    expect(await read("-", "9%")).toMatchObject({ path: null, source: "9%", format: "markdown" });
  });

  it("says what is wrong with what it cannot read", async () => {
    await writeFile(join(folder, "latin.md"), Buffer.from("ok\nca caf\u00e9 9%", "latin1"));
    const mistake = (name: string) => read(name).catch((error) => error);
    expect(await mistake("latin.md")).toMatchObject({ code: "file-not-utf8", file: "latin.md", line: 2, column: 7 });
    expect(await mistake("none.md")).toMatchObject({ code: "file-not-found", file: "none.md" });
    expect(await mistake(".")).toMatchObject({ code: "file-is-directory" });
    expect(await mistake("a\0b")).toMatchObject({ code: "file-unreadable" });
  });

  it("knows what it is written in by its first bytes, its name, and what it looks like", async () => {
    const feed = "<?xml version='1.0'?><rss><channel></channel></rss>";
    const texts: [name: string, text: string, format: string][] = [
      ["a.htm", "9%", "html"],
      ["a.xml", feed, "feed"],
      ["a.xml", "<?xml version='1.0'?><nitf><body>9%</body></nitf>", "html"],
      ["-", feed, "feed"],
      ["-", "\n<!DOCTYPE html><p>9%", "html"],
      ["-", "<!-- tapecheck-disable -->\n9%", "markdown"],
      ["-", "Date: Wed, 24 Sep 2025 10:30:00 GMT\n\n9%", "text"],
      ["page", "<html><body>9%", "html"],
      ["a.md", "<html><body>9%", "markdown"],
    ];
    for (const [name, text, format] of texts) {
      if (name !== "-") await writeFile(join(folder, name), text);
      expect([text, (await read(name, text)).format]).toEqual([text, format]);
    }
  });

  it("takes a page for what its bytes are, whatever it declares", async () => {
    const page = (declared: string) => `<meta charset="${declared}"><p>Hermès €9</p>`;
    const sourceOf = async (bytes: Uint8Array) => {
      await writeFile(join(folder, "a.html"), bytes);
      return (await read("a.html")).source;
    };
    expect(await sourceOf(Buffer.from(page("iso-8859-1")))).toBe(page("iso-8859-1"));
    expect(await sourceOf(Buffer.from(page("utf-8").replace("€", "E"), "latin1"))).toContain("Hermès");
    expect(await sourceOf(Buffer.from(page("no-such-thing").replace("€", "E"), "latin1"))).toContain("Hermès");
    expect(await sourceOf(Buffer.from(`\ufeff${page("latin1")}`, "utf16le"))).toBe(`\ufeff${page("latin1")}`);
    expect(await sourceOf(Buffer.from('<meta charset="shift_jis"><p>\x8a\x94\x89\xbf', "latin1"))).toContain("株価");
  });
});

describe("reading a PDF", () => {
  it("takes the text out of it, and says what cannot be", async () => {
    const lines = ["Alibaba rose 9.2% to", "HK$174.00 on Wednesday.", "", "Next."];
    await writeFile(join(folder, "a.pdf"), pdfOf(lines));
    expect(await read("a.pdf")).toEqual({
      path: "a.pdf",
      source: "Alibaba rose 9.2% to\nHK$174.00 on Wednesday.\n\nNext.",
      format: "text",
      extracted: true,
    });
    await writeFile(join(folder, "empty.pdf"), pdfOf([]));
    expect(await read("empty.pdf").catch(({ code }) => code)).toBe("pdf-without-text");
    expect(await read("-", "%PDF-1.7 damaged").catch(({ code }) => code)).toBe("pdf-unreadable");
  });
});

describe("colour", () => {
  const terminal = { isTTY: true, write: () => true };
  const pipe = { write: () => true };

  it("follows the option, then NO_COLOR and FORCE_COLOR, then the terminal", () => {
    const shell = (env: Record<string, string>) => makeShell(folder, "", env);
    expect(wantsColor(undefined, terminal, shell({}))).toBe(true);
    expect(wantsColor(undefined, pipe, shell({ CI: "true" }))).toBe(false);
    expect(wantsColor(undefined, terminal, shell({ NO_COLOR: "1" }))).toBe(false);
    expect(wantsColor(true, pipe, shell({ NO_COLOR: "1" }))).toBe(true);
    expect(wantsColor(false, terminal, shell({ FORCE_COLOR: "1" }))).toBe(false);
    expect(wantsColor(undefined, pipe, shell({ FORCE_COLOR: "1" }))).toBe(true);
    expect(wantsColor(undefined, terminal, shell({ TERM: "dumb" }))).toBe(false);
  });
});

describe("a failure", () => {
  it("that is a bug asks for a report, with the stack only on request", () => {
    const shell = makeShell(folder);
    printFailure(new TypeError("x is undefined"), shell, false, "a.md");
    expect(shell.printed.error).toMatch(/^tapecheck: internal-error a\.md x is undefined\n {2}hint {5}This is a bug/);
    expect(shell.printed.error).not.toContain("    at ");
    printFailure(new TypeError("x is undefined"), shell, true);
    expect(shell.printed.error).toContain("    at ");
  });
});
