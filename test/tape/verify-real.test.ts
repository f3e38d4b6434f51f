import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importDirectory, type TapeFinding, verifyTape } from "../../src/tape/node.js";
import { temporaryFolder, writeTape } from "./support/directory.js";

const folder = temporaryFolder();
const shared = (name: string): string => readFileSync(`../shared/data/${name}`, "utf8");
const linesOf = (name: string): string[] => shared(name).trim().split("\n");

/** One row of prices. */
interface Bar {
  readonly date: string;
  /** Open, high, low, close; empty where the source has none. */
  readonly prices: readonly string[];
  readonly volume: string;
}

type Change = (bars: readonly Bar[]) => readonly Bar[];

const barOf = (line: string): Bar => {
  const [date = "", ...rest] = line.split(",");
  return { date, prices: rest.slice(0, 4), volume: rest[4] ?? "" };
};
const barsOf = (symbol: string): Bar[] => linesOf(`prices/${symbol}.csv`).slice(1).map(barOf);
const times =
  (factor: number, holds: (date: string) => boolean): Change =>
  (bars) =>
    bars.map((bar) => (holds(bar.date) ? { ...bar, prices: bar.prices.map(scaled(factor)) } : bar));
const scaled = (factor: number) => (price: string) => (price === "" ? "" : (Number(price) * factor).toFixed(4));

/** The rows that were left out of the project's data because they are placeholders, put back where they were. */
const withSuspects =
  (symbol: string): Change =>
  (bars) => {
    const placeholders = linesOf("suspect_rows.csv").flatMap((line): Bar[] => {
      const [of, date = "", close = ""] = line.split(",");
      return of === symbol ? [{ date, prices: [close, close, close, close], volume: "0" }] : [];
    });
    return [...bars, ...placeholders].sort((a, b) => (a.date < b.date ? -1 : 1));
  };

/** Takes dividends out of the prices before them as a source does that reads every amount as one of the quotation. */
const adjustedBy =
  (amounts: Readonly<Record<string, number>>): Change =>
  (bars) => {
    const adjusted: Bar[] = [];
    let factor = 1;
    for (const [back, bar] of [...bars].reverse().entries()) {
      adjusted.push({ ...bar, prices: bar.prices.map(scaled(factor)) });
      const before = bars[bars.length - 2 - back];
      factor *= before === undefined ? 1 : 1 - (amounts[bar.date] ?? 0) / Number(before.prices[3]);
    }
    return adjusted.reverse();
  };

/** A stretch of the project's data, the series that are changed, and what else is. */
interface Real {
  readonly name: string;
  readonly symbols: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly change?: Readonly<Record<string, Change>>;
  readonly dividends?: (text: string) => string;
  /** Whether a store of it is looked at too. */
  readonly stored?: true;
  /** Check, symbol, first and last day of each finding, and what would mend it; nothing where all is well. */
  readonly findings: readonly (readonly (string | number | null | undefined)[])[];
}

const american = { symbols: ["MSFT", "NVDA", "NFLX", "^GSPC"], from: "2024-01-01", to: "2026-03-01" };
const alibaba = { symbols: ["9988.HK", "BABA"], from: "2025-03-01", to: "2025-11-28" };

