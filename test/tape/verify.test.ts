import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importDirectory, type TapeFinding, verifyTape } from "../../src/tape/node.js";
import { soundTape, temporaryFolder, writeTape } from "./support/directory.js";
import { sessionDays } from "./support/generate.js";

const folder = temporaryFolder();
const header = "date,open,high,low,close,volume";
const days = sessionDays(40);

/** Prices of forty sessions, some of them changed (by number of the row) or left out (`null`). */
function prices(
  changes: Readonly<Record<number, string | null>> = {},
  close = (row: number) => 100 + (row % 7),
): string {
  const rows = days.map((day, row) => {
    const price = close(row);
    const plain = `${day},${price},${price + 1},${price - 1},${price},${1000 + row}`;
    return changes[row] === undefined ? plain : changes[row];
  });
  return `${[header, ...rows.filter((row) => row !== null)].join("\n")}\n`;
}

const instruments = `symbol,name,aliases,venue,timezone,currency,type,issuer,primary,shares_per_unit
AAA,Alpha,,XNYS,America/New_York,USD,share,Alpha,1,1
BBB,Beta,,XNAS,America/New_York,USD,share,Beta,1,1
CCC,Gamma,,XETR,Europe/Berlin,EUR,share,Gamma,1,1
^IDX,The Index,,XNYS,America/New_York,USD,index,The Index,1,1
`;

const sound: Readonly<Record<string, string>> = {
  "instruments.csv": instruments,
  "prices/AAA.csv": prices(),
  "prices/BBB.csv": prices(),
  "prices/CCC.csv": prices(),
  "prices/^IDX.csv": prices(),
  "facts.csv": soundTape["facts.csv"] as string,
};

const inShort = ({ check, file, line, symbol, date }: TapeFinding) => [check, file, line, symbol, date];

/** One planted defect: the files it changes, and the findings it must bring, no more and no fewer. */
interface Planted {
  readonly name: string;
  readonly changes: Readonly<Record<string, string | null>>;
  readonly findings: readonly (readonly [string, string | null, number | null, string | null, string | null])[];
  /** Whether a store of the tape shows it too, by symbol and date: not what an import refuses or leaves out. */
  readonly stored?: boolean;
}

const A = "prices/AAA.csv";
const bar = (row: number, figures: string): Record<number, string> => ({ [row]: `${days[row]},${figures}` });
const on = (check: string, row: number, line = row + 2) => [check, A, line, "AAA", days[row] as string] as const;

