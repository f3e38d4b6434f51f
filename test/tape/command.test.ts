import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { registerTape } from "../../apps/cli/commands/tape.js";
import type { Shell } from "../../apps/cli/shell.js";
import { soundTape, temporaryFolder, writeTape } from "./support/directory.js";

const folder = temporaryFolder();

/** Runs `tapecheck tape …` and returns what it printed and its exit code. */
async function tape(...args: string[]): Promise<{ text: string; code: number }> {
  const printed: string[] = [];
  const write = (text: string) => printed.push(text);
  const shell: Shell = {
    stdin: (async function* () {})(),
    stdout: { write },
    stderr: { write },
    env: {},
    cwd: () => folder,
  };
  let code = 0;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  registerTape(program, shell, (found) => {
    code = found;
  });
  await program.parseAsync(["tape", ...args], { from: "user" });
  return { text: printed.join(""), code };
}

const dir = writeTape(join(folder, "dir"));
const store = join(folder, "tape.duckdb");

describe("tapecheck tape", () => {
  it("imports, and says what and where", async () => {
    const { text, code } = await tape("import", dir, "--to", store);
    expect([code, existsSync(store)]).toEqual([0, true]);
    expect(text).toBe(
      `Imported 3 series into ${store}: 12 bars, 4 rates, 1 fact, 2 events, 1 dividend.\nUse it: tapecheck check --tape ${store} FILE\n`,
    );
    const { text: json } = await tape("import", dir, "--to", store, "--format", "json");
    expect(JSON.parse(json)).toMatchObject({ store, series: 3, bars: 12 });
  });

  it("says what a tape holds, in columns", async () => {
    const { text } = await tape("status", dir);
    expect(text).toBe(`tape  directory ${dir}
rows  12 bars, 4 rates, 1 fact, 2 events, 1 dividend

symbol  venue  currency  sessions  first       last        name
AAA     XNYS   USD              4  2025-01-02  2025-01-07  Alpha
BBB     XNYS   USD              4  2025-01-02  2025-01-07  Beta ADS
^IDX    XNYS   USD              4  2025-01-02  2025-01-07  The Index

USD in  days  first       last
EUR        2  2025-01-02  2025-01-03
CNY        2  2025-01-02  2025-01-03
`);
    expect((await tape("status", store)).text).toMatch(
      /^tape {6}store .*\nschema {4}2\nimported {2}20.*Z from .*dir\n/,
    );
    expect((await tape("status")).text).toMatch(
      /^tape {4}the sample that comes with tapecheck\n.*\n.*\n\n.*complete from/,
    );
  });

  it("says what a tape holds, for a program", async () => {
    const { text } = await tape("status", store, "--format", "json");
    expect(JSON.parse(text)).toMatchObject({
      kind: "store",
      schema: 2,
      importedFrom: dir,
      importedAt: expect.stringMatching(/^20.*Z$/),
      instruments: [{ symbol: "AAA", rows: 4, first: "2025-01-02", last: "2025-01-07", completeFrom: null }, {}, {}],
      currencies: [{ quote: "EUR", rows: 2 }, { quote: "CNY" }],
    });
  });

  it("is quiet about a tape that is sound", async () => {
    expect(await tape("verify", dir)).toEqual({ text: "", code: 0 });
  });

  it("names what is wrong with a tape, a line a finding, and exits with 1", async () => {
    const prices = (soundTape["prices/AAA.csv"] as string).replace("12,12.25,11.5,11.6", "12,12.25,11.5,13.6");
    const faulty = writeTape(join(folder, "faulty"), { "prices/AAA.csv": prices });
    const message = "The close 13.6 is outside the range 11.5 to 12.25.";
    expect(await tape("verify", faulty)).toEqual({
      text: `${join(faulty, "prices/AAA.csv")}:5  impossible-bar  AAA 2025-01-07 ${message}\n\n1 finding: 1 impossible-bar\n`,
      code: 1,
    });
    const { text } = await tape("verify", faulty, "--format", "json");
    const finding = {
      check: "impossible-bar",
      file: "prices/AAA.csv",
      line: 5,
      symbol: "AAA",
      date: "2025-01-07",
      message,
    };
    expect(JSON.parse(text)).toEqual({ tape: faulty, findings: [finding] });
  });

  it("refuses a format that it does not have", async () => {
    await expect(tape("status", "--format", "xml")).rejects.toMatchObject({ code: "commander.invalidArgument" });
  });

  it("proposes repairs, makes them when asked, lists them and takes one back", async () => {
    const flat = (soundTape["prices/AAA.csv"] as string).replace(/2025-01-06.*/, "2025-01-06,12,12,12,12,0");
    const broken = writeTape(join(folder, "broken"), { "prices/AAA.csv": flat });
    const mended = join(folder, "broken.duckdb");
    await tape("import", broken, "--to", mended);
    expect(await tape("repair", mended)).toEqual({
      code: 1,
      text: `AAA 2025-01-06: take the row out
  flat-bar: Open, high, low and close are all 12 and nothing was traded.

1 repair proposed. Make them: tapecheck tape repair ${mended} --apply
`,
    });
    expect(await tape("repair", mended, "--only", "BBB")).toEqual({ code: 0, text: "nothing to repair\n" });
    await expect(tape("repair", broken, "--apply")).rejects.toMatchObject({ code: "tape-not-a-store" });
    const made = await tape("repair", mended, "--apply");
    expect(made.text).toMatch(/^1 {2}20.*Z {2}AAA flat-bar: .*\n\n1 repair made\. Take one back: .* --undo 1\n$/);
    expect((await tape("repair", mended)).text).toContain("1 finding has no certain remedy");
    await expect(tape("repair", mended, "--undo", "x")).rejects.toMatchObject({ code: "repair-unknown" });
    expect((await tape("repair", mended, "--undo", "1")).text).toContain("taken back: AAA flat-bar");
    const { text } = await tape("repair", mended, "--made", "--format", "json");
    expect(JSON.parse(text)).toMatchObject({ tape: mended, repairs: [{ id: 1, undone: true }] });
  });
});
