import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Needs, Tape } from "../../src/tape/model.js";
import { importDirectory, openDirectory, openStore, openTape } from "../../src/tape/node.js";
import { openDatabase } from "../../src/tape/store/database.js";
import { storeSchema } from "../../src/tape/store/schema.js";
import { temporaryFolder, writeTape } from "./support/directory.js";
import { generateDirectory, madeUpSymbol } from "./support/generate.js";

const folder = temporaryFolder();
const everything: Needs = { symbols: ["AAA", "BBB", "^IDX"], currencies: ["EUR", "CNY"], entities: ["Alpha"] };

/** All that a tape says of what was asked for. */
const contents = (tape: Tape, needs: Needs) => ({
  instruments: tape.instruments,
  series: needs.symbols.map((symbol) => tape.series(symbol)),
  rates: needs.currencies.map((currency) => tape.rates(currency)),
  facts: needs.entities.map((entity) => tape.facts(entity).map((fact) => ({ ...fact }))),
  events: needs.entities.map((entity) => tape.events(entity).map((event) => ({ ...event }))),
  dividends: needs.symbols.map((symbol) => tape.dividends(symbol).map((dividend) => ({ ...dividend }))),
});

async function read(path: string, needs: Needs = everything) {
  const source = await openTape(path);
  const found = contents(await source.load(needs), needs);
  await source.close();
  return found;
}

/** Opens a store for writing, as only a newer program or a vandal would. */
async function change(path: string, sql: string): Promise<void> {
  const database = await openDatabase(path, { readOnly: false, memory: "64MB" });
  await database.connection.run(sql);
  database.close();
}

describe("a store", () => {
  it.each([
    ["plain", {}],
    ["with Windows line ends", { "prices/AAA.csv": "date,open,high,low,close,volume\r\n2025-01-02,1,2,1,1.5,\r\n" }],
    [
      "with both line ends in one file",
      { "prices/AAA.csv": "date,open,high,low,close,volume\r\n2025-01-02,1,2,1,1.5,7\n" },
    ],
    [
      "with quotation marks",
      { "prices/AAA.csv": '"date","open","high","low","close","volume"\n"2025-01-02","1","2","1","1.5",""\n' },
    ],
    ["with odd numbers", { "prices/AAA.csv": "date,open,high,low,close,volume\n2025-01-02,+1,2e0, 1 ,1_0.5,.5\n" }],
    [
      "with a comma at the end of rows",
      { "prices/AAA.csv": "date,open,high,low,close,volume\n2025-01-02,1,2,1,1.5,7,\n" },
    ],
    [
      "with a missing session",
      { "prices/AAA.csv": "date,open,high,low,close,volume\n2025-01-02,1,2,1,1.5,7\n2025-01-06,1,2,1,1.5,7\n" },
    ],
    ["with an empty price file", { "prices/AAA.csv": "date,open,high,low,close,volume\n" }],
    ["without a price file", { "prices/AAA.csv": null }],
    ["without any price file but one", { "prices/AAA.csv": null, "prices/BBB.csv": null }],
    ["without optional files", { "fx.csv": null, "facts.csv": null, "events.csv": null, "dividends.csv": null }],
  ])("says what its directory says: %s", async (name, changes) => {
    const dir = writeTape(join(folder, name), changes);
    const store = join(folder, `${name}.duckdb`);
    await importDirectory(dir, store);
    expect(await read(store)).toEqual(await read(dir));
  });

  it("is found in folders with letters that mean something to SQL and to patterns", async () => {
    const dir = writeTape(join(folder, "it's [a] *?"));
    const store = join(folder, "new [folder] *", "'s tape.duckdb");
    await expect(importDirectory(dir, join(dir, "tape.duckdb"))).rejects.toMatchObject({ code: "tape-store-path" });
    const summary = await importDirectory(dir, store);
    expect(summary).toEqual({ instruments: 3, series: 3, bars: 12, rates: 4, facts: 1, events: 2, dividends: 1 });
    expect(await read(store)).toEqual(await read(dir));
  });

  it("can be imported again, and takes the rows of the second time", async () => {
    const store = join(folder, "again.duckdb");
    await importDirectory(writeTape(join(folder, "first")), store);
    const source = await openStore(store);
    const before = contents(await source.load(everything), everything);
    const second = writeTape(join(folder, "second"), {
      "prices/AAA.csv": "date,open,high,low,close,volume\n2025-01-02,1,1,1,1,1\n",
    });
    await importDirectory(second, store);
    // Who has the old store open goes on reading it.
    expect(contents(await source.load(everything), everything)).toEqual(before);
    await source.close();
    expect(await read(store)).toEqual(await read(second));
  });

  it("says when and from where it was imported, and what it holds", async () => {
    const dir = writeTape(join(folder, "status"));
    const store = join(folder, "status.duckdb");
    const from = Date.now();
    await importDirectory(dir, store);
    const source = await openStore(store);
    const { importedAt, ...status } = await source.status();
    await source.close();
    expect(importedAt).toBeGreaterThanOrEqual(from);
    const directory = await (await openDirectory(dir)).status();
    expect(status).toEqual({
      ...directory,
      kind: "store",
      path: store,
      schema: storeSchema,
      importedFrom: dir,
      importedAt: undefined,
    });
  });

  it("is read by many at once while it is imported again", async () => {
    const dir = join(folder, "many");
    generateDirectory(dir, { instruments: 60, sessions: 60 });
    const store = join(folder, "many.duckdb");
    await importDirectory(dir, store);
    const needs = {
      symbols: Array.from({ length: 60 }, (_, i) => madeUpSymbol(i)),
      currencies: ["EUR"],
      entities: ["Company 0"],
    };
    const expected = await read(dir, needs);
    const [found] = await Promise.all([
      Promise.all(Array.from({ length: 6 }, () => read(store, needs))),
      importDirectory(dir, store),
      importDirectory(dir, store),
    ]);
    for (const one of [...found, await read(store, needs)]) expect(one).toEqual(expected);
    expect(readdirSync(folder).filter((name) => name.startsWith("many.duckdb"))).toEqual(["many.duckdb"]);
  });

  it("clears away what a killed import left, and nothing of one that runs", async () => {
    const home = join(folder, "leftovers");
    const dir = writeTape(join(home, "dir"));
    const names = [
      "tape.duckdb.importing-999999999-aa",
      "tape.duckdb.importing-999999999-aa.wal",
      "tape.duckdb.importing-1-bb",
    ];
    for (const name of [...names, "other.duckdb.importing-999999999-cc"]) writeFileSync(join(home, name), "x");
    mkdirSync(join(home, "tape.duckdb.importing-999999999-aa.spill"));
    writeFileSync(join(home, "tape.duckdb.importing-1-dd"), "x");
    utimesSync(join(home, "tape.duckdb.importing-1-dd"), 0, 0);
    await importDirectory(dir, join(home, "tape.duckdb"));
    expect(readdirSync(home).sort()).toEqual(
      ["dir", "other.duckdb.importing-999999999-cc", "tape.duckdb", "tape.duckdb.importing-1-bb"].sort(),
    );
  });
});

