import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type Fixable,
  importDirectory,
  makeRepairs,
  openStore,
  readRepairs,
  undoRepair,
  verifyTape,
} from "../../src/tape/node.js";
import { activeBatches, type Batch, choose } from "../../src/tape/store/revisions.js";
import { temporaryFolder, writeTape } from "./support/directory.js";
import { sessionDays } from "./support/generate.js";

const folder = temporaryFolder();
const days = sessionDays(40);
const header = "date,open,high,low,close,volume";

/** A bar of a session: what is printed of its prices and volume. */
type Bar = readonly [open: number, high: number, low: number, close: number, volume: number];
const plain = (row: number): Bar => [100, 101, 99, 100 + (row % 2) / 2, 1000 + row];

const prices = (bar: (row: number) => Bar, more: readonly string[] = []): string => {
  const rows = days.map((day, row) => [day, ...bar(row)].join(","));
  return `${[header, ...[...rows, ...more].sort()].join("\n")}\n`;
};

/** A store whose AAA has the given bars; the others are sound. */
async function storeOf(name: string, bar: (row: number) => Bar, more?: readonly string[]): Promise<string> {
  const sound = prices(plain);
  const changes = { "prices/AAA.csv": prices(bar, more), "prices/BBB.csv": sound, "prices/^IDX.csv": sound };
  const store = join(folder, `${name}.duckdb`);
  await importDirectory(writeTape(join(folder, name), { ...changes, "dividends.csv": null }), store);
  return store;
}

const fixesOf = async (store: string): Promise<Fixable[]> =>
  (await verifyTape(store)).filter((finding): finding is Fixable => finding.fix !== undefined);

/** The rows of AAA as a tape shows them, also as of an instant. */
async function shown(store: string, asOf?: number) {
  const source = await openStore(store, asOf === undefined ? {} : { asOf });
  const series = (await source.load({ symbols: ["AAA"], currencies: [], entities: [] })).series("AAA");
  await source.close();
  return Array.from(series?.dates ?? [], (date, row) =>
    [date, series?.open[row], series?.high[row], series?.low[row], series?.close[row], series?.volume[row]].join(" "),
  );
}

const times = (bar: Bar, price: number, volume: number): Bar => [
  bar[0] * price,
  bar[1] * price,
  bar[2] * price,
  bar[3] * price,
  bar[4] * volume,
];

/** What is wrong with a series, and by which rows it differs from the sound one once it is repaired. */
const defects: readonly { name: string; bar: (row: number) => Bar; more?: readonly string[]; lacks?: number }[] = [
  { name: "a placeholder", bar: (row) => (row === 7 ? [100, 100, 100, 100, 0] : plain(row)), lacks: 7 },
  { name: "a row of a Saturday", bar: plain, more: ["2025-08-16,100,101,99,100,5"] },
  { name: "a price of another world", bar: (row) => (row === 9 ? times(plain(row), 4.5, 1) : plain(row)), lacks: 9 },
  { name: "a stretch in pence", bar: (row) => (row > 9 && row < 20 ? times(plain(row), 100, 1) : plain(row)) },
  { name: "a bar that only repeats", bar: (row) => plain(row === 39 ? 38 : row), lacks: 39 },
  { name: "a split that was not applied", bar: (row) => (row < 20 ? times(plain(row), 4, 0.25) : plain(row)) },
  { name: "a reverse split that was not applied", bar: (row) => (row < 20 ? times(plain(row), 0.125, 8) : plain(row)) },
];

describe("repairing a store", () => {
  it.each(defects)("$name: mended, kept on record, and taken back", async ({ name, bar, more, lacks }) => {
    const store = await storeOf(name, bar, more);
    const before = await shown(store);
    const fixes = await fixesOf(store);
    expect(fixes).toHaveLength(1);
    const started = Date.now();
    await new Promise((done) => setTimeout(done, 2));
    const [made] = await makeRepairs(store, fixes);
    const sound = await storeOf(`sound ${name}`, plain);
    expect(await shown(store)).toEqual((await shown(sound)).filter((_, row) => row !== lacks));
    expect(await fixesOf(store)).toEqual([]);
    expect(await shown(store, started)).toEqual(before);
    expect(await readRepairs(store)).toEqual([{ ...made, undone: false }]);
    await undoRepair(store, made?.id as number);
    expect(await shown(store)).toEqual(before);
    expect(await readRepairs(store)).toEqual([{ ...made, undone: true }]);
  });

  it("names the repair as the source of a row", async () => {
    const store = await storeOf("sources", (row) => (row < 20 ? times(plain(row), 4, 0.25) : plain(row)));
    await makeRepairs(store, await fixesOf(store));
    const source = await openStore(store);
    const series = (await source.load({ symbols: ["AAA"], currencies: [], entities: [] })).series("AAA");
    await source.close();
    expect(series?.sources?.names).toEqual([expect.stringMatching(/^repair \(jump\), 20.*Z$/), "prices/AAA.csv"]);
  });

  it("takes repairs of the same rows back in the order in which they were built", async () => {
    const twice = (row: number): Bar => times(plain(row), row < 10 ? 8 : row < 20 ? 4 : 1, 1);
    const store = await storeOf("two splits", twice);
    const [first, second] = await makeRepairs(store, await fixesOf(store));
    expect((await shown(store)).map((row) => row.split(" ")[4])).toEqual(days.map((_, row) => String(plain(row)[3])));
    const undo = (id: number | undefined) => undoRepair(store, id as number);
    await expect(undo(first?.id)).rejects.toMatchObject({ code: "repair-built-on" });
    await undo(second?.id);
    await undo(first?.id);
    await expect(undo(first?.id)).rejects.toMatchObject({ code: "repair-undone" });
    await expect(undo(99)).rejects.toMatchObject({ code: "repair-unknown", found: "99" });
    expect((await fixesOf(store)).length).toBe(2);
  });

  it("counts before what the source gives later, until it is taken back", () => {
    const batch = (id: number, kind: Batch["kind"], provider: string, undoes: number | null = null): Batch => {
      return { id, kind, provider, source: provider, retrieved: id, through: 0, beside: false, undoes };
    };
    const batches = [batch(1, "download", "a"), batch(2, "repair", "repair"), batch(3, "download", "a")];
    const chosen = (all: readonly Batch[]) => choose([1, 2, 3], (row) => row, activeBatches(all));
    expect(chosen(batches)).toBe(2);
    expect(chosen([...batches, batch(4, "undo", "undo", 2)])).toBe(3);
  });
});
