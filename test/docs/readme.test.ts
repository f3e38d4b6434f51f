import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../apps/cli/config-schema.js";
import { run } from "../../apps/cli/program.js";
import type { ClaimReport, Report } from "../../src/index.js";
import { makeShell } from "../cli/shell.js";
import { root, textOf } from "../house/repository.js";

const readme = textOf("README.md");
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

/** The fenced blocks of a Markdown text in one language. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, block = ""]) => block);

/** Single commands of a text: lines of its shell blocks, cut where one command follows another. */
const commands = (text: string): string[] =>
  blocks(text, "(?:sh)?")
    .flatMap((block) => block.split("\n"))
    .flatMap((line) => line.replace(/ +# .*$/, "").split("&&"))
    .map((command) => command.trim())
    .filter((command) => /^(npm|npx|node|tapecheck) /.test(command));

const inline = (text: string): string[] =>
  [...text.matchAll(/`((?:npm|npx|tapecheck|node dist\/cli\.js) [^`\n]+)`/g)].map(([, command = ""]) => command);

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "ARCHITECTURE.md",
  "docs/errors.md",
  "docs/conventions.md",
  "docs/figures.md",
  "docs/measures.md",
];
const shown = pages.flatMap((page) => [...commands(textOf(page)), ...inline(textOf(page))]);

describe("commands that the documents show", () => {
  it("has the two that set everything up, and the second is what a merge must pass", () => {
    const [first, second] = blocks(readme, "sh").map((block) => block.trim());
    expect([first, second]).toEqual(["npm ci && npm run example", "npm ci && npm test"]);
    expect(textOf(".ci/run")).toContain(`\n${second}\n`);
  });

  it("names scripts that exist", () => {
    const named = shown.flatMap((command) => /^npm (?:run |(?=test))([\w-]+)/.exec(command)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it("names commands and options that exist", async () => {
    const own = shown.flatMap((command) => /^(?:tapecheck|node dist\/cli\.js) (.*)/.exec(command)?.[1] ?? []);
    expect(own.length).toBeGreaterThan(10);
    for (const command of new Set(own)) {
      const words = command.split(/\s+/);
      const path = words[0] === "tape" ? words.slice(0, 2) : words.slice(0, 1);
      const shell = makeShell(root);
      const code = await run(path[0]?.startsWith("-") ? ["--help"] : [...path, "--help"], shell);
      const unknown = words.filter(
        (word) => /^--\w/.test(word) && !shell.printed.out.includes(word.split("=")[0] ?? ""),
      );
      expect({ command, code, unknown }).toEqual({ command, code: 0, unknown: [] });
    }
  });
});

describe("the README", () => {
  it("lists every kind of claim", () => {
    const kinds = [...textOf("src/claims/index.ts").matchAll(/from "\.\/([a-z-]+)\/index\.js"/g)];
    const [, section = ""] = /^## What it checks\n([\s\S]*?)^## /m.exec(readme) ?? [];
    const listed = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)];
    expect(listed.map(([, kind]) => kind).sort()).toEqual(kinds.map(([, kind]) => kind).sort());
  });

  it("shows a configuration that is one", () => {
    const [config = ""] = blocks(readme, "json");
    expect(() => parseConfig(config, "README.md")).not.toThrow();
  });

  it("shows a claim as the command prints it", async () => {
    const shell = makeShell(root);
    await run(["check", "--format", "json", "examples/alibaba-2025-09-24.md"], shell);
    const { claims } = JSON.parse(shell.printed.out) as Report;
    const written = JSON.parse(blocks(readme, "json")[1] ?? "{}") as ClaimReport;
    const printed = claims.find(({ number }) => number.text === written.number.text);
    // The wording may change, what is found may not.
    const found = (claim: ClaimReport | undefined) => ({ ...claim, id: "", message: "", reading: "" });
    expect(found(written)).toEqual(found(printed));
    expect(Object.keys(written)).toEqual(Object.keys(printed ?? {}));
  });

  it("shows library code that runs", () => {
    const [code = ""] = blocks(readme, "js");
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module"], {
      cwd: root,
      input: code,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^9\.2 confirmed the tape gives \+9\.16%/);
  });
});
