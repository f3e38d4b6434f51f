import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FinalReport } from "../../src/report/index.js";
import { tapecheck } from "./command.js";

const head = "---\npublished: 2025-09-24\nlanguage: en\n---\n";
const texts = {
  "right.md": `${head}Alibaba shares rose 9.2% in Hong Kong on Wednesday.\n`,
  "wrong.md": `${head}Alibaba shares rose 9.8% in Hong Kong on Wednesday.\n`,
  "silenced.md": `${head}<!-- tapecheck-disable-next-line -->\nAlibaba shares rose 9.8% in Hong Kong on Wednesday.\n`,
  "plain.txt": "Alibaba shares rose 9.8% in Hong Kong on Wednesday.\n",
  "empty.md": "",
  "language.md": "---\nlanguage: tlh\n---\n9.2%\n",
  "published.md": "---\npublished: 24 of September\n---\n9.2%\n",
  "front.md": "---\npublished: [\n---\n9.2%\n",
  "binary.md": Buffer.from([0x39, 0xff, 0xfe, 0x25]),
  "other.json": "{}",
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tapecheck-"));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  await mkdir(join(folder, "no-tape"));
  await mkdir(join(folder, "bad-config"));
  await writeFile(join(folder, "bad-config", "tapecheck.config.json"), '{ "tapes": 1 }');
});
afterAll(() => rm(folder, { recursive: true }));

const run = (args: string, options: Parameters<typeof tapecheck>[1] = {}) =>
  tapecheck(args.split(" "), { cwd: folder, ...options });

const report = (text: string): FinalReport => JSON.parse(text);

describe.concurrent("tapecheck check", () => {
  it("says in one line that all is well, and exits with 0", async () => {
    const { code, out, error } = await run("check right.md");
    expect(out).toMatch(/^✓ \d+ numbers?: 1 confirmed/);
    expect([code, error]).toEqual([0, ""]);
    expect((await run("check --quiet right.md")).out).toBe("");
  });

  it("exits with 1 where something is contradicted, and says where and what to write", async () => {
    const { code, out, error } = await run("check wrong.md");
    expect(out).toMatch(/^wrong\.md:5:21 contradicted {2}9\.8%: .*\n.*\n.*\^{4} write “9\.2%”\n/);
    expect([code, error]).toEqual([1, ""]);
  });

  it("reads standard input, named or not", async () => {
    const named = await run("check --published 2025-09-24 --format json -", { input: texts["plain.txt"] });
    expect(named.code).toBe(1);
    expect(report(named.out).document).toMatchObject({ path: null, language: "en", published: "2025-09-24" });
    expect((await run("check", { input: texts["wrong.md"] })).out).toMatch(/^<stdin>:5:21 contradicted/);
  });

  it("reads plain text by its extension", async () => {
    expect((await run("check --published 2025-09-24 plain.txt")).code).toBe(1);
  });

  it("prints json for one file and for several, jsonl a line a file with the path as given", async () => {
    const one = report((await run("check --format json wrong.md")).out);
    expect(one).toMatchObject({ schema: 1, document: { path: "wrong.md" }, suppressed: [] });
    expect(one.claims[0]?.number).toEqual({ start: 63, end: 66, text: "9.8" });
    expect(JSON.parse((await run("check --format json wrong.md right.md")).out)).toHaveLength(2);
    const lines = (await run("check --format jsonl ./wrong.md right.md empty.md")).out.trim().split("\n");
    expect(lines.map((line) => report(line).document.path)).toEqual(["./wrong.md", "right.md", "empty.md"]);
  });

  it("has nothing against an empty text", async () => {
    const { code, out, error } = await run("check empty.md --format json");
    expect([code, error, report(out).summary.numbers]).toEqual([0, "", 0]);
  });

  it("keeps silent about what a comment silences, but lists it", async () => {
    const { code, out } = await run("check silenced.md");
    expect(code).toBe(0);
    expect(out).toContain("silenced by the comment on line 5");
    const { suppressed, summary } = report((await run("check silenced.md --format json")).out);
    expect(suppressed.map(({ kind }) => kind)).toEqual(["price-change"]);
    expect(summary).toMatchObject({ contradicted: 0, suppressed: 1 });
  });

  it("shows all evidence with explain", async () => {
    const { out } = await run("check --explain wrong.md");
    expect(out).toMatch(/evidence .*2025-09-23.*159\.4.*\n.*2025-09-24.*174/);
  });

  it("colours on request only, where it is piped", async () => {
    const csi = "\u001b[";
    expect((await run("check wrong.md")).out).not.toContain(csi);
    expect((await run("check --color wrong.md")).out).toContain(csi);
    expect((await run("check wrong.md", { env: { FORCE_COLOR: "1" } })).out).toContain(csi);
    expect((await run("check wrong.md", { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).out).not.toContain(csi);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const many = new Array<string>(400).fill("wrong.md").join(" ");
    const { code, error } = await run(`check --format jsonl ${many}`, { readOnly: 1 });
    expect([code, error]).toEqual([0, ""]);
  });
});

describe.concurrent("bad input", () => {
  it.each([
    ["check none.md", "file-not-found none.md"],
    ["check no-tape", "file-is-directory no-tape"],
    ["check binary.md", "file-not-utf8 binary.md:1:2"],
    ["check ftp://example.com/a", "url-malformed ftp://example.com/a"],
    ["check language.md", "language-unknown language.md"],
    ["check --language tlh right.md", "language-unknown right.md"],
    ["check published.md", "published-invalid published.md"],
    ["check --published yesterday right.md", "published-invalid right.md"],
    ["check front.md", "front-matter-invalid front.md:"],
    ["check --tape none right.md", "tape-missing none"],
    ["check --tape no-tape right.md", "tape-missing no-tape"],
    ["check --tape none.duckdb right.md", "tape-missing none.duckdb"],
    ["check --format xml right.md", "format-unknown there is no such format"],
    ["check --config none.json right.md", "config-not-found none.json"],
    ["check --config bad-config/tapecheck.config.json right.md", "config-invalid bad-config/tapecheck.config.json:1:3"],
    ["check --config right.md right.md", "config-malformed right.md:1:"],
    ["check --frobnicate right.md", "usage-error unknown option '--frobnicate'"],
    ["check --quiet --all right.md", "usage-error option '--quiet' cannot be used with option '--all'"],
    ["chekc right.md", "usage-error unknown command 'chekc'"],
  ])("%s: exit 2 and %s", async (args, message) => {
    const { code, out, error } = await run(args);
    expect(error).toContain(`tapecheck: ${message}`);
    expect(error).not.toMatch(/^\s+at /m);
    expect([code, out]).toEqual([2, ""]);
  });

  it("prints a stack with --debug", async () => {
    const { code, error } = await run("check --debug none.md");
    expect(error).toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });

  it("does not keep the other texts from being checked", async () => {
    const { code, out, error } = await run("check none.md wrong.md");
    expect(out).toMatch(/^wrong\.md:5:21 contradicted/);
    expect(error).toContain("file-not-found");
    expect(code).toBe(2);
  });
});

describe.concurrent("help", () => {
  it.each(["", "check ", "tape ", "tape import ", "tape status ", "tape verify "])(
    "tapecheck %s--help ends with an example",
    async (command) => {
      const { code, out } = await run(`${command}--help`);
      expect(out).toMatch(new RegExp(`^Usage: tapecheck ${command}[^]*Examples?:\\n {2}\\$ tapecheck `));
      expect(code).toBe(0);
    },
  );

  it("prints the version", async () => {
    expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