const planted: readonly Planted[] = [
  { name: "nothing", changes: {}, findings: [], stored: true },
  {
    name: "a close above the high",
    changes: { [A]: prices(bar(5, "100,101,99,102,1")) },
    findings: [on("impossible-bar", 5)],
    stored: true,
  },
  {
    name: "an open below the low",
    changes: { [A]: prices(bar(5, "98,101,99,100,1")) },
    findings: [on("impossible-bar", 5)],
    stored: true,
  },
  {
    name: "a high below the low",
    changes: { [A]: prices(bar(5, "100,99,101,100,1")) },
    findings: [on("impossible-bar", 5)],
    stored: true,
  },
  {
    name: "a low of zero",
    changes: { [A]: prices(bar(5, "100,101,0,100,1")) },
    findings: [on("impossible-bar", 5)],
    stored: true,
  },
  {
    name: "a volume below zero",
    changes: { [A]: prices(bar(5, "100,101,99,100,-1")) },
    findings: [on("impossible-bar", 5)],
    stored: true,
  },
  {
    name: "a flat bar without volume",
    changes: { [A]: prices(bar(5, "100,100,100,100,0")) },
    findings: [on("flat-bar", 5)],
    stored: true,
  },
  {
    name: "three rows without a range",
    changes: { [A]: prices({ ...bar(5, "100,,,100,1"), ...bar(6, "100,,,100,2"), ...bar(7, "100,,,100,3") }) },
    findings: [on("incomplete-bar", 5)],
    stored: true,
  },
  { name: "a missing session", changes: { [A]: prices({ 5: null }) }, findings: [on("gap", 5, 7)], stored: true },
  {
    name: "two missing sessions",
    changes: { [A]: prices({ 5: null, 6: null }) },
    findings: [on("gap", 5, 7)],
    stored: true,
  },
  {
    name: "two gaps",
    changes: { [A]: prices({ 5: null, 8: null }) },
    findings: [on("gap", 5, 7), on("gap", 8, 9)],
    stored: true,
  },
  {
    name: "a session that the index lacks",
    changes: { "prices/^IDX.csv": prices({ 5: null }) },
    findings: [["gap", "prices/^IDX.csv", 7, "^IDX", days[5] as string]],
    stored: true,
  },
  {
    name: "a Saturday that one series has",
    changes: { [A]: prices({ 8: `${days[8]},100,101,99,100,1\n2025-08-16,100,101,99,100,2` }) },
    findings: [["closed-day", A, 11, "AAA", "2025-08-16"]],
    stored: true,
  },
  {
    name: "a split of two",
    changes: { [A]: prices({}, (row) => (row < 20 ? 200 : 100)) },
    findings: [on("jump", 20)],
    stored: true,
  },
  {
    name: "a reverse split of ten",
    changes: { [A]: prices({}, (row) => (row < 20 ? 10 : 99)) },
    findings: [on("jump", 20)],
    stored: true,
  },
  {
    name: "a fall by a third, which is no split",
    changes: { [A]: prices({}, (row) => (row < 20 ? 150 : 98)) },
    findings: [],
  },
  {
    name: "half the price for a day",
    changes: { [A]: prices({}, (row) => (row === 20 ? 50 : 100)) },
    findings: [on("spike", 20)],
    stored: true,
  },
  {
    name: "an index that doubles",
    changes: { "prices/^IDX.csv": prices({}, (row) => (row < 20 ? 100 : 200)) },
    findings: [],
  },
  {
    name: "a series that ends early",
    changes: { [A]: `${prices().split("\n").slice(0, 36).join("\n")}\n` },
    findings: [on("stale-end", 34)],
    stored: true,
  },
  {
    name: "a venue that ends early",
    changes: { "prices/CCC.csv": `${prices().split("\n").slice(0, 21).join("\n")}\n` },
    findings: [["stale-end", "prices/CCC.csv", 21, "CCC", days[19] as string]],
    stored: true,
  },
  {
    name: "a currency that ends early, and one that jumps",
    changes: {
      "fx.csv":
        "date,base,quote,rate\n2025-01-02,USD,EUR,0.9\n2025-01-02,USD,TWD,30\n2025-01-03,USD,EUR,1.9\n2025-03-03,USD,EUR,1.9\n",
    },
    findings: [
      ["stale-end", "fx.csv", 3, "TWD", "2025-01-02"],
      ["jump", "fx.csv", 4, "EUR", "2025-01-03"],
    ],
    stored: true,
  },
  {
    name: "no prices",
    changes: { "prices/BBB.csv": null },
    findings: [["no-prices", "instruments.csv", 3, "BBB", null]],
    stored: true,
  },
  {
    name: "prices of nobody",
    changes: { "prices/ZZZ.csv": prices() },
    findings: [["no-instrument", "prices/ZZZ.csv", null, "ZZZ", null]],
  },
  {
    name: "two primary listings",
    changes: { "instruments.csv": instruments.replace("Beta,1,1", "Alpha,1,1") },
    findings: [["conflict", "instruments.csv", 3, "BBB", null]],
    stored: true,
  },
  {
    name: "a figure with two values, and one of nobody",
    changes: {
      "facts.csv": `${soundTape["facts.csv"]}Alpha,revenue,2024-12-31,quarter,1,USD,\nDelta,revenue,2024-12-31,quarter,1,USD,\n`,
    },
    findings: [
      ["conflict", "facts.csv", 3, "Alpha", "2024-12-31"],
      ["unknown-name", "facts.csv", 4, "Delta", null],
    ],
  },
  {
    name: "an event and a dividend that are there twice, and a dividend of nobody",
    changes: {
      "events.csv": `${soundTape["events.csv"]}2025-01-03T16:00:00+08:00,,policy,A policy,other\n`,
      "dividends.csv": `${soundTape["dividends.csv"]}AAA,2025-01-06,0.25,USD\nZZZ,2025-01-06,0.25,USD\n`,
    },
    findings: [
      ["duplicate", "dividends.csv", 3, "AAA", "2025-01-06"],
      ["unknown-name", "dividends.csv", 4, "ZZZ", null],
      ["duplicate", "events.csv", 4, "", "2025-01-03"],
    ],
  },
  {
    name: "rows that are malformed, twice there and out of order, and a bar that cannot be among them",
    changes: {
      [A]: prices({
        3: `${days[3]},1,x,1,1,1\n${days[3]},100,101,99,100,1`,
        5: `${days[5]},100,101,99,100,1\n${days[5]},100,101,99,100,1\n${days[5]},100,101,99,100,1`,
        7: `${days[7]},100,101,99,102,1\n2001-01-02,100,101,99,100,1`,
      }),
    },
    findings: [
      ["malformed", A, 5, "AAA", null],
      ["duplicate", A, 9, "AAA", days[5] as string],
      ["duplicate", A, 10, "AAA", days[5] as string],
      ["impossible-bar", A, 12, "AAA", days[7] as string],
      ["order", A, 13, "AAA", "2001-01-02"],
    ],
  },
];

describe("verifying a tape with a planted defect", () => {
  it.each(planted.map((one, index) => ({ ...one, index })))("$name", async ({ changes, findings, stored, index }) => {
    const dir = writeTape(join(folder, String(index)), { ...noTables, ...sound, ...changes });
    expect((await verifyTape(dir)).map(inShort)).toEqual(findings);
    if (stored !== true) return;
    const store = join(folder, `${index}.duckdb`);
    await importDirectory(dir, store);
    const expected = findings.map(([check, , , symbol, date]) => [check, null, null, symbol, date]);
    expect((await verifyTape(store)).map(inShort).sort()).toEqual(expected.sort());
  });

  it("finds nothing in the sample but Hong Kong's half-days and what the source lacks", async () => {
    const findings = await verifyTape();
    expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(["half-day", "incomplete-bar"]));
    const shares = findings.filter(({ check }) => check === "half-day");
    expect(shares.every(({ symbol }) => symbol?.endsWith(".HK"))).toBe(true);
    expect(shares.map(({ date }) => date).sort()).toEqual(["2024-12-24", "2024-12-31", "2025-01-28"]);
  });

  it("tells how far it is", async () => {
    const seen: number[] = [];
    await verifyTape(writeTape(join(folder, "progress"), { ...noTables, ...sound }), {
      progress: (done, total) => seen.push(done / total),
    });
    expect(seen).toEqual([0, 0.25, 0.5, 0.75]);
  });
});

const noTables = { "fx.csv": null, "events.csv": null, "dividends.csv": null } as const;
