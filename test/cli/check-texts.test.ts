import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckRequest, checkTexts, type Engine } from "../../apps/cli/check-texts.js";
import { fetchLimits } from "../../apps/cli/input.js";
import { TapecheckError } from "../../src/errors.js";
import type { About, Article, Needs, Tape, TapeSource } from "../../src/index.js";
import { formats } from "../../src/report/index.js";
import { makeClaim, makeOptions, makeReport } from "../report/make.js";
import { makeShell } from "./shell.js";

/** An article of the fake engine: every line is a symbol that it needs, `9.8%` is wrong, `bad` cannot be read. */
interface FakeArticle extends Pick<Article, "needs" | "claims"> {
  readonly document: Pick<Article["document"], "blocks">;
  readonly source: string;
  readonly about: About;
}

const engine: Engine = {
  createReader: () => ({
    read: () => expect.fail("a source may hold several articles"),
    readAll(source, about = {}) {
      if (source === "bad") throw new TapecheckError("language-unknown", "no language is known", { found: "xx" });
      if (source === "bug") throw new TypeError("undefined is not a function");
      const needs = { symbols: source.split("\n"), currencies: [], entities: [] };
      const document = { blocks: [] };
      return [{ needs, claims: [], source, about, document } satisfies FakeArticle as unknown as Article];
    },
  }),
  documentsOf: (articles) => ({ of: () => articles as never }),
  judge(article) {
    const { source, about } = article as unknown as FakeArticle;
    const claims = source.includes("9.8%") ? [makeClaim(source, "9.8%")] : [];
    return makeReport(claims, [], about.path ?? null);
  },
};

/** A tape without rows that remembers what it was asked for. */
function fakeTape() {
  const loads: Needs[] = [];
  const source: TapeSource = {
    instruments: async () => [],
    load: async (needs) => {
      loads.push(needs);
      return {} as Tape;
    },
    close: async () => {},
  };
  return { loads, source };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tapecheck-"));
  const texts = { "good.md": "AAPL", "wrong.md": "AAPL\n9.8%", "bad.md": "bad", "bug.md": "bug", "empty.md": "" };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

async function check(
  files: readonly string[],
  { input = "", format = "jsonl", ...changes }: Partial<CheckRequest> & { input?: string; format?: string } = {},
) {
  const shell = makeShell(folder, input);
  const failures: [string, unknown][] = [];
  const request: CheckRequest = {
    files,
    against: [],
    published: undefined,
    language: undefined,
    limits: fetchLimits(false),
    disabled: [],
    fetchCommand: null,
    fix: "none",
    writer: (formats.find(({ name }) => name === format) ?? formats[0]!).begin(files.length, makeOptions()),
    onFailure: (error, name) => failures.push([name, (error as TapecheckError).code]),
    ...changes,
  };
  const { loads, source } = fakeTape();
  const code = await checkTexts(request, engine, source, shell);
  return { code, failures, loads, out: shell.printed.out };
}

const paths = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).document.path);

describe("checking texts", () => {
  it("exits with 0 when nothing is contradicted, 1 when something is, 2 when a text cannot be checked", async () => {
    expect((await check(["good.md"])).code).toBe(0);
    expect((await check(["good.md", "wrong.md"])).code).toBe(1);
    expect((await check(["wrong.md", "bad.md"])).code).toBe(2);
    expect((await check(["empty.md"])).code).toBe(0);
  });

  it("checks the other texts all the same, and names the one that failed", async () => {
    const { failures, out } = await check(["bad.md", "good.md", "missing.md", "bug.md", "wrong.md"]);
    expect(failures).toEqual([
      ["bad.md", "language-unknown"],
      ["missing.md", "file-not-found"],
      ["bug.md", undefined],
    ]);
    expect(paths(out)).toEqual(["good.md", "wrong.md"]);
  });

  it("asks the tape once for what all texts need", async () => {
    const { loads } = await check(["good.md", "wrong.md", "good.md"]);
    expect(loads.map(({ symbols }) => symbols)).toEqual([["AAPL", "9.8%"]]);
  });

  it("asks again only for a batch that needs something new", async () => {
    const many = (name: string) => new Array<string>(300).fill(name);
    expect((await check(many("good.md"))).loads).toHaveLength(1);
    expect((await check([...many("good.md"), "wrong.md"])).loads.map(({ symbols }) => symbols.length)).toEqual([1, 2]);
  });

  it("reads standard input", async () => {
    const { code, out } = await check(["-"], { input: "9.8%" });
    expect(code).toBe(1);
    expect(paths(out)).toEqual([null]);
    expect((await check(["-"], { input: "9.8%", format: "stylish" })).out).toMatch(/^<stdin>:1:1 contradicted/);
  });

  it("silences the kinds that the configuration switches off", async () => {
    const { code, out } = await check(["wrong.md"], { disabled: ["price-change"] });
    expect(code).toBe(0);
    expect(JSON.parse(out).suppressed).toHaveLength(1);
  });
});
