import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import { importDirectory } from "../../src/tape/node.js";
import { makeShell } from "../cli/shell.js";
import { temporaryFolder, writeTape } from "../tape/support/directory.js";
import { localMarket } from "./support/market.js";

const folder = temporaryFolder();
const { env, market, server } = await localMarket({
  AAA: { closes: { "2025-01-07": 11.6, "2025-01-08": 12.18, "2025-01-09": null } },
});
const store = join(folder, "desk.duckdb");
const article = join(folder, "article.md");
writeFileSync(
  article,
  "---\npublished: 2025-01-08T18:00:00-05:00\n---\nAlpha shares rose 5% on Wednesday to close at $12.18.\n",
);
await importDirectory(writeTape(join(folder, "files"), { "prices/AAA.csv": null }), store);

async function check(...args: string[]) {
  const shell = makeShell(folder, "", env);
  const code = await run(["check", article, "--tape", store, "--format", "json", ...args], shell);
  return { code, ...shell.printed, report: JSON.parse(shell.printed.out || "null") };
}

describe("a check on an instrument that the tape lacks", () => {
  it("is unverifiable offline, with the command that would fetch it", async () => {
    for (const offline of [
      { args: ["--offline"], env },
      { args: [], env: { ...env, TAPECHECK_OFFLINE: "1" } },
    ]) {
      const shell = makeShell(folder, "", offline.env);
      await run(["check", article, "--tape", store, "--format", "json", ...offline.args], shell);
      const [claim] = JSON.parse(shell.printed.out).claims;
      expect(claim).toMatchObject({ verdict: "unverifiable", fetch: `tapecheck tape sync AAA --tape ${store}` });
      expect(claim.message).toContain(claim.fetch);
    }
    expect(server.asked).toEqual([]);
  });

  it("tells why where it cannot be fetched, and checks what it can", async () => {
    const shell = makeShell(folder, "", { ...env, TAPECHECK_YAHOO_URL: "http://127.0.0.1:9" });
    expect(await run(["check", article, "--tape", store, "--format", "json"], shell)).toBe(0);
    expect(shell.printed.error).toContain("provider-unreachable");
    expect(JSON.parse(shell.printed.out).claims[0].verdict).toBe("unverifiable");
  });

  it("fetches it and judges by it, and the evidence names the source", async () => {
    const { code, report, error } = await check();
    expect([code, error]).toEqual([0, ""]);
    expect(report.claims.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["confirmed", "confirmed"]);
    const sources = report.claims.flatMap(({ evidence }: { evidence: { source: string }[] }) =>
      evidence.map(({ source }) => source),
    );
    expect(new Set(sources)).toEqual(new Set([expect.stringMatching(/^Yahoo Finance, \d{4}-\d\d-\d\d \d\d:\d\dZ$/)]));
  });

  it("then asks for nothing more, and is what it was when read as of an earlier instant", async () => {
    const before = server.asked.length;
    expect((await check()).report.summary.confirmed).toBe(2);
    expect(server.asked.length).toBe(before);
    const { report } = await check("--tape-as-of", "2025-01-01T00:00:00Z");
    expect(report.summary.unverifiable).toBe(2);
  });
});

describe("tape sync", () => {
  const sync = async (...args: string[]) => {
    const shell = makeShell(folder, "", env);
    return { code: await run(["tape", "sync", ...args], shell), ...shell.printed };
  };

  it("lists what an article needs, and fetches it", async () => {
    market.listings.BBB = { closes: { "2025-01-07": 20.75 } };
    writeFileSync(
      join(folder, "b.md"),
      "---\npublished: 2025-01-08T18:00:00-05:00\n---\nBeta ADS rose 5% on Wednesday.\n",
    );
    const planned = await sync("--needed-by", join(folder, "b.md"), "--tape", store, "--dry-run");
    expect(planned.out).toMatch(/^yahoo +BBB +from 2024-12-31\n1 request\n$/);
    const done = await sync("--needed-by", join(folder, "b.md"), "--tape", store);
    expect([done.code, done.out]).toEqual([0, "1 asked for; added 1 bars\n"]);
  });

  it("says what was refused, with exit code 1", async () => {
    const { code, out } = await sync("NOPE", "--tape", store);
    expect([code, out]).toEqual([1, expect.stringMatching(/^1 asked for; added nothing\nNOPE: provider-no-data /)]);
  });
});