describe("what is no store", () => {
  it.each([
    ["a store of a newer program", "tape-schema-newer", `UPDATE tape SET schema = ${storeSchema + 1}`],
    ["a store of an older program", "tape-schema-older", "UPDATE tape SET schema = 0"],
    ["a database of somebody else", "tape-store-foreign", "DROP TABLE tape"],
  ])("%s", async (name, code, sql) => {
    const store = join(folder, `${name}.duckdb`);
    await importDirectory(writeTape(join(folder, name)), store);
    await change(store, sql);
    await expect(openStore(store)).rejects.toMatchObject({ code, file: store });
    await importDirectory(join(folder, name), store);
    expect(await read(store)).toEqual(await read(join(folder, name)));
  });

  it("a file of another kind, an empty one, a cut one", async () => {
    for (const [name, content] of [
      ["text.duckdb", "date,open\n"],
      ["cut.duckdb", "x".repeat(5000)],
    ] as const) {
      writeFileSync(join(folder, name), content);
      await expect(openStore(join(folder, name))).rejects.toMatchObject({ code: "tape-store-unreadable" });
    }
    writeFileSync(join(folder, "empty.duckdb"), "");
    await expect(openStore(join(folder, "empty.duckdb"))).rejects.toMatchObject({
      code: expect.stringMatching(/^tape-store-/),
    });
  });

  it("nothing at all", async () => {
    const nowhere = join(folder, "nowhere");
    for (const work of [
      openTape,
      openStore,
      openDirectory,
      (path: string) => importDirectory(path, join(folder, "x")),
    ]) {
      await expect(work(nowhere)).rejects.toMatchObject({ code: "tape-missing", file: nowhere });
    }
    await expect(openDirectory(folder)).rejects.toMatchObject({
      code: "tape-missing",
      file: join(folder, "instruments.csv"),
    });
    mkdirSync(nowhere);
    await expect(importDirectory(writeTape(join(folder, "ok")), nowhere)).rejects.toMatchObject({
      code: "tape-store-path",
    });
  });
});
