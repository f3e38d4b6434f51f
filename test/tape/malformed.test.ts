import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TapecheckError } from "../../src/errors.js";
import type { Needs } from "../../src/tape/model.js";
import { importDirectory, openDirectory, openStore } from "../../src/tape/node.js";
import { malformedCases } from "./malformed.cases.js";
import { temporaryFolder, writeTape } from "./support/directory.js";

const folder = temporaryFolder();
const everything: Needs = { symbols: ["AAA", "BBB", "^IDX"], currencies: ["EUR", "CNY"], entities: ["Alpha"] };

async function errorOf(work: () => Promise<unknown>): Promise<TapecheckError> {
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TapecheckError);
  return error as TapecheckError;
}

const sound = writeTape(join(folder, "sound"));
const store = join(folder, "tape.duckdb");
await importDirectory(sound, store);

describe("a malformed tape", () => {
  it.each(malformedCases.map((one, index) => ({ ...one, index })))("$file: $name", async (one) => {
    const dir = writeTape(join(folder, String(one.index)), { [one.file]: one.content });
    const { line, column, expected, found } = one;
    const place = {
      file: join(dir, one.file),
      line,
      column,
      ...(expected ? { expected } : {}),
      ...(found ? { found } : {}),
    };
    const read = await errorOf(async () => (await openDirectory(dir)).load(everything));
    expect(read).toMatchObject({ code: one.code, ...place });
    expect(read.hint).toMatch(/^[A-Z].*\.$/);
    const imported = await errorOf(() => importDirectory(dir, store));
    expect({ ...imported, message: imported.message }).toEqual({ ...read, message: read.message });
  });

  it("leaves the store that was there, and nothing beside it", async () => {
    const source = await openStore(store);
    expect((await source.status()).instruments.map(({ rows }) => rows)).toEqual([4, 4, 4]);
    await source.close();
    expect(readdirSync(folder).filter((name) => name.startsWith("tape.duckdb"))).toEqual(["tape.duckdb"]);
  });

  it("does not matter where the file is not needed", async () => {
    const dir = writeTape(join(folder, "lazy"), {
      "prices/BBB.csv": "x",
      "fx.csv": "x",
      "facts.csv": "x",
      "events.csv": "x",
    });
    const source = await openDirectory(dir);
    const tape = await source.load({ symbols: ["AAA"], currencies: [], entities: [] });
    expect(tape.series("AAA")?.close).toHaveLength(4);
    expect((await errorOf(() => source.load(everything))).code).toBe("tape-header-malformed");
  });

  it("makes no store where there was none", async () => {
    const dir = writeTape(join(folder, "fresh"), { "prices/AAA.csv": "x" });
    await errorOf(() => importDirectory(dir, join(folder, "new", "tape.duckdb")));
    expect(existsSync(join(folder, "new", "tape.duckdb"))).toBe(false);
    expect(readdirSync(join(folder, "new"))).toEqual([]);
  });
});