const cases: readonly Real[] = [
  { name: "two years of New York", ...american, findings: [] },
  { name: "two listings of one issuer", ...alibaba, findings: [] },
  {
    name: "half-days that the source of Hong Kong has no bars for",
    stored: true,
    symbols: ["^HSI", "9988.HK", "0700.HK"],
    from: "2025-12-01",
    to: "2026-03-01",
    findings: [
      ["half-day", "9988.HK,0700.HK", "2025-12-24"],
      ["half-day", "0700.HK", "2025-12-31"],
      ["half-day", "9988.HK,0700.HK", "2026-02-16"],
    ],
  },
  {
    name: "their placeholders",
    symbols: ["9988.HK"],
    from: "2025-12-01",
    to: "2026-03-01",
    change: { "9988.HK": withSuspects("9988.HK") },
    findings: [
      ["flat-bar", "9988.HK", "2025-12-24", undefined, "remove"],
      ["flat-bar", "9988.HK", "2026-02-16", undefined, "remove"],
    ],
  },
  {
    name: "a placeholder of a day without trading because of a typhoon",
    symbols: ["0700.HK"],
    from: "2017-08-01",
    to: "2017-10-01",
    change: { "0700.HK": withSuspects("0700.HK") },
    findings: [["closed-day", "0700.HK", "2017-08-23", undefined, "remove"]],
  },
  {
    name: "a holiday of Paris that the source filled, of six shares one",
    symbols: ["MC.PA", "TTE.PA", "RMS.PA", "AIR.PA", "SAN.PA", "BN.PA"],
    from: "2019-12-01",
    to: "2020-02-01",
    findings: [["closed-day", "MC.PA,TTE.PA,RMS.PA,AIR.PA,SAN.PA,BN.PA", "2019-12-25", undefined, "remove"]],
  },
  {
    name: "a last bar that is the one before",
    ...american,
    change: { MSFT: (bars) => [...bars.slice(0, -1), { ...(bars.at(-2) as Bar), date: "2026-02-27" }] },
    findings: [["stale-bar", "MSFT", "2026-02-27", undefined, "remove"]],
  },
  {
    name: "three bars that are the one before",
    ...american,
    change: {
      MSFT: (bars) => [...bars.slice(0, -3), ...bars.slice(-3).map(({ date }) => ({ ...(bars.at(-4) as Bar), date }))],
    },
    findings: [["stale-bar", "MSFT", "2026-02-25", "2026-02-27", "remove"]],
  },
  {
    name: "a series that ends before the venue's last session, alone with its calendar",
    symbols: ["MC.PA", "MSFT"],
    from: "2025-09-01",
    to: "2025-10-15",
    findings: [["stale-end", "MC.PA", "2025-10-10"]],
  },
  {
    name: "one price in pence",
    ...american,
    change: { MSFT: times(100, (date) => date === "2024-03-05") },
    findings: [["hundredfold", "MSFT", "2024-03-05", undefined, 0.01]],
  },
  {
    name: "a stretch in pence",
    ...american,
    change: { MSFT: times(100, (date) => date >= "2024-03-05" && date < "2024-05-06") },
    findings: [["hundredfold", "MSFT", "2024-03-05", "2024-05-03", 0.01]],
  },
  {
    name: "pence from a day on",
    ...american,
    change: { MSFT: times(100, (date) => date >= "2024-03-05") },
    findings: [["hundredfold", "MSFT", "2024-03-05"]],
  },
  {
    name: "a whole series in pence, known by the issuer's other listing",
    stored: true,
    ...alibaba,
    change: { BABA: times(100, () => true) },
    findings: [["hundredfold", "BABA", null]],
  },
  {
    name: "a split that was not applied",
    ...american,
    change: { NVDA: times(10, (date) => date < "2024-06-10") },
    findings: [["jump", "NVDA", "2024-06-10", undefined, 0.1]],
  },
  {
    name: "a split applied twice",
    stored: true,
    ...american,
    change: { NVDA: times(0.1, (date) => date < "2024-06-10") },
    findings: [["split-twice", "NVDA", "2024-06-10", undefined, 10]],
  },
  {
    name: "a split applied twice before one that was applied since",
    symbols: ["NFLX"],
    from: "2015-01-01",
    to: "2016-01-01",
    change: { NFLX: times(1 / 7, (date) => date < "2015-07-15") },
    findings: [["split-twice", "NFLX", "2015-07-15", undefined, 7]],
  },
  {
    name: "a dividend in dollars taken out of prices in Hong Kong dollars",
    stored: true,
    ...alibaba,
    change: { "9988.HK": adjustedBy({ "2025-06-11": 0.25 }) },
    findings: [["dividend-currency", "9988.HK", "2025-06-11", undefined, 1.0021]],
  },
  {
    name: "a dividend taken out of the prices",
    ...american,
    change: { MSFT: adjustedBy({ "2025-11-20": 0.91 }) },
    findings: [["dividend-adjusted", "MSFT", "2025-11-20", undefined, 1.0019]],
  },
  {
    name: "a dividend declared in the wrong currency",
    stored: true,
    ...alibaba,
    dividends: (text) => text.replace("9988.HK,2025-06-11,0.25,USD", "9988.HK,2025-06-11,0.25,HKD"),
    findings: [["declared-currency", "9988.HK", "2025-06-11"]],
  },
];

function directoryOf({ symbols, from, to, change = {}, dividends = (text) => text }: Real, place: string): string {
  const [header = "", ...listed] = linesOf("instruments.csv");
  const inside = (date: string): boolean => date >= from && date < to;
  const own = (line: string) => symbols.includes(line.split(",")[0] as string);
  const rows = (name: string, holds: (line: string) => boolean) =>
    `${[linesOf(name)[0], ...linesOf(name).slice(1).filter(holds)].join("\n")}\n`;
  const prices = symbols.map((symbol) => {
    const bars = (change[symbol] ?? ((same) => same))(barsOf(symbol).filter(({ date }) => inside(date)));
    const kept = bars.filter(({ date }) => inside(date));
    const lines = kept.map(({ date, prices, volume }) => [date, ...prices, volume].join(","));
    return [`prices/${symbol}.csv`, `date,open,high,low,close,volume\n${lines.join("\n")}\n`];
  });
  return writeTape(place, {
    ...Object.fromEntries(["prices/AAA.csv", "prices/BBB.csv", "prices/^IDX.csv"].map((name) => [name, null])),
    ...Object.fromEntries(prices),
    "instruments.csv": `${[header, ...listed.filter(own)].join("\n")}\n`,
    "fx.csv": rows("fx.csv", (line) => inside(line.slice(0, 10)) && !line.includes("TWD")),
    "dividends.csv": dividends(rows("dividends.csv", (line) => own(line) && inside(line.split(",")[1] as string))),
    "facts.csv": null,
    "events.csv": null,
  });
}

const inShort = ({ check, symbol, symbols, date, until, fix }: TapeFinding) => {
  const mended = fix?.action === "scale" ? Number(fix.prices.toFixed(4)) : fix?.action;
  const found = [check, symbols?.join(",") ?? symbol, date, until, mended];
  return found.slice(0, found.findLastIndex((one) => one !== undefined) + 1);
};

describe("verifying what real sources got wrong", () => {
  it.each(cases.map((one, index) => ({ ...one, index })))("$name", async ({ index, ...real }) => {
    const dir = directoryOf(real, join(folder, String(index)));
    expect((await verifyTape(dir)).map(inShort).sort()).toEqual([...real.findings].sort());
    if (real.stored !== true) return;
    const store = join(folder, `${index}.duckdb`);
    await importDirectory(dir, store);
    expect((await verifyTape(store)).map(inShort).sort()).toEqual([...real.findings].sort());
  });
});
