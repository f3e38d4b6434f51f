import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FinalReport } from "../../src/report/index.js";
import { tapecheck } from "./command.js";

const said = "Alibaba's net income rose 76% in the quarter ended June 30, 2025.";
const texts = {
  "article.md":
    "---\npublished: 2025-09-24\n---\nAlibaba's net income rose 66% in the June quarter.\n\nAlibaba shares rose 9.2% in Hong Kong on Wednesday.\n",
  "release.txt": said,
  "release.html": `<html><head><meta property="article:published_time" content="2025-08-29"></head><body><main><p>Alibaba&rsquo;s net income rose <b>76</b>% in the quarter ended June 30, 2025.</p></main></body></html>`,
  "broken.md": "---\npublished: 24 of September\n---\n9.2%\n",
};

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tapecheck-"));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  server = createServer((_, response) => response.setHeader("content-type", "text/html").end(texts["release.html"]));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => tapecheck(["check", ...args, "article.md"], { cwd: folder });

const growthIn = (out: string) => (JSON.parse(out) as FinalReport).claims.find(({ kind }) => kind === "growth");

describe.concurrent("tapecheck check --against", () => {
  it("contradicts what a document says otherwise, and shows its sentence", async () => {
    const { code, out, error } = await run("--against", "release.txt");
    expect([code, error]).toEqual([1, ""]);
    expect(out).toMatch(/^article\.md:4:27 contradicted {2}66%: release\.txt says \+76%/);
    expect(out).toContain(`release.txt: “${said}”`);
    expect((await run()).code).toBe(0);
  });

  it("gives the passage of a page in its source, and its words as they are read", async () => {
    const { out } = await run("--against", "release.html", "--format", "json");
    const passage = growthIn(out)?.evidence.find((row) => row.passage !== undefined)?.passage;
    expect(passage?.quote).toBe("Alibaba’s net income rose 76% in the quarter ended June 30, 2025.");
    expect(texts["release.html"].slice(passage?.start, passage?.end)).toMatch(/^Alibaba&rsquo;s net .* 2025\.$/);
  });

  it("reads documents from addresses, behind the same walls as articles", async () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/release`;
    const { out } = await run("--allow-private", "--against", address, "--format", "json");
    expect(growthIn(out)?.message).toContain(`${address} says +76%`);
    const refused = await run("--against", address);
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining("url-private")]);
  });

  it("takes several documents", async () => {
    const { out } = await run("--against", "release.txt", "--against", "release.html", "--format", "json");
    expect(growthIn(out)).toMatchObject({ verdict: "contradicted", computed: 76 });
  });

  it("refuses a document that cannot be read, with a code and its name", async () => {
    const missing = await run("--against", "nowhere.md");
    expect([missing.code, missing.error]).toEqual([2, expect.stringMatching(/file-not-found nowhere\.md/)]);
    const broken = await run("--against", "broken.md");
    expect([broken.code, broken.error]).toEqual([2, expect.stringMatching(/published-invalid broken\.md/)]);
  });
});
